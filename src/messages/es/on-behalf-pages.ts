import type { onBehalfPages as english } from '../en/on-behalf-pages.ts';

export const onBehalfPages = {
  'on-behalf.legend': 'Cómo llegó la necesidad a la Secretaría',
  'on-behalf.owner': 'De quién es la necesidad',
  'on-behalf.choose': 'Elija',
  'on-behalf.channel': 'Cómo se recibió',
  'on-behalf.symbol': 'Signatura del documento',
  'on-behalf.symbol-hint':
    'Tal como figura en la nota verbal. Obligatoria para las notas verbales.',
  'on-behalf.date': 'Fecha del documento',
  'wrong.onBehalf/owner.missing': 'Elija la organización en cuyo nombre hace el registro.',
  'wrong.onBehalf/channel.not-one-of': 'Elija cómo se recibió.',
  'wrong.onBehalf/documentSymbol.missing': 'Indique la signatura de la nota verbal.',
  'documents.title': 'Documentos relativos a {reference}',
  'documents.none': 'No hay documentos adjuntos.',
  'documents.about': '{size} kB, adjuntado el {date}',
  'documents.document': 'Documento',
  'documents.hint': 'La propia nota o carta, en PDF, PNG o JPEG de {limit, number} MB como máximo.',
  'documents.attach': 'Adjuntar el documento',
  'documents.unconfirmed':
    'El titular aún no ha confirmado el registro. Desde la página de este puede solicitar la confirmación a una persona de la organización titular, o un colega puede confirmarlo con estos documentos.',
  'documents.back-need': 'Ir a la página de la necesidad',
  'documents.back-offer': 'Ir a la página de la oferta',
  'wrong.document.missing': 'Elija un documento.',
  'wrong.document.unsupported-document':
    'El documento debe ser un archivo PDF, PNG o JPEG. Elija otro.',
  'wrong.document.too-large': 'El documento no debe superar los {limit, number} MB.',
  'wrong.document.not-this-type':
    'El contenido del archivo no corresponde a su nombre. Elija otro archivo.',
  'wrong.document.choose-again': 'Elija el documento de nuevo.',
  'wrong.document.overtaken':
    'Otra persona ha modificado el registro entretanto. Revise sus documentos y elija el suyo de nuevo.',
  'done.document-attached': 'El documento se ha adjuntado.',
} as const satisfies Record<keyof typeof english, string>;
