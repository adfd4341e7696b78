// What stands in the way of signing in, and what is wrong with a password or a code.
export const accountProblems = {
  'problem.wrong-credentials': 'The address or the password is wrong.',
  'problem.wrong-code': 'The code is wrong, or it was used already. Wait for the next one.',
  'problem.sign-in-again': 'Signing in took too long. Enter your address and your password again.',
  'problem.link-not-valid':
    'This link is not valid. It may be incomplete, or have been used, replaced or withdrawn, or have expired.',
  'problem.too-many-attempts':
    'There were too many attempts. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'problem.no-role':
    'You hold no role at present, so nothing is open to you here. Your national point of contact or the administrator of the service can give you one.',
  'problem.second-factor-required':
    'Your role requires a second factor. Set it up in your account; until then nothing else can be done.',
  'problem.forged-request':
    'The request did not come from a page of this service, or the page was too old. Load the page again and repeat what you did.',
  'problem.second-factor-present':
    'Your account has a second factor already. Remove it to set up another one.',
  'problem.no-second-factor':
    'No second factor is being set up for your account, and it has none. Begin to set one up first.',
  'field.password-too-short': 'The password must have at least 12 characters.',
  'field.password-too-long': 'The password must not have more than 128 characters.',
  'field.password-common':
    'This password is among the first that anybody would try. Choose another.',
  'field.password-is-address': 'The password must not be your own email address.',
  'field.wrong-password': 'The password is wrong.',
  'field.wrong-code': 'The code is wrong. Check that the clock of your telephone is right.',
};
