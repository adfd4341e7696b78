import type { interchange as english } from '../en/interchange.ts';

export const interchange = {
  'interchange.malformed-file':
    'No se puede leer el archivo: el formato no es válido en la línea {line}.',
  'interchange.malformed-row': 'La línea no es JSON válido.',
  'interchange.not-a-list': 'El archivo debe contener una lista de registros.',
  'interchange.not-a-record': 'La entrada no es un registro con campos identificados.',
  'interchange.empty-file': 'El archivo está vacío: falta la línea de encabezado.',
  'interchange.repeated-column': 'La columna «{value}» figura dos veces en la línea de encabezado.',
  'interchange.wrong-number-of-cells':
    'La fila tiene {found, plural, one {# celda} many {# de celdas} other {# celdas}}; la línea de encabezado tiene {expected}.',
  'interchange.missing': 'Falta un valor obligatorio.',
  'interchange.wrong-type': 'El valor no es del tipo previsto ({expected}).',
  'interchange.too-short':
    'El texto es demasiado corto: se requiere un mínimo de {least, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'interchange.too-long':
    'El texto es demasiado largo: se admite un máximo de {most, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'interchange.too-many':
    'La lista es demasiado larga: se admite un máximo de {most, plural, one {# elemento} many {# de elementos} other {# elementos}}.',
  'interchange.too-small': 'El valor no puede ser inferior a {least, number}.',
  'interchange.too-big': 'El valor no puede ser superior a {most, number}.',
  'interchange.not-in-list': '«{value}» no es uno de los valores admitidos: {allowed}.',
  'interchange.not-a-date': '«{value}» no es una fecha con el formato AAAA-MM-DD.',
  'interchange.invalid-format': '«{value}» no tiene el formato exigido.',
  'interchange.ends-before-it-starts': 'El período termina antes de comenzar.',
  'interchange.no-beneficiary':
    'No se indica ningún beneficiario: se requiere country, countries o region.',
  'interchange.translation-of-itself':
    'Una de las traducciones está en el mismo idioma que el texto.',
  'interchange.also-delivery-language':
    'Un mismo idioma no puede figurar aquí y entre los idiomas de impartición.',
  'interchange.unknown-country':
    'País desconocido: «{value}». {suggested, select, yes {Nombres más parecidos: {nearest}.} other {}}',
  'interchange.unknown-group':
    'Grupo de Estados desconocido: «{value}». {suggested, select, yes {Nombres más parecidos: {nearest}.} other {}}',
  'interchange.unknown-kind':
    'Tipo de asistencia desconocido: «{value}». {suggested, select, yes {Nombres más parecidos: {nearest}.} other {}}',
  'interchange.unknown-mode':
    'Modalidad desconocida: «{value}». {suggested, select, yes {Nombres más parecidos: {nearest}.} other {}}',
  'interchange.unknown-language':
    'Idioma desconocido: «{value}». {suggested, select, yes {Nombres más parecidos: {nearest}.} other {}}',
  'interchange.unknown-concept':
    'Concepto desconocido: «{value}». {suggested, select, yes {Nombres más parecidos: {nearest}.} other {}}',
  'interchange.unknown-action':
    'Acción del programa de trabajo desconocida: «{value}». {suggested, select, yes {Nombres más parecidos: {nearest}.} other {}}',
  'interchange.unknown-instrument':
    'Instrumento desconocido: «{value}». {suggested, select, yes {Nombres más parecidos: {nearest}.} other {}}',
  'interchange.unknown-organization':
    'Organización desconocida: «{value}». {suggested, select, yes {Nombres más parecidos: {nearest}.} other {}}',
  'interchange.duplicate-id': 'El identificador «{value}» ya se utiliza en la fila {earlier}.',
  'interchange.duplicate-edition': 'La edición «{value}» ya figura en la fila {earlier}.',
  'interchange.contradicts-earlier-row':
    'La fila contradice la fila {earlier}, que presenta la misma oferta.',
  'interchange.part-of-refused-record':
    'La fila no se incorporó, porque otra fila de «{value}» contiene errores.',
  'interchange.unknown-column': 'Columna desconocida: no se tuvo en cuenta.',
  'interchange.unknown-audience': 'Destinatarios desconocidos: «{value}». Se conservan como texto.',
  'interchange.unknown-provider-type':
    'Tipo de proveedor desconocido: «{value}». No se tuvo en cuenta.',
  'interchange.unlisted-country':
    '«{value}» no figura en la lista de Estados: se conservó el código.',
  'interchange.unlisted-organization':
    '«{value}» no figura en la lista de organizaciones: se conservó el nombre.',
  'interchange.at-field': '{file}, fila {row}, {field}: {message}',
  'interchange.at-row': '{file}, fila {row}: {message}',
  'interchange.warning': 'Advertencia: {message}',
  'interchange.unreadable-file': 'No se puede leer el archivo {file}.',
  'interchange.unwritable-file': 'No se puede escribir el archivo {file}.',
  'interchange.invalid-regions':
    'El archivo {file} no es una tabla de grupos: nombres distintos entre sí, cada uno con una lista de códigos de país de tres letras.',
  'interchange.invalid-policy': 'El archivo {file} no es una política válida. {fields}',
  'interchange.invalid-as-of': '«{value}» no es una fecha con el formato AAAA-MM-DD.',
  'interchange.invalid-top': '«{value}» no es un número de ofertas igual o superior a 1.',
  'interchange.too-many-rows':
    'El archivo tiene más de {most, number} filas. Divídalo en varios archivos.',
  'interchange.too-many-columns':
    'La línea de encabezado indica más de {most, number} columnas. Elimine las que no sean necesarias.',
} as const satisfies Record<keyof typeof english, string>;
