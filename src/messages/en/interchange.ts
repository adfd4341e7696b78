// Words for what is wrong or doubtful in a file of needs or offers. Columns are named as in the file.
export const interchange = {
  'interchange.malformed-file': 'The file cannot be read: its form is broken at line {line}.',
  'interchange.malformed-row': 'The line is not valid JSON.',
  'interchange.not-a-list': 'The file must hold a list of records.',
  'interchange.not-a-record': 'The entry is not a record with named fields.',
  'interchange.empty-file': 'The file is empty: it has no header line.',
  'interchange.repeated-column': 'The column “{value}” occurs twice in the header line.',
  'interchange.wrong-number-of-cells':
    'The row has {found, plural, one {# cell} other {# cells}}; the header line has {expected}.',
  'interchange.missing': 'A value is required.',
  'interchange.wrong-type': 'The value is not of the expected type ({expected}).',
  'interchange.too-short':
    'The text is too short: at least {least, plural, one {# character is} other {# characters are}} required.',
  'interchange.too-long':
    'The text is too long: at most {most, plural, one {# character is} other {# characters are}} allowed.',
  'interchange.too-many':
    'The list is too long: at most {most, plural, one {# entry is} other {# entries are}} allowed.',
  'interchange.too-small': 'The value must not be less than {least, number}.',
  'interchange.too-big': 'The value must not be more than {most, number}.',
  'interchange.not-in-list': '“{value}” is not one of the values allowed: {allowed}.',
  'interchange.not-a-date': '“{value}” is not a date in the form YYYY-MM-DD.',
  'interchange.invalid-format': '“{value}” does not have the required form.',
  'interchange.ends-before-it-starts': 'The period ends before it starts.',
  'interchange.no-beneficiary':
    'No beneficiary is named: country, countries or region is required.',
  'interchange.translation-of-itself': 'A translation is in the language of the text itself.',
  'interchange.also-delivery-language':
    'A language cannot stand both here and among the languages of delivery.',
  'interchange.unknown-country':
    'Unknown country “{value}”. {suggested, select, yes {Nearest names: {nearest}.} other {}}',
  'interchange.unknown-group':
    'Unknown group of states “{value}”. {suggested, select, yes {Nearest names: {nearest}.} other {}}',
  'interchange.unknown-kind':
    'Unknown kind of assistance “{value}”. {suggested, select, yes {Nearest names: {nearest}.} other {}}',
  'interchange.unknown-mode':
    'Unknown mode of delivery “{value}”. {suggested, select, yes {Nearest names: {nearest}.} other {}}',
  'interchange.unknown-language':
    'Unknown language “{value}”. {suggested, select, yes {Nearest names: {nearest}.} other {}}',
  'interchange.unknown-concept':
    'Unknown concept “{value}”. {suggested, select, yes {Nearest names: {nearest}.} other {}}',
  'interchange.unknown-action':
    'Unknown action of the work programme “{value}”. {suggested, select, yes {Nearest names: {nearest}.} other {}}',
  'interchange.unknown-instrument':
    'Unknown instrument “{value}”. {suggested, select, yes {Nearest names: {nearest}.} other {}}',
  'interchange.unknown-organization':
    'Unknown organization “{value}”. {suggested, select, yes {Nearest names: {nearest}.} other {}}',
  'interchange.duplicate-id': 'The id “{value}” is already used in row {earlier}.',
  'interchange.duplicate-edition': 'The edition “{value}” is already stated in row {earlier}.',
  'interchange.contradicts-earlier-row':
    'The row contradicts row {earlier}, which states the same offer.',
  'interchange.part-of-refused-record':
    'The row was not taken, because another row of “{value}” is wrong.',
  'interchange.unknown-column': 'Unknown column: it was ignored.',
  'interchange.unknown-audience': 'Unknown audience “{value}”: it was kept as text.',
  'interchange.unknown-provider-type': 'Unknown type of provider “{value}”: it was ignored.',
  'interchange.unlisted-country': '“{value}” is not in the list of states: the code was kept.',
  'interchange.unlisted-organization':
    '“{value}” is not in the list of organizations: the name was kept.',
  'interchange.at-field': '{file}, row {row}, {field}: {message}',
  'interchange.at-row': '{file}, row {row}: {message}',
  'interchange.warning': 'Warning: {message}',
  'interchange.unreadable-file': 'The file {file} cannot be read.',
  'interchange.unwritable-file': 'The file {file} cannot be written.',
  'interchange.invalid-regions':
    'The file {file} is not a table of groups: names that differ, each with a list of country codes of three letters.',
  'interchange.invalid-policy': 'The file {file} is not a valid policy. {fields}',
  'interchange.invalid-as-of': '“{value}” is not a date in the form YYYY-MM-DD.',
  'interchange.invalid-top': '“{value}” is not a number of offers from 1.',
  'interchange.too-many-rows':
    'The file has more than {most, number} rows. Divide it into several files.',
  'interchange.too-many-columns':
    'The header line names more than {most, number} columns. Remove those that are not needed.',
} as const;
