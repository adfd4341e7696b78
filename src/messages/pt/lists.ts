import type { lists as english } from '../en/lists.ts';

export const lists = {
  'list.apply': 'Mostrar',
  'list.clear': 'Remover os filtros',
  'list.pages': 'Páginas da lista',
  'list.first': 'Primeira página',
  'list.next': 'Página seguinte',
  'list.download': 'Baixar esta lista:',
  'list.any': 'Todos',
} as const satisfies Record<keyof typeof english, string>;
