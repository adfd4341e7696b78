import type { problems as english } from '../en/problems.ts';

export const problems = {
  'title.unauthenticated': 'Sin identificar',
  'title.forbidden': 'Acción no permitida',
  'title.not-found': 'No encontrado',
  'title.conflict': 'Conflicto con el estado actual',
  'title.precondition-failed': 'El registro ha cambiado',
  'title.precondition-required': 'Se requiere indicar la revisión',
  'title.invalid': 'Datos no válidos',
  'title.malformed': 'Solicitud ilegible',
  'title.too-large': 'Solicitud demasiado grande',
  'title.unsupported-media-type': 'Formato no admitido',
  'title.too-many-requests': 'Demasiadas solicitudes',
  'title.unavailable': 'No disponible temporalmente',
  'title.failure': 'Error interno',

  'problem.unauthenticated':
    'Inicie sesión o presente una clave válida. No hay sesión ni clave, o es desconocida, ha vencido o ha sido revocada.',
  'problem.forbidden': 'Su función o su clave no permiten esta acción.',
  'problem.forbidden.took-part':
    'Debe hacerlo otra persona: usted ya intervino en el asunto con otra función, o se trata de usted.',
  'problem.missing-scope': 'Su clave no incluye el permiso «{scope}», que esta acción requiere.',
  'problem.not-found': 'No existe el registro {reference}, o usted no puede consultarlo.',
  'problem.unknown-route': 'No hay nada en esta dirección.',
  'problem.precondition-failed':
    'El registro ha cambiado desde que usted lo leyó. Vuelva a leerlo y repita el cambio.',
  'problem.precondition-required':
    'Indique en el encabezado If-Match la revisión del registro que ha leído (su ETag).',
  'problem.invalid':
    '{count, plural, =0 {La solicitud no es válida.} one {Un valor no es válido.} many {# de valores no son válidos.} other {# valores no son válidos.}}',
  'problem.malformed-json': 'El cuerpo de la solicitud no es JSON válido.',
  'problem.malformed-encoding': 'El cuerpo de la solicitud no está codificado en UTF-8.',
  'problem.malformed-address': 'La dirección no está bien formada.',
  'problem.malformed-idempotency-key':
    'El encabezado Idempotency-Key debe tener de 1 a 200 caracteres ASCII visibles, sin espacios.',
  'problem.malformed-request': 'La solicitud no está bien formada.',
  'problem.too-large': 'El cuerpo de la solicitud supera los {limit, number} bytes.',
  'problem.unsupported-media-type':
    'El cuerpo de la solicitud debe estar en formato JSON (application/json).',
  'problem.too-many-requests':
    'Se ha superado el límite de {limit, plural, one {# solicitud} many {# de solicitudes} other {# solicitudes}} por minuto. Inténtelo de nuevo en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'problem.too-heavy':
    'Esta operación exige muchos cálculos, por lo que puede solicitarse como máximo {limit, plural, one {una vez} many {# de veces} other {# veces}} por minuto. Inténtelo de nuevo en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'problem.unavailable':
    'El servicio no puede responder en este momento. Inténtelo de nuevo en breve; con un Idempotency-Key, una solicitud repetida se ejecuta una sola vez.',
  'problem.busy':
    'Otras personas estaban modificando los mismos registros en este momento. No se ha modificado nada; inténtelo de nuevo.',
  'problem.failure': 'Se ha producido un error inesperado, que ha quedado registrado.',
  'problem.conflicting-data': 'La solicitud contradice datos ya registrados.',
  'problem.idempotency-key-reused':
    'Este valor de Idempotency-Key ya se ha utilizado para otra solicitud.',
  'problem.need-closed': 'La necesidad está cerrada.',
  'problem.not-in-status': 'El estado actual del registro no permite este paso.',
  'problem.offer-closed': 'La oferta está cerrada.',
  'problem.offer-over': 'Todas las ediciones de la oferta habían terminado al {asOf}.',
  'problem.no-edition': 'La oferta no tiene ninguna edición vigente.',
  'problem.edition-cancelled': 'La edición está cancelada.',
  'problem.last-edition':
    'Una oferta publicada conserva al menos una edición. Suspenda o retire la oferta.',
  'problem.already-confirmed': 'El registro ya está confirmado por su titular.',
  'problem.seats-by-secretariat':
    'Una vez publicada la oferta, solo la Secretaría reduce las plazas de una edición o la cancela: diríjase a ella o suspenda la oferta.',
  'problem.seats-taken':
    'La edición reserva plazas para asistencia en estudio: no puede tener menos ni cancelarse.',
  'problem.already-decided':
    '{decidedBy} ya ha tomado una decisión sobre esta propuesta ({decidedAt}).',
  'problem.assessment-superseded':
    'La propuesta ha sido evaluada de nuevo. Vuelva a leerla y decida sobre la evaluación actual.',
  'problem.not-enough-seats':
    '{left, plural, =0 {No quedan plazas} one {Solo queda # plaza} many {Solo quedan # de plazas} other {Solo quedan # plazas}}; se {asked, plural, one {necesita #} many {necesitan #} other {necesitan #}}.',
  'problem.unconfirmed-need':
    'La necesidad se registró en nombre de su titular, que aún no la ha confirmado.',
  'problem.unconfirmed-offer':
    'La oferta se registró en nombre de su titular, que aún no la ha confirmado.',
  'problem.gate-failed': 'La oferta ya no puede atender la necesidad.',
  'problem.gate-failed.not-live':
    'La oferta ya no puede atender la necesidad: no figura actualmente en el catálogo.',
  'problem.gate-failed.country':
    'La oferta ya no puede atender la necesidad: no está abierta al Estado.',
  'problem.gate-failed.language':
    'La oferta ya no puede atender la necesidad: no hay ningún idioma en común.',
  'problem.gate-failed.over':
    'La oferta ya no puede atender la necesidad: la actividad termina demasiado pronto.',
  'problem.gate-failed.late':
    'La oferta ya no puede atender la necesidad: la actividad comienza demasiado tarde.',
  'problem.gate-failed.own':
    'La oferta ya no puede atender la necesidad: el propio Estado la dirige o la acoge.',
  'problem.gate-failed.no-seats': 'La oferta ya no puede atender la necesidad: no quedan plazas.',
  'problem.gate-failed.excluded-by-need':
    'La oferta ya no puede atender la necesidad: la necesidad excluye al proveedor.',
  'problem.gate-failed.excluded-by-offer':
    'La oferta ya no puede atender la necesidad: el proveedor excluye al Estado.',

  'field.missing': 'Falta un valor obligatorio.',
  'field.unknown-field': 'El campo no se reconoce.',
  'field.wrong': 'El valor no es válido.',
  'field.wrong-type': 'El valor no es del tipo previsto ({expected}).',
  'field.not-one-of': 'El valor debe ser uno de los siguientes: {values}.',
  'field.not-a-date': 'El valor no es una fecha en el formato AAAA-MM-DD.',
  'field.not-a-match': 'El valor no tiene la forma requerida.',
  'field.not-a-cursor': 'El cursor no procede de una respuesta anterior.',
  'field.too-big-string':
    'El texto es demasiado largo: se admite un máximo de {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'field.too-small-string':
    'El texto es demasiado corto: se requiere un mínimo de {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'field.too-big-array':
    'La lista es demasiado larga: se admite un máximo de {limit, plural, one {# elemento} many {# de elementos} other {# elementos}}.',
  'field.too-small-array':
    'La lista es demasiado corta: se requiere un mínimo de {limit, plural, one {# elemento} many {# de elementos} other {# elementos}}.',
  'field.too-big-number': 'El valor no debe ser superior a {limit}.',
  'field.too-small-number': 'El valor no debe ser inferior a {limit}.',
  'field.too-big-int': 'El valor no debe ser superior a {limit}.',
  'field.too-small-int': 'El valor no debe ser inferior a {limit}.',
  'field.unusable-character': 'El texto contiene un carácter que no se puede almacenar (U+0000).',
  'field.ends-before-it-starts': 'El período termina antes de comenzar.',
  'field.no-beneficiary': 'Indique al menos un Estado o un grupo de Estados.',
  'field.translation-of-itself': 'Una traducción está en el mismo idioma que el texto original.',
  'field.also-delivery-language':
    'Un mismo idioma no puede figurar aquí y entre los idiomas de impartición.',
  'field.one-lead':
    'El titular de la oferta es quien la dirige; indique solo las demás organizaciones.',
  'field.weights-not-1000': 'Los pesos deben sumar 1000.',
  'field.bands-out-of-order': 'El nivel «posible» no debe comenzar por encima del nivel «alto».',
  'field.languages-out-of-order': 'Un idioma pasivo no debe valer más que la interpretación.',
  'field.not-your-group': 'Un Estado presenta necesidades propias, no de un grupo.',
  'field.not-your-state': 'Solo puede indicar su propio Estado: {state}.',
  'field.unknown-state': 'Estado desconocido: {value}.',
  'field.unknown-group': 'Grupo de Estados desconocido: {value}.',
  'field.unknown-audience': 'Destinatarios desconocidos: {value}.',
  'field.unknown-concept': 'Concepto desconocido: {value}.',
  'field.unknown-action': 'Acción del programa de trabajo desconocida: {value}.',
  'field.unknown-instrument': 'Instrumento desconocido: {value}.',
  'field.unknown-organization': 'Organización desconocida: {value}.',
  'field.unknown-person': 'Persona desconocida: {value}.',
  'field.unknown-ask': 'La necesidad no tiene ninguna petición abierta con el número {value}.',
  'field.one-bearer': 'Una clave pertenece a una sola persona o a un solo servicio.',
  'field.nobody-eligible': 'La oferta no estaría abierta a ningún Estado.',
  'field.not-after-today': 'La fecha debe ser posterior a hoy.',
  'field.repeated-language': 'Hay más de un texto en este idioma.',
} as const satisfies Record<keyof typeof english, string>;
