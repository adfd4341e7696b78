// Where an offer would do most good, and what was released to a provider.
export const demandPages = {
  'demand.title': 'Where an offer would do most good',
  'demand.intro':
    'How many open needs name each theme, by subregion. A need counts once in each theme and subregion that it names.',
  'demand.caption': 'Open needs by theme and subregion',
  'demand.theme': 'Theme',
  'demand.themes': 'Themes',
  'demand.total': 'Total',
  'demand.act': 'Your offer',
  'demand.list-offer': 'List an offer',
  'demand.list-offer-on': 'List an offer on: {theme}',
  'demand.not-shown': 'not shown',
  'demand.legend': 'What the colours mean',
  'demand.hidden-means': 'Not shown: none, or a figure that could point to individual states',
  'demand.how': 'How these figures are produced',
  'demand.how-counted':
    'These are the open needs that their states have confirmed and that donors may know of. Needs for the secretariat alone are not among them.',
  'demand.how-hidden':
    'A figure is shown only if needs of at least four states stand behind it. Further figures, and some totals, are left out where it could be worked out from them.',
  'demand.how-language':
    'For the same reason the figures cannot be filtered, and languages are not counted. The list of needs can be filtered.',
  'demand.all-needs': 'See the open needs behind these figures',
  'demand.needs-title': 'Open needs, as providers may know of them',
  'demand.needs-intro':
    'Theme, kind and subregion only: the state itself decides whether to release that it asks, and for what exactly.',
  'demand.needs-empty': 'No open need that providers may know of fits these filters.',
  'demand.no-theme': 'No theme stated',
  'demand.any-kind': 'Any kind',
  'demand.no-subregion': 'No subregion stated',
  'demand.opened': 'Opened in',
  'demand.since': 'Opened since',
  'demand.reference': 'Reference',
  'released.list-title': 'Needs released to us',
  'released.list-intro':
    'What states have released to your organization and still let it read. Each opening is recorded, and the state can see it.',
  'released.list-empty':
    'Nothing has been released to your organization yet. You will be told by email when it is.',
  'released.title': 'Release {reference}',
  'released.fields': 'Fields released',
  'released.on': 'Released on',
  'released.standing': 'Up to date?',
  'released.current': 'up to date',
  'released.outdated': 'edited since',
  'released.outdated-means':
    'The need has been edited since. You read it as it was when it was released; the state can renew the release.',
  'released.made': 'Released to {provider} on {on}, in version {version, number}.',
  'released.renewed': 'Replaced by another release on {on}.',
  'released.revoked': 'Revoked on {on}.',
  'released.noted':
    'It is recorded that you have opened this page. The state that asks can see who has read it.',
  'released.outline': 'Part of every release',
  'released.released': 'What was released to you',
  'released.not-released': 'Not released: {fields}.',
  'released.not-stated': 'not stated',
  'released.ask': '{need}, ask {ask, number}',
  'released.proposals': 'Proposals with your offers',
  'released.proposals-mean': 'The secretariat has approved one of your offers for this need.',
  'released.your-offer': 'Offer {reference}',
  'released.readers': 'Who has read it',
  'released.no-readers': 'Nobody has read it yet.',
} as const;
