import type { help as english } from '../en/help.ts';

export const help = {
  'help.title': 'Ayuda',
  'help.lead': 'Qué puede hacer aquí y cómo.',
  'help.parts': 'En esta página',
  'help.states': 'Para los Estados',
  'help.states.account':
    'Las cuentas se abren por invitación. El punto de contacto que designa su Estado invita a los demás usuarios; la Secretaría invita al punto de contacto.',
  'help.states.file':
    'Para presentar una necesidad, indique con sus propias palabras qué se necesita, para quién y cuándo. El servicio sugiere temas; confirme los que correspondan. Puede guardar en cualquier momento y continuar más tarde.',
  'help.states.visibility':
    'Usted decide quién puede leerla: solo la Secretaría (mientras no elija otra cosa), los donantes (únicamente tema, tipo y subregión), todos los Estados Miembros o todo el público. Sea cual sea su elección, se buscan ofertas de la misma manera.',
  'help.states.answer':
    'Recibirá una referencia y la fecha límite en que responderá la Secretaría. Su escritorio muestra el curso de cada necesidad, quién la ha abierto y qué espera su respuesta.',
  'help.states.release':
    'Cuando se aprueba una propuesta, usted decide qué partes de la necesidad se comunican al proveedor. Puede revocar la comunicación; la página indica quién ha leído qué hasta entonces.',
  'help.note': 'Por nota verbal, correo electrónico o teléfono',
  'help.note.text':
    'Ningún Estado está obligado a utilizar una cuenta. Envíe a la Secretaría una nota verbal, escriba o llame: la Secretaría registrará en su nombre la necesidad, la oferta o la respuesta, con la signatura y la fecha de su documento, y le pedirá que la confirme mediante un enlace enviado por correo electrónico o mediante otro documento. Mientras no la haya confirmado, no se aprueba nada ni se informa a nadie más.',
  'help.providers': 'Para quienes ofrecen asistencia',
  'help.providers.list':
    'Presente una sola vez cada curso, taller, conjunto de herramientas u otra asistencia, y añada una edición por cada vez que se realice: fechas, lugar, idiomas, plazas. La Secretaría la publica.',
  'help.providers.renew':
    'Una vez al año se le pregunta si la oferta sigue vigente. Lo que no se confirma sale del catálogo.',
  'help.providers.demand':
    'Vea dónde sería más útil la asistencia, por tema y subregión. Solo sabrá qué Estado necesita qué cuando ese Estado se lo comunique.',
  'help.secretariat': 'Para la Secretaría',
  'help.secretariat.queue':
    'La cola de revisión muestra primero las necesidades que deben responderse antes. Asígnese una necesidad, lea por qué se propone cada oferta y recomiéndela, rechácela o aplácela con un motivo; una segunda persona aprueba.',
  'help.secretariat.files':
    'Toda lista puede descargarse como hoja de cálculo con exactamente lo que muestra; cada descarga queda registrada en la auditoría.',
  'help.contact': 'Contacto',
  'help.contact.text':
    'La Secretaría es el Departamento contra la Delincuencia Organizada Transnacional de la Organización de los Estados Americanos. Los Estados se dirigen a ella por conducto de sus misiones permanentes, mediante nota verbal o a la dirección que figura en los correos electrónicos de este servicio.',
  'help.more': 'Más información',
  'help.api': 'Para otros sistemas: la API y su documentación',
  'accessibility.title': 'Accesibilidad',
  'accessibility.lead':
    'Este servicio está pensado para todas las personas, con cualquier dispositivo, con o sin tecnologías de apoyo, con una conexión lenta y en papel.',
  'accessibility.standard': 'Norma',
  'accessibility.standard.text':
    'Se ha elaborado para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA.',
  'accessibility.can': 'Lo que puede hacer',
  'accessibility.can.keyboard':
    'utilizar todas las páginas solo con el teclado y saltar lo que se repite;',
  'accessibility.can.scripts': 'utilizar todas las páginas sin scripts;',
  'accessibility.can.narrow':
    'ampliar el texto al 400 por ciento o usar una pantalla de 320 píxeles sin desplazarse de lado, salvo en los cuadros anchos;',
  'accessibility.can.colours':
    'utilizar sus propios colores y un contraste alto; nada se indica solo mediante el color;',
  'accessibility.can.figures': 'leer en un cuadro todas las cifras de un mapa o un gráfico;',
  'accessibility.can.language':
    'escuchar cada texto en el idioma en que está escrito, también cuando hay varios idiomas juntos;',
  'accessibility.can.print': 'imprimir todas las páginas.',
  'accessibility.tested': 'Qué se ha probado',
  'accessibility.tested.text':
    'Cada vez que se modifica el servicio, las páginas se comprueban mediante programas en los cuatro idiomas (axe) y se utilizan en un navegador real con el teclado, sin scripts y en una pantalla estrecha. Aún no las han probado personas que utilicen a diario tecnologías de apoyo.',
  'accessibility.limits': 'Limitaciones conocidas',
  'accessibility.limits.text':
    'Los documentos que adjuntan los Estados son tan accesibles como los hayan hecho sus autores. La documentación de la API requiere scripts y está en inglés. Los cuadros anchos se desplazan por separado en una pantalla estrecha.',
  'accessibility.report': 'Escríbanos',
  'accessibility.report.text':
    'Si algo le impide utilizar el servicio, indique a la Secretaría de qué página se trata y qué intentaba hacer. Le facilitará de otra forma lo que necesite y hará corregir la página.',
} as const satisfies Record<keyof typeof english, string>;
