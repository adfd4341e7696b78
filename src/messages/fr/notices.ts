import type { notices as english } from '../en/notices.ts';

export const notices = {
  'notice.sourced': 'Tel que consigné dans {documents} ; non confirmé par son titulaire.',
  'notice.on-behalf': 'Saisi au nom de son titulaire, qui ne l’a pas encore confirmé.',
  'notice.example':
    'Exemple fictif : il ne décrit aucun besoin, aucune offre ni aucune organisation réels.',
} as const satisfies Record<keyof typeof english, string>;
