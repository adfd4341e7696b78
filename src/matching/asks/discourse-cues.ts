// What else a sentence of a need does, by its wording: it goes on about what was said, settles dates
// and places, thanks, or introduces the contents of one activity.
import { cueList } from './cues.ts';

/** The sentence goes on about the assistance that was just named. Read at its beginning. */
export const continuationCues = cueList({
  en: `it, its, they, their, these, this, those, that, such, he, she, the training, the course*,
    the workshop*, the seminar*, the programme*, the program, the sessions, the assistance, the
    support, the mission, the manual, the bill, topics, exercises, emphasis, priority, for this,
    to this end, to that end`,
  es: `este, esta, estos, estas, esto, ello, ese, esa, dicho, dicha, dichos, dichas, su, sus, la
    capacitacion, la formacion, el curso, los cursos, el taller, los talleres, el seminario, el
    programa, la asistencia, el apoyo, la mision, el manual, las sesiones, los temas, el
    contenido, para ello, con ello, se dara prioridad, se prefiere*`,
  pt: `este, esta, estes, estas, isso, isto, esse, essa, tal, tais, seu, sua, seus, suas, a
    capacitacao, a formacao, o treinamento, o curso, os cursos, a oficina, as oficinas, o
    seminario, o programa, a assistencia, o apoio, a missao, o manual, as sessoes, os temas, o
    conteudo, interessa lhe, para tanto, com isso`,
  fr: `il, ils, elle, elles, ce, cet, cette, ces, cela, leur, leurs, son, sa, ses, la formation, le
    cours, les cours, l atelier, les ateliers, le seminaire, le programme, l assistance, l
    appui, la mission, le manuel, les sessions, les themes, le contenu, a cet effet, a cette fin`,
});

/** When, where, in which language, for how many: no subject of its own. */
export const logisticsCues = cueList({
  en: `the participants, participants, the preferred, preferred dates, preferred language, dates,
    duration, venue, place, language, the language, interpretation, delivery in, the training
    would take place, the course would take place, the activity, the activities, up to ..
    participants, some .. participants, contact, number of participants, costs, the venue`,
  es: `los participantes, participantes, participarian, participaran, fechas, fecha, duracion,
    lugar, sede, idioma, el idioma, interpretacion, la actividad, las actividades, numero de
    participantes, contacto, los costos, la sede`,
  pt: `os participantes, participantes, participariam, participarao, datas, data, duracao, local,
    idioma, o idioma, interpretacao, a atividade, as atividades, numero de participantes,
    contato, os custos`,
  fr: `les participants, participants, dates, date, duree, lieu, langue, la langue, interpretation,
    l activite, les activites, nombre de participants, contact, les couts`,
});

/** Thanks and courtesies. */
export const thanksCues = cueList({
  en: `thank, thanks, thankful, gratitude, grateful for, grateful to, appreciates the`,
  es: `agradece, agradecemos, agradecimiento*, gracias, reconocimiento a, aprovecha la oportunidad`,
  pt: `agradece, agradecemos, agradecimento*, obrigad*, aproveita a oportunidade`,
  fr: `remerci*, gratitude, saisit cette occasion, reconnaissance a`,
});

/** The list that follows says what one activity would hold, whom it is for, or what it is to reach. */
export const contentsCues = cueList({
  en: `should cover, would cover, to cover, covering, should include, would include, should
    address, would address, contents, content, modules, syllabus, agenda, objective*, aims,
    expected results, participants, criteria, dates`,
  es: `deberia* abarcar, debe* abarcar, deberia* incluir, debe* incluir, debera* incluir, deberia*
    comprender, incluiria*, abarcaria*, contenido*, modulos, temario, programa de estudios,
    objetivo*, resultados esperados, participantes, criterios, fechas`,
  pt: `deve* abranger, deveria* abranger, deve* incluir, deveria* incluir, devera* incluir,
    incluiria*, abrangeria*, conteudo*, modulos, ementa, objetivo*, resultados esperados,
    participantes, criterios, datas`,
  fr: `devrai* couvrir, doi* couvrir, devrai* porter, devrai* inclure, devrai* comprendre,
    couvrirai*, comprendrai*, porterai*, contenu*, modules, programme d etudes, objectif*,
    resultats attendus, participants, criteres, dates`,
});
