import type { policies as english } from '../en/policies.ts';

export const policies = {
  'status.policy.draft': 'borrador',
  'status.policy.adopting': 'en proceso de adopción',
  'status.policy.in-force': 'vigente',
  'status.policy.retired': 'retirada',

  'policy.no-fitting':
    '{count, plural, =0 {Todavía no hay revisiones reales} one {Hay # revisión real} many {Hay # de revisiones reales} other {Hay # revisiones reales}}: no se ajustará ninguna ponderación hasta que existan {needed, number} revisiones reales.',
  'policy.may-be-fitted':
    '{count, plural, one {Hay # revisión real} many {Hay # de revisiones reales} other {Hay # revisiones reales}}: las ponderaciones pueden ajustarse a ellas, en un borrador que examinen y adopten personas.',

  'comparison.reviewed-only':
    'Solo se comparan los pares que alguien ha revisado; no se tienen en cuenta los que nunca se propusieron.',
  'comparison.not-judged':
    'Los valores conservados con las revisiones no muestran el efecto de estos cambios; solo lo muestra una ejecución del motor: {pointers}.',
  'comparison.lexicon':
    'Las políticas remiten a léxicos distintos, lo que modifica el criterio del texto; los valores conservados con las revisiones no lo muestran.',
  'comparison.rank-unknown':
    '{count, plural, one {# decisión se tomó} many {# de decisiones se tomaron} other {# decisiones se tomaron}} antes de que se conservaran las propuestas concurrentes: se desconoce el orden.',

  'difference.rescored': 'calculado a continuación',
  'difference.not-judged': 'las revisiones no lo muestran',
  'difference.no-judgement': 'no altera ninguna valoración',

  'override.strong-rejected': 'Propuesta de categoría alta rechazada',
  'override.lower-approved': 'Propuesta inferior aprobada y otra superior rechazada',

  'problem.policy-version-taken': 'Ya existe una política con la versión {version}.',
  'problem.policy-in-force': 'La política {version} ya está vigente.',
  'problem.policy-retired':
    'La política {version} ha sido retirada. Redacte una versión nueva con su contenido.',
  'problem.adoption-under-way':
    'La política {version} está en proceso de adopción desde {since}. Espere a que la cola haya pasado a ella.',
  'field.unknown-policy': 'Política desconocida: {value}.',
  'field.unknown-lexicon': 'Léxico desconocido: {value}.',

  'command.policy': 'las políticas con las que se relacionan necesidades y ofertas',
  'command.policy-show': 'muestra la política vigente u otra versión',
  'command.policy-list': 'enumera todas las políticas',
  'command.policy-new': 'redacta un borrador de política a partir de un archivo JSON',
  'command.policy-compare':
    'muestra qué habría cambiado una segunda política en las decisiones pasadas',
  'command.policy-adopt':
    'adopta una política: se relaciona todo con arreglo a ella y luego cambia la cola',
  'argument.policy-version': 'versión de una política, como 2.0.0',
  'argument.policy-file': 'archivo JSON: el contenido de una política o los valores que modifica',
  'option.policy-from': 'versión que modifica el archivo; si no se indica, la política vigente',
  'option.policy-name': 'nombre de la política',
  'option.policy-as': 'versión del borrador; si no se indica, el número siguiente',
  'option.policy-lexicon': 'versión del léxico; si no se indica, la de la política que se modifica',

  'policy.head': 'Política {version} · {status}',
  'policy.drafted': 'Redactada por {name} el {date}.',
  'policy.from-files': 'Incorporada con los archivos de datos el {date}.',
  'policy.adopted': 'Adoptada por {name} el {date}.',
  'policy.adopted-first': 'Adoptada el {date} como primera política de esta instalación.',
  'policy.retired': 'Retirada el {date}.',
  'policy.adopting': 'Adopción solicitada por {name} el {date}.',
  'policy.adoption-failed': 'La última adopción fracasó ({failure}); puede solicitarse de nuevo.',
  'policy.lexicon': 'Léxico: {version}.',
  'policy.criterion': 'Criterio',
  'policy.weight': 'Ponderación (‰)',
  'policy.neutral': 'Si no consta',
  'policy.threshold': 'Se propone desde',
  'policy.band': '{band} desde',
  'policy.points': '{points, number} puntos',
  'policy.clock.answer': 'Respuesta al Estado',
  'policy.clock.hold': 'Plazas reservadas tras la aprobación',
  'policy.clock.offerStale': 'Nueva confirmación de la oferta',
  'policy.clock.offerGrace': 'La oferta sale del catálogo tras otros',
  'policy.days': '{count, plural, one {# día} many {# de días} other {# días}}',
  'policy.whole': 'Todos los valores: enlace policy show {version} --json',
  'policy.version': 'Versión',
  'policy.name': 'Nombre',
  'policy.status': 'Estado',
  'policy.since': 'Desde',
  'policy.new-draft': 'Se ha redactado la política {version}. No cambia nada hasta que se adopte.',
  'policy.next-steps': 'Para compararla: {compare}. Para adoptarla, otra persona: {adopt}.',
  'policy.adoption-begun':
    'Ha comenzado la adopción de la política {version}. La cola cambiará cuando se haya relacionado todo con arreglo a ella: {command}',
  'policy.unreadable': '{file} no es un objeto JSON.',

  'comparison.head': 'Política {from} comparada con {to}',
  'comparison.same': 'Las dos políticas dicen lo mismo.',
  'comparison.value': 'Valor',
  'comparison.effect': 'Efecto',
  'comparison.verdict': 'Decisión',
  'comparison.both': 'Propuesta por ambas',
  'comparison.only': 'Solo por {version}',
  'comparison.neither': 'Por ninguna',
  'comparison.counts':
    'De {decisions, plural, one {# decisión} many {# de decisiones} other {# decisiones}}, {bands, plural, one {# cambia} many {# cambian} other {# cambian}} de categoría y {ranks, plural, one {# cambia} many {# cambian} other {# cambian}} de orden.',
  'comparison.changed': 'Decisiones que cambian',
  'comparison.rank': 'puesto {rank, number}',
  'comparison.not-proposed': 'no propuesta',
  'comparison.overrides': 'Decisiones contrarias al orden del motor: {count, number}',
} as const satisfies Record<keyof typeof english, string>;
