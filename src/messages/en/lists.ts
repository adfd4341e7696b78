// Words around lists: filters, pages, downloads.
export const lists = {
  'list.apply': 'Show',
  'list.clear': 'Remove the filters',
  'list.pages': 'Pages of the list',
  'list.first': 'First page',
  'list.next': 'Next page',
  'list.download': 'Download this list:',
  'list.any': 'All',
} as const;
