// Spreadsheets: those of people are read as they stand in the sheet, those that are made to harm are not.
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { makeSpreadsheet } from '../../src/interchange/make-spreadsheet.ts';
import { openSpreadsheet } from '../../src/interchange/open-spreadsheet.ts';
import { parseRows } from '../../src/interchange/rows.ts';
import type { Sheet } from '../../src/interchange/sheet.ts';
import { writeSheetRows } from '../../src/interchange/sheet-rows.ts';
import { writeCsv } from '../../src/interchange/write-csv.ts';
import {
  ArchiveRefused,
  inflateEntry,
  readDirectory,
  storeEntries,
} from '../../src/interchange/zip.ts';

/** An archive of one entry that is deflated, with the size and the flags that it is to claim. */
function archive(name: string, deflated: Buffer, { size = 0, flags = 0 }): Buffer {
  const bytes = storeEntries(new Map([[name, deflated]]));
  const directory = 30 + name.length + deflated.length;
  // Flags, method and size stand in the header of the entry and, two bytes later, in the directory.
  for (const header of [4, directory + 6]) {
    bytes.writeUInt16LE(flags, header + 2);
    bytes.writeUInt16LE(8, header + 4);
    bytes.writeUInt32LE(size, header + 18);
  }
  return bytes;
}

/** A gigabyte of zeros, deflated to a megabyte: one block again and again. */
function deflatedGigabyte(): Buffer {
  const block = deflateRawSync(Buffer.alloc(16_777_216), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: 64 }, () => block), Buffer.from([3, 0])]);
}

const limits = { entries: 1000, inflated: 48_000_000 };

describe('a spreadsheet of somebody', () => {
  it('is read cell by cell: dates as days, results of formulas, rows by their numbers', async () => {
    const bytes = await writeExcelFile([
      ['id', 'title', 'participants', 'window.from', 'formula'],
      [],
      [
        'N-1',
        'Curso de análisis\nfinanciero',
        24,
        { value: new Date('2027-03-01'), type: Date, format: 'yyyy-mm-dd' },
        { value: '=1+1', type: 'Formula' },
      ],
    ]).toBuffer();
    const read = await openSpreadsheet(bytes);
    expect(read).toMatchObject({
      rows: [
        [1, ['id', 'title', 'participants', 'window.from', 'formula']],
        [3, ['N-1', 'Curso de análisis\nfinanciero', '24', '2027-03-01', expect.any(String)]],
      ],
    });
    const text = 'rows' in read ? writeSheetRows(read.rows) : '';
    expect(parseRows(text, 'sheet')).toEqual({
      rows: [
        {
          row: 3,
          values: {
            id: 'N-1',
            title: 'Curso de análisis\nfinanciero',
            participants: 24,
            window: { from: '2027-03-01' },
          },
        },
      ],
      errors: [],
    });
  });

  it('is told where a cell stands under no name, and where a column comes twice', () => {
    const stray = writeSheetRows([
      [2, ['id', 'title', '']],
      [5, ['1', 'x', '', 'stray']],
    ]);
    expect(parseRows(stray, 'sheet').errors).toMatchObject([
      { row: 5, code: 'wrong-number-of-cells' },
    ]);
    expect(parseRows(writeSheetRows([[3, ['id', 'id']]]), 'sheet').errors).toMatchObject([
      { row: 3, code: 'repeated-column' },
    ]);
    expect(parseRows('[]', 'sheet').errors).toMatchObject([{ code: 'empty-file' }]);
  });
});

