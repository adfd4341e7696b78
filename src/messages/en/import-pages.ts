// Files that are brought in.
export const importPages = {
  'imports.title': 'Import needs and offers',
  'imports.means':
    'Upload a spreadsheet or another file. It is checked first: you see what would be added and what is wrong with which row. Nothing is saved before you confirm.',
  'imports.noun': 'What does the file contain?',
  'imports.noun.needs': 'Needs',
  'imports.noun.offers': 'Offers',
  'imports.source': 'Name of the source',
  'imports.source-hint':
    'Give the same name whenever you upload a newer version of the same file: records are then updated, not added again.',
  'imports.options': 'More options',
  'imports.option.atomic': 'If some rows are wrong',
  'imports.option-label.atomic': 'Import nothing at all',
  'imports.option.overwrite': 'If a record has been edited here since',
  'imports.option-label.overwrite': 'The file takes precedence',
  'imports.option.drafts': 'Status of new records',
  'imports.option-label.drafts': 'Leave them as drafts',
  'imports.option.createProviders': 'If a provider is not known',
  'imports.option-label.createProviders': 'Register it as a new organization',
  'imports.file': 'File',
  'imports.file-hint':
    'XLSX, CSV, JSON or JSON Lines, at most 5 megabytes: some ten thousand records. Only the first sheet of a spreadsheet is read; its first row names the columns. Checking a large file can take a minute; the page then tells, row by row, what would be added.',
  'imports.try': 'Check the file',
  'imports.kept': 'Files that you uploaded ({count, number} of at most {most, number})',
  'imports.kept-means':
    'For you alone, and for seven days. The latest {most, number} are kept: each further file takes the place of the oldest. What was imported from a file stays.',
  'imports.status.imported': 'Imported',
  'imports.status.tried': 'Waits for your decision',
  'imports.templates': 'Templates',
  'imports.templates-mean':
    'Begin with a template: it has the columns in place and an example row to replace with your own.',
  'imports.columns-of': 'Columns: {noun}',
  'imports.column': 'Column',
  'imports.column-meaning': 'What it contains',
  'imports.required': 'Required.',
  'imports.lists':
    'Several values in one cell are separated by semicolons. Dates are written 2027-03-01. Names may be written in any of the four languages.',
  'imports.trial-title': 'Check of {file}',
  'imports.result-title': 'Import of {file}',
  'imports.tried': 'Every row can be imported. Nothing has been saved yet.',
  'imports.tried-with-errors':
    '{errors, plural, one {One error keeps its record out} other {# errors keep their records out}}; the others can be imported. Nothing has been saved yet.',
  'imports.tried-in-vain':
    'Nothing can be imported from this file as it is. Correct the rows and upload it again.',
  'imports.nothing-new': 'The file contains nothing that is not here already.',
  'imports.imported':
    '{changed, plural, =0 {No record was added or changed.} one {One record was added or changed.} other {# records were added or changed.}} {errors, plural, =0 {} one {One error kept its record out.} other {# errors kept their records out.}}',
  'imports.count.rows': 'Rows',
  'imports.count.created': 'New',
  'imports.count.updated': 'Changed',
  'imports.count.unchanged': 'Unchanged',
  'imports.count.errors': 'Errors',
  'imports.count.warnings': 'Warnings',
  'imports.carry-out': 'Import {count, plural, one {one record} other {# records}}',
  'imports.discard': 'Discard the file',
  'imports.findings': 'What was found in the rows',
  'imports.findings-mean':
    'An error keeps the whole record out. A warning does not: see whether it was meant so.',
  'imports.findings-download': 'Download them as a spreadsheet',
  'imports.first-of': 'The first {shown, number} of {all, number} are shown.',
  'imports.row': 'Row {row}',
  'imports.whole-row': 'The whole row',
  'imports.doubt': 'Warning:',
  'imports.error': 'Error',
  'imports.severity': 'Kind',
  'imports.finding': 'What was found',
  'imports.records': 'What would become of the records',
  'imports.records-taken': 'What became of the records',
  'imports.row-number': 'Row',
  'imports.id': 'Identifier',
  'imports.record-title': 'Title',
  'imports.owner': 'Owner',
  'imports.outcome': 'Outcome',
  'imports.outcome.created': 'new',
  'imports.outcome.updated': 'changed',
  'imports.outcome.unchanged': 'unchanged',
  'imports.another': 'Upload another file',
  'done.import-discarded': 'The file was discarded. Nothing of it was saved.',
  'problem.import-begun':
    'This file is being imported at the moment. Open the page again in a few minutes.',
  'problem.import-done': 'This file has been imported already.',
  'wrong.noun.missing': 'Say whether the file holds needs or offers.',
  'wrong.source.missing': 'Give the source a name.',
  'wrong.file.missing': 'Choose a file.',
  'field.file-too-large':
    'The file is larger than {megabytes} megabytes. Split it and upload the parts.',
  'field.file-unknown':
    'The file is neither a spreadsheet (XLSX) nor a text file of records (CSV, JSON). Choose another file.',
  'field.spreadsheet-old-or-locked':
    'The spreadsheet is protected by a password, or is in an old format (XLS). Save it as XLSX without a password.',
  'field.spreadsheet-encrypted': 'The spreadsheet is protected by a password. Save it without one.',
  'field.spreadsheet-damaged':
    'The spreadsheet is damaged and cannot be read. Open it, save it as XLSX and upload it again.',
  'field.spreadsheet-too-large':
    'The spreadsheet holds more than can be read safely. Remove empty rows and columns and everything that is not data, or split it.',
  'field.spreadsheet-not-a-spreadsheet':
    'The file is an archive, not a spreadsheet (XLSX). Choose another file.',
  'import-column.id': 'Your own number or name for the record; it stays the same.',
  'import-column.country': 'The state that asks for assistance.',
  'import-column.provider': 'The organization that offers the assistance.',
  'import-column.language': 'Language of the texts: en, es, pt or fr.',
  'import-column.title': 'What it is about, in one line.',
  'import-column.description': 'What is needed or offered, in a few sentences.',
  'import-column.wantedKinds': 'Kinds of assistance that would be of use.',
  'import-column.kind': 'Kind of assistance.',
  'import-column.audience': 'For whom: for example prosecutors.',
  'import-column.participants': 'Approximate number of people.',
  'import-column.deliveryLanguages': 'Languages in which it can be delivered.',
  'import-column.modes': 'In person, online or hybrid.',
  'import-column.edition':
    'Name or number of the edition. A row with the same identifier and another edition adds one.',
  'import-column.window.from': 'First day.',
  'import-column.window.to': 'Last day.',
  'import-column.venue': 'Place where it is held.',
  'import-column.capacity': 'Seats; empty where they are not limited.',
  'import-column.eligible.countries': 'States that may take part; empty for all.',
  'import-column.eligible.regions': 'Groups of states that may take part, for example CARICOM.',
  'import-column.urgency': 'low, normal or high.',
  'import-column.visibility':
    'secretariat, donors, members or public; secretariat where it is empty.',
  'import-example.title.needs': 'Training in financial investigation',
  'import-example.description.needs':
    'Example, to be replaced: prosecutors should learn to trace and freeze the proceeds of organized crime.',
  'import-example.title.offers': 'Course on financial investigation',
  'import-example.description.offers':
    'Example, to be replaced: a course of one week on tracing and freezing the proceeds of organized crime.',
  'imports.replaces-undecided':
    'You have {count, number} files here, the most that are kept. One more takes the place of the oldest, which still waits for your decision: {file}',
  'imports.replaces-imported':
    'You have {count, number} files here, the most that are kept. One more takes the place of the oldest, which has been imported: {file}',
  'imports.decide-until': 'Decide by {date}: after that the file is deleted.',
} as const;
