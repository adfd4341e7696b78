import type { replay as english } from '../en/replay.ts';

export const replay = {
  'command.replay': 'repetir una evaluación anterior y compararla byte por byte',
  'option.assessment': 'identificador de una evaluación anterior de la propuesta',
  'option.run': 'identificador de una ejecución completa, cuyo manifiesto se verifica',
  'replay.head':
    'Evaluación {assessment}, de la versión {needVersion} de la necesidad, la versión {offerVersion} de la oferta y la versión {editionVersion} de la edición, a fecha de {asOf}.',
  'replay.made-with':
    'Realizada por el motor {assessed} con la política {policy}; el motor actual es {present}.',
  'replay.same': 'El motor da la misma evaluación, byte por byte.',
  'replay.verified': 'No se halló ningún error en la evaluación. No fue posible repetirla.',
  'replay.different': 'La evaluación no es la que debería ser.',
  'replay.run-head':
    'Ejecución {run}, a fecha de {asOf}: {judgements, plural, one {# evaluación} many {# de evaluaciones} other {# evaluaciones}} sobre {needs, plural, one {# necesidad} many {# de necesidades} other {# necesidades}} y {offers, plural, one {# oferta} many {# de ofertas} other {# ofertas}}.',
  'replay.run-verified': 'No se halló ningún error en la ejecución.',
  'replay.run-different': 'La ejecución no es la que debería ser.',
  'replay-check.arithmetic': 'Los puntos, pesos, puntuación y nivel se derivan de la política.',
  'replay-check.record': 'La evaluación dice lo que decía cuando se registró.',
  'replay-check.versions': 'La necesidad, la oferta y la edición constan tal como se evaluaron.',
  'replay-check.groups': 'La oferta estaba abierta a los Estados que eran miembros entonces.',
  'replay-check.judgement': 'El motor llega al mismo resultado.',
  'replay-check.manifest': 'El manifiesto es el que se registró y concuerda con la ejecución.',
  'replay-check.manifest-versions': 'Constan todas las versiones que indica.',
  'replay-skipped.other-engine': 'sin comprobar: la realizó otra versión del motor',
  'replay-skipped.inputs-not-kept':
    'sin comprobar: entonces no se conservaban sus datos de entrada',
  'replay-fault.criteria': 'Los criterios no son los del motor, cada uno una sola vez.',
  'replay-fault.points':
    '{criterion}: {value, number} × {weight, number} no es igual a {points, number}.',
  'replay-fault.weight':
    '{criterion}: el peso es {stored, number}; en la política es {policy, number}.',
  'replay-fault.neutral':
    '{criterion}: no se indica y cuenta {stored, number}; según la política, {policy, number}.',
  'replay-fault.sum': 'Los puntos suman {sum, number}; la puntuación es {score, number}.',
  'replay-fault.band': 'El nivel es «{stored}»; según la política es «{policy}».',
  'replay-fault.threshold':
    'La puntuación de {score, number} es inferior al umbral de {threshold, number}.',
  'replay-fault.fingerprint': 'La huella corresponde a otra evaluación.',
  'replay-fault.version-missing':
    'Falta la versión {version} de la {record, select, need {necesidad} offer {oferta} other {edición}}.',
  'replay-fault.part': 'Esta parte no es la que se evaluó: {part}.',
  'replay-fault.eligible':
    'Según las membresías que indica la evaluación, la oferta estaba abierta a otros Estados.',
  'replay-fault.no-edition':
    'Según el motor, la oferta no puede atender a ninguno de los beneficiarios.',
  'replay-fault.difference': '{pointer}: entonces {stored}, ahora {found}',
  'replay-fault.engine-data': 'El manifiesto indica otros datos del motor que la ejecución.',
  'replay-fault.counts': 'Los recuentos del manifiesto difieren de los de la ejecución.',
  'problem.run-without-manifest':
    'La ejecución fue de una sola necesidad u oferta y no tiene manifiesto. Repita sus evaluaciones.',
  'failure.replay-what': 'Indique una propuesta o una ejecución con --run.',
  'part.text': 'texto y temas',
  'part.audience': 'destinatarios',
  'part.kind': 'tipo de asistencia',
  'part.dates': 'fechas',
  'part.language': 'idiomas',
  'part.eligibility': 'elegibilidad',
  'part.seats': 'participantes y plazas',
} as const satisfies Record<keyof typeof english, string>;