describe('a spreadsheet that is none, or is made to harm, is refused', () => {
  const name = 'xl/workbook.xml';

  it('a bomb: a megabyte that says it inflates to a gigabyte', async () => {
    const bomb = archive(name, deflatedGigabyte(), { size: 1_073_741_824 });
    expect(bomb.length).toBeLessThan(1_200_000);
    const before = process.memoryUsage().rss;
    expect(await openSpreadsheet(bomb)).toEqual({ fault: 'too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it('a bomb that says it is small', async () => {
    expect(await openSpreadsheet(archive(name, deflatedGigabyte(), { size: 1000 }))).toEqual({
      fault: 'damaged',
    });
  });

  it('a sheet of one cell far away, which would be a billion cells', async () => {
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`;
    const bytes = await writeExcelFile([['a']]).toBuffer();
    const contents = new Map<string, Buffer>();
    for (const entry of readDirectory(bytes, limits)) {
      contents.set(entry.name, inflateEntry(bytes, entry));
    }
    contents.set('xl/worksheets/sheet1.xml', Buffer.from(sheet));
    expect(await openSpreadsheet(storeEntries(contents))).toEqual({ fault: 'too-large' });
  }, 40_000);

  it('what is cut off, locked, or something else', async () => {
    const whole = await writeExcelFile([['id']]).toBuffer();
    expect(await openSpreadsheet(whole.subarray(0, whole.length - 40))).toEqual({
      fault: 'damaged',
    });
    expect(await openSpreadsheet(Buffer.from('PK'))).toEqual({ fault: 'damaged' });
    const locked = archive(name, deflateRawSync(Buffer.from('<workbook/>')), {
      size: 11,
      flags: 1,
    });
    expect(await openSpreadsheet(locked)).toEqual({ fault: 'encrypted' });
    const other = storeEntries(new Map([['word/document.xml', Buffer.from('<document/>')]]));
    expect(await openSpreadsheet(other)).toEqual({ fault: 'not-a-spreadsheet' });
  });

  it('too many entries, and entries that lie over one another', () => {
    const many = new Map(
      Array.from({ length: 1001 }, (_, index) => [`xl/${index}.xml`, Buffer.alloc(0)]),
    );
    expect(() => readDirectory(storeEntries(many), limits)).toThrow(ArchiveRefused);
    const two = storeEntries(
      new Map([
        ['a', Buffer.alloc(10)],
        ['b', Buffer.alloc(10)],
      ]),
    );
    expect(readDirectory(two, limits)).toHaveLength(2);
    const directory = two.readUInt32LE(two.length - 6);
    two.writeUInt32LE(0, directory + 46 + 1 + 42);
    expect(() => readDirectory(two, limits)).toThrow(ArchiveRefused);
  });
});

describe('a sheet that is written', () => {
  const sheet = {
    name: 'needs',
    headers: ['Título', 'Participants', 'From', 'Received'],
    rows: [
      ['=HYPERLINK("http://example.org")', -5, new Date('2027-03-01'), null],
      ['@SUM(A1)', 3, null, new Date('2027-03-01T10:30:00Z')],
      ['a "quoted"\r\nline', null, null, null],
    ],
  };

  const longSheet = (length: number): Sheet => ({
    ...sheet,
    rows: Array.from({ length }, (_, row) => [`N-${row}`, row, null, new Date(row)]),
  });

  it('as CSV computes nothing, and dates are ISO', async () => {
    expect((await writeCsv(sheet)).toString('utf8')).toBe(
      [
        '\uFEFFTítulo,Participants,From,Received',
        `"'=HYPERLINK(""http://example.org"")",-5,2027-03-01,`,
        "'@SUM(A1),3,,2027-03-01T10:30:00Z",
        '"a ""quoted""\r\nline",,,',
        '',
      ].join('\r\n'),
    );
  });

  it('as XLSX holds texts as texts and never a formula', async () => {
    const bytes = await makeSpreadsheet(sheet);
    const first = readDirectory(bytes, limits).find(({ name }) => name.endsWith('sheet1.xml'));
    expect(first && inflateEntry(bytes, first).toString('utf8')).not.toContain('<f>');
    expect(await openSpreadsheet(bytes)).toMatchObject({
      rows: [
        [1, sheet.headers],
        [2, ['=HYPERLINK("http://example.org")', '-5', '2027-03-01', '']],
        [3, ['@SUM(A1)', '3', '', '2027-03-01']],
        [4, [expect.stringContaining('a "quoted"'), '', '', '']],
      ],
    });
  });

  it.each([
    ['CSV', writeCsv],
    ['XLSX', makeSpreadsheet],
  ])('as %s leaves the process free to answer others, however long it is', async (_, write) => {
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 1);
    const bytes = await write(longSheet(10_000));
    clearInterval(turning);
    expect(bytes.length).toBeGreaterThan(100_000);
    expect(turns).toBeGreaterThanOrEqual(5);
  });

  it('tells why its thread failed, and the next is written all the same', async () => {
    const wrong = { ...longSheet(1_000), name: 'needs/offers' };
    await expect(makeSpreadsheet(wrong)).rejects.toThrow(/needs\/offers/);
    expect((await makeSpreadsheet(longSheet(1_000))).length).toBeGreaterThan(10_000);
  });

  it('as XLSX comes to an end for each of those who ask at once', async () => {
    const made = await Promise.all(
      [1, 2, 3].map(async () => await makeSpreadsheet(longSheet(1_000))),
    );
    expect(new Set(made.map(({ length }) => length)).size).toBe(1);
  });
});
