// Words for what the engine says. Codes become labels, and lists become lists of labels, before they
// are put in; dates are put in as the language writes them.
export const matching = {
  'criterion.topic': 'Topic',
  'criterion.text': 'Wording',
  'criterion.audience': 'Audience',
  'criterion.kind': 'Kind of assistance',
  'criterion.timing': 'Dates',
  'criterion.language': 'Language',
  'criterion.mode': 'Mode',
  'criterion.capacity': 'Seats',
  'criterion.effect': 'Past effect',
  'band.strong': 'Strong',
  'band.possible': 'Possible',
  'band.weak': 'Weak',
  'gate.not-live': 'The offer is not in the catalogue at present.',
  'gate.country': 'The offer is not open to {state}.',
  'gate.language':
    'There is no language in common: the need accepts {asked}, the activity is held in {offered}.',
  'gate.over': 'The activity ends on {ends}, before it could serve the need ({earliest}).',
  'gate.late':
    'The activity starts on {starts}, later than the last day that would serve the need ({latest}).',
  'gate.own': '{state} leads or hosts the offer itself.',
  'gate.no-seats': 'No seats are left.',
  'gate.excluded-by-need': 'The need excludes assistance from {provider}.',
  'gate.excluded-by-offer': 'The provider excludes {state}.',
  'reason.topic-exact': 'The offer is on a topic of the need: {concept}.',
  'reason.topic-narrower':
    'The need concerns {asked}; the offer deals with a part of that topic: {offered}.',
  'reason.topic-near': 'The need concerns {asked}; the offer is on a nearby topic: {offered}.',
  'reason.topic-missing': 'The offer does not cover: {concepts}.',
  'reason.no-shared-concept': 'The need and the offer have no topic in common.',
  'reason.words-alone':
    'No topic could be recognized on one side; the comparison rests on the wording of the texts.',
  'reason.audience-met': 'The offer is meant for all those named in the need: {audiences}.',
  'reason.audience-partly':
    'The offer is meant for some of those named in the need: {met}; but not for: {missing}.',
  'reason.audience-other': 'The need is for {asked}; the offer is meant for others: {offered}.',
  'reason.kind-wanted': 'The kind of assistance is one that the need asks for: {kind}.',
  'reason.kind-near':
    'The kind of assistance ({kind}) is close to what the need asks for: {wanted}.',
  'reason.kind-other':
    'The kind of assistance ({kind}) differs from what the need asks for: {wanted}.',
  'reason.timing-overlap': 'The dates of both sides coincide from {from} to {to}.',
  'reason.timing-open': 'The offer has no fixed dates.',
  'reason.timing-after':
    'The activity starts on {starts}, {days, plural, one {# day} other {# days}} after the period named in the need.',
  'reason.language-shared':
    'The activity is held in a language that the need accepts: {languages}.',
  'reason.language-interpreted':
    'The activity is interpreted into a language that the need accepts: {languages}.',
  'reason.language-passive':
    'The activity is held in a language that the participants understand but do not work in: {languages}.',
  'reason.mode-shared': 'The mode suits the need: {modes}.',
  'reason.mode-other': 'The need prefers another mode: {asked}; the activity is held: {offered}.',
  'reason.seats-enough':
    'There are seats for {participants, plural, one {the # participant} other {all # participants}}.',
  'reason.seats-short':
    'There {seats, plural, one {is # seat} other {are # seats}} for {participants, plural, one {# participant} other {# participants}}.',
  'reason.effect-known':
    'The effect of the offer is known from {evaluations, plural, one {# evaluation} other {# evaluations}}.',
  'reason.not-stated': 'Not stated by one side, and counted as neutral: {criterion}.',
} as const;
