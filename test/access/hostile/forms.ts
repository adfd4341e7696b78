// Forms of pages as the fuzzer fills them in: with names that some form has, and what nobody types.
import fc from 'fast-check';
import { oddText } from './values.ts';

/** What a request carries. */
export type Sent = { headers: Record<string, string>; payload: string | Buffer | undefined };

/** What goes over the wire for a text: a lone surrogate as the bytes that it would be. */
export function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

/** Names of fields that some form of the pages has, and some that none has. */
const fieldNames = `
  content/title content/description content/language content/beneficiaries content/window/from
  content/asks/0/title content/asks/999999999/title content/kind content/translations/0/title
  content/parties/0/organization content/audienceText editions/0/label editions/0/window/to
  editions/0/seats editions/-1/modes onBehalf/owner onBehalf/documentDate topicWords do go step
  back next _revision _kept _csrf claim ticked decision until note name offer assessment reason
  seats approve/seats reject/reason defer/until states ask fields provider version document
  symbol date person email role validFrom validTo actingFor organization language frequency
  threshold weights/topic noun source atomic overwrite file __proto__ constructor`.split(/\s+/);

/** Values that some field takes, beside those that none does. */
export const fieldValues = `
  es ECU ecu unodc course police on true 1 -1 999999999999 1e9 2026-09-14 2026-02-30 save submit
  next later preview add:editions remove:editions/0 approve/as-recommended reject/wrong-topic
  N-000000 O-000000@1 P-000000:00000000-0000-4000-8000-000000000000:1 //elsewhere.example
  /queue?after=x title description focal-point drafter needs offers`.split(/\s+/);

const fields = fc.array(
  fc.tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...fieldNames) },
      { weight: 1, arbitrary: oddText },
    ),
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...fieldValues) },
      { weight: 1, arbitrary: oddText },
    ),
  ),
  { maxLength: 12 },
);

/** A file that is none of those that it could be, or a small one that says it is large. */
const files = fc.constantFrom(
  'id,country,language,title\r\n1,ECU,es,"=1+1"\r\n',
  `${'a,'.repeat(5000)}a\n${'1,'.repeat(5000)}1\n`,
  `[${'{"id":"1","title":'.repeat(200)}1${'}'.repeat(200)}]`,
  '['.repeat(50_000),
  '%PDF-1.4\n%%EOF\n',
  'PK\u0003\u0004',
  '',
);
const fileNames = fc.constantFrom(
  'needs.csv',
  'needs.json',
  'a.xlsx',
  '../../etc/passwd',
  'a".pdf',
  '\u0000',
);

/** A form as browsers send it, with what nobody types. */
export const forms: fc.Arbitrary<Sent> = fc.oneof(
  {
    weight: 5,
    arbitrary: fields.map(
      (typed): Sent => ({
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: typed.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&'),
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fields, files, fileNames, fc.constantFrom('file', 'document'))
      .map(([typed, content, fileName, field]): Sent => {
        const parts = typed.map(
          ([name, value]) => `name="${name.replace(/[\r\n"]/g, '_')}"\r\n\r\n${value}`,
        );
        const last = `name="${field}"; filename="${fileName}"\r\n\r\n${content}`;
        const body = [...parts, last].map(
          (part) => `--x\r\ncontent-disposition: form-data; ${part}\r\n`,
        );
        return {
          headers: { 'content-type': 'multipart/form-data; boundary=x' },
          payload: `${body.join('')}--x--\r\n`,
        };
      }),
  },
);
