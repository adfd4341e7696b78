// Words around lists: filters, pages, downloads.
export const lists = {
  'list.apply': 'Show',
  'list.clear': 'Remove the filters',
  'list.pages': 'Pages of the list',
  'list.first': 'First page',
  'list.next': 'Next page',
  'list.download': 'Download this list:',
  'list.any': 'All',
  'problem.list-too-long':
    'The list has more than {limit, number} rows. Narrow it with the filters, and download it again.',
  'shades.range': '{from, number} to {to, number}',
} as const;
