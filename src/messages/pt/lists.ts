import type { lists as english } from '../en/lists.ts';

export const lists = {
  'list.apply': 'Mostrar',
  'list.clear': 'Remover os filtros',
  'list.pages': 'Páginas da lista',
  'list.first': 'Primeira página',
  'list.next': 'Página seguinte',
  'list.download': 'Baixar esta lista:',
  'list.any': 'Todos',
  'problem.list-too-long':
    'A lista tem mais de {limit, number} linhas. Restrinja-a com os filtros e baixe-a novamente.',
  'shades.range': 'de {from, number} a {to, number}',
} as const satisfies Record<keyof typeof english, string>;
