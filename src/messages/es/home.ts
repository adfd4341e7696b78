import type { home as english } from '../en/home.ts';

export const home = {
  'home.title': 'Asistencia técnica contra la delincuencia organizada transnacional',
  'home.lead':
    'Enlace vincula la asistencia que necesitan los Estados Miembros de la Organización de los Estados Americanos con la que ofrecen Estados y organizaciones. Cada propuesta se explica, la revisa la Secretaría y solo se lleva a cabo con el consentimiento de ambas partes.',
  'home.browse': 'Ver las ofertas',
  'home.desk': 'Ir a mi escritorio',
  'home.figures': 'De un vistazo',
  'home.figure.offers': 'ofertas públicas',
  'home.figure.providers': 'Estados y organizaciones que ofrecen asistencia',
  'home.figure.states': 'Estados Miembros con ofertas a su alcance',
  'home.figure.themes': 'temas con alguna oferta',
  'home.includes':
    'De las ofertas, {sourced, plural, =0 {ninguna consta} one {# consta} many {# constan} other {# constan}} en documentos de la Organización sin confirmación de su titular. Datos al {date}.',
  'home.examples':
    '{examples, plural, one {# oferta es un ejemplo ficticio} many {# ofertas son ejemplos ficticios} other {# ofertas son ejemplos ficticios}} de esta demostración.',
  'home.how': 'Cómo funciona',
  'home.step.need': 'Un Estado indica lo que necesita',
  'home.step-text.need':
    'En su propio idioma y en diez minutos. Decide quién puede leer la necesidad; si no indica otra cosa, solo la Secretaría.',
  'home.step.match': 'El servicio busca lo que corresponde',
  'home.step-text.match':
    'Compara la necesidad con todas las ofertas y propone las que responden a ella, con sus motivos. Si ninguna corresponde, esa también es una respuesta.',
  'home.step.review': 'La Secretaría revisa',
  'home.step-text.review':
    'Un oficial examina cada propuesta y la recomienda; una segunda persona la aprueba.',
  'home.step.consent': 'Ambas partes dan su consentimiento',
  'home.step-text.consent':
    'El Estado decide qué puede leer el proveedor, y cada parte es libre de declinar.',
  'home.step.delivery': 'Se presta la asistencia',
  'home.step-text.delivery':
    'Las actividades se registran y evalúan, para no duplicar esfuerzos y para que la próxima propuesta sea mejor.',
  'home.map': 'Qué está al alcance de cada Estado',
  'home.map-means':
    'El mapa y el cuadro muestran cuántas ofertas públicas están destinadas a cada Estado Miembro. No dicen nada de lo que necesitan los Estados.',
  'home.map-title': 'Mapa de las Américas: ofertas públicas destinadas a cada Estado Miembro',
  'home.map-description':
    'Cada Estado tiene a su alcance entre {least, number} y {most, number} ofertas; el cuadro que sigue indica la cifra de cada uno.',
  'home.map-state':
    '{state}: {count, plural, =0 {ninguna oferta} one {# oferta} many {# ofertas} other {# ofertas}}',
  'home.legend': 'Ofertas públicas destinadas a cada Estado',
  'home.legend-none': 'ninguna',
  'home.member-state': 'Estado Miembro',
  'home.offers': 'Ofertas',
  'home.for': 'Quiénes lo utilizan',
  'home.for-states': 'Puntos de contacto nacionales',
  'home.for-states-text':
    'Presentan necesidades, ven qué ofertas podrían atenderlas y siguen su curso. También basta una nota verbal, un correo electrónico o una llamada: la Secretaría las registra en su nombre.',
  'home.for-providers': 'Estados y organizaciones que ofrecen asistencia',
  'home.for-providers-text':
    'Presentan una sola vez cursos, expertos, manuales o equipos, y ven dónde serían más útiles.',
  'home.for-public': 'Todo el público',
  'home.for-public-text':
    'Puede buscar en las ofertas públicas, consultar las estadísticas, seguir las nuevas ofertas o utilizar los datos en otro sistema.',
  'home.why': 'Por qué existe este servicio',
  'home.why-text':
    'En 2007 y de nuevo en 2011, los Estados Miembros, reunidos en el Grupo Técnico sobre Delincuencia Organizada Transnacional, pidieron un inventario de necesidades y ofertas de capacitación, un método para clasificarlas, una consideración especial para los Estados del Caribe y que no se dupliquen esfuerzos. Una lista por sí sola no atiende una necesidad: este servicio sigue cada una hasta que se le da respuesta.',
  'home.follow': 'Seguir las nuevas ofertas',
} as const satisfies Record<keyof typeof english, string>;
