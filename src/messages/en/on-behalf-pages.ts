// Documents of what was entered for others.
export const onBehalfPages = {
  'on-behalf.legend': 'How the need reached the secretariat',
  'on-behalf.owner': 'Whose need it is',
  'on-behalf.choose': 'Choose',
  'on-behalf.channel': 'How it was received',
  'on-behalf.symbol': 'Symbol of the document',
  'on-behalf.symbol-hint': 'As it appears on the note verbale. Required for notes verbales.',
  'on-behalf.date': 'Date of the document',
  'wrong.onBehalf/owner.missing': 'Choose the organization in whose name you enter it.',
  'wrong.onBehalf/channel.not-one-of': 'Choose how it was received.',
  'wrong.onBehalf/documentSymbol.missing': 'Enter the symbol of the note verbale.',
  'documents.title': 'Documents of {reference}',
  'documents.none': 'No document is attached.',
  'documents.about': '{size} kB, attached on {date}',
  'documents.document': 'Document',
  'documents.hint':
    'The note or letter itself, as a PDF, PNG or JPEG of at most {limit, number} MB.',
  'documents.attach': 'Attach the document',
  'documents.unconfirmed':
    'The owner has not confirmed the record yet. On its page, ask a person of the organization to confirm it, or let a colleague confirm it by these documents.',
  'documents.back-need': 'Go to the page of the need',
  'documents.back-offer': 'Go to the page of the offer',
  'wrong.document.missing': 'Choose a document.',
  'wrong.document.unsupported-document':
    'The document must be a PDF, PNG or JPEG file. Choose another.',
  'wrong.document.too-large': 'The document must not be larger than {limit, number} MB.',
  'wrong.document.not-this-type':
    'The content of the file is not of the type that its name says. Choose another file.',
  'wrong.document.choose-again': 'Choose the document once more.',
  'wrong.document.overtaken':
    'Somebody else has changed the record in the meantime. Look at its documents, and choose yours once more.',
  'done.document-attached': 'The document has been attached.',
} as const;
