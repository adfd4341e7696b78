// What somebody typed when their session was over.
export const keptForm = {
  'kept-form.session-ended':
    'Your session has ended. Nothing is lost: sign in again, and you can send what you typed.',
  'kept-form.title': 'What you typed has been kept',
  'kept-form.means':
    'Your session had ended when you sent the form, so nothing has been done yet. Send it now, and it goes on where you left off.',
  'kept-form.documents':
    'The document that you had chosen is not kept. You can attach it again afterwards.',
  'kept-form.send': 'Send it now',
  'kept-form.discard': 'Discard it and go to my desk',
  'kept-form.forgotten': 'I have forgotten my password (opens in a new tab).',
  'kept-form.forgotten-means':
    'Leave this page open meanwhile: what you typed is kept on it, and you can sign in here with your new password.',
} as const;
