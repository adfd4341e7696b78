// What an import says: why a record was kept out although its row is right, and what became of the file.
export const imports = {
  'import.not-yours': 'The record belongs to {owner}: you may not enter or change it.',
  'import.not-your-group': 'A state enters needs for itself, not for a group.',
  'import.not-your-state': 'A state enters needs for itself alone: {state}.',
  'import.nobody-eligible': 'The exclusions leave no state that could take part.',
  'import.edited-elsewhere':
    'The record “{value}” was edited elsewhere since it was last imported. It was left as it is, because overwriting was not asked for.',
  'import.record-closed': 'The record “{value}” is closed and can no longer be changed.',
  'import.id-taken': 'The id “{value}” is already used by a record that you may not see.',
  'import.seats-by-secretariat':
    'The record “{value}” was left as it is: once an offer has been published, the secretariat alone takes seats or editions out of it.',
  'import.seats-taken':
    'The record “{value}” was left as it is: approved proposals hold seats that the file would take away.',
  'import.unusable-character':
    'The record “{value}” holds a character that cannot be stored (U+0000).',
  'import.not-stored': 'The record “{value}” cannot be stored ({reason}).',

  'import.summary':
    'Rows: {rows, number}. New: {created, number}. Changed: {updated, number}. Unchanged: {unchanged, number}. Conflicts: {conflicts, number}. Errors: {errors, number}.',
  'import.trial': 'This was a trial: nothing was written.',
  'import.nothing-kept': 'Nothing was written, because not every record could be taken.',

  'import.argument-noun': 'what the file holds',
  'import.argument-file': 'file of records, as JSON, JSON Lines or CSV',
  'import.option-format': 'format of the file (default: by the ending of its name)',
  'import.option-source':
    'name of the source, within which ids are unique (default: name of the file)',
  'import.option-as': 'email address of the person in whose name records are imported',
  'import.option-dry-run': 'tell what would happen, and write nothing',
  'import.option-atomic': 'take all records, or none',
  'import.option-overwrite': 'let the file win over edits made elsewhere',
  'import.option-create-providers': 'register organizations that are in no list (secretariat only)',
  'import.option-drafts': 'leave records as drafts, neither submitted nor published',
} as const;
