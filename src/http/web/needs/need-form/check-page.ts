// The last step: what the service says of the need before it is submitted.
import type { FastifyRequest } from 'fastify';
import { addDays } from '../../../../domain/dates.ts';
import { isWithheldInLists } from '../../../../domain/disclosure.ts';
import { needTransitions } from '../../../../domain/status.ts';
import { findPolicyInForce } from '../../../../store/policies/policies.ts';
import type { CheckModel, RelatedRecord } from '../../../../views/need-form/check-step.tsx';
import type { StepModel } from '../../../../views/need-form/model.ts';
import type { Page } from '../../../../views/page.ts';
import { bearerOf } from '../../../authenticate.ts';
import type { Door } from '../../../door.ts';
import { adviceOf, previewOf } from './preview.ts';
import type { EditedNeed } from './reading.ts';

/** What the last step shows of the need as it is kept. */
export async function checkModel(
  door: Door,
  request: FastifyRequest,
  { page, edited, model }: { page: Page; edited: EditedNeed; model: StepModel },
): Promise<CheckModel> {
  const { words, terms, date, language } = page;
  const { need, kept } = edited;
  const actor = bearerOf(request);
  const preview = await previewOf(door, request, { need, content: kept.content });
  const policy = await door.read(request, async (tx) => await findPolicyInForce(tx));
  const similar = preview.similarNeeds.filter(({ reference }) => reference !== need.reference);
  return {
    ...model,
    need: kept,
    advice: adviceOf(page, preview.findings),
    offers: preview.likelyOffers.map((offer) => ({
      href: `/offers/${offer.reference}`,
      title: offer.title,
      language: offer.language,
      note: [terms.label('kind', offer.kind), offer.providerNames[language]].join(' · '),
    })),
    similar: similar.map((other) => {
      const isWithheld = isWithheldInLists(actor, other);
      return {
        href: `/needs/${other.reference}`,
        title: isWithheld ? null : other.title,
        language: isWithheld ? null : other.language,
        note: `${other.reference} · ${words(`status.need.${other.status}`)}`,
      };
    }),
    assistance: preview.pastAssistance.flatMap(({ titles, kind, startsOn, periodText }) => {
      const shown = titles.find((one) => one.language === language) ?? titles[0];
      if (shown === undefined) return [];
      const when = startsOn === null ? periodText : date(startsOn);
      const note = [terms.label('kind', kind), ...(when === null ? [] : [when])].join(' · ');
      return [{ href: null, ...shown, note } satisfies RelatedRecord];
    }),
    answerBy: addDays(door.today(), policy.content.clocks.answer),
    canSubmit: needTransitions.submit.from.includes(need.status),
  };
}
