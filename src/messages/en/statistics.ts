// The public statistics.
export const statistics = {
  'statistics.title': 'Statistics',
  'statistics.lead':
    'What is offered, and what is asked for as far as it may be shown. Figures as of {date}.',
  'statistics.demonstration': 'This is a demonstration: part of what is counted is invented.',
  'statistics.offers': 'What is offered',
  'statistics.offers-means':
    '{count, plural, one {# public offer is} other {# public offers are}} counted here, among them {sourced, number} that are recorded in documents and not confirmed by their owners. An offer counts in each theme, language and subregion that it names.',
  'statistics.by.theme': 'Offers by theme',
  'statistics.by.kind': 'Offers by kind of assistance',
  'statistics.by.language': 'Offers by language of delivery',
  'statistics.by.subregion': 'Offers by subregion for which they are meant',
  'statistics.count': 'Offers',
  'statistics.value.theme': 'Theme',
  'statistics.value.kind': 'Kind of assistance',
  'statistics.value.language': 'Language',
  'statistics.value.subregion': 'Subregion',
  'statistics.demand': 'What is asked for',
  'statistics.demand-means':
    'Open needs that states have confirmed and allow others to know of, by theme and subregion. A need counts in each theme and subregion that it names.',
  'statistics.suppressed-title': 'What is left out, and why',
  'statistics.suppressed':
    'A figure that rests on fewer than four states is not shown, nor is any from which it could be worked out: it could reveal what one of them lacks. “None” and “few” are not told apart. Needs that a state shows to the secretariat alone are counted nowhere.',
  'statistics.left-out': 'left out',
  'statistics.total': 'Total',
  'statistics.demand-table': 'Open needs by theme and subregion, as of {date}',
  'statistics.no-demand':
    'No figure may be shown yet: in no theme do four or more states allow others to know of an open need.',
  'statistics.other-themes':
    '{count, plural, one {One theme has} other {# themes have}} no figure that may be shown.',
} as const;
