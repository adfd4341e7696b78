import type { importPages as english } from '../en/import-pages.ts';

export const importPages = {
  'imports.title': 'Importar necesidades y ofertas',
  'imports.means':
    'Cargue una hoja de cálculo u otro archivo. Primero se comprueba: usted ve qué se añadiría y qué errores hay en cada fila. No se guarda nada antes de que usted lo confirme.',
  'imports.noun': '¿Qué contiene el archivo?',
  'imports.noun.needs': 'Necesidades',
  'imports.noun.offers': 'Ofertas',
  'imports.source': 'Nombre de la fuente',
  'imports.source-hint':
    'Use siempre el mismo nombre cuando cargue una versión más reciente del mismo archivo: así los registros se modifican y no se añaden de nuevo.',
  'imports.options': 'Más opciones',
  'imports.option.atomic': 'Si hay filas con errores',
  'imports.option-label.atomic': 'No importar nada',
  'imports.option.overwrite': 'Si un registro se modificó aquí entretanto',
  'imports.option-label.overwrite': 'Prevalece el archivo',
  'imports.option.drafts': 'Situación de los registros nuevos',
  'imports.option-label.drafts': 'Dejarlos como borradores',
  'imports.option.createProviders': 'Si no se conoce al proveedor',
  'imports.option-label.createProviders': 'Registrarlo como nueva organización',
  'imports.file': 'Archivo',
  'imports.file-hint':
    'XLSX, CSV, JSON o JSON Lines, de 5 megabytes como máximo: unos diez mil registros. De una hoja de cálculo solo se lee la primera hoja, cuya primera fila contiene los nombres de las columnas. La revisión de un archivo grande puede tardar un minuto; después la página indica, fila por fila, qué se añadiría.',
  'imports.try': 'Comprobar el archivo',
  'imports.kept': 'Archivos que usted cargó ({count, number} de un máximo de {most, number})',
  'imports.kept-means':
    'Solo para usted y durante siete días. Se conservan los {most, number} más recientes: cada nuevo archivo sustituye al más antiguo. Lo importado de un archivo se mantiene.',
  'imports.status.imported': 'Importado',
  'imports.status.tried': 'A la espera de su decisión',
  'imports.templates': 'Plantillas',
  'imports.templates-mean':
    'Comience con una plantilla: trae las columnas y una fila de ejemplo, que usted reemplaza por las suyas.',
  'imports.columns-of': 'Columnas: {noun}',
  'imports.column': 'Columna',
  'imports.column-meaning': 'Contenido',
  'imports.required': 'Obligatoria.',
  'imports.lists':
    'Los valores múltiples de una celda se separan con punto y coma. Las fechas se escriben 2027-03-01. Los nombres pueden escribirse en cualquiera de los cuatro idiomas.',
  'imports.trial-title': 'Comprobación de {file}',
  'imports.result-title': 'Importación de {file}',
  'imports.tried': 'Se pueden importar todas las filas. Aún no se ha guardado nada.',
  'imports.tried-with-errors':
    '{errors, plural, one {Un error deja fuera su registro} many {# de errores dejan fuera sus registros} other {# errores dejan fuera sus registros}}; los demás se pueden importar. Aún no se ha guardado nada.',
  'imports.tried-in-vain':
    'De este archivo, tal como está, no se puede importar nada. Corrija las filas y vuelva a cargarlo.',
  'imports.nothing-new': 'El archivo no contiene nada que no esté ya registrado.',
  'imports.imported':
    '{changed, plural, =0 {No se añadió ni modificó ningún registro.} one {Se añadió o modificó un registro.} many {Se añadieron o modificaron # de registros.} other {Se añadieron o modificaron # registros.}} {errors, plural, =0 {} one {Un error dejó fuera su registro.} many {# de errores dejaron fuera sus registros.} other {# errores dejaron fuera sus registros.}}',
  'imports.count.rows': 'Filas',
  'imports.count.created': 'Nuevos',
  'imports.count.updated': 'Modificados',
  'imports.count.unchanged': 'Sin cambios',
  'imports.count.errors': 'Errores',
  'imports.count.warnings': 'Advertencias',
  'imports.carry-out':
    'Importar {count, plural, one {un registro} many {# de registros} other {# registros}}',
  'imports.discard': 'Descartar el archivo',
  'imports.findings': 'Observaciones por fila',
  'imports.findings-mean':
    'Un error deja fuera todo el registro. Una advertencia, no: verifique si es lo que se quería decir.',
  'imports.findings-download': 'Descargarlas como hoja de cálculo',
  'imports.first-of': 'Se muestran las primeras {shown, number} de {all, number}.',
  'imports.row': 'Fila {row}',
  'imports.whole-row': 'La fila completa',
  'imports.doubt': 'Advertencia:',
  'imports.error': 'Error',
  'imports.severity': 'Tipo',
  'imports.finding': 'Observación',
  'imports.records': 'Qué ocurriría con los registros',
  'imports.records-taken': 'Qué ocurrió con los registros',
  'imports.row-number': 'Fila',
  'imports.id': 'Identificador',
  'imports.record-title': 'Título',
  'imports.owner': 'Titular',
  'imports.outcome': 'Resultado',
  'imports.outcome.created': 'nuevo',
  'imports.outcome.updated': 'modificado',
  'imports.outcome.unchanged': 'sin cambios',
  'imports.another': 'Cargar otro archivo',
  'done.import-discarded': 'Se ha descartado el archivo. No se guardó nada de él.',
  'problem.import-begun':
    'Este archivo se está importando en este momento. Vuelva a abrir la página dentro de unos minutos.',
  'problem.import-done': 'Este archivo ya se importó.',
  'wrong.noun.missing': 'Indique si el archivo contiene necesidades u ofertas.',
  'wrong.source.missing': 'Dé un nombre a la fuente.',
  'wrong.file.missing': 'Elija un archivo.',
  'field.file-too-large':
    'El archivo supera los {megabytes} megabytes. Divídalo y cargue las partes.',
  'field.file-unknown':
    'El archivo no es una hoja de cálculo (XLSX) ni un archivo de texto con registros (CSV, JSON). Elija otro archivo.',
  'field.spreadsheet-old-or-locked':
    'La hoja de cálculo está protegida con contraseña o tiene un formato antiguo (XLS). Guárdela como XLSX sin contraseña.',
  'field.spreadsheet-encrypted':
    'La hoja de cálculo está protegida con contraseña. Guárdela sin ella.',
  'field.spreadsheet-damaged':
    'La hoja de cálculo está dañada y no se puede leer. Ábrala, guárdela como XLSX y cárguela de nuevo.',
  'field.spreadsheet-too-large':
    'La hoja de cálculo contiene más de lo que puede leerse con seguridad. Elimine las filas y columnas vacías y lo que no sean datos, o divídala.',
  'field.spreadsheet-not-a-spreadsheet':
    'Es un archivo comprimido, no una hoja de cálculo (XLSX). Elija otro archivo.',
  'import-column.id': 'Su propio número o nombre para el registro; no cambia.',
  'import-column.country': 'El Estado que solicita la asistencia.',
  'import-column.provider': 'La organización que ofrece la asistencia.',
  'import-column.language': 'Idioma de los textos: en, es, pt o fr.',
  'import-column.title': 'De qué se trata, en una línea.',
  'import-column.description': 'Qué se necesita o se ofrece, en pocas frases.',
  'import-column.wantedKinds': 'Tipos de asistencia que servirían.',
  'import-column.kind': 'Tipo de asistencia.',
  'import-column.audience': 'Para quién: por ejemplo, fiscales.',
  'import-column.participants': 'Número aproximado de personas.',
  'import-column.deliveryLanguages': 'Idiomas en que puede impartirse.',
  'import-column.modes': 'Presencial, en línea o híbrida.',
  'import-column.edition':
    'Nombre o número de la edición. Una fila con el mismo identificador y otra edición añade una.',
  'import-column.window.from': 'Primer día.',
  'import-column.window.to': 'Último día.',
  'import-column.venue': 'Lugar donde se realiza.',
  'import-column.capacity': 'Plazas; vacío si no hay límite.',
  'import-column.eligible.countries': 'Estados que pueden participar; vacío si son todos.',
  'import-column.eligible.regions': 'Grupos de Estados que pueden participar, por ejemplo CARICOM.',
  'import-column.urgency': 'low, normal o high (baja, media o alta).',
  'import-column.visibility':
    'secretariat, donors, members o public (la Secretaría, los donantes, los miembros o todo el público); secretariat si está vacío.',
  'import-example.title.needs': 'Capacitación en investigación financiera',
  'import-example.description.needs':
    'Ejemplo que debe reemplazarse: los fiscales deben aprender a rastrear e inmovilizar el producto de la delincuencia organizada.',
  'import-example.title.offers': 'Curso de investigación financiera',
  'import-example.description.offers':
    'Ejemplo que debe reemplazarse: curso de una semana sobre el rastreo y la inmovilización del producto de la delincuencia organizada.',
  'imports.replaces-undecided':
    'Tiene aquí {count, number} archivos, el máximo que se conserva. Uno más sustituirá al más antiguo, que aún espera su decisión: {file}',
  'imports.replaces-imported':
    'Tiene aquí {count, number} archivos, el máximo que se conserva. Uno más sustituirá al más antiguo, que ya se importó: {file}',
  'imports.decide-until': 'Decida antes del {date}: después se elimina el archivo.',
} as const satisfies Record<keyof typeof english, string>;
