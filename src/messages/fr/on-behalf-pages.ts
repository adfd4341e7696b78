import type { onBehalfPages as english } from '../en/on-behalf-pages.ts';

export const onBehalfPages = {
  'on-behalf.legend': 'Comment le besoin est parvenu au Secrétariat',
  'on-behalf.owner': 'À qui appartient le besoin',
  'on-behalf.choose': 'Choisir',
  'on-behalf.channel': 'Réception',
  'on-behalf.symbol': 'Cote du document',
  'on-behalf.symbol-hint':
    'Telle qu’elle figure sur la note verbale. Obligatoire pour les notes verbales.',
  'on-behalf.date': 'Date du document',
  'wrong.onBehalf/owner.missing': 'Choisissez l’organisation au nom de laquelle vous enregistrez.',
  'wrong.onBehalf/channel.not-one-of': 'Choisissez le mode de réception.',
  'wrong.onBehalf/documentSymbol.missing': 'Indiquez la cote de la note verbale.',
  'documents.title': 'Documents de {reference}',
  'documents.none': 'Aucun document n’est joint.',
  'documents.about': '{size} ko, joint le {date}',
  'documents.document': 'Document',
  'documents.hint':
    'La note ou la lettre elle-même, en PDF, PNG ou JPEG de {limit, number} Mo au plus.',
  'documents.attach': 'Joindre le document',
  'documents.unconfirmed':
    'Le titulaire n’a pas encore confirmé l’enregistrement. Depuis sa page, demandez à une personne du titulaire de le confirmer, ou un collègue peut le confirmer au vu de ces documents.',
  'documents.back-need': 'Vers la page du besoin',
  'documents.back-offer': 'Vers la page de l’offre',
  'wrong.document.missing': 'Choisissez un document.',
  'wrong.document.unsupported-document': 'Le document doit être au format PDF, PNG ou JPEG.',
  'wrong.document.too-large': 'Le document ne doit pas dépasser {limit, number} Mo.',
  'wrong.document.not-this-type': 'Le contenu du fichier ne correspond pas à son nom.',
  'wrong.document.choose-again': 'Choisissez à nouveau le document.',
  'wrong.document.overtaken':
    'Une autre personne a modifié l’enregistrement entre-temps. Consultez ses documents et choisissez à nouveau le vôtre.',
  'done.document-attached': 'Le document a été joint.',
} as const satisfies Record<keyof typeof english, string>;
