import type { help as english } from '../en/help.ts';

export const help = {
  'help.title': 'Ayuda',
  'help.lead': 'Qué puede hacer aquí y cómo.',
  'help.parts': 'En esta página',
  'help.states': 'Para los Estados',
  'help.accounts': 'Cuentas',
  'help.states.account':
    'Las cuentas se abren por invitación. El punto de contacto que designa su Estado invita a los demás usuarios; la Secretaría invita al punto de contacto.',
  'help.states.file':
    'Indique con sus propias palabras qué se necesita, para quién y cuándo. El servicio sugiere temas y, si el texto contiene varias peticiones, cada una por separado; confirme lo que corresponda. Le indica también qué falta por aclarar y qué ofertas podrían responder. Puede guardar en cualquier momento y continuar más tarde.',
  'help.who-reads': 'Quién puede leer una necesidad',
  'help.states.visibility':
    'Usted decide quién puede leerla: solo la Secretaría (mientras no elija otra cosa), los donantes (únicamente tema, tipo y subregión), todos los Estados Miembros o todo el público. Sea cual sea su elección, se buscan ofertas de la misma manera.',
  'help.outcome': 'Qué resulta de ella',
  'help.states.answer':
    'Recibirá una referencia y la fecha límite en que responderá la Secretaría. Su escritorio muestra el curso de cada necesidad, quién la ha abierto y qué espera su respuesta. Si ninguna oferta es adecuada, la página de la necesidad explica por qué y qué permitiría cambiarlo.',
  'help.releasing': 'Qué puede leer un proveedor',
  'help.states.release':
    'En la página de la necesidad usted decide qué partes puede leer un proveedor determinado, a más tardar cuando se aprueba una propuesta. Antes verá exactamente lo que leerá. Si la necesidad cambia, renueve la comunicación; puede revocarla en cualquier momento, y la página indica quién la ha leído.',
  'help.group': 'Necesidades de un grupo',
  'help.states.group':
    'La necesidad que presenta un grupo enumera a sus miembros, pero no da a conocer a ninguno. Cada miembro decide en la página de la necesidad si participa, y puede retirarse después.',
  'help.states.people':
    'Aquí el punto de contacto invita a sus colegas, les asigna una función hasta una fecha y la retira cuando alguien deja el cargo.',
  'help.imports.text':
    'Se pueden incorporar muchas necesidades u ofertas en un archivo CSV o XLSX. Primero se comprueba el archivo: verá cada fila con lo que haya que corregir, y no se registra nada hasta que usted lo indique.',
  'help.note': 'Por nota verbal, correo electrónico o teléfono',
  'help.note.text':
    'Ningún Estado está obligado a utilizar una cuenta. Envíe a la Secretaría una nota verbal, escriba o llame: la Secretaría registrará en su nombre la necesidad, la oferta o la respuesta, con la signatura y la fecha de su documento, y le pedirá que la confirme mediante un enlace enviado por correo electrónico o mediante otro documento. Mientras no la haya confirmado, no se aprueba nada ni se informa a nadie más.',
  'help.providers': 'Para quienes ofrecen asistencia',
  'help.providers.list':
    'Presente una sola vez cada curso, taller, conjunto de herramientas u otra asistencia, y añada una edición por cada vez que se realice: fechas, lugar, idiomas, plazas. La Secretaría la publica.',
  'help.providers.renew':
    'Una vez al año se le pregunta si la oferta sigue vigente; basta pulsar un botón para confirmarla. Lo que no se confirma sale del catálogo. Puede suspender o retirar una oferta en cualquier momento.',
  'help.providers.demand':
    'Vea dónde sería más útil la asistencia, por tema y subregión. Solo sabrá qué Estado necesita qué cuando ese Estado se lo comunique.',
  'help.providers.released':
    'Lo que los Estados le han permitido leer de sus necesidades, y las propuestas aprobadas de sus ofertas para ellas. Usted lee una copia de una versión; no la utilice para ningún otro fin, ni después de su revocación.',
  'help.secretariat': 'Para la Secretaría',
  'help.secretariat.queue':
    'Muestra primero las necesidades que deben responderse antes. Asígnese una necesidad, para que sus colegas vean quién se ocupa de ella. Recomiende, rechace o aplace sus propuestas con un motivo, una por una o varias a la vez. Junto con otras solo puede aprobarse lo que se recomendó por separado.',
  'help.secretariat.proposals':
    'La propuesta muestra la necesidad y la oferta lado a lado, con los puntos de cada criterio. La aprueba quien no haya presentado ni registrado nada en el asunto ni la haya recomendado: se comprueban de nuevo todas las condiciones y se toman las plazas. Por encima del número de plazas que fija la política, aprueba además un supervisor.',
  'help.entering': 'Para un Estado o donante que no utiliza una cuenta',
  'help.secretariat.enter':
    'Elija de quién es la necesidad o la oferta, por qué medio llegó a la Secretaría y la signatura y la fecha del documento, y adjunte el documento. Después pida a una persona del titular que la confirme mediante un enlace, o que un segundo oficial la confirme con base en el documento.',
  'help.secretariat.collective':
    'Las necesidades de la Organización en su conjunto, o que un documento enuncia para un grupo, figuran en una lista aparte.',
  'help.secretariat.gaps':
    'Dónde las necesidades no encuentran oferta, por tema y Estado, hasta las propias necesidades.',
  'help.secretariat.what-if':
    'Pruebe otros valores y vea cómo se ordenaría la cola: no se guarda nada. Conserve lo que le convenza como borrador de política y compárelo con las decisiones anteriores; lo adopta un supervisor que no lo haya redactado.',
  'help.secretariat.people':
    'Invite a personas, asigne funciones por un tiempo y retírelas. Nadie se asigna una función a sí mismo.',
  'help.secretariat.audit': 'Quién hizo qué y cuándo, y si el registro está íntegro.',
  'help.secretariat.jobs':
    'Lo que el servicio hace por sí solo: comparar necesidades con ofertas, enviar mensajes, vigilar los plazos. Una tarea fallida puede iniciarse de nuevo.',
  'help.account': 'Para quienes tienen una cuenta',
  'help.account.text':
    'Cambie su contraseña, configure un segundo factor (quienes trabajan en la Secretaría lo necesitan) y vea en qué dispositivos ha iniciado sesión. Conserve los códigos de respaldo: cada uno abre la cuenta una vez si se pierde el teléfono.',
  'help.account.mails':
    'Elija qué mensajes recibe y en qué idioma. Los que protegen su cuenta se envían siempre.',
  'help.kept': 'Lo que ha escrito',
  'help.account.kept':
    'La sesión termina tras media hora sin uso. Lo que había escrito se conserva: vuelva a iniciar sesión y encontrará el formulario como lo dejó.',
  'help.downloads': 'Listas como hojas de cálculo',
  'help.downloads.text':
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
