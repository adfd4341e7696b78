// Help, and the accessibility statement.
export const help = {
  'help.title': 'Help',
  'help.lead': 'What you can do here, and how.',
  'help.parts': 'On this page',
  'help.states': 'For states',
  'help.states.account':
    'Accounts are opened by invitation. The point of contact that your state designates invites its other users; the secretariat invites the point of contact.',
  'help.states.file':
    'To file a need, say in your own words what is needed, for whom and when. The service suggests themes; confirm those that are right. You can save at any point and go on later.',
  'help.states.visibility':
    'You decide who may read it: the secretariat alone (unless you choose otherwise), donors (theme, kind and subregion only), all member states, or everybody. Offers are found for it in the same way whatever you choose.',
  'help.states.answer':
    'You receive a reference and the date by which the secretariat answers. Your desk shows what has become of each need, who has opened it, and what awaits your answer.',
  'help.states.release':
    'When a proposal is approved, you decide which parts of the need are released to its provider. You can revoke a release; the page shows who has read what until then.',
  'help.note': 'By note verbale, email or telephone',
  'help.note.text':
    'No state has to sign in. Send the secretariat a note verbale, write or call: it enters the need, the offer or the answer for you, with the symbol and the date of your document, and asks you to confirm it by a link sent by email or by a further document. Until you have confirmed it, nothing is approved and nobody else is told of it.',
  'help.providers': 'For those who offer assistance',
  'help.providers.list':
    'List each course, workshop, toolkit or other assistance once, and add an edition for each time it is held: dates, place, languages, seats. The secretariat publishes it.',
  'help.providers.renew':
    'Once a year you are asked whether an offer is still valid. What is not confirmed leaves the catalogue.',
  'help.providers.demand':
    'See where assistance would do most good, by theme and subregion. You learn which state needs what only when that state tells you.',
  'help.secretariat': 'For the secretariat',
  'help.secretariat.queue':
    'The review queue shows first the needs to be answered first. Take a need, read why each offer is proposed, and recommend, reject or defer it with a reason; a second person approves.',
  'help.secretariat.files':
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
