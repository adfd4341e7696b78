export const releases = {
  'problem.version-superseded':
    'La necesidad ha sido modificada: su versión actual es la {present, number}. Consúltela de nuevo e indique esa versión.',
  'problem.provider-excluded':
    'La necesidad excluye a este proveedor ({provider}). Modifique primero la necesidad para levantar la exclusión.',
  'problem.already-released':
    'Esta petición ya fue comunicada al proveedor ({release}). Renueve esa comunicación.',
  'problem.release-ended': 'La comunicación ha sido renovada o revocada.',
  'problem.nothing-to-renew': 'Estos campos de esta versión ya fueron comunicados.',
  'field.not-a-provider':
    'No se puede comunicar nada a esta organización ({value}): es la suya o no presta asistencia.',
  'field.not-on-behalf': 'Usted actúa por su propia organización, no en nombre de otra.',
} as const;
