// Needs as states file them, each in a language of the service, and the offer that answers each.
import type { Kind, Language } from '../../../../src/domain/vocabulary.ts';

export type Filing = {
  language: Language;
  /** The organization of the state. */
  state: string;
  title: string;
  description: string;
  audience: readonly string[];
  participants: number;
  kind: Kind;
  theme: string;
  /** How many asks the description holds. */
  asks: number;
  offer: { title: string; description: string };
};

const english: Filing = {
  language: 'en',
  state: 'jam',
  title: 'Tracing of firearms seized in our seaports',
  description:
    'Police and customs officers seize pistols and rifles in both container terminals every month, but few are traced to their origin. Thirty investigators should be able to submit a complete tracing request and to read the answer.',
  audience: ['police', 'customs'],
  participants: 30,
  kind: 'course',
  theme: 'firearms-tracing',
  asks: 1,
  offer: {
    title: 'Course on tracing seized firearms',
    description:
      'Ten days for police and customs investigators: identifying seized firearms, submitting tracing requests to manufacturers and registries, and reading the answers.',
  },
};

const spanish: Filing = {
  language: 'es',
  state: 'ecu',
  title: 'Investigación financiera del lavado de activos',
  description:
    'Las unidades especializadas de la Fiscalía reciben reportes de operaciones sospechosas, pero pocos terminan en una acusación. Veinticinco fiscales y policías necesitan aprender a investigar el lavado de activos, seguir el rastro del dinero y presentar la prueba financiera ante los tribunales.',
  audience: ['prosecutors', 'police'],
  participants: 25,
  kind: 'course',
  theme: 'money-laundering',
  asks: 1,
  offer: {
    title: 'Curso de investigación financiera del lavado de activos',
    description:
      'Dos semanas para fiscales y policías: seguir el rastro del dinero, analizar reportes de operaciones sospechosas y presentar la prueba financiera ante los tribunales.',
  },
};

const portuguese: Filing = {
  language: 'pt',
  state: 'bra',
  title: 'Apoio ao Ministério Público no combate ao tráfico de armas',
  description:
    'Solicitamos:\n1) um curso sobre rastreamento de armas de fogo;\n2) um manual sobre proteção de testemunhas.',
  audience: ['prosecutors', 'police'],
  participants: 40,
  kind: 'course',
  theme: 'firearms-tracing',
  asks: 2,
  offer: {
    title: 'Curso de rastreamento de armas de fogo apreendidas',
    description:
      'Dez dias para promotores e policiais: identificação de armas de fogo apreendidas, pedidos de rastreamento aos fabricantes e análise das respostas.',
  },
};

const french: Filing = {
  language: 'fr',
  state: 'hti',
  title: 'Enquêtes sur le trafic illicite de migrants par mer',
  description:
    'La police et les garde-côtes interceptent des embarcations sans pouvoir remonter jusqu’aux réseaux. Vingt enquêteurs doivent apprendre à recueillir les témoignages, à exploiter les téléphones saisis et à constituer un dossier de trafic illicite de migrants pour le parquet.',
  audience: ['police', 'coast-guard'],
  participants: 20,
  kind: 'course',
  theme: 'smuggling-of-migrants',
  asks: 1,
  offer: {
    title: 'Cours sur les enquêtes relatives au trafic illicite de migrants',
    description:
      'Deux semaines pour enquêteurs de police et garde-côtes : recueil des témoignages, exploitation des téléphones saisis et constitution du dossier de trafic illicite de migrants.',
  },
};

export const filings = { en: english, es: spanish, pt: portuguese, fr: french } as const;
