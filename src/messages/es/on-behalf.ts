import type { onBehalf as english } from '../en/on-behalf.ts';

export const onBehalf = {
  'problem.awaiting-second-approval':
    'La primera aprobación ya se ha otorgado. Un supervisor otorga la segunda, o la propuesta se aplaza o se rechaza.',
  'problem.no-first-approval': 'Nadie ha otorgado una primera aprobación de esta propuesta.',
  'problem.first-approval-void':
    'La necesidad o la oferta se modificó después de la primera aprobación. La propuesta debe aprobarse de nuevo.',
  'problem.not-on-behalf':
    'El registro fue hecho por su titular. Los documentos se adjuntan a lo que se registró en nombre de un titular.',
  'problem.too-many-documents':
    'El registro ya tiene {limit, number} documentos; no puede tener más.',
  'problem.no-document':
    'No se ha adjuntado ningún documento con el que pueda confirmarse la voluntad del titular.',
  'problem.disputed': 'El titular ha señalado que el registro es erróneo. Primero debe corregirse.',
  'problem.unsupported-document': 'El documento debe ser un archivo PDF, PNG o JPEG. Elija otro.',
  'field.not-this-type': 'El contenido no corresponde al tipo declarado.',
  'field.no-address': 'Esta persona no tiene dirección de correo electrónico.',
  'field.cannot-confirm':
    'Esta persona no ejerce hoy la función con la que se confirma un registro del titular ({role}).',
  'field.not-independent':
    'Esta persona fue designada por quien hizo el registro o por quien solicita su confirmación. Debe haberlo hecho otra persona; si usted solo la solicita, basta un documento de la designación.',
  'queue.awaiting-second': 'espera una segunda aprobación',
  'proposal.awaiting-second':
    'Aprobada por primera vez el {at}, para {seats, plural, one {# plaza} many {# de plazas} other {# plazas}}: un supervisor otorga la segunda aprobación.',
  'decided.approve-first':
    '{reference} cuenta con una primera aprobación. No se asignan plazas hasta que un supervisor también la apruebe.',
  'option.second': 'la segunda aprobación, de un supervisor, cuando la política exige dos',
} as const satisfies Record<keyof typeof english, string>;
