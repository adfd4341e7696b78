import type { confirmations as english } from '../en/confirmations.ts';

export const confirmations = {
  'confirmation.title': 'Est-ce exact ?',
  'confirmation.need':
    'Le besoin {reference} a été saisi au nom de : {owner}. Saisi par : {enteredBy}. Veuillez le lire et indiquer s’il est exact.',
  'confirmation.offer':
    'L’offre {reference} a été saisie au nom de : {owner}. Saisie par : {enteredBy}. Veuillez la lire et indiquer si elle est exacte.',
  'confirmation.not-stated': 'non précisé',
  'confirmation.confirm': 'C’est exact : confirmer',
  'confirmation.wrong': 'Quelque chose est inexact',
  'confirmation.wrong-means':
    'Dans ce cas, rien n’est confirmé. Le Secrétariat corrige la saisie et vous consulte de nouveau.',
  'confirmation.note': 'Ce qui est inexact',
  'confirmation.dispute': 'Renvoyer au Secrétariat',

  'confirmed.title': 'Confirmation enregistrée',
  'confirmed.means': 'Merci. Ce qui a été saisi vaut désormais comme votre propre déclaration.',

  'disputed.title': 'Le Secrétariat est averti',
  'disputed.means':
    'Merci. Rien n’a été confirmé ; le Secrétariat corrigera la saisie et vous consultera de nouveau.',

  'channel.web': 'Saisi sur le site',
  'channel.api': 'Saisi par un autre système',
  'channel.import': 'Importé d’un fichier',
  'channel.note-verbale': 'Par note verbale',
  'channel.mail': 'Par courriel ou par lettre',
  'channel.telephone': 'Par téléphone',

  'need-field.beneficiaries': 'Bénéficiaires',
  'need-field.asks': 'Ce qui est demandé',
  'need-field.urgency': 'Urgence',
  'need-field.excludedProviders': 'Prestataires non souhaités',
  'need-field.visibility': 'Visible par',

  'offer-field.kind': 'Type d’assistance',
  'offer-field.eligible': 'Ouverte à',
  'offer-field.any-state': 'Tout État',
  'offer-field.excludedStates': 'Non ouverte à',
  'offer-field.conditions': 'Conditions requises',

  'urgency.low': 'Faible',
  'urgency.normal': 'Normale',
  'urgency.high': 'Élevée',

  'need-visibility.secretariat': 'Le Secrétariat seul',
  'need-visibility.donors': 'Donateurs : thème, type et sous-région seulement',
  'need-visibility.members': 'Tous les États membres',
  'need-visibility.public': 'Tout le monde',
} as const satisfies Record<keyof typeof english, string>;
