import type { lists as english } from '../en/lists.ts';

export const lists = {
  'list.apply': 'Mostrar',
  'list.clear': 'Quitar los filtros',
  'list.pages': 'Páginas de la lista',
  'list.first': 'Primera página',
  'list.next': 'Página siguiente',
  'list.download': 'Descargar esta lista:',
  'list.any': 'Todos',
  'problem.list-too-long':
    'La lista tiene más de {limit, number} filas. Redúzcala con los filtros y vuelva a descargarla.',
  'shades.range': 'de {from, number} a {to, number}',
} as const satisfies Record<keyof typeof english, string>;
