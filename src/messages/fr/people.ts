import type { people as english } from '../en/people.ts';

// What the service says of people, their roles and their invitations.
export const people = {
  'problem.without-second-factor': 'Cette personne n’a pas de second facteur.',
  'problem.own-role':
    'Nul ne modifie ses propres fonctions. Adressez-vous à un autre point de contact de votre organisation ou à un administrateur.',
  'problem.role-not-yours':
    'Vous ne pouvez ni attribuer ni retirer la fonction « {role} » : cela revient à un administrateur.',
  'problem.role-held': 'La personne exerce déjà la fonction « {role} » certains de ces jours.',
  'problem.role-ended': 'La fonction a déjà pris fin.',
  'problem.last-administrator':
    'Il s’agit du dernier administrateur. Désignez-en d’abord un autre, sans date de fin.',
  'problem.account-exists': 'La personne a déjà un compte.',
  'problem.person-without-role':
    'La personne n’exerce aucune fonction. Désignez-la avant de l’inviter de nouveau.',
  'problem.no-open-invitation': 'La personne n’a aucune invitation en cours.',
  'problem.already-decided-by-erased':
    'Une personne dont les données ont été effacées s’est déjà prononcée sur cette proposition ({decidedAt}).',
  'field.role-not-open': 'Personne dans cette organisation ne peut exercer la fonction « {role} ».',
  'field.before-today': 'La date ne peut être antérieure à aujourd’hui.',
  'field.after-today': 'La date ne peut être postérieure à aujourd’hui.',
  'field.ends-before-that': 'La fonction prend fin ce jour-là ou avant.',
  'field.acting-for-oneself': 'Nul ne se remplace soi-même.',
  'field.acting-too-long':
    'Le remplacement d’une autre personne dure au plus {days, plural, one {# jour} many {# de jours} other {# jours}}.',
  'field.role-not-held':
    'Cette personne n’appartient pas à l’organisation ou n’exerce pas la fonction « {role} » le premier jour.',
  'person.erased': 'une personne dont les données ont été effacées',
  'start.new-accounts':
    'Les personnes de démonstration se connectent à l’adresse {url} avec ces adresses électroniques et mots de passe :',
  'user.added':
    'Personne enregistrée : {name}. Le lien permet d’ouvrir un compte jusqu’au {until}. Il n’est affiché qu’une fois : remettez-le vous-même.',
  'user.invited': 'Personne enregistrée : {name}. L’invitation est en route.',
  'user.withdrawn': 'La fonction est retirée à compter du {on}.',
  'user.designated': 'La fonction est attribuée.',
  'user.erased': 'Les données de la personne sont effacées. Ce qu’elle a décidé demeure.',
  'user.second-factor-taken':
    'Le second facteur est retiré et les sessions de la personne sont fermées ; un courriel l’en avise.',
  'user.none': 'Personne n’est enregistré.',
  'user.name': 'Nom',
  'user.email': 'Adresse électronique',
  'user.organization': 'Organisation',
  'user.roles': 'Fonctions',
  'user.account': 'Invitation',
  'user.role': 'Fonction',
  'user.from': 'Depuis',
  'user.until': 'Jusqu’au',
  'user.document': 'Document',
  'user.role-withdrawn': 'retirée le {on}',
  'invitation-state.none': 'aucune',
  'invitation-state.open': 'en cours',
  'invitation-state.expired': 'expirée',
  'invitation-state.accepted': 'acceptée',
  'invitation-state.withdrawn': 'retirée',
  'usage.which-role': '{email} n’exerce aucune fonction « {role} » qui puisse être retirée.',
  'command.user': 'personnes de l’installation et leurs fonctions',
  'command.user-add': 'enregistre une personne et affiche le lien par lequel elle ouvre son compte',
  'command.user-invite': 'enregistre une personne et lui envoie le lien par courriel',
  'command.user-list': 'affiche les personnes',
  'command.user-roles': 'affiche les fonctions d’une personne ou lui en attribue une autre',
  'command.user-withdraw': 'retire une fonction, aussitôt ou à compter d’un jour',
  'command.user-erase':
    'efface définitivement les données d’une personne ; ce qu’elle a décidé demeure',
  'command.user-take-second-factor':
    'retire le second facteur à qui l’a perdu et ferme ses sessions',
  'argument.email': 'adresse électronique de la personne',
  'option.given-role': 'fonction ; peut être répétée',
  'option.valid-from': 'premier jour avec la fonction ; aujourd’hui par défaut',
  'option.valid-to': 'premier jour sans la fonction',
  'option.document': 'cote du document de désignation',
  'option.document-date': 'date de ce document',
  'option.give': 'fonction à attribuer',
  'option.acting-for': 'adresse électronique de la personne remplacée',
  'option.withdrawn-role': 'fonction à retirer',
  'option.on': 'premier jour sans la fonction ; aussitôt par défaut',
  'option.only-organization': 'seulement les personnes de cette organisation (code)',
} as const satisfies Record<keyof typeof english, string>;
