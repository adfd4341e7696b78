import type { accountProblems as english } from '../en/account-problems.ts';

export const accountProblems = {
  'problem.wrong-credentials': 'L’adresse électronique ou le mot de passe est incorrect.',
  'problem.wrong-code': 'Le code est incorrect ou a déjà été utilisé. Attendez le suivant.',
  'problem.sign-in-again':
    'La connexion a pris trop de temps. Saisissez de nouveau votre adresse électronique et votre mot de passe.',
  'problem.link-not-valid':
    'Ce lien n’est pas valide. Il peut être incomplet, avoir été utilisé, remplacé ou retiré, ou avoir expiré.',
  'problem.too-many-attempts':
    'Il y a eu trop de tentatives. Réessayez dans {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}.',
  'problem.no-role':
    'Aucune fonction ne vous est attribuée à ce jour ; rien ne vous est donc accessible ici. Votre point de contact ou l’administration du service peut vous en attribuer une.',
  'problem.second-factor-required':
    'Votre fonction exige un second facteur. Configurez-le dans votre compte ; d’ici là, aucune autre action n’est possible.',
  'problem.forged-request':
    'La requête ne provient pas d’une page de ce service, ou la page était trop ancienne. Rechargez la page et recommencez.',
  'problem.second-factor-present':
    'Votre compte possède déjà un second facteur. Supprimez-le pour en configurer un autre.',
  'problem.no-second-factor':
    'Votre compte ne possède aucun second facteur et aucun n’est en cours de configuration. Commencez par en configurer un.',
  'field.password-too-short': 'Le mot de passe doit comporter au moins 12 caractères.',
  'field.password-too-long': 'Le mot de passe ne doit pas dépasser 128 caractères.',
  'field.password-common':
    'Ce mot de passe est l’un des premiers que tout le monde essaierait. Choisissez-en un autre.',
  'field.password-is-address':
    'Le mot de passe ne doit pas être votre propre adresse électronique.',
  'field.wrong-password': 'Le mot de passe est incorrect.',
  'field.wrong-code':
    'Le code est incorrect. Vérifiez que l’horloge de votre téléphone est à l’heure.',
} satisfies Record<keyof typeof english, string>;
