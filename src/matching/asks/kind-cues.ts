// The words by which a text names a kind of assistance.
import type { Kind } from '../../domain/vocabulary.ts';
import { type CueList, cueList } from './cues.ts';

export const kindCues: Readonly<Record<Kind, CueList>> = {
  course: cueList({
    en: `training, course, courses, train`,
    es: `capacita*, formacion, curso, cursos, entrenamiento, adiestramiento`,
    pt: `capacita*, formacao, curso, cursos, treinamento*`,
    fr: `formation, formations, cours, stage, stages, former`,
  }),
  workshop: cueList({
    en: `workshop, workshops, training, simulation exercise*`,
    es: `taller, talleres, capacitacion, formacion`,
    pt: `oficina, oficinas, workshop*, capacitacao, formacao, treinamento*`,
    fr: `atelier, ateliers, formation, formations`,
  }),
  seminar: cueList({
    en: `seminar, seminars, conference`,
    es: `seminario, seminarios, conferencia`,
    pt: `seminario, seminarios, conferencia`,
    fr: `seminaire, seminaires, colloque`,
  }),
  'e-learning': cueList({
    en: `online course*, online module*, distance learning, e learning`,
    es: `curso* en linea, curso* virtual*, educacion a distancia, aprendizaje en linea`,
    pt: `curso* a distancia, curso* on line, curso* virtua*, ensino a distancia`,
    fr: `cours en ligne, formation* en ligne, formation a distance, apprentissage en ligne`,
  }),
  toolkit: cueList({
    en: `toolkit*, tool kit*, model forms, templates, checklists`,
    es: `caja* de herramientas, formularios, modelos, material* didactico*`,
    pt: `caixa* de ferramentas, formularios, modelos, kit de ferramentas`,
    fr: `boite* a outils, formulaires, modeles`,
  }),
  manual: cueList({
    en: `manual, manuals, handbook*, guide, guides, guidance, guidelines, protocols`,
    es: `manual, manuales, guia, guias, protocolos`,
    pt: `manual, manuais, guia, guias, protocolos`,
    fr: `manuel, manuels, guide, guides, protocoles`,
  }),
  'legislative-assistance': cueList({
    en: `draft* .. law*, draft* .. legislation, draft* .. bill, legislative, law reform, legal
      reform*, advice on .. bill, advice on .. law*, reform of .. law*, revis* .. law*`,
    es: `anteproyecto*, proyecto de ley, redaccion de .. ley*, reforma de .. ley*, reforma
      legislativa, reformas legales, asistencia legislativa, asesoria legislativa, elaboracion
      de .. ley*`,
    pt: `anteprojeto*, projeto de lei, elaboracao de .. lei*, redacao de .. lei*, reforma da ..
      lei*, reforma legislativa, assistencia legislativa`,
    fr: `projet* de loi, redaction .. loi*, reforme .. loi*, reforme legislative, assistance
      legislative, elaboration .. loi*`,
  }),
  equipment: cueList({
    en: `equipment, reagents, software licence*`,
    es: `equipamiento, equipo de, equipos de, equipos para, reactivos, insumos`,
    pt: `equipamento*, reagentes, insumos`,
    fr: `equipement*, materiel, materiels, reactifs`,
  }),
  'expert-mission': cueList({
    en: `expert mission*, advice, advisers, advisors, experts, mentoring`,
    es: `mision* de experto*, asesoria, asesoramiento, asesores, expertos, mentoria`,
    pt: `miss* de especialista*, assessoria, assessoramento, consultoria, mentoria`,
    fr: `mission* d expert*, conseil*, expertise, experts, mentorat`,
  }),
  'study-visit': cueList({
    en: `study visit*, study tour*, visit to, internship*, secondment*`,
    es: `visita* de estudio, pasantia*, visita* a`,
    pt: `visita* de estudo*, visita* tecnica*, estagio*, intercambio de servidores`,
    fr: `visite* d etude*, voyage* d etude*, visite aupres, visite a`,
  }),
  assessment: cueList({
    en: `assessment, appraisal, diagnostic, review of, audit, study of, technical study`,
    es: `evaluacion, diagnostico, auditoria, estudio de, estudio tecnico`,
    pt: `avaliacao, diagnostico, auditoria, estudo de, estudo tecnico`,
    fr: `evaluation, diagnostic, audit, etude de, etude technique`,
  }),
  network: cueList({
    en: `network of, points of contact, contact points`,
    es: `red de, puntos de contacto`,
    pt: `rede de, pontos de contato`,
    fr: `reseau de, points de contact`,
  }),
  funding: cueList({
    en: `funding, financial support, financial assistance, grant`,
    es: `apoyo financiero, financiamiento para, financiacion para`,
    pt: `apoio financeiro, financiamento para, recursos financeiros`,
    fr: `financement pour, appui financier, soutien financier`,
  }),
  database: cueList({
    en: `database, databases, electronic register, registry system, data system`,
    es: `base de datos, bases de datos, registro electronico`,
    pt: `base de dados, bases de dados, banco de dados, bancos de dados`,
    fr: `base de donnees, bases de donnees, registre electronique`,
  }),
};

/** Things that are equipment where they are what is wanted ("we need two vessels"), not elsewhere. */
export const thingCues = cueList({
  en: `scanners, vehicles, vessels, boats, computers, laptops, radios, machines, devices, software,
    cameras, drones, spectrometer*, kits`,
  es: `equipos, escaneres, vehiculos, embarcaciones, lanchas, computadoras, radios, maquinas,
    software, camaras, drones, espectrometro*, kits`,
  pt: `escaneres, scanners, veiculos, viaturas, embarcacoes, lanchas, computadores, radios,
    maquinas, software, cameras, drones, espectrometro*, kits`,
  fr: `scanners, vehicules, embarcations, vedettes, ordinateurs, radios, machines, appareils,
    logiciel*, cameras, drones, spectrometre*, trousses`,
});
