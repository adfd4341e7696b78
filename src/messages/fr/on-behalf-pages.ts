import type { onBehalfPages as english } from '../en/on-behalf-pages.ts';

export const onBehalfPages = {
  'on-behalf.legend': 'Comment le besoin est parvenu au Secrétariat',
  'on-behalf.owner': 'De qui émane le besoin',
  'on-behalf.choose': 'Choisissez',
  'on-behalf.channel': 'Mode de réception',
  'on-behalf.symbol': 'Cote du document',
  'on-behalf.symbol-hint':
    'Telle qu’elle figure sur la note verbale. Obligatoire pour les notes verbales.',
  'on-behalf.date': 'Date du document',
  'wrong.onBehalf/owner.missing':
    'Choisissez l’organisation au nom de laquelle vous faites la saisie.',
  'wrong.onBehalf/channel.not-one-of': 'Choisissez le mode de réception.',
  'wrong.onBehalf/documentSymbol.missing': 'Indiquez la cote de la note verbale.',
  'documents.title': 'Documents relatifs à {reference}',
  'documents.none': 'Aucun document n’est joint.',
  'documents.about': '{size} ko, joint le {date}',
  'documents.document': 'Document',
  'documents.hint':
    'La note ou la lettre elle-même, en PDF, PNG ou JPEG de {limit, number} Mo au plus.',
  'documents.attach': 'Joindre le document',
  'documents.unconfirmed':
    'Le titulaire n’a pas encore confirmé l’enregistrement. Depuis la page de celui-ci, demandez à une personne de l’organisation titulaire de le confirmer, ou un collègue peut le confirmer au vu de ces documents.',
  'documents.back-need': 'Aller à la page du besoin',
  'documents.back-offer': 'Aller à la page de l’offre',
  'wrong.document.missing': 'Choisissez un document.',
  'wrong.document.unsupported-document':
    'Le document doit être un fichier PDF, PNG ou JPEG. Choisissez-en un autre.',
  'wrong.document.too-large': 'Le document ne doit pas dépasser {limit, number} Mo.',
  'wrong.document.not-this-type':
    'Le contenu du fichier ne correspond pas à son nom. Choisissez un autre fichier.',
  'wrong.document.choose-again': 'Choisissez à nouveau le document.',
  'wrong.document.overtaken':
    'Une autre personne a modifié l’enregistrement entre-temps. Consultez ses documents et choisissez à nouveau le vôtre.',
  'done.document-attached': 'Le document a été joint.',
} as const satisfies Record<keyof typeof english, string>;
