import type { mails as english } from '../en/mails.ts';

export const mails = {
  'mail.greeting': 'Madame, Monsieur,',
  'mail.about':
    'Enlace met en relation l’assistance technique dont les États ont besoin face à la criminalité transnationale organisée et celle qu’offrent les donateurs. Ceci est un message automatique : les réponses ne sont pas lues.',
  'mail.in-enlace': 'En savoir plus dans Enlace',
  'mail.set-password': 'Définir un nouveau mot de passe',

  'mail.invitation.subject': 'Invitation à ouvrir un compte dans Enlace',
  'mail.invitation.body':
    'Nous avons le plaisir de vous inviter à ouvrir un compte dans Enlace.\n\nNous vous prions d’utiliser le lien ci-dessous. Il peut être utilisé une seule fois, jusqu’au {until}.',
  'mail.invitation.action': 'Ouvrir votre compte',
  'mail.invitation.reason':
    'Vous recevez ce message parce qu’un compte dans Enlace a été prévu pour cette adresse. Si vous ne vous y attendiez pas, vous n’avez rien à faire : sans le lien, aucun compte n’est ouvert.',

  'mail.password-reset.subject': 'Nouveau mot de passe pour Enlace',
  'mail.password-reset.body':
    'Un nouveau mot de passe a été demandé pour votre compte dans Enlace. Si cette demande vient de vous, nous vous prions d’utiliser le lien ci-dessous. Il peut être utilisé une seule fois, jusqu’au {until}.\n\nSi elle ne vient pas de vous, vous n’avez rien à faire : votre mot de passe reste inchangé.',
  'mail.password-reset.action': 'Définir un nouveau mot de passe',
  'mail.password-reset.reason':
    'Vous recevez ce message parce qu’un nouveau mot de passe a été demandé pour le compte de cette adresse.',

  'mail.password-changed.subject': 'Votre mot de passe pour Enlace a été modifié',
  'mail.password-changed.body':
    'Le mot de passe de votre compte dans Enlace a été modifié. Si cette modification vient de vous, vous n’avez rien à faire.\n\nSi elle ne vient pas de vous, nous vous prions de définir sans délai un nouveau mot de passe et d’en informer le Secrétariat.',
  'mail.password-changed.reason':
    'Vous recevez ce message parce que vous avez un compte dans Enlace, afin que personne ne puisse en modifier le mot de passe à votre insu.',

  'mail.second-factor-changed.subject':
    'Le second facteur de votre compte dans Enlace a été modifié',
  'mail.second-factor-changed.body':
    'Le second facteur par lequel vous vous connectez à Enlace, ou ses codes de secours, ont été modifiés. Si cette modification vient de vous, vous n’avez rien à faire.\n\nSi elle ne vient pas de vous, nous vous prions de définir sans délai un nouveau mot de passe et d’en informer le Secrétariat.',
  'mail.second-factor-changed.reason':
    'Vous recevez ce message parce que vous avez un compte dans Enlace, afin que personne ne puisse en modifier la protection à votre insu.',

  'mail.confirmation-request.subject': 'Merci de bien vouloir confirmer {reference}',
  'mail.confirmation-request.body':
    'Le Secrétariat a enregistré {reference} dans Enlace au nom de votre organisation, d’après ce qu’il a reçu d’elle.\n\nNous vous prions d’en prendre connaissance au moyen du lien ci-dessous et d’en confirmer l’exactitude. Le lien peut être utilisé une seule fois, jusqu’au {until}.',
  'mail.confirmation-request.action': 'Consulter et confirmer {reference}',
  'mail.confirmation-request.reason':
    'Vous recevez ce message parce que vous pouvez confirmer, pour votre organisation, ce qui est enregistré en son nom.',

  'mail.need-received.subject': 'Le besoin {reference} a été reçu',
  'mail.need-received.body':
    'Le besoin {reference} a été reçu. Le Secrétariat répondra au plus tard le {answerBy}.\n\nVous pouvez à tout moment consulter dans Enlace la suite qui lui est donnée.',
  'mail.need-received.reason':
    'Vous recevez ce message parce que votre organisation a soumis ce besoin.',

  'mail.need-returned.subject': 'Le besoin {reference} vous a été renvoyé',
  'mail.need-returned.body':
    'Le Secrétariat vous a renvoyé le besoin {reference} afin qu’il soit complété ou corrigé. Vous pouvez consulter dans Enlace ce qui est demandé.\n\nNous vous prions de le soumettre de nouveau une fois complété.',
  'mail.need-returned.reason':
    'Vous recevez ce message parce que votre organisation a soumis ce besoin.',

  'mail.proposal-approved.subject':
    'Une proposition pour le besoin {needReference} a été approuvée',
  'mail.proposal-approved.body':
    'La proposition {reference} pour le besoin {needReference} a été approuvée. Vous pouvez consulter dans Enlace ce qui est proposé et pour quels motifs.',
  'mail.proposal-approved.reason':
    'Vous recevez ce message parce que votre organisation a soumis ce besoin.',

  'mail.release-made.subject':
    'Des informations sur un besoin vous ont été communiquées : {reference}',
  'mail.release-made.body':
    'Des informations sur un besoin ont été communiquées à votre organisation ({reference}). Vous pouvez les consulter dans Enlace tant que cette communication est en vigueur. Elles sont destinées à votre seule organisation.',
  'mail.release-made.reason':
    'Vous recevez ce message parce que vous gérez les offres de votre organisation.',

  'mail.release-revoked.subject': 'La communication {reference} a été révoquée',
  'mail.release-revoked.body':
    'La communication {reference} a été révoquée : ses informations ne peuvent plus être consultées dans Enlace. Nous vous prions de ne plus faire usage des copies que vous auriez conservées.',
  'mail.release-revoked.reason':
    'Vous recevez ce message parce que vous gérez les offres de votre organisation.',

  'mail.offer-stale.subject': 'L’offre {reference} est-elle toujours valable ?',
  'mail.offer-stale.body':
    'L’offre {reference} n’a pas été confirmée depuis longtemps. Nous vous prions de confirmer dans Enlace qu’elle est toujours valable, ou de la retirer.\n\nUne offre qui n’est pas confirmée quitte le catalogue.',
  'mail.offer-stale.reason':
    'Vous recevez ce message parce que vous gérez les offres de votre organisation.',
  'mail.preferences': 'Vous pouvez choisir lesquels de ces messages vous recevez : {url}',
} as const satisfies Record<keyof typeof english, string>;
