// What the service reads in a need while it is typed, as a part of the page of the first step.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';
import type { NeedPreview } from '../../../../actions/preview-need.ts';
import type { FormEntries } from '../../../../domain/form-shape.ts';
import type { PreviewFindingCode } from '../../../../domain/preview.ts';
import type { Need } from '../../../../store/needs/need-reads.ts';
import { LiveHelp } from '../../../../views/need-form/live-help.tsx';
import type { LiveReading } from '../../../../views/need-form/model.ts';
import type { Page } from '../../../../views/page.ts';
import type { PageDoor } from '../../frame/page-door.ts';
import { adviceOf, onBehalfOf, previewOfInput, themesIn } from './preview.ts';

/** What concerns the words themselves: the rest is told once its step was passed. */
const ofWords = new Set<PreviewFindingCode>(['says-nothing', 'names-no-subject', 'several-asks']);
/** As long as it is not said what is needed, or for whom, no offer can be looked for. */
const tooLittle = new Set<PreviewFindingCode>([
  'says-nothing',
  'names-no-subject',
  'no-beneficiary',
]);

/** What a preview tells while words are typed. */
function liveReadingOf(
  page: Pick<Page, 'words' | 'terms'>,
  preview: Pick<NeedPreview, 'concepts' | 'findings' | 'likelyOffers'>,
): LiveReading {
  const findings = preview.findings.filter(({ code }) => ofWords.has(code));
  const isTooLittle = preview.findings.some(({ code }) => tooLittle.has(code));
  return {
    themes: themesIn(preview),
    advice: adviceOf(page, findings).map(({ text }) => text),
    offers: isTooLittle ? null : preview.likelyOffers.length,
  };
}

const words = z.string().catch('');
const nothing = { title: '', description: '' };
const content = z.looseObject({ title: words, description: words }).default(nothing);
const typed = z.looseObject({ content });

/** Whether the form asks for help while it is typed, rather than to be saved. */
export function asksForHelp(entries: FormEntries): boolean {
  return entries.some(([name, value]) => name === 'go' && value === 'help');
}

type TypedNeed = {
  /** The address that takes the form. */
  action: string;
  /** What the form says. */
  input: unknown;
  /** The need as it is kept, which tells whose it is; none before it is filed. */
  need?: Need;
};

/** The part of the page that holds what the service reads in a need. Nothing is written. */
export async function liveHelp(
  { door, pageOf }: PageDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  { action, input, need }: TypedNeed,
): Promise<VNode> {
  const page = await pageOf(request, reply);
  const said = typed.parse(input);
  const { title, description } = said.content;
  if (`${title}${description}`.trim() === '') return LiveHelp({ page, action, reading: null });
  const whole = need === undefined ? said : { ...said, ...onBehalfOf(request, need) };
  const reading = liveReadingOf(page, await previewOfInput(door, request, whole));
  return LiveHelp({ page, action, reading });
}
