// The form in which a need is filed.
export const needForm = {
  'need-form.step.need': 'The need',
  'need-form.step.details': 'Details',
  'need-form.step.asks': 'Topics and asks',
  'need-form.step.check': 'Check and submit',
  'need-form.title.need': 'What is needed',
  'need-form.title.details': 'Details that help',
  'need-form.title.asks': 'Topics and asks of the need',
  'need-form.title.check': 'Check the need',
  'need-form.lead':
    'About ten minutes, in your own language. You can stop after any step: what you have saved stays a draft, and is examined only once it is submitted.',
  'need-form.save-and-continue': 'Save and continue',
  'need-form.save-for-later': 'Save and come back later',
  'need-form.keep-mine': 'Save my version and continue',
  'need-form.back': 'Back: {step}',
  'need-form.language': 'Language in which you write',
  'need-form.language-hint':
    'Any of the four. The original is what counts, and it is never replaced by a translation.',
  'need-form.name': 'Title',
  'need-form.name-hint':
    'One line that says the subject and the assistance wanted, such as “Training in financial investigation for prosecutors”.',
  'need-form.description': 'What is needed, and why',
  'need-form.description-hint':
    'In your own words: what is missing today, who would be helped, and what should be possible afterwards. If there are several asks, put each on a line of its own that begins with a hyphen.',
  'need-form.for-state': 'The need is for: {state}',
  'need-form.group': 'Group of states',
  'need-form.group-hint':
    'Its members of today become the beneficiaries. None of them is bound, or named to anybody, before it takes part.',
  'need-form.no-group': 'No group: the states below',
  'need-form.beneficiaries': 'States that would benefit',
  'need-form.beneficiaries-hint': 'Only where no group is chosen.',
  'need-form.several-states': 'The owner is a group: for which states?',
  'need-form.translations': 'Translations that you have',
  'need-form.translations-hint':
    'Not required. They are shown to readers of that language; offers are found by the original.',
  'need-form.translated-name': 'Title ({language})',
  'need-form.translated-description': 'What is needed, and why ({language})',
  'need-form.translation-status': 'Kind of translation',
  'need-form.not-stated': 'not stated',
  'need-form.passive-languages': 'Languages that participants understand',
  'need-form.actions': 'Actions of the work programme',
  'need-form.instruments': 'Legal instruments',
  'need-form.overtaken-title': 'Somebody else has saved this need in the meantime',
  'need-form.overtaken-means':
    'What you typed is still in the form below, and none of it has been saved. This is what the need says now where it differs from your form:',
  'need-form.see-theirs': 'Drop what I typed and show the need as it is now',
  'need-form.details-lead':
    'Nothing here is required. Each answer lets offers be found that fit better; what you leave open excludes nothing.',
  'need-form.who': 'Who would take part',
  'need-form.what': 'Which assistance',
  'need-form.languages': 'Languages',
  'need-form.when': 'When',
  'need-form.confidentiality': 'Who may know of it',
  'need-form.mandates': 'Mandates that it serves',
  'need-form.audience-hint':
    'Most offers are meant for certain professions: if you name yours, the right ones come first.',
  'need-form.audience-text': 'Others, in your own words',
  'need-form.audience-text-hint': 'One a line. Shown to those who read the need.',
  'need-form.participants-hint':
    'A rough number is enough: it shows whether an offer has enough seats.',
  'need-form.kinds-hint': 'Leave all unticked if any kind of assistance would do.',
  'need-form.modes-hint': 'An offer that is held only in another mode is less suitable.',
  'need-form.delivery-hint':
    'Languages in which participants can work. Offers held only in other languages are not proposed.',
  'need-form.passive-hint':
    'Further languages that they understand well enough to listen and read, but not to work in.',
  'need-form.window-hint':
    'The period in which the assistance would be of use. Offers with dates outside it are not proposed.',
  'need-form.from': 'Not before',
  'need-form.to': 'Not after',
  'need-form.urgency-hint':
    'It decides the order in which the secretariat works, never which offers fit.',
  'need-form.visibility-hint':
    'Whatever you choose, the secretariat reads it in full and looks for offers in the same way.',
  'need-form.visibility.secretariat':
    'Nobody else learns that the need exists until you release something of it to a provider.',
  'need-form.visibility.donors':
    'Donors see that such assistance is wanted somewhere in your subregion: not the text, and not which state asks.',
  'need-form.visibility.members': 'Users of all member states can read it in full.',
  'need-form.visibility.public': 'Anybody can read it in full, without an account.',
  'need-form.excluded-hint':
    'Their offers are never proposed for this need. Only your own organization and the secretariat know of this choice; the provider is not told.',
  'need-form.instruments-hint':
    'Conventions that the assistance would help you to apply. They serve reports, not the search for offers.',
  'need-form.actions-hint':
    'Actions agreed by the member states to which the need contributes. They serve reports, not the search for offers.',
  'need-form.asks-lead':
    'This is what the service found in your words. Confirm what is right, and correct what is not.',
  'need-form.themes': 'Topics of the need',
  'need-form.themes-hint':
    'Tick what the need is about. Topics that you confirm count for more than those that were only recognized.',
  'need-form.no-themes':
    'No topic could be recognized. Look for one here, or say more in the description.',
  'need-form.search': 'Look for another topic',
  'need-form.search-button': 'Search',
  'need-form.found':
    '{found, plural, =0 {No topic has these words in its name.} one {# topic found: tick it above.} other {# topics found: tick those that apply above.}}',
  'need-form.asks-means':
    'An ask is one thing that one offer can answer: one topic and one kind of assistance. Each is answered on its own.',
  'need-form.one-ask': 'The need is read as one ask. If it holds several, add them here.',
  'need-form.add-ask': 'Add an ask',
  'need-form.suggested-asks': 'The text seems to hold {asks, number} asks',
  'need-form.suggested-hint':
    'Tick those that are right. You can edit them once they have been added.',
  'need-form.accept': 'Add the ticked asks',
  'need-form.ask': 'Ask {number, number}',
  'need-form.ask-title': 'What is asked for',
  'need-form.ask-description': 'More about it',
  'need-form.ask-topic': 'Topic',
  'need-form.ask-kind': 'Kind of assistance',
  'need-form.remove-ask': 'Remove',
  'need-form.advice': 'What would bring more offers',
  'need-form.no-advice': 'Nothing is missing that would bring more offers.',
  'need-form.improve': 'Change this',
  'need-form.likely-offers': 'Offers that may answer it',
  'need-form.likely-offers-means':
    'In alphabetical order, not in order of merit. The secretariat examines which of them fit.',
  'need-form.no-likely-offers':
    'No offer in the catalogue answers it today. Submit it all the same: it is compared with each new offer, and it counts in what donors are told is missing.',
  'need-form.similar': 'Similar needs of the same organization',
  'need-form.similar-means': 'If it is the same need, edit that one instead of filing it twice.',
  'need-form.assistance': 'Assistance received on the same topic',
  'need-form.assistance-means': 'Saying what it left open helps to avoid repeating it.',
  'need-form.summary': 'The need as it stands',
  'need-form.change': 'Change',
  'need-form.submit-title': 'Submission',
  'need-form.submit-means':
    'If you submit it today, the secretariat answers by {date}. You receive a receipt, and you can still edit the need afterwards.',
  'need-form.submit': 'Submit the need',
  'need-form.who-submits':
    'A national point of contact of your organization submits it. The draft is kept, and every point of contact of your organization can open it.',
  'need-form.keep-draft': 'Keep it as a draft for now',
  'need-form.to-need': 'Go to the page of the need',
  'need-form.withheld': 'Title withheld: opening the need is recorded',
  'receipt.title': 'The need has been submitted',
  'receipt.promise': 'The secretariat answers by {date}. The reference is {reference}.',
  'receipt.reference': 'Reference',
  'receipt.owner': 'Submitted for',
  'receipt.submitted': 'Submitted on',
  'receipt.answer-by': 'Answer due by',
  'receipt.channel': 'How it was received',
  'receipt.document': 'Document',
  'receipt.next': 'What happens next',
  'receipt.next-read':
    'It is compared with every offer in the catalogue, and again with each new one.',
  'receipt.next-matched':
    'The secretariat reads it, may ask for clarification, and examines what was found.',
  'receipt.next-answer':
    'You are told what was approved and why. Nothing reaches a provider without your consent.',
  'receipt.to-need': 'Go to the page of the need',
  'receipt.another': 'File another need',
  'wrong.content/title.missing': 'Enter a title.',
  'wrong.content/beneficiaries.no-beneficiary': 'Choose a group of states, or at least one state.',
  'wrong.content/participants.wrong-type':
    'Enter the number of participants in figures, such as 25.',
  'wrong.content/window/from.missing': 'Enter the first day of the period as well.',
  'wrong.content/window/to.missing': 'Enter the last day of the period as well.',
  'field.level-of-focal-point':
    'Only a national point of contact can open a submitted need to more readers.',
  'problem.other-step':
    'Something in another step must be corrected first. Go through the steps once more.',
  'done.need-saved': 'The changes have been saved.',
  'need-form.left-open': 'Left open',
  'need-form.as-one': 'The need as a whole, as one ask',
  'need-form.help-title': 'What the service reads in your words',
  'need-form.help-topics':
    '{topics, plural, =0 {No topic has been recognized yet.} one {One topic has been recognized.} other {# topics have been recognized.}}',
  'need-form.help-confirm': 'You confirm or correct them in the third step.',
  'need-form.help-offers':
    '{offers, plural, =0 {No offer in the catalogue seems to answer it today. You can file the need all the same.} one {One offer in the catalogue may answer it. You see it in the last step.} other {# offers in the catalogue may answer it. You see them in the last step.}}',
  'need-form.lead-on-behalf':
    'Enter what the owner asked for, in the language in which it wrote. You can stop after any step: what you have saved stays a draft, and is examined only once it is submitted.',
  'receipt.document-of': '{symbol} of {date}',
  'receipt.next-answer-owner':
    'The owner is told what was approved and why. Nothing reaches a provider without its consent.',
  'receipt.unconfirmed': 'Next: the owner’s confirmation',
  'receipt.unconfirmed-ask':
    '{owner} has not confirmed yet that this is its need. It is examined all the same, but nothing is approved, and no provider learns of it, before that. Ask a point of contact to confirm it by a link, or attach the document, by which a colleague who did not enter the need can confirm it.',
  'receipt.unconfirmed-give':
    'It was entered for {owner} and is examined, but nothing is approved, and no provider learns of it, before you have confirmed that it is right.',
  'receipt.documents': 'Documents of the need',
  'receipt.read-and-confirm': 'Read it and confirm it',
} as const;
