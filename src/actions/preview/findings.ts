// What a filer is told of a draft: what is missing, what is vague, what keeps offers away.
import type { NeedContent } from '../../domain/need.ts';
import { bandOf, type PreviewFinding } from '../../domain/preview.ts';
import type { EmptinessCode } from '../../matching/asks/too-empty.ts';
import type { OffersAtHand } from './offers-at-hand.ts';

type Found = {
  content: NeedContent;
  beneficiaries: readonly string[];
  emptiness: EmptinessCode | null;
  /** How many asks are suggested; none where the draft is one ask or states its own. */
  suggested: number;
  atHand: OffersAtHand;
  /** The offers that the reader may see: others are not counted. */
  readable: ReadonlySet<string>;
};

const blank = { language: null, window: null, asks: null, offers: null };

/** The findings in the order in which they are told. */
export function findingsOf(found: Found): PreviewFinding[] {
  const { content, beneficiaries, emptiness, suggested } = found;
  return [
    ...when(content.title.length < 3, { ...blank, code: 'no-title', field: 'title' }),
    ...when(beneficiaries.length === 0, {
      ...blank,
      code: 'no-beneficiary',
      field: 'beneficiaries',
    }),
    ...(emptiness === null ? [] : [{ ...blank, code: emptiness, field: 'description' as const }]),
    ...when(suggested > 0, { ...blank, code: 'several-asks', field: 'asks', asks: suggested }),
    ...openings(found),
    ...openFields(found),
  ];
}

function when(holds: boolean, finding: PreviewFinding): PreviewFinding[] {
  return holds ? [finding] : [];
}

function openings({ atHand, readable }: Found): PreviewFinding[] {
  return atHand.openings.flatMap((opening): PreviewFinding[] => {
    const offers = bandOf(opening.offers.filter((id) => readable.has(id)).length);
    if (offers === null) return [];
    if (opening.change === 'accept-language') {
      const { change: code, language } = opening;
      return [{ ...blank, code, field: 'deliveryLanguages', language, offers }];
    }
    const { change: code, window } = opening;
    return [{ ...blank, code, field: 'window', window, offers }];
  });
}

function openFields({ atHand, readable }: Found): PreviewFinding[] {
  return atHand.openFields.flatMap(({ field, effect, offers: ids }): PreviewFinding[] => {
    const offers = bandOf(ids.filter((id) => readable.has(id)).length);
    if (offers === null) return [];
    return [
      { ...blank, code: effect === 'blocks' ? 'field-blocks' : 'field-weakens', field, offers },
    ];
  });
}
