// Why somebody is shown another page than the one they asked for, in the words of people rather than of systems.
export const refusals = {
  'refusal-title.unknown-page': 'Page not found',
  'refusal-means.unknown-page':
    'There is no page at this address. If you typed or pasted it, check that it is complete. If you followed a link, what it led to may have been moved or removed.',
  'refusal-title.unknown-record': 'Not found',
  'refusal-means.unknown-record':
    'Nothing with this reference can be shown to you: {reference}. It may not exist, or it may be open to others only. Check that the reference is complete.',
  'refusal-title.forbidden': 'This is not open to you',
  'refusal-means.forbidden':
    'Your role does not include this. If you think it should, ask a national point of contact of your organization or an administrator of the service.',
  'refusal-title.too-large': 'Too large to be sent',
  'refusal-means.too-large':
    'What you sent is larger than this form takes, so nothing of it was saved. Go back with the button of your browser: what you typed should still be there. Then choose a smaller file or shorten the text.',
  'refusal-title.too-many-requests': 'One moment, please',
  'refusal-means.too-many-requests':
    'Very many pages were asked for in a short time, by you or from the same network. Wait {seconds, plural, one {one second} other {# seconds}} and try again. What was saved is not affected.',
  'refusal-title.failure': 'Something went wrong here',
  'refusal-means.failure':
    'The fault is the service’s, not yours, and it has been recorded. What was saved before is safe. Try again; if it happens again, tell the secretariat. If you were sending a form, go back with the button of your browser: what you typed should still be there.',
  'refusal-title.unavailable': 'The service is not available at the moment',
  'refusal-means.unavailable':
    'Wait a minute and try again. What was saved before is safe. If you were sending a form, go back with the button of your browser: what you typed should still be there.',
  'refusal-title.unreadable': 'What was sent could not be read',
  'refusal-means.unreadable':
    'It did not arrive as the service expects it, so nothing was saved. Go back with the button of your browser, load the page again and repeat it.',
  'refusal-title.wrong-address': 'This address does not work',
  'refusal-means.wrong-address':
    'Something in it is not as it should be. If you typed or pasted it, check that it is complete.',
  'refusal-title.conflict': 'This cannot be done as things stand',
  'refusal.again': 'Try again',
  'refusal.desk': 'To my desk',
} as const;
