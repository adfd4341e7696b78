// What machines are told of a public offer, in the vocabulary of schema.org. Invented examples are told
// to people alone: a search engine would list them as real.
import type { VNode } from 'preact';
import type { Kind, Mode } from '../../domain/vocabulary.ts';
import type { Page } from '../page.ts';
import { textFor } from '../user-text.tsx';
import { documentsOf, type EditionModel, type OfferModel } from './offer-model.ts';
import { noticeOf } from './offer-notice.tsx';

type Thing = Readonly<Record<string, unknown>>;
type DataProps = { page: Page; offer: OfferModel; publicUrl: string };

const courses: readonly Kind[] = ['course', 'workshop', 'seminar', 'e-learning', 'study-visit'];
const resources: readonly Kind[] = ['toolkit', 'manual'];

/** A block of data that no browser runs; nothing where there is nothing to tell. */
export function StructuredData(props: DataProps): VNode | null {
  const { offer } = props;
  if (offer.example || offer.visibility !== 'public') return null;
  if (offer.status !== 'published' && offer.status !== 'exhausted') return null;
  // No text of the offer can end the block: what begins a tag is written as an escape.
  const json = JSON.stringify(thingOf(props)).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

function thingOf({ page, offer, publicUrl }: DataProps): Thing {
  const text = textFor(page, offer.texts);
  const url = `${publicUrl}/offers/${offer.reference}`;
  const notice = noticeOf(page, offer, documentsOf(offer.provenance));
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(offer.kind),
    '@id': url,
    url,
    identifier: offer.reference,
    name: text?.title,
    ...(text?.description && { description: text.description }),
    inLanguage: text?.language,
    ...(notice !== null && { disambiguatingDescription: notice }),
    provider: offer.parties
      .filter(({ role }) => role === 'lead')
      .map(({ names }) => ({ '@type': 'Organization', name: names[page.language] })),
    about: page.terms.labels('concept', offer.concepts),
    ...audienceOf(page, offer),
    ...(courses.includes(offer.kind) && {
      hasCourseInstance: offer.editions.map((edition) => instanceOf(page, edition)),
    }),
    ...(resources.includes(offer.kind) && {
      learningResourceType: page.terms.label('kind', offer.kind),
    }),
  };
}

function typeOf(kind: Kind): string {
  if (courses.includes(kind)) return 'Course';
  return resources.includes(kind) ? 'LearningResource' : 'Service';
}

function audienceOf({ terms }: Page, { audience }: OfferModel): Thing {
  if (audience.length === 0) return {};
  return {
    audience: audience.map((code) => ({
      '@type': 'Audience',
      audienceType: terms.label('audience', code),
    })),
  };
}

/** Modes in the words of schema.org (CourseInstance, courseMode). */
const courseModes: Readonly<Record<Mode, string>> = {
  'in-person': 'onsite',
  online: 'online',
  hybrid: 'blended',
};

function instanceOf({ terms }: Page, edition: EditionModel): Thing {
  const { label, window, modes, deliveryLanguages, seats, venue, venueState, cancelled } = edition;
  const isSomewhere = venue !== null || venueState !== null;
  return {
    '@type': 'CourseInstance',
    name: label,
    courseMode: modes.map((mode) => courseModes[mode]),
    inLanguage: deliveryLanguages,
    eventStatus: `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    ...(window !== null && { startDate: window.from, endDate: window.to }),
    ...(seats !== null && { maximumAttendeeCapacity: seats }),
    ...(isSomewhere && {
      location: {
        '@type': 'Place',
        ...(venue !== null && { name: venue }),
        ...(venueState !== null && { address: terms.label('state', venueState) }),
      },
    }),
  };
}
