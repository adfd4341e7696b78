// Words of the pages on which people come in, and look after their account.
export const accounts = {
  'sign-in.title': 'Sign in',
  'sign-in.email': 'Email address',
  'sign-in.password': 'Password',
  'sign-in.button': 'Sign in',
  'sign-in.forgotten': 'I have forgotten my password',
  'sign-in.by-invitation':
    'Accounts are by invitation. If you have none, ask your national point of contact or the secretariat.',

  'code.title': 'Confirm that it is you',
  'code.means': 'Your password is right. One more step protects your account.',
  'code.code': 'Code',
  'code.hint': 'The six digits that your authenticator app shows now, or one of your backup codes.',
  'code.button': 'Continue',
  'code.start-again': 'Start again',

  'forgotten.title': 'Forgotten password',
  'forgotten.means':
    'Enter the email address of your account. We will send you a link to set a new password.',
  'forgotten.button': 'Send the link',
  'forgotten.back': 'To the sign-in page',

  'mail-sent.title': 'Check your email',
  'mail-sent.means':
    'If there is an account with this address, a link is on its way to it. The link can be used once and expires soon.',
  'mail-sent.nothing':
    'If nothing arrives within a few minutes, look among the unwanted mail, or try again.',

  'new-password.title': 'Set a new password',
  'new-password.means': 'You will be signed out on all devices, and can then sign in again.',
  'new-password.password': 'New password',
  'new-password.hint':
    'At least 12 characters. Several words in a row are easy to remember and hard to guess.',
  'new-password.button': 'Set the password',

  'link-not-valid.title': 'This link is not valid any more',
  'link-not-valid.means': 'It has been used already, has expired, or was not copied as a whole.',
  'link-not-valid.what-to-do':
    'For a new password, ask for another link. For an invitation or a confirmation, write to whoever sent it to you.',

  'invitation.title': 'Accept the invitation',
  'invitation.means':
    'You have been invited to work in Enlace for: {organization}. Choose a password to open your account.',
  'invitation.expires': 'Valid until',
  'invitation.button': 'Open my account',
  'invitation.not-you':
    'If this is not you, or something is wrong, do not go on: write to whoever invited you.',

  'account.title': 'My account',
  'account.name': 'Name',
  'account.organization': 'Organization',
  'account.roles': 'Roles',
  'account.since': 'since {from}',
  'account.from-to': 'from {from} until {to}',
  'account.acting-for': 'acting for {name}',
  'account.document': 'designated by {document}',
  'account.signing-in': 'Signing in',
  'account.change-password': 'Change password',
  'account.back': 'Back to my account',

  'change-password.means': 'You will stay signed in here and be signed out on all other devices.',
  'change-password.current': 'Current password',

  'devices.title': 'Devices',
  'devices.means':
    'You are signed in on these devices. End the session of any that you do not know.',
  'devices.this': 'this device',
  'devices.unknown': 'Unknown device',
  'devices.times': 'Signed in {since}, last used {used}',
  'devices.end': 'End the session',
  'devices.end-others': 'End all other sessions',

  'second-factor.title': 'Second factor',
  'second-factor.on': 'On',
  'second-factor.off': 'Off',
  'second-factor.set-up': 'Set up',
  'second-factor.manage': 'Manage',
  'second-factor.required':
    'Your role requires a second factor. Set it up now; then you can begin to work.',
  'second-factor.means':
    'An authenticator app on your telephone shows a code that changes every 30 seconds. Whoever learns your password still cannot sign in without it. Enter your password to begin.',
  'second-factor.is-on':
    'An authenticator app protects your account. Enter your password to get new backup codes, which replace the old ones, or to remove the second factor, for example before moving to another telephone.',
  'second-factor.renew-codes': 'Get new backup codes',
  'second-factor.begin': 'Begin',
  'second-factor.remove': 'Remove the second factor',

  'enrolment.title': 'Set up the second factor',
  'enrolment.add': '1. Add Enlace to your authenticator app',
  'enrolment.add-how': 'Scan this picture with the app.',
  'enrolment.picture': 'QR code for the authenticator app; the key below says the same',
  'enrolment.open-app': 'Open the authenticator app on this device',
  'enrolment.or-type': 'Or enter this key by hand:',
  'enrolment.codes': '2. Keep your backup codes',
  'enrolment.codes-how':
    'Print or write down these codes and keep them in a safe place. Each opens your account once if you lose the telephone. They are shown only now.',
  'enrolment.confirm': '3. Enter the first code',
  'enrolment.code': 'Code',
  'enrolment.code-hint': 'The six digits that the app shows now.',
  'enrolment.button': 'Turn on the second factor',

  'backup-codes.title': 'Backup codes',
  'backup-codes.renewed': 'Your old backup codes no longer count.',

  'done.password-set': 'Your new password is set. Sign in with it.',
  'done.password-changed': 'Your password has been changed.',
  'done.second-factor-on': 'The second factor is on.',
  'done.second-factor-off': 'The second factor has been removed.',
  'done.device-ended': 'The session has been ended.',
  'done.devices-ended': 'All other sessions have been ended.',
  'done.signed-out': 'You are signed out.',

  'role.drafter': 'Drafter',
  'role.focal-point': 'National point of contact',
  'role.provider-editor': 'Editor of offers',
  'role.officer': 'Officer',
  'role.approver': 'Approver',
  'role.supervisor': 'Supervisor',
  'role.administrator': 'Administrator',
  'role.observer': 'Observer',
} as const;
