// Needs as states write them, the same in four languages: how many asks each holds, and about what.
import type { Language } from '../../../src/domain/vocabulary.ts';

type Words = { title: string; description: string };

export type Case = {
  name: string;
  texts: Record<Language, Words>;
  /** The concepts of each ask, in order; one ask stands for the whole need. */
  asks: readonly (readonly string[])[];
  /** Which of them are stated as deficits. */
  deficits: readonly boolean[];
};

export const cases: readonly Case[] = [
  {
    name: 'a numbered list under a shared lead-in',
    asks: [['money-laundering'], ['firearms-tracing'], ['trafficking-in-persons']],
    deficits: [false, false, false],
    texts: {
      en: {
        title: 'Support for the prosecution service',
        description:
          'The service was founded in March. We request training in:\n1) money laundering;\n2) firearms tracing; and\n3) trafficking in persons.\nWe thank the Secretariat for its attention.',
      },
      es: {
        title: 'Apoyo a la fiscalía',
        description:
          'La fiscalía se creó en marzo. Solicitamos capacitación en:\n1) lavado de activos;\n2) rastreo de armas de fuego; y\n3) trata de personas.\nAgradecemos a la Secretaría su atención.',
      },
      pt: {
        title: 'Apoio ao Ministério Público',
        description:
          'O órgão foi criado em março. Solicitamos capacitação em:\n1) lavagem de dinheiro;\n2) rastreamento de armas de fogo; e\n3) tráfico de pessoas.\nAgradecemos à Secretaria sua atenção.',
      },
      fr: {
        title: 'Appui au parquet',
        description:
          "Le parquet a été créé en mars. Nous demandons une formation sur :\n1) le blanchiment d'argent ;\n2) le traçage des armes à feu ; et\n3) la traite des personnes.\nNous remercions le Secrétariat de son attention.",
      },
    },
  },
  {
    name: 'letters within a sentence',
    asks: [['asset-recovery'], ['drug-trafficking']],
    deficits: [false, false],
    texts: {
      en: {
        title: 'Two requests',
        description:
          'The State seeks (a) a course on asset recovery for prosecutors and (b) a manual on drug trafficking for coast guards.',
      },
      es: {
        title: 'Dos solicitudes',
        description:
          'El Estado solicita (a) un curso sobre recuperación de activos para fiscales y (b) un manual sobre tráfico de drogas para guardacostas.',
      },
      pt: {
        title: 'Dois pedidos',
        description:
          'O Estado solicita (a) um curso sobre recuperação de ativos para promotores e (b) um manual sobre tráfico de drogas para a guarda costeira.',
      },
      fr: {
        title: 'Deux demandes',
        description:
          "L'État sollicite (a) un cours sur le recouvrement d'avoirs pour les procureurs et (b) un manuel sur le trafic de drogues pour les garde-côtes.",
      },
    },
  },
  {
    name: 'parts between semicolons',
    asks: [['money-laundering'], ['firearms-tracing'], ['trafficking-in-persons']],
    deficits: [false, false, false],
    texts: {
      en: {
        title: 'Assistance on three fronts',
        description:
          'Assistance is sought on three fronts: detection of money laundering in banks; firearms tracing at the ports; and care for women who escaped human trafficking.',
      },
      es: {
        title: 'Asistencia en tres frentes',
        description:
          'Se busca asistencia en tres frentes: detección del lavado de dinero en los bancos; rastreo de armas de fuego en los puertos; y atención a mujeres que escaparon de la trata de personas.',
      },
      pt: {
        title: 'Assistência em três frentes',
        description:
          'Busca-se assistência em três frentes: detecção da lavagem de dinheiro nos bancos; rastreamento de armas de fogo nos portos; e atendimento a mulheres que escaparam do tráfico de pessoas.',
      },
      fr: {
        title: 'Assistance sur trois fronts',
        description:
          "Une assistance est demandée sur trois fronts : détection du blanchiment d'argent dans les banques ; traçage des armes à feu dans les ports ; et prise en charge des femmes ayant échappé à la traite des personnes.",
      },
    },
  },
  {
    name: 'a sentence that adds another subject',
    asks: [['firearms-tracing'], ['trafficking-in-persons']],
    deficits: [false, false],
    texts: {
      en: {
        title: 'Training for the national police',
        description:
          'Illegal guns reach the islands by sea. The police need training in firearms tracing. The course should last two weeks. In addition, shelters request guidance on trafficking in persons. Dates: any time in 2027.',
      },
      es: {
        title: 'Capacitación de la policía nacional',
        description:
          'Las armas ilegales llegan a las islas por mar. La policía necesita capacitación en rastreo de armas de fuego. El curso debería durar dos semanas. Además, los refugios solicitan orientación sobre la trata de personas. Fechas: en cualquier momento de 2027.',
      },
      pt: {
        title: 'Capacitação da polícia nacional',
        description:
          'As armas ilegais chegam às ilhas por mar. A polícia necessita de capacitação em rastreamento de armas de fogo. O curso deveria durar duas semanas. Além disso, os abrigos solicitam orientação sobre o tráfico de pessoas. Datas: a qualquer momento em 2027.',
      },
      fr: {
        title: 'Formation de la police nationale',
        description:
          "Les armes illégales arrivent dans les îles par la mer. La police a besoin d'une formation au traçage des armes à feu. Le cours devrait durer deux semaines. En outre, les foyers demandent des conseils sur la traite des personnes. Dates : à tout moment en 2027.",
      },
    },
  },
  {
    name: 'two deficits',
    asks: [['money-laundering'], ['firearms-tracing']],
    deficits: [true, true],
    texts: {
      en: {
        title: 'Weaknesses found by the audit',
        description:
          'Judges were not adequately trained in money laundering. The laboratory lacks equipment for firearms tracing.',
      },
      es: {
        title: 'Debilidades halladas por la auditoría',
        description:
          'Los jueces no han recibido capacitación en lavado de activos. El laboratorio no cuenta con equipos para el rastreo de armas de fuego.',
      },
      pt: {
        title: 'Fragilidades apontadas pela auditoria',
        description:
          'Os juízes nunca receberam capacitação em lavagem de dinheiro. Faltam equipamentos ao laboratório para o rastreamento de armas de fogo.',
      },
      fr: {
        title: "Faiblesses relevées par l'audit",
        description:
          "Les juges n'ont reçu aucune formation au blanchiment d'argent. Le laboratoire ne dispose pas de matériel pour le traçage des armes à feu.",
      },
    },
  },
  {
    name: 'equipment and training in one sentence',
    asks: [['firearms-tracing'], ['arms-trafficking']],
    deficits: [false, false],
    texts: {
      en: {
        title: 'Guns in the port',
        description:
          'We request equipment for firearms tracing, and training for customs officers in arms trafficking.',
      },
      es: {
        title: 'Armas en el puerto',
        description:
          'Solicitamos equipos para el rastreo de armas de fuego, y capacitación de los agentes de aduanas en tráfico de armas.',
      },
      pt: {
        title: 'Armas no porto',
        description:
          'Solicitamos equipamentos para o rastreamento de armas de fogo, e capacitação dos agentes aduaneiros em tráfico de armas.',
      },
      fr: {
        title: 'Armes dans le port',
        description:
          "Nous demandons du matériel pour le traçage des armes à feu, ainsi qu'une formation des douaniers au trafic d'armes.",
      },
    },
  },
  {
    name: 'the contents of one course',
    asks: [['trafficking-in-persons', 'victim-identification', 'money-laundering']],
    deficits: [false],
    texts: {
      en: {
        title: 'Course on trafficking in persons',
        description:
          'We request a course on trafficking in persons. The course should cover:\n- identification of trafficking victims;\n- money laundering by recruiters.',
      },
      es: {
        title: 'Curso sobre trata de personas',
        description:
          'Solicitamos un curso sobre trata de personas. El curso debería abarcar:\n- identificación de víctimas de trata;\n- lavado de dinero por los reclutadores.',
      },
      pt: {
        title: 'Curso sobre tráfico de pessoas',
        description:
          'Solicitamos um curso sobre tráfico de pessoas. O curso deveria abranger:\n- identificação de vítimas de tráfico;\n- lavagem de dinheiro pelos aliciadores.',
      },
      fr: {
        title: 'Cours sur la traite des personnes',
        description:
          "Nous demandons un cours sur la traite des personnes. Le cours devrait couvrir :\n- l'identification des victimes de la traite ;\n- le blanchiment d'argent par les recruteurs.",
      },
    },
  },
  {
    name: 'one subject in several sentences',
    asks: [['money-laundering', 'asset-recovery']],
    deficits: [true],
    texts: {
      en: {
        title: 'Money laundering and asset recovery',
        description:
          'Few cases of money laundering reach the courts. Prosecutors lack training. We request a workshop on money laundering, and also exercises on asset recovery. Participants: twenty prosecutors, in Spanish. We thank the donors.',
      },
      es: {
        title: 'Lavado de dinero y recuperación de activos',
        description:
          'Pocos casos de lavado de dinero llegan a los tribunales. Los fiscales carecen de formación. Solicitamos un taller sobre lavado de dinero, y también ejercicios sobre recuperación de activos. Participantes: veinte fiscales, en español. Agradecemos a los donantes.',
      },
      pt: {
        title: 'Lavagem de dinheiro e recuperação de ativos',
        description:
          'Poucos casos de lavagem de dinheiro chegam aos tribunais. Os promotores carecem de formação. Solicitamos uma oficina sobre lavagem de dinheiro, e também exercícios sobre recuperação de ativos. Participantes: vinte promotores, em português. Agradecemos aos doadores.',
      },
      fr: {
        title: "Blanchiment d'argent et recouvrement d'avoirs",
        description:
          "Peu d'affaires de blanchiment d'argent arrivent devant les tribunaux. Les procureurs manquent de formation. Nous demandons un atelier sur le blanchiment d'argent, et aussi des exercices sur le recouvrement d'avoirs. Participants : vingt procureurs, en français. Nous remercions les donateurs.",
      },
    },
  },
];
