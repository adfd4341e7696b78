import type { matching as english } from '../en/matching.ts';

export const matching = {
  'criterion.topic': 'Tema',
  'criterion.text': 'Redacción',
  'criterion.audience': 'Destinatarios',
  'criterion.kind': 'Tipo de asistencia',
  'criterion.timing': 'Fechas',
  'criterion.language': 'Idioma',
  'criterion.mode': 'Modalidad',
  'criterion.capacity': 'Plazas',
  'criterion.effect': 'Resultados anteriores',
  'band.strong': 'Alta',
  'band.possible': 'Posible',
  'band.weak': 'Baja',
  'gate.not-live': 'La oferta no figura actualmente en el catálogo.',
  'gate.country': 'La oferta no está abierta a este Estado: {state}.',
  'gate.language':
    'No hay ningún idioma en común: la necesidad admite {asked}; la actividad se imparte en {offered}.',
  'gate.over':
    'La actividad termina el {ends}, antes de que pueda atender la necesidad ({earliest}).',
  'gate.late':
    'La actividad comienza el {starts}, después de la última fecha útil para la necesidad ({latest}).',
  'gate.own': 'El propio Estado dirige o acoge la oferta: {state}.',
  'gate.no-seats': 'No quedan plazas.',
  'gate.excluded-by-need': 'La necesidad excluye la asistencia de este proveedor: {provider}.',
  'gate.excluded-by-offer': 'El proveedor excluye a este Estado: {state}.',
  'reason.topic-exact': 'La oferta versa sobre un tema de la necesidad: {concept}.',
  'reason.topic-narrower':
    'La necesidad se refiere a {asked}; la oferta aborda una parte de ese tema: {offered}.',
  'reason.topic-near':
    'La necesidad se refiere a {asked}; la oferta versa sobre un tema cercano: {offered}.',
  'reason.topic-missing': 'La oferta no abarca lo siguiente: {concepts}.',
  'reason.no-shared-concept': 'La necesidad y la oferta no tienen ningún tema en común.',
  'reason.words-alone':
    'En una de las partes no se pudo reconocer ningún tema; la comparación se basa en la redacción de los textos.',
  'reason.audience-met':
    'La oferta está dirigida a todos los destinatarios que señala la necesidad: {audiences}.',
  'reason.audience-partly':
    'La oferta está dirigida a algunos de los destinatarios que señala la necesidad: {met}; no así a: {missing}.',
  'reason.audience-other':
    'La necesidad señala como destinatarios a {asked}; la oferta está dirigida a otros: {offered}.',
  'reason.kind-wanted': 'El tipo de asistencia es uno de los que se solicitan: {kind}.',
  'reason.kind-near': 'El tipo de asistencia ({kind}) es similar al que se solicita: {wanted}.',
  'reason.kind-other': 'El tipo de asistencia ({kind}) difiere del que se solicita: {wanted}.',
  'reason.timing-overlap': 'Las fechas de ambas partes coinciden del {from} al {to}.',
  'reason.timing-open': 'La oferta no tiene fechas fijas.',
  'reason.timing-after':
    'La actividad comienza el {starts}, {days, plural, one {# día} many {# de días} other {# días}} después del período indicado en la necesidad.',
  'reason.language-shared':
    'La actividad se imparte en un idioma que la necesidad admite: {languages}.',
  'reason.language-interpreted':
    'La actividad cuenta con interpretación a un idioma que la necesidad admite: {languages}.',
  'reason.language-passive':
    'La actividad se imparte en un idioma que los participantes comprenden, pero en el que no trabajan: {languages}.',
  'reason.mode-shared': 'La modalidad se ajusta a la necesidad: {modes}.',
  'reason.mode-other':
    'La necesidad prefiere otra modalidad: {asked}; la actividad se ofrece en esta: {offered}.',
  'reason.seats-enough':
    'Hay plazas para {participants, plural, one {el único participante} many {el total de # de participantes} other {los # participantes}}.',
  'reason.seats-short':
    'Hay {seats, plural, one {# plaza} many {# de plazas} other {# plazas}} para {participants, plural, one {# participante} many {# de participantes} other {# participantes}}.',
  'reason.effect-known':
    'Los resultados de la oferta se conocen por {evaluations, plural, one {# evaluación} many {# de evaluaciones} other {# evaluaciones}}.',
  'reason.not-stated':
    'Una de las partes no lo indica, por lo que se toma el valor neutro: {criterion}.',
} as const satisfies Record<keyof typeof english, string>;
