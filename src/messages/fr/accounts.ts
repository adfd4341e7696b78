import type { accounts as english } from '../en/accounts.ts';

export const accounts = {
  'sign-in.title': 'Connexion',
  'sign-in.email': 'Adresse électronique',
  'sign-in.password': 'Mot de passe',
  'sign-in.button': 'Se connecter',
  'sign-in.forgotten': 'J’ai oublié mon mot de passe',
  'sign-in.by-invitation':
    'Les comptes sont ouverts sur invitation. Si vous n’en avez pas, adressez-vous à votre point de contact national ou au Secrétariat.',

  'code.title': 'Confirmez votre identité',
  'code.means': 'Le mot de passe est exact. Une étape de plus protège votre compte.',
  'code.code': 'Code de vérification',
  'code.hint':
    'Les six chiffres que votre application d’authentification affiche en ce moment, ou l’un de vos codes de secours.',
  'code.button': 'Continuer',
  'code.start-again': 'Recommencer',

  'forgotten.title': 'Mot de passe oublié',
  'forgotten.means':
    'Indiquez l’adresse électronique de votre compte. Nous vous enverrons un lien permettant de définir un nouveau mot de passe.',
  'forgotten.button': 'Envoyer le lien',
  'forgotten.back': 'Aller à la page de connexion',

  'mail-sent.title': 'Consultez votre messagerie',
  'mail-sent.means':
    'S’il existe un compte à cette adresse, un lien vient de lui être envoyé. Il ne peut servir qu’une fois et expire bientôt.',
  'mail-sent.nothing':
    'Si rien n’arrive d’ici quelques minutes, vérifiez le courrier indésirable ou réessayez.',

  'new-password.title': 'Définir un nouveau mot de passe',
  'new-password.means':
    'Vous serez déconnecté de tous les appareils et pourrez ensuite vous connecter de nouveau.',
  'new-password.password': 'Nouveau mot de passe',
  'new-password.hint':
    'Au moins 12 caractères. Plusieurs mots à la suite sont faciles à retenir et difficiles à deviner.',
  'new-password.button': 'Définir le mot de passe',

  'link-not-valid.title': 'Ce lien n’est plus valable',
  'link-not-valid.means': 'Il a déjà servi, a expiré ou n’a pas été copié en entier.',
  'link-not-valid.what-to-do':
    'Pour un nouveau mot de passe, demandez un autre lien. Pour une invitation ou une confirmation, écrivez à la personne qui vous l’a envoyée.',

  'invitation.title': 'Accepter l’invitation',
  'invitation.means':
    'Vous êtes invité à travailler dans Enlace au nom de : {organization}. Choisissez un mot de passe pour ouvrir votre compte.',
  'invitation.expires': 'Valable jusqu’au',
  'invitation.button': 'Ouvrir mon compte',
  'invitation.not-you':
    'Si cette invitation ne vous est pas destinée ou si une donnée est inexacte, n’allez pas plus loin : écrivez à la personne qui vous a invité.',

  'account.title': 'Mon compte',
  'account.name': 'Nom',
  'account.organization': 'Organisation',
  'account.roles': 'Fonctions',
  'account.since': 'depuis le {from}',
  'account.from-to': 'du {from} au {to}',
  'account.acting-for': 'par intérim de {name}',
  'account.document': 'selon la désignation {document}',
  'account.signing-in': 'Connexion',
  'account.change-password': 'Changer le mot de passe',
  'account.back': 'Retour à mon compte',

  'change-password.means':
    'Vous resterez connecté ici et serez déconnecté de tous les autres appareils.',
  'change-password.current': 'Mot de passe actuel',

  'devices.title': 'Appareils',
  'devices.means':
    'Vous êtes connecté sur ces appareils. Mettez fin à la session de tout appareil que vous ne reconnaissez pas.',
  'devices.this': 'cet appareil',
  'devices.unknown': 'Appareil inconnu',
  'devices.times': 'Connexion le {since}, dernière utilisation le {used}',
  'devices.end': 'Mettre fin à la session',
  'devices.end-others': 'Mettre fin à toutes les autres sessions',

  'second-factor.title': 'Second facteur',
  'second-factor.on': 'Activé',
  'second-factor.off': 'Désactivé',
  'second-factor.set-up': 'Configurer',
  'second-factor.manage': 'Gérer',
  'second-factor.required':
    'Votre fonction exige un second facteur. Configurez-le maintenant pour pouvoir commencer à travailler.',
  'second-factor.means':
    'Une application d’authentification sur votre téléphone affiche un code qui change toutes les 30 secondes. Sans ce code, une personne qui connaîtrait votre mot de passe ne pourrait pas se connecter. Indiquez votre mot de passe pour commencer.',
  'second-factor.is-on':
    'Une application d’authentification protège votre compte. Indiquez votre mot de passe pour obtenir de nouveaux codes de secours, qui remplacent les anciens, ou pour supprimer le second facteur, par exemple avant de changer de téléphone.',
  'second-factor.renew-codes': 'Obtenir de nouveaux codes de secours',
  'second-factor.begin': 'Commencer',
  'second-factor.remove': 'Supprimer le second facteur',

  'enrolment.title': 'Configurer le second facteur',
  'enrolment.add': '1. Ajoutez Enlace à votre application d’authentification',
  'enrolment.add-how': 'Numérisez cette image avec l’application.',
  'enrolment.picture':
    'Code QR pour l’application d’authentification ; la clé ci-dessous contient la même information',
  'enrolment.open-app': 'Ouvrir l’application d’authentification sur cet appareil',
  'enrolment.or-type': 'Ou saisissez cette clé :',
  'enrolment.codes': '2. Conservez vos codes de secours',
  'enrolment.codes-how':
    'Imprimez ou notez ces codes et gardez-les en lieu sûr. Chacun ouvre votre compte une seule fois si vous perdez votre téléphone. Ils ne s’affichent que maintenant.',
  'enrolment.confirm': '3. Saisissez le premier code',
  'enrolment.code': 'Code de vérification',
  'enrolment.code-hint': 'Les six chiffres que l’application affiche en ce moment.',
  'enrolment.button': 'Activer le second facteur',

  'backup-codes.title': 'Codes de secours',
  'backup-codes.renewed': 'Vos anciens codes de secours ne sont plus valables.',

  'done.password-set': 'Votre nouveau mot de passe est défini. Utilisez-le pour vous connecter.',
  'done.password-changed': 'Votre mot de passe a été changé.',
  'done.second-factor-on': 'Le second facteur est activé.',
  'done.second-factor-off': 'Le second facteur a été supprimé.',
  'done.device-ended': 'Il a été mis fin à la session.',
  'done.devices-ended': 'Il a été mis fin à toutes les autres sessions.',
  'done.signed-out': 'Vous êtes déconnecté.',

  'role.drafter': 'Rédacteur',
  'role.focal-point': 'Point de contact national',
  'role.provider-editor': 'Éditeur d’offres',
  'role.officer': 'Chargé de dossier',
  'role.approver': 'Approbateur',
  'role.supervisor': 'Superviseur',
  'role.administrator': 'Administrateur',
  'role.observer': 'Observateur',
} as const satisfies Record<keyof typeof english, string>;
