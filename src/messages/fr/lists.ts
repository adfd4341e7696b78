import type { lists as english } from '../en/lists.ts';

export const lists = {
  'list.apply': 'Afficher',
  'list.clear': 'Retirer les filtres',
  'list.pages': 'Pages de la liste',
  'list.first': 'Première page',
  'list.next': 'Page suivante',
  'list.download': 'Télécharger cette liste :',
  'list.any': 'Tous',
  'problem.list-too-long':
    'La liste compte plus de {limit, number} lignes. Restreignez-la à l’aide des filtres, puis téléchargez-la à nouveau.',
  'shades.range': 'de {from, number} à {to, number}',
} as const satisfies Record<keyof typeof english, string>;
