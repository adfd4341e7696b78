import type { stateDesk as english } from '../en/state-desk.ts';

export const stateDesk = {
  'desk.title': 'Mi escritorio',
  'desk.of': '{organization}: asuntos pendientes.',
  'desk.state': 'Nuestras necesidades',
  'desk.provider': 'Nuestras ofertas',
  'desk.secretariat': 'El trabajo de la Secretaría',
  'desk.nothing-state':
    'No tiene nada pendiente. Aquí encontrará lo que se le devuelva, lo que se apruebe para usted y las fechas en que se esperan respuestas.',
  'desk.nothing-provider':
    'No tiene nada pendiente. Aquí encontrará las necesidades que los Estados le comuniquen y las ofertas por confirmar.',
  'desk.observer': 'Como observador, usted consulta el catálogo y las estadísticas.',
  'desk.approved': 'Propuestas aprobadas por examinar',
  'desk.approved-means':
    'Se propone asistencia para la petición {ask} (proveedor: {provider}). Lea los motivos y decida qué comunicar al proveedor.',
  'desk.returned': 'Devueltas para completar',
  'desk.to-confirm': 'Registradas en su nombre: confírmelas',
  'desk.to-join': 'Necesidades de sus grupos en las que puede participar',
  'desk.to-join-means':
    'Presentada por {group}. Su Estado no se nombra ante nadie antes de que participe.',
  'desk.drafts': 'Borradores por terminar',
  'desk.awaited': 'Respuestas en espera',
  'desk.answer-by': 'Respuesta prevista a más tardar el {day}',
  'desk.all-needs': 'Todas las necesidades',
  'desk.disclosed': 'Necesidades que se le han comunicado',
  'desk.disclosed-about': '{themes} ({reference})',
  'desk.disclosed-on': 'Comunicada el {day}. Aún no la ha abierto.',
  'desk.to-renew': 'Ofertas cuya vigencia debe confirmar',
  'desk.to-renew-means':
    'Lleva mucho tiempo sin confirmarse. Si no hay respuesta, saldrá del catálogo.',
  'desk.offers-to-confirm': 'Registradas en su nombre: confírmelas',
  'desk.offer-drafts': 'Borradores por terminar',
  'desk.all-offers': 'Todas nuestras ofertas',
  'desk.overdue':
    '{count, plural, one {respuesta vencida} many {respuestas vencidas} other {respuestas vencidas}}',
  'desk.due-soon':
    '{count, plural, one {respuesta prevista en los próximos siete días} many {respuestas previstas en los próximos siete días} other {respuestas previstas en los próximos siete días}}',
  'desk.mine':
    '{count, plural, one {necesidad asignada a usted} many {necesidades asignadas a usted} other {necesidades asignadas a usted}}',
  'desk.to-approve':
    '{count, plural, one {propuesta pendiente de aprobación} many {propuestas pendientes de aprobación} other {propuestas pendientes de aprobación}}',
  'desk.to-approve-second':
    '{count, plural, one {propuesta pendiente de una segunda aprobación} many {propuestas pendientes de una segunda aprobación} other {propuestas pendientes de una segunda aprobación}}',
  'desk.offers-to-publish':
    '{count, plural, one {oferta por publicar} many {ofertas por publicar} other {ofertas por publicar}}',
  'desk.unconfirmed':
    '{count, plural, one {necesidad registrada en nombre de su titular, sin confirmar desde hace dos semanas} many {necesidades registradas en nombre de su titular, sin confirmar desde hace dos semanas} other {necesidades registradas en nombre de su titular, sin confirmar desde hace dos semanas}}',
  'desk.failed-jobs':
    '{count, plural, one {tarea automática fallida} many {tareas automáticas fallidas} other {tareas automáticas fallidas}}',
  'desk.taken': 'Asignadas a usted',
  'desk.need-of': '{reference}, {owner}',
  'contacts.title': 'Puntos de contacto',
  'contacts.means':
    'Cada Estado Miembro designa, mediante un documento, los puntos de contacto nacionales que hablan por él en Enlace.',
  'contacts.own': 'Personas de nuestra organización',
  'contacts.invite': 'Invitar a una persona',
  'contacts.not-yours':
    'Un punto de contacto nacional designa a las personas y les retira las funciones.',
  'contacts.no-role': 'ninguna función hoy',
  'contacts.until': 'hasta el {day}',
  'contacts.states': 'Puntos de contacto de los Estados Miembros',
  'contacts.missing':
    '{count, plural, one {Un Estado Miembro aún no ha designado} many {# de Estados Miembros aún no han designado} other {# Estados Miembros aún no han designado}} un punto de contacto: {states}.',
  'contacts.state': 'Estado Miembro',
  'contacts.designated': 'Designación',
  'contacts.since': 'desde el {day}',
  'contacts.acting': 'interino',
  'desk.waiting':
    '{count, plural, one {necesidad en la cola de revisión} many {necesidades en la cola de revisión} other {necesidades en la cola de revisión}}',
} as const satisfies Record<keyof typeof english, string>;
