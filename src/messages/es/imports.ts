import type { imports as english } from '../en/imports.ts';

export const imports = {
  'import.not-yours': 'El registro pertenece a {owner}: usted no puede ingresarlo ni modificarlo.',
  'import.not-your-group': 'Un Estado ingresa necesidades propias, no las de un grupo.',
  'import.not-your-state': 'Un Estado solo ingresa necesidades propias: {state}.',
  'import.nobody-eligible': 'Las exclusiones no dejan ningún Estado que pueda participar.',
  'import.edited-elsewhere':
    'El registro «{value}» se modificó por otra vía desde su última importación. Se dejó como está, porque no se pidió sobrescribirlo.',
  'import.record-closed': 'El registro «{value}» está cerrado y ya no puede modificarse.',
  'import.id-taken':
    'El identificador «{value}» ya corresponde a un registro que usted no puede ver.',
  'import.seats-by-secretariat':
    'El registro «{value}» se dejó como está: una vez publicada la oferta, solo la Secretaría le retira plazas o ediciones.',
  'import.seats-taken':
    'El registro «{value}» se dejó como está: hay propuestas aprobadas que reservan plazas que el archivo suprimiría.',
  'import.unusable-character':
    'El registro «{value}» contiene un carácter que no se puede almacenar (U+0000).',
  'import.not-stored': 'El registro «{value}» no se puede almacenar ({reason}).',

  'import.summary':
    'Filas: {rows, number}. Nuevos: {created, number}. Modificados: {updated, number}. Sin cambios: {unchanged, number}. Conflictos: {conflicts, number}. Errores: {errors, number}.',
  'import.trial': 'Fue una prueba: no se escribió nada.',
  'import.nothing-kept': 'No se escribió nada, porque no se pudieron aceptar todos los registros.',

  'import.argument-noun': 'contenido del archivo',
  'import.argument-file': 'archivo de registros, en JSON, JSON Lines o CSV',
  'import.option-format': 'formato del archivo (por defecto, según la terminación de su nombre)',
  'import.option-source':
    'nombre de la fuente, dentro de la cual los identificadores son únicos (por defecto, nombre del archivo)',
  'import.option-as': 'correo electrónico de la persona en cuyo nombre se importan los registros',
  'import.option-dry-run': 'indica qué ocurriría, sin escribir nada',
  'import.option-atomic': 'acepta todos los registros o ninguno',
  'import.option-overwrite':
    'hace prevalecer el archivo sobre las modificaciones hechas por otra vía',
  'import.option-create-providers':
    'registra las organizaciones que no constan en ninguna lista (solo la Secretaría)',
  'import.option-drafts': 'deja los registros como borradores, sin presentarlos ni publicarlos',
} as const satisfies Record<keyof typeof english, string>;
