// Files around imports: templates to begin with, and what was found in a file, to put it right there.
import { z } from 'zod';
import { type TemplateColumn, templateColumns } from '../../../domain/import-templates.ts';
import { type SheetFormat, sheetFormats } from '../../../interchange/sheet.ts';
import { findingText } from '../../../views/imports/finding-text.ts';
import type { FindingModel } from '../../../views/imports/model.ts';
import type { Column } from '../../../views/list/column.ts';
import type { Page } from '../../../views/page.ts';
import type { App } from '../../deps.ts';
import { decidedHere } from '../../route-access.ts';
import { sendCells, sendSheet } from '../frame/exports.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { findFile } from './imports-read.ts';

const nouns = ['needs', 'offers'] as const;

/** The routes of those files. */
export function templateRoutes(app: App, pageDoor: PageDoor): void {
  const { door, pageOf } = pageDoor;
  for (const format of sheetFormats) {
    for (const noun of nouns) {
      app.get(
        `/imports/${noun}.${format}`,
        { config: decidedHere('record.import'), schema: { hide: true } },
        async (request, reply) => {
          const page = await pageOf(request, reply);
          const headers = templateColumns[noun];
          const example = headers.map((column) => exampleOf(page, noun, column));
          const file = { format, day: door.today(), name: `${noun}-template` };
          return await sendCells(reply, { ...file, headers, rows: [example] });
        },
      );
    }
    findingRoute(app, pageDoor, format);
  }
}

/** What an example record says under a column, in the language of the page. */
function exampleOf(page: Page, noun: (typeof nouns)[number], column: TemplateColumn): string {
  const { terms, words, language } = page;
  const examples: Readonly<Record<TemplateColumn, () => string>> = {
    id: () => '1',
    country: () => terms.label('state', 'JAM'),
    provider: () => terms.label('organization', 'unodc'),
    language: () => language,
    title: () => words(`import-example.title.${noun}`),
    description: () => words(`import-example.description.${noun}`),
    wantedKinds: () => ['course', 'workshop'].map((code) => terms.label('kind', code)).join('; '),
    kind: () => terms.label('kind', 'course'),
    audience: () => terms.label('audience', 'prosecutors'),
    participants: () => '25',
    deliveryLanguages: () => language,
    modes: () => terms.label('mode', 'in-person'),
    edition: () => '1',
    'window.from': () => '2027-03-01',
    'window.to': () => '2027-06-30',
    venue: () => 'Kingston',
    capacity: () => '30',
    'eligible.countries': () => 'JAM; TTO',
    'eligible.regions': () => '',
    urgency: () => 'normal',
    visibility: () => 'secretariat',
  };
  return examples[column]();
}

const findingColumns: readonly Column<FindingModel>[] = [
  { key: 'row', label: 'imports.row-number', value: ({ row }) => row },
  { key: 'field', label: 'imports.column', value: ({ field }) => field },
  {
    key: 'severity',
    label: 'imports.severity',
    value: ({ isError }, { words }) => words(isError ? 'imports.error' : 'imports.doubt'),
  },
  { key: 'text', label: 'imports.finding', value: (finding, page) => findingText(page, finding) },
];

function findingRoute(app: App, pageDoor: PageDoor, format: SheetFormat): void {
  app.get(
    `/imports/:id/findings.${format}`,
    {
      config: decidedHere('record.import'),
      schema: { hide: true, params: z.object({ id: z.uuid() }) },
    },
    async (request, reply) => {
      const file = await findFile(pageDoor, request, request.params.id);
      const { findings: rows } = file.result ?? file.trial;
      const sheet = { format, name: 'findings', day: pageDoor.door.today(), rows };
      const page = await pageDoor.pageOf(request, reply);
      return await sendSheet(reply, page, { ...sheet, columns: findingColumns });
    },
  );
}
