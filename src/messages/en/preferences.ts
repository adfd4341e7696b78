// Which mails somebody wants.
export const preferences = {
  'preferences.title': 'Messages by email',
  'preferences.intro':
    'Choose which messages Enlace sends you. Whatever a message says is also on your desk.',
  'preferences.language': 'Language',
  'preferences.language-hint':
    'All messages are written in this language, and so are the pages until you choose another.',
  'preferences.wanted': 'Email me when',
  'preferences.wanted-hint': 'Untick what you prefer to see on your desk only.',
  'preferences.need-received': 'a need of ours has been received',
  'preferences.need-returned': 'a need has been returned to us to be completed',
  'preferences.proposal-approved': 'a proposal for one of our needs has been approved',
  'preferences.release-made': 'a state has released a need to us',
  'preferences.offer-stale': 'one of our offers has not been confirmed for a long time',
  'preferences.always': 'Messages that are always sent',
  'preferences.always-means':
    'They protect your account, carry a link that only you may use, or ask you to make no further use of something. They cannot be switched off.',
  'preferences.invitation': 'Invitation to open an account',
  'preferences.password-reset': 'Link to set a new password',
  'preferences.password-changed': 'Your password was changed',
  'preferences.second-factor-changed': 'The second factor of your account was changed',
  'preferences.confirmation-request':
    'Request to confirm what was entered on behalf of your organization',
  'preferences.release-revoked': 'A state has revoked what it had released to you',
  'preferences.save': 'Save',
  'preferences.back': 'Back to my account',
  'done.preferences-saved': 'Your choice has been saved.',
  'account.preferences': 'Choose which messages you receive',
} as const;
