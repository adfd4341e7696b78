// Words for what explains a judgement: contrasts, changes, and why there is no adequate offer.
export const explanations = {
  'contrast.more': '{criterion}: {points, plural, one {# point} other {# points}} more.',
  'contrast.less': '{criterion}: {points, plural, one {# point} other {# points}} fewer.',
  'contrast.equal': '{criterion}: as many points.',
  'change.accept-language':
    'The need would have to accept one more language of delivery: {language}.',
  'change.accept-mode': 'The need would have to accept one more mode: {mode}.',
  'change.widen-window': 'The need would have to accept dates from {from} to {to}.',
  'change.open-to-states': 'The provider would have to open the offer to {states}.',
  'change.open-to-beneficiaries':
    'The provider would have to open the offer to the beneficiaries of the need.',
  'change.add-language':
    'The provider would have to hold the activity in one more language: {language}.',
  'change.add-interpretation':
    'The provider would have to have the activity interpreted into one more language: {language}.',
  'change.move-dates': 'The provider would have to hold the activity between {from} and {to}.',
  'change.hold-again':
    'The provider would have to hold the activity once more, on {from} or later.',
  'change.add-seats':
    'The provider would have to add {seats, plural, one {# seat} other {# seats}}.',
  'unnamed.country': 'The offer is not open to the beneficiaries of the need.',
  'gate-note.interpreted': 'It is interpreted into {interpreted}.',
  'gate-note.passive': 'The participants also understand {passive}.',
  'gate-name.not-live': 'Not in the catalogue at present',
  'gate-name.country': 'Not open to the beneficiaries',
  'gate-name.language': 'No language in common',
  'gate-name.over': 'Over before it could serve the need',
  'gate-name.late': 'Too late for the need',
  'gate-name.own': 'Led or hosted by the beneficiary itself',
  'gate-name.no-seats': 'No seats left',
  'gate-name.excluded-by-need': 'Provider excluded by the need',
  'gate-name.excluded-by-offer': 'Beneficiary excluded by the provider',
  'cause.too-empty': 'The need says too little to be compared with offers.',
  'cause.no-offer-on-topic': 'No offer in the catalogue deals with the topic of the need.',
  'cause.all-blocked': 'There are offers on the topic of the need, but none meets all conditions.',
  'cause.below-threshold':
    'There are offers on the topic of the need that meet all conditions, but none fits well enough.',
  'need-field.concepts': 'Topics',
  'need-field.audience': 'Audience',
  'need-field.wantedKinds': 'Kinds of assistance',
  'need-field.window': 'Dates',
  'need-field.deliveryLanguages': 'Languages of delivery',
  'need-field.modes': 'Modes',
  'need-field.participants': 'Number of participants',
  'gap.blocks':
    '{field}: stated or extended, this alone would make {offers, plural, one {# offer} other {# offers}} adequate.',
  'gap.weakens':
    '{field}: if stated, {offers, plural, one {# offer could} other {# offers could}} be judged more favourably.',
  'lift.strong': 'The proposal would then be strong.',
  'lift.ahead': 'The proposal would then be ahead of the other offer.',
  'proposal.concepts': 'Topics on both sides, and how near they are (1000: the same)',
  'proposal.declared': 'declared',
  'proposal.contrast': 'Compared with {reference}, {title} ({provider}): {points, number} points',
  'proposal.difference': 'Difference',
  'proposal.lifts': 'What the need could change',
} as const;
