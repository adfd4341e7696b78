// Words of the page on which an owner reads what was entered on its behalf.
export const confirmations = {
  'confirmation.title': 'Is this right?',
  'confirmation.need':
    'The need {reference} was entered on behalf of {owner}. Entered by: {enteredBy}. Please read it and say whether it is right.',
  'confirmation.offer':
    'The offer {reference} was entered on behalf of {owner}. Entered by: {enteredBy}. Please read it and say whether it is right.',
  'confirmation.not-stated': 'not stated',
  'confirmation.confirm': 'It is right: confirm it',
  'confirmation.wrong': 'Something is wrong',
  'confirmation.wrong-means':
    'Nothing is confirmed then. The secretariat corrects the entry and asks you again.',
  'confirmation.note': 'What is wrong',
  'confirmation.dispute': 'Send it back',

  'confirmed.title': 'Confirmed',
  'confirmed.means': 'Thank you. What was entered now stands as your own statement.',

  'disputed.title': 'The secretariat has been told',
  'disputed.means':
    'Thank you. Nothing has been confirmed; the secretariat will correct the entry and ask you again.',

  'channel.web': 'Entered on the web',
  'channel.api': 'Entered by another system',
  'channel.import': 'Imported from a file',
  'channel.note-verbale': 'By note verbale',
  'channel.mail': 'By email or letter',
  'channel.telephone': 'By telephone',

  'need-field.beneficiaries': 'Beneficiaries',
  'need-field.asks': 'What is asked for',
  'need-field.urgency': 'Urgency',
  'need-field.excludedProviders': 'Providers not wanted',
  'need-field.visibility': 'Who may see it',

  'offer-field.kind': 'Kind of assistance',
  'offer-field.eligible': 'Open to',
  'offer-field.any-state': 'Any state',
  'offer-field.excludedStates': 'Not open to',
  'offer-field.conditions': 'Conditions',

  'urgency.low': 'Low',
  'urgency.normal': 'Normal',
  'urgency.high': 'High',

  'need-visibility.secretariat': 'The secretariat alone',
  'need-visibility.donors': 'Donors: theme, kind and subregion only',
  'need-visibility.members': 'All member states',
  'need-visibility.public': 'Everybody',
} as const;
