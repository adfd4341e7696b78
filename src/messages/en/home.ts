// The home page.
export const home = {
  'home.title': 'Technical assistance against transnational organized crime',
  'home.lead':
    'Enlace brings together the assistance that the member states of the Organization of American States need and the assistance that states and organizations offer. Each proposal is explained, reviewed by the secretariat, and carried out only with the consent of both sides.',
  'home.browse': 'See the offers',
  'home.desk': 'Go to my desk',
  'home.figures': 'At a glance',
  'home.figure.offers': 'public offers',
  'home.figure.providers': 'states and organizations that offer assistance',
  'home.figure.states': 'member states that an offer is open to',
  'home.figure.themes': 'themes with an offer',
  'home.includes':
    'Of the offers, {sourced, plural, =0 {none is} one {# is} other {# are}} recorded in documents of the Organization and not confirmed by {sourced, plural, one {its owner} other {their owners}}. As of {date}.',
  'home.examples':
    '{examples, plural, one {# offer is an invented example} other {# offers are invented examples}} of this demonstration.',
  'home.how': 'How it works',
  'home.step.need': 'A state says what it needs',
  'home.step-text.need':
    'In its own language and in ten minutes. It decides who may read the need; unless it says otherwise, the secretariat alone.',
  'home.step.match': 'The service finds what fits',
  'home.step-text.match':
    'It compares the need with every offer and proposes those that answer it, with the reasons. That nothing fits is an answer too.',
  'home.step.review': 'The secretariat reviews',
  'home.step-text.review':
    'An officer examines each proposal and recommends it; a second person approves it.',
  'home.step.consent': 'Both sides consent',
  'home.step-text.consent':
    'The state releases what the provider may read, and each side is free to decline.',
  'home.step.delivery': 'The assistance is delivered',
  'home.step-text.delivery':
    'Activities are recorded and evaluated, so that efforts are not duplicated and the next proposal is better.',
  'home.map': 'What is open to whom',
  'home.map-means':
    'The map and the table show how many public offers are meant for each member state. They say nothing of what states need.',
  'home.map-title': 'Map of the Americas: public offers open to each member state',
  'home.map-description':
    'Between {least, number} and {most, number} offers are open to each state; the table that follows has the figure of each.',
  'home.map-state': '{state}: {count, plural, =0 {no offers} one {# offer} other {# offers}}',
  'home.legend': 'Public offers open to each state',
  'home.legend-none': 'none',
  'home.member-state': 'Member state',
  'home.offers': 'Offers',
  'home.for': 'Who uses it',
  'home.for-states': 'National points of contact',
  'home.for-states-text':
    'File needs, see which offers could answer them, and follow what comes of them. A note verbale, an email or a telephone call does as well: the secretariat enters it for you.',
  'home.for-providers': 'States and organizations that offer assistance',
  'home.for-providers-text':
    'List courses, experts, manuals or equipment once, and see where they would do most good.',
  'home.for-public': 'Everybody',
  'home.for-public-text':
    'Search the public offers, read the statistics, follow new offers, or use the data in another system.',
  'home.why': 'Why there is such a service',
  'home.why-text':
    'In 2007 and again in 2011 the member states, meeting in the Technical Group on Transnational Organized Crime, asked for an inventory of training needs and offers, a method to classify them, special consideration for Caribbean states, and no duplication of efforts. A list alone does not answer a need: this service follows each one until it is answered.',
  'home.follow': 'Follow new offers',
} as const;
