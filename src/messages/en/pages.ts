// Words around the pages, and on those that belong to nobody.
export const pages = {
  'layout.service': 'Enlace',
  'layout.purpose': 'Matching technical assistance against transnational organized crime',
  'layout.skip': 'Skip to the main content',
  'layout.languages': 'Language',
  'layout.account': 'Account',
  'layout.sign-out': 'Sign out',
  'layout.demonstration': 'Demonstration.',
  'layout.demonstration-means':
    'This account belongs to an invented person; what is entered here describes nothing real.',

  'page.home': 'To the home page',
  'page.request': 'If you report the problem, please quote this number: {id}',

  'form.errors-title': 'There is a problem',
  'form.error-in-title': 'Error: {title}',

  'wrong.email.missing': 'Enter an email address.',
  'wrong.email.not-a-match': 'Enter an email address in the form name@example.org.',
  'wrong.password.missing': 'Enter your password.',
  'wrong.current.missing': 'Enter your current password.',
  'wrong.code.missing': 'Enter the code.',

  'mailbox.title': 'Mailbox of this installation',
  'mailbox.means':
    'This installation sends no email to anybody: what it would have sent is kept here.',
  'mailbox.empty': 'Nothing has been sent yet.',
  'mailbox.subject': 'Subject',
  'mailbox.to': 'To',
  'mailbox.sent': 'Sent',
  'mailbox.links': 'Links in this email',
  'mailbox.back': 'Back to the mailbox',
  'layout.breadcrumb': 'You are here',
} as const;
