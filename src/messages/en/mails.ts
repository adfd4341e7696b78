// Words of the mails. A mail is read by whoever opens the mailbox of its person: it names no other person
// and quotes nothing that was filed. A body is paragraphs with an empty line between them.
export const mails = {
  'mail.greeting': 'Dear Sir or Madam,',
  'mail.about':
    'Enlace matches the technical assistance that states need against transnational organized crime with the assistance that donors offer. This is an automatic message: replies to it are not read.',
  'mail.in-enlace': 'Read more in Enlace',
  'mail.set-password': 'Set a new password',

  'mail.invitation.subject': 'Invitation to open an account in Enlace',
  'mail.invitation.body':
    'You are invited to open an account in Enlace.\n\nPlease use the link below. It can be used once, until {until}.',
  'mail.invitation.action': 'Open your account',
  'mail.invitation.reason':
    'You receive this message because an account in Enlace was arranged for this address. If you did not expect it, you need do nothing: without the link, no account is opened.',

  'mail.password-reset.subject': 'A new password for Enlace',
  'mail.password-reset.body':
    'Somebody asked to set a new password for your account in Enlace. If it was you, please use the link below. It can be used once, until {until}.\n\nIf it was not you, you need do nothing: your password remains as it is.',
  'mail.password-reset.action': 'Set a new password',
  'mail.password-reset.reason':
    'You receive this message because a new password was requested for the account with this address.',

  'mail.password-changed.subject': 'Your password for Enlace was changed',
  'mail.password-changed.body':
    'The password of your account in Enlace was changed. If it was you, you need do nothing.\n\nIf it was not you, please set a new password at once, and inform the secretariat.',
  'mail.password-changed.reason':
    'You receive this message because you have an account in Enlace, so that nobody can change its password without your knowledge.',

  'mail.second-factor-changed.subject': 'The second factor of your account in Enlace was changed',
  'mail.second-factor-changed.body':
    'The second factor by which you sign in to Enlace, or its backup codes, were changed. If it was you, you need do nothing.\n\nIf it was not you, please set a new password at once, and inform the secretariat.',
  'mail.second-factor-changed.reason':
    'You receive this message because you have an account in Enlace, so that nobody can change how it is protected without your knowledge.',

  'mail.confirmation-request.subject': 'Please confirm {reference}',
  'mail.confirmation-request.body':
    'The secretariat has entered {reference} in Enlace on behalf of your organization, as it was received from it.\n\nPlease read it by the link below and confirm that it is correct. The link can be used once, until {until}.',
  'mail.confirmation-request.action': 'Read and confirm {reference}',
  'mail.confirmation-request.reason':
    'You receive this message because you may confirm, for your organization, what is entered on its behalf.',

  'mail.need-received.subject': 'The need {reference} has been received',
  'mail.need-received.body':
    'The need {reference} has been received. The secretariat will answer by {answerBy}.\n\nIn Enlace you can see at any time what has become of it.',
  'mail.need-received.reason':
    'You receive this message because your organization submitted this need.',

  'mail.need-returned.subject': 'The need {reference} has been returned to you',
  'mail.need-returned.body':
    'The secretariat has returned the need {reference} to you, so that it can be completed or corrected. What is asked for can be read in Enlace.\n\nPlease submit it again once it is complete.',
  'mail.need-returned.reason':
    'You receive this message because your organization submitted this need.',

  'mail.proposal-approved.subject': 'A proposal for the need {needReference} has been approved',
  'mail.proposal-approved.body':
    'The proposal {reference} for the need {needReference} has been approved. In Enlace you can read what is proposed, and why.',
  'mail.proposal-approved.reason':
    'You receive this message because your organization submitted this need.',

  'mail.release-made.subject': 'Information about a need has been released to you: {reference}',
  'mail.release-made.body':
    'Information about a need has been released to your organization ({reference}). You can read it in Enlace for as long as the release stands. It is for your organization alone.',
  'mail.release-made.reason':
    'You receive this message because you edit the offers of your organization.',

  'mail.release-revoked.subject': 'The release {reference} has been revoked',
  'mail.release-revoked.body':
    'The release {reference} has been revoked: its information can no longer be read in Enlace. Please make no further use of copies of it.',
  'mail.release-revoked.reason':
    'You receive this message because you edit the offers of your organization.',

  'mail.offer-stale.subject': 'Is the offer {reference} still valid?',
  'mail.offer-stale.body':
    'The offer {reference} has not been confirmed for a long time. Please confirm in Enlace that it is still valid, or withdraw it.\n\nAn offer that is not confirmed leaves the catalogue.',
  'mail.offer-stale.reason':
    'You receive this message because you edit the offers of your organization.',
  'mail.preferences': 'You can choose which of these messages you receive: {url}',
} as const;
