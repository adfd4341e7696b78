// The columns of the format, and how a cell of each is read. All formats go through here, so that a
// row means the same in JSON, JSON Lines and CSV.

/** Formats of a file of needs or offers. */
export const formats = ['json', 'jsonl', 'csv'] as const;
export type Format = (typeof formats)[number];

/** What rows are read from: a text in one of the formats, or the cells of a sheet taken apart before. */
export const readFormats = [...formats, 'sheet'] as const;
export type ReadFormat = (typeof readFormats)[number];

/** Columns that say something of one edition of an offer, not of the offer. */
export const editionColumns: readonly string[] = [
  'edition',
  'window',
  'venue',
  'venueCountry',
  'modes',
  'deliveryLanguages',
  'interpretedLanguages',
  'capacity',
];

/** Columns that hold lists: in a cell, or in a string of JSON, entries are separated by `;`. */
const listColumns: ReadonlySet<string> = new Set([
  'countries',
  'audience',
  'wantedKinds',
  'deliveryLanguages',
  'interpretedLanguages',
  'passiveLanguages',
  'modes',
  'concepts',
  'actions',
  'instruments',
  'excludedProviders',
  'excludedCountries',
  'partners',
  'funders',
  'eligible.countries',
  'eligible.regions',
]);
const numberColumns: ReadonlySet<string> = new Set(['participants', 'capacity', 'source.line']);
const flagColumns: ReadonlySet<string> = new Set(['example']);

/** A row of any format, as plain values. */
export type Values = Readonly<Record<string, unknown>>;

/** Whether this is an object with named values: not null, not a list. */
export function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The values of a row in one form: lists as lists, numbers as numbers, text trimmed, and whatever is
 * empty (null, blank, empty list or object) left out, because it means "not stated".
 */
export function plainValues(values: Values, path = ''): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const plain = plainValue(path === '' ? name : `${path}.${name}`, value);
      return isEmpty(plain) ? [] : [[name, plain]];
    }),
  );
}

function plainValue(column: string, value: unknown): unknown {
  if (typeof value === 'string') return readCell(column, value.trim());
  if (Array.isArray(value)) return value.map(plainEntry).filter((entry) => !isEmpty(entry));
  return isRecord(value) ? plainValues(value, column) : value;
}

function plainEntry(entry: unknown): unknown {
  if (typeof entry === 'string') return entry.trim();
  return isRecord(entry) ? plainValues(entry) : entry;
}

function readCell(column: string, cell: string): unknown {
  if (listColumns.has(column)) {
    return cell
      .split(';')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
  }
  if (numberColumns.has(column) && /^\d+$/.test(cell)) return Number(cell);
  if (flagColumns.has(column) && /^(?:true|false)$/i.test(cell)) return /^true$/i.test(cell);
  return cell;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

/** An id or another name in a column, which programs often write as a number; empty where none is. */
export function nameIn(values: Values, column: string): string {
  const name = values[column];
  return typeof name === 'string' || typeof name === 'number' ? String(name) : '';
}
