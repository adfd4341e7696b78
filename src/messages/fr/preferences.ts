import type { preferences as english } from '../en/preferences.ts';

export const preferences = {
  'preferences.title': 'Messages par courriel',
  'preferences.intro':
    'Choisissez les messages qu’Enlace vous envoie. Tout ce qu’un message annonce figure aussi sur votre bureau.',
  'preferences.language': 'Langue',
  'preferences.language-hint':
    'Tous les messages sont rédigés dans cette langue, de même que les pages tant que vous n’en choisissez pas une autre.',
  'preferences.wanted': 'M’avertir par courriel lorsque',
  'preferences.wanted-hint': 'Décochez ce que vous préférez voir uniquement sur votre bureau.',
  'preferences.need-received': 'un de nos besoins a été reçu',
  'preferences.need-returned': 'un besoin nous a été renvoyé pour être complété',
  'preferences.proposal-approved': 'une proposition pour l’un de nos besoins a été approuvée',
  'preferences.release-made': 'un État nous a communiqué un besoin',
  'preferences.offer-stale': 'l’une de nos offres n’a pas été confirmée depuis longtemps',
  'preferences.always': 'Messages toujours envoyés',
  'preferences.always-means':
    'Ils protègent votre compte, contiennent un lien que vous seul pouvez utiliser ou vous demandent de ne plus utiliser une information. Ils ne peuvent pas être désactivés.',
  'preferences.invitation': 'Invitation à ouvrir un compte',
  'preferences.password-reset': 'Lien pour définir un nouveau mot de passe',
  'preferences.password-changed': 'Votre mot de passe a été modifié',
  'preferences.second-factor-changed': 'Le second facteur de votre compte a été modifié',
  'preferences.confirmation-request':
    'Demande de confirmer ce qui a été saisi au nom de votre organisation',
  'preferences.release-revoked': 'Un État a révoqué ce qu’il vous avait communiqué',
  'preferences.save': 'Enregistrer',
  'preferences.back': 'Retour à mon compte',
  'done.preferences-saved': 'Votre choix a été enregistré.',
  'account.preferences': 'Choisir les messages que vous recevez',
} as const satisfies Record<keyof typeof english, string>;
