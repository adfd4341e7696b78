// Help, and the accessibility statement.
export const help = {
  'help.title': 'Help',
  'help.lead': 'What you can do here, and how.',
  'help.parts': 'On this page',
  'help.states': 'For states',
  'help.accounts': 'Accounts',
  'help.states.account':
    'Accounts are opened by invitation. The point of contact that your state designates invites its other users; the secretariat invites the point of contact.',
  'help.states.file':
    'Say in your own words what is needed, for whom and when. The service suggests themes and, where the text holds several asks, one for each; confirm those that are right. It tells you what is still unclear and which offers may answer. You can save at any point and go on later.',
  'help.who-reads': 'Who may read a need',
  'help.states.visibility':
    'You decide who may read it: the secretariat alone (unless you choose otherwise), donors (theme, kind and subregion only), all member states, or everybody. Offers are found for it in the same way whatever you choose.',
  'help.outcome': 'What comes of it',
  'help.states.answer':
    'You receive a reference and the date by which the secretariat answers. Your desk shows what has become of each need, who has opened it, and what awaits you. Where nothing fits, the page of the need says why, and what would change that.',
  'help.releasing': 'What a provider may read',
  'help.states.release':
    'On the page of a need you decide which parts of it one provider may read, at the latest when a proposal is approved. You see beforehand exactly what it will read. If the need changes, renew the release; you can revoke it at any time, and the page shows who has read it.',
  'help.group': 'Needs of a group',
  'help.states.group':
    'A need that a group files lists its members, and names none of them to others. A member decides on the page of the need whether it takes part, and can leave again.',
  'help.states.people':
    'Here a point of contact invites colleagues, gives them a role until a day, and withdraws it when somebody leaves.',
  'help.imports.text':
    'Many needs or offers can be brought in as a CSV or XLSX file. The file is first checked: you see each row with what is wrong in it, and nothing is written until you say so.',
  'help.note': 'By note verbale, email or telephone',
  'help.note.text':
    'No state has to sign in. Send the secretariat a note verbale, write or call: it enters the need, the offer or the answer for you, with the symbol and the date of your document, and asks you to confirm it by a link sent by email or by a further document. Until you have confirmed it, nothing is approved and nobody else is told of it.',
  'help.providers': 'For those who offer assistance',
  'help.providers.list':
    'List each course, workshop, toolkit or other assistance once, and add an edition for each time it is held: dates, place, languages, seats. The secretariat publishes it.',
  'help.providers.renew':
    'Once a year you are asked whether an offer is still valid; one press confirms it. What is not confirmed leaves the catalogue. You can suspend or withdraw an offer at any time.',
  'help.providers.demand':
    'See where assistance would do most good, by theme and subregion. You learn which state needs what only when that state tells you.',
  'help.providers.released':
    'What states have let you read of their needs, and the approved proposals of your offers for them. You read a copy of one version; use it for nothing else, and no longer once it is revoked.',
  'help.secretariat': 'For the secretariat',
  'help.secretariat.queue':
    'It shows first the needs to be answered first. Take a need, so that colleagues see who works on it. Recommend, reject or defer its proposals with a reason, one by one or several at once. Only what was recommended by itself can be approved together with others.',
  'help.secretariat.proposals':
    'A proposal shows need and offer side by side, with the points of each criterion. Somebody who neither filed nor entered anything in the matter, nor recommended it, approves: all conditions are tested again and the seats are taken. Above the number of seats that the policy names, a supervisor approves as well.',
  'help.entering': 'For a state or donor that does not sign in',
  'help.secretariat.enter':
    'Choose whose need or offer it is, how it reached the secretariat, and the symbol and date of the document, and attach the document. Then ask somebody of the owner to confirm it by a link, or have a second officer confirm it from the document.',
  'help.secretariat.collective':
    'Needs of the Organization as a whole, or that a document states for a group, stand in a list of their own.',
  'help.secretariat.gaps':
    'Where needs find no offer, by theme and state, down to the needs themselves.',
  'help.secretariat.what-if':
    'Try other values and see how the queue would be ordered: nothing is saved. Keep what convinces you as a draft policy and compare it with past decisions; a supervisor who did not draft it adopts it.',
  'help.secretariat.people':
    'Invite people, give roles for a time and withdraw them. Nobody gives a role to themselves.',
  'help.secretariat.audit': 'Who did what and when, and whether the record of it is whole.',
  'help.secretariat.jobs':
    'What the service does by itself: comparing needs with offers, sending messages, minding deadlines. A task that failed can be started again.',
  'help.account': 'For everybody with an account',
  'help.account.text':
    'Change your password, set up a second factor (people of the secretariat need one), and see on which devices you are signed in. Keep the backup codes: each opens the account once where the telephone is lost.',
  'help.account.mails':
    'Choose which messages you receive and in which language. Those that protect your account are always sent.',
  'help.kept': 'What you have typed',
  'help.account.kept':
    'A session ends after half an hour without use. What you had typed is kept: sign in again, and the form is there as you left it.',
  'help.downloads': 'Lists as spreadsheets',
  'help.downloads.text':
    'Every list can be downloaded as a spreadsheet of exactly what it shows; each download is recorded in the audit.',
  'help.contact': 'Contact',
  'help.contact.text':
    'The secretariat is the Department against Transnational Organized Crime of the Organization of American States. States reach it through their permanent missions, by note verbale or at the address given in the emails of this service.',
  'help.more': 'More',
  'help.api': 'For other systems: the API and its documentation',
  'accessibility.title': 'Accessibility',
  'accessibility.lead':
    'This service is meant for everybody, with any device, with or without assistive technology, on a slow connection and on paper.',
  'accessibility.standard': 'Standard',
  'accessibility.standard.text':
    'It is built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.',
  'accessibility.can': 'What you can do',
  'accessibility.can.keyboard': 'use every page by keyboard alone, and jump over what is repeated;',
  'accessibility.can.scripts': 'use every page without scripts;',
  'accessibility.can.narrow':
    'enlarge the text to 400 per cent, or use a screen of 320 pixels, without scrolling sideways except in wide tables;',
  'accessibility.can.colours':
    'use your own colours and high contrast; nothing is conveyed by colour alone;',
  'accessibility.can.figures': 'read every figure of a map or a diagram in a table;',
  'accessibility.can.language':
    'hear every text in the language in which it is written, also where languages stand side by side;',
  'accessibility.can.print': 'print every page.',
  'accessibility.tested': 'What was tested',
  'accessibility.tested.text':
    'The pages are checked by programs in all four languages whenever the service is changed (axe), and used in a real browser by keyboard, without scripts and on a narrow screen. They have not been tried yet by people who use assistive technology every day.',
  'accessibility.limits': 'Known limits',
  'accessibility.limits.text':
    'Documents that states attach are as accessible as their authors made them. The documentation of the API needs scripts and is in English. Wide tables scroll within themselves on a narrow screen.',
  'accessibility.report': 'Tell us',
  'accessibility.report.text':
    'If something stands in your way, tell the secretariat which page it is and what you tried to do. It will give you what you need in another form, and have the page corrected.',
} as const;
