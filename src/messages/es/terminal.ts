import type { terminal as english } from '../en/terminal.ts';

export const terminal = {
  'config.alone':
    '{variable} está definida, pero {other} no. Defina ambas para trabajar con un PostgreSQL y un Redis propios, o ninguna para usar la base de datos incorporada.',
  'config.missing': 'Este comando requiere que se defina {variable}.',
  'config.empty': '{variable} está definida, pero vacía. Dele un valor o elimínela.',
  'config.not-postgres': '{variable} no es la URL de una base de datos PostgreSQL (postgres://…).',
  'config.not-redis': '{variable} no es la URL de un servidor Redis (redis://… o rediss://…).',
  'config.not-http': '{variable} no es una dirección web (http://… o https://…).',
  'config.not-a-port': '{variable} no es un puerto: un número entero de 0 a 65535.',
  'config.not-a-number': '{variable} no es un número entero de 0 a 9999999.',
  'config.not-one-of': '{variable} debe tener uno de estos valores: {values}.',
  'config.loopback-only':
    '{variable} debe ser 127.0.0.1: con la base de datos incorporada, Enlace atiende únicamente a este equipo. Defina DATABASE_URL y REDIS_URL para atender a otros.',
  'config.external-only':
    '{variable} es propia de una instalación con servidores propios, pero ni DATABASE_URL ni REDIS_URL están definidas. Defina ambas, o elimínela para ejecutar una demostración con la base de datos incorporada.',
  'config.too-short':
    '{variable} debe tener al menos 32 caracteres que nadie pueda adivinar, por ejemplo los de: openssl rand -base64 32.',
  'config.not-public':
    '{variable} no es la dirección del servicio: https://… (http://… solo para este equipo), sin ruta.',
  'config.not-smtp':
    '{variable} no es la URL de un servidor de correo (smtps://… o smtp://…; sin cifrar, solo con ?tls=off).',
  'config.not-a-sender':
    "{variable} no es el remitente de un correo: una dirección, o Nombre '<'dirección'>'.",

  'embedded.unsupported-platform':
    'No existe un PostgreSQL incorporado para este equipo ({platform}). Repita la instalación con las dependencias opcionales, o defina DATABASE_URL y REDIS_URL.',
  'embedded.binaries-unusable':
    'El PostgreSQL incorporado de {folder} no funciona en este equipo. Defina DATABASE_URL y REDIS_URL para usar otro.',
  'embedded.data-folder-in-use':
    'Otro Enlace (proceso {pid}) ya está en funcionamiento en {folder}. Deténgalo primero, o indique otra carpeta en ENLACE_DATA.',
  'embedded.other-major':
    '{folder} pertenece a PostgreSQL {found}; este Enlace incluye PostgreSQL {expected}. Use el Enlace que la creó, o indique otra carpeta en ENLACE_DATA.',
  'embedded.cannot-drop-root':
    'PostgreSQL no se ejecuta como root, y aquí no puede hacerlo como ningún otro usuario que tenga acceso a {folder}. Inicie Enlace como usuario común.',
  'embedded.initdb-failed': 'No se pudo crear la base de datos en {folder}.',
  'embedded.start-failed': 'La base de datos incorporada no se inicia.',

  'start.starting': 'Iniciando Enlace en {folder} …',
  'start.ready': 'Enlace está listo al cabo de {seconds} s.',
  'start.ready-api': 'Enlace está listo al cabo de {seconds} s en {url}',
  'start.service': 'Servicio',
  'start.documentation': 'Documentación de la API',
  'start.data-folder': 'Carpeta de datos',
  'start.new-keys':
    'Claves de demostración; se muestran solo esta vez y se conservan en {file} (únicamente usted puede leerlo):',
  'start.kept-keys': 'Las claves de demostración se conservan en {file}.',
  'start.first-steps': 'En otra terminal: {command}',
  'start.port-taken':
    'Otro programa ocupa el puerto {port}. Indique otro en ENLACE_PORT (0: cualquiera que esté libre).',
  'start.port-denied': 'Este usuario no tiene permiso para atender en {host}, puerto {port}.',
  'start.stopping': 'Deteniendo … (otra vez para detener de inmediato)',
  'start.stopped': 'Detenido.',
  'start.database-lost':
    'La base de datos incorporada ha terminado de forma inesperada; arriba figuran sus últimas palabras. Inicie Enlace de nuevo: nada de lo confirmado se ha perdido.',
  'start.worker-needs-servers':
    'Un proceso de trabajo aparte requiere DATABASE_URL y REDIS_URL. Con la base de datos incorporada, ese trabajo forma parte de «enlace serve».',
  'start.migrated': 'La base de datos está al día.',
  'start.loaded': 'Datos cargados: {parts}.',
  'start.nothing-to-load': 'Todos los datos ya estaban cargados.',

  'failure.database-unreachable': 'No se puede acceder a la base de datos ({code}).',
  'failure.database-refused': 'La base de datos rechazó el comando ({code}).',
  'failure.unexpected': 'Error inesperado: {code}.',
  'failure.no-answer': 'Nada responde en {url}. ¿Está Enlace en funcionamiento?',
  'failure.not-enlace': 'Lo que responde en {url} no es Enlace, o es otra versión.',
  'failure.no-service':
    'Ningún Enlace está en funcionamiento en {folder}. Inícielo con «npm start», o defina ENLACE_URL y ENLACE_KEY.',
  'failure.no-database':
    'Ningún Enlace está en funcionamiento en {folder}. Inícielo con «npm start», o defina DATABASE_URL.',
  'failure.no-key': 'Se requiere una clave: defina ENLACE_KEY, o indique una con --key.',
  'failure.no-such-key':
    'No hay ninguna clave llamada «{name}» en {file}. {known, select, none {No contiene ninguna.} other {Contiene: {names}.}}',
  'failure.at': '{pointer}: {detail}',
  'problem.person-exists':
    'Ya hay una persona registrada con esta dirección de correo electrónico.',

  'usage.unknown-option': 'Opción desconocida: {what}.',
  'usage.unknown-command': 'Comando desconocido: {what}.',
  'usage.missing-argument': 'Falta el argumento {what}.',
  'usage.missing-option': 'La opción {what} es obligatoria.',
  'usage.missing-value': 'La opción {what} requiere un valor.',
  'usage.invalid-value': '«{value}» no es un valor válido de {what}.',
  'usage.allowed-values': 'Valores válidos: {values}.',
  'usage.too-many-arguments': 'Hay demasiados argumentos.',
  'usage.conflicting-options': 'La opción {what} no puede usarse junto con {value}.',
  'usage.see-help': 'Consulte {command}.',
  'usage.person-or-service':
    'Indique una persona (--person) o un servicio (--service, --organization, --role), pero no ambos.',
  'usage.unknown-email': 'No hay ninguna persona registrada con la dirección {email}.',

  'status.proposal.proposed': 'propuesta',
  'status.proposal.recommended': 'recomendada',
  'status.proposal.approved': 'aprobada',
  'status.proposal.rejected': 'rechazada',
  'status.proposal.deferred': 'aplazada',
  'status.proposal.superseded': 'reemplazada',
  'status.proposal.consulting': 'en consulta',
  'status.proposal.agreed': 'acordada',
  'status.proposal.declined': 'declinada',
  'status.proposal.lapsed': 'caducada',
  'status.need.draft': 'borrador',
  'status.need.submitted': 'presentada',
  'status.need.returned': 'devuelta',
  'status.need.open': 'abierta',
  'status.need.closed': 'cerrada',
  'status.offer.draft': 'borrador',
  'status.offer.submitted': 'presentada',
  'status.offer.published': 'publicada',
  'status.offer.suspended': 'suspendida',
  'status.offer.exhausted': 'agotada',
  'status.offer.expired': 'vencida',
  'status.offer.withdrawn': 'retirada',

  'queue.answer-by': 'Responder antes del',
  'queue.need': 'Necesidad',
  'queue.proposals': 'Mejores propuestas',
  'queue.urgency': '{days, plural, one {# día} many {# de días} other {# días}} antes: urgente',
  'queue.not-urgent':
    '{days, plural, one {# día} many {# de días} other {# días}} después: no urgente',
  'queue.consideration':
    '{days, plural, one {# día} many {# de días} other {# días}} antes: consideración especial',
  'queue.example': 'ejemplo',
  'queue.sourced': 'tomada de documentos, no confirmada',
  'queue.unconfirmed': 'no confirmada por su titular',
  'queue.reconfirm': 'revisar de nuevo: modificada después',
  'queue.more': '{count, plural, one {# más} many {# de más} other {# más}}',
  'queue.no-themes': 'Temas no indicados',
  'queue.nothing': 'Ninguna oferta adecuada.',
  'queue.approved':
    '{count, plural, one {# propuesta aprobada, a la espera de las partes} many {# propuestas aprobadas, a la espera de las partes} other {# propuestas aprobadas, a la espera de las partes}}',
  'queue.empty': 'No hay necesidades en espera.',
  'queue.shown':
    '{count, plural, one {Se muestra # necesidad.} many {Se muestran # de necesidades.} other {Se muestran # necesidades.}}',
  'queue.shown-of-more':
    '{count, plural, one {Se muestra la primera necesidad} many {Se muestran las primeras # de necesidades} other {Se muestran las primeras # necesidades}}; vea más con --limit.',
  'queue.next': 'Para abrir una propuesta: {command}',

  'proposal.points': '{points, number} de 1.000.000 de puntos',
  'proposal.judged':
    'Evaluada al {date} por el motor {engine} según la política {policy} (versión {needVersion} de la necesidad, {offerVersion} de la oferta).',
  'proposal.need': 'Necesidad',
  'proposal.offer': 'Oferta',
  'proposal.ask': 'Petición {number}',
  'proposal.beneficiaries': 'Para',
  'proposal.provider': 'De',
  'proposal.kinds': 'Tipo',
  'proposal.audience': 'Destinatarios',
  'proposal.languages': 'Idiomas',
  'proposal.passive': 'también se comprenden: {languages}',
  'proposal.interpreted': 'con interpretación en {languages}',
  'proposal.modes': 'Modalidad',
  'proposal.dates': 'Fechas',
  'proposal.period': 'del {from} al {to}',
  'proposal.open-dates': 'sin fechas fijas',
  'proposal.participants':
    '{count, plural, one {# participante} many {# de participantes} other {# participantes}}',
  'proposal.seats': 'Plazas',
  'proposal.seats-left': 'quedan {left, number} de {seats, number}',
  'proposal.unlimited': 'sin límite',
  'proposal.not-stated': 'no se indica',
  'proposal.provenance': '{document}{line, select, none {} other {, línea {line}}}: «{quotation}»',
  'proposal.gates': 'Condiciones',
  'proposal.gates-met': 'se cumplen todas las condiciones',
  'proposal.criteria': 'Criterios',
  'proposal.value-weight': 'valor × peso',
  'proposal.score': 'Puntuación',
  'proposal.neutral': 'no se indica: valor neutro',
  'proposal.reasons': 'Motivos',
  'proposal.history': 'Decisiones',
  'proposal.decided': '{at}: {verdict} por {by}. {reason}.',
  'proposal.note': '«{note}»',
  'proposal.hold':
    '{seats, plural, one {# plaza reservada} many {# de plazas reservadas} other {# plazas reservadas}} para este Estado hasta el {until}: {state}.',
  'proposal.deferred-until': 'Aplazada hasta el {date}.',
  'proposal.reconfirm':
    'La necesidad o la oferta se modificó el {at}: revise la propuesta de nuevo.',
  'proposal.next': 'Qué se puede hacer ahora',
  'proposal.nothing-next': 'Aquí no queda nada por decidir sobre esta propuesta.',
  'proposal.by-another': 'La aprobación corresponde a quien no la haya recomendado.',

  'decided.recommend': '{reference} ha sido recomendada.',
  'decided.approve': '{reference} ha sido aprobada.',
  'decided.reject': '{reference} ha sido rechazada.',
  'decided.defer': '{reference} ha sido aplazada.',

  'stats.needs': 'Necesidades',
  'stats.offers': 'Ofertas',
  'stats.proposals': 'Propuestas',
  'stats.total': 'Total',
  'stats.filed': 'presentadas',
  'stats.sourced': 'de documentos',
  'stats.example': 'ejemplos',

  'audit.sound':
    'El registro de auditoría está íntegro: {sealed, plural, one {# evento sellado} many {# de eventos sellados} other {# eventos sellados}}, {unsealed, plural, one {# evento} many {# de eventos} other {# eventos}} sin sellar aún.',
  'audit.faulty':
    'El registro de auditoría presenta {count, plural, one {# anomalía} many {# de anomalías} other {# anomalías}}:',
  'audit.fault-edited': 'Posición {position}: se modificó el evento o su sello.',
  'audit.fault-missing': 'Posición {position}: falta un evento o un sello.',
  'audit.fault-order': 'Posición {position}: el evento está fuera de orden.',
  'audit.fault-truncated': 'Posición {position}: se cortó el final de la cadena.',
  'audit.fault-fork': 'Posición {position}: la cadena no es la de la cabecera indicada.',
  'audit.head': 'Cabecera: {head}',
  'audit.no-head': 'Aún no hay nada sellado.',
  'audit.against-head': 'Comparado con la cabecera conservada en {file}.',

  'key.created':
    'La clave {prefix}… es válida hasta el {until}. Se muestra solo esta vez: guárdela en un lugar seguro.',
  'key.revoked': 'La clave {prefix}… ha sido revocada.',
  'key.prefix': 'Clave',
  'key.bearer': 'Titular',
  'key.organization': 'Organización',
  'key.scopes': 'Permisos',
  'key.validity': 'Válida hasta',
  'key.was-revoked': 'revocada',
  'key.none': 'No hay claves.',
} as const satisfies Record<keyof typeof english, string>;
