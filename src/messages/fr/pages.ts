import type { pages as english } from '../en/pages.ts';

export const pages = {
  'layout.service': 'Enlace',
  'layout.purpose':
    'Mise en relation de l’assistance technique contre la criminalité transnationale organisée',
  'layout.skip': 'Aller au contenu principal',
  'layout.languages': 'Langue',
  'layout.account': 'Compte',
  'layout.sign-out': 'Se déconnecter',
  'layout.demonstration': 'Démonstration.',
  'layout.demonstration-means':
    'Ce compte est celui d’une personne fictive ; ce qui est saisi ici ne décrit rien de réel.',

  'page.home': 'Aller à la page d’accueil',
  'page.request': 'Si vous signalez le problème, veuillez indiquer ce numéro : {id}',

  'form.errors-title': 'Il y a un problème',
  'form.error-in-title': 'Erreur : {title}',

  'wrong.email.missing': 'Indiquez une adresse électronique.',
  'wrong.email.not-a-match': 'Indiquez une adresse électronique de la forme nom@exemple.org.',
  'wrong.password.missing': 'Indiquez votre mot de passe.',
  'wrong.current.missing': 'Indiquez votre mot de passe actuel.',
  'wrong.code.missing': 'Indiquez le code.',

  'mailbox.title': 'Boîte aux lettres de cette installation',
  'mailbox.means':
    'Cette installation n’envoie de courriel à personne : ce qu’elle aurait envoyé est conservé ici.',
  'mailbox.empty': 'Rien n’a encore été envoyé.',
  'mailbox.subject': 'Objet',
  'mailbox.to': 'Destinataire',
  'mailbox.sent': 'Envoyé',
  'mailbox.links': 'Liens de ce courriel',
  'mailbox.back': 'Retour à la boîte aux lettres',
  'layout.breadcrumb': 'Vous êtes ici',
} as const satisfies Record<keyof typeof english, string>;
