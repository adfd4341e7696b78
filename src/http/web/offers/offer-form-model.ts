// What the form of an offer shows beside what was typed: topics of the text, entries, owners.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type NamedTopic, previewOffer } from '../../../actions/preview-offer.ts';
import { withActor } from '../../../db/client.ts';
import { isSecretariat } from '../../../domain/actor.ts';
import { providerKinds } from '../../../domain/release.ts';
import { type Language, languages } from '../../../domain/vocabulary.ts';
import { listOrganizations } from '../../../store/people/organizations.ts';
import { byName } from '../../../views/alphabet.ts';
import type { Option } from '../../../views/form/option.ts';
import {
  countRows,
  type OfferFormModel,
  type Rows,
  type Topics,
} from '../../../views/offer-form/model.ts';
import type { FormError, FormState, Page } from '../../../views/page.ts';
import { bearerOf } from '../../authenticate.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { offerFormOf, type SentOffer } from './offer-form-input.ts';

type Shown = {
  /** The offer that is edited, with the revision that the form shows; null for a new one. */
  offer: { reference: string; revision: number } | null;
  sent: SentOffer;
  errors?: readonly FormError[];
  stale?: boolean;
};

/** Most topics that are found for words. */
const mostTopics = 20;

/** Builds the models of the form of an offer, for whoever asks. */
export function offerFormModels({ db, door }: PageDoor) {
  const topicsNamed = async (request: FastifyRequest, spoken: Language, texts: string[]) => {
    if (texts.every((text) => text.trim() === '')) return [];
    const context = { ...door.contextOf(request), pool: door.poolOf(request) };
    return await previewOffer(context, { language: spoken, texts });
  };
  const topicsOf = async (request: FastifyRequest, page: Page, sent: SentOffer) => {
    const { language, title, description } = textIn(sent.input, page.language);
    const suggested = await topicsNamed(request, language, [title, description]);
    const { topicWords: words } = sent;
    const isSought = sent.doing.kind === 'find-topics' && words !== '';
    const found = isSought
      ? topicsFor(page, words, await topicsNamed(request, page.language, [words]))
      : null;
    return { suggested, found, words } satisfies Topics;
  };
  const ownersFor = async (request: FastifyRequest, page: Page): Promise<Option[] | null> => {
    const actor = bearerOf(request);
    if (!isSecretariat(actor)) return null;
    const all = await withActor(db, actor, listOrganizations);
    return all
      .filter(({ kind }) => providerKinds.includes(kind))
      .map(({ code, names }) => ({ value: code, label: names[page.language] }))
      .toSorted(byName(page, ({ label }) => label));
  };
  return {
    /** The form as it was sent, or as it is opened. */
    modelOf: async (request: FastifyRequest, page: Page, shown: Shown): Promise<OfferFormModel> => {
      const { offer, sent, errors = [], stale = false } = shown;
      const form = offerFormOf(sent.input, errors);
      return {
        form,
        action: offer === null ? '/offers/new' : `/offers/${offer.reference}/edit`,
        offer,
        rows: rowsOf(form, sent),
        topics: await topicsOf(request, page, sent),
        owners: offer === null ? await ownersFor(request, page) : null,
        stale,
        unsaved: request.method === 'POST',
      };
    },
  };
}

const text = z.string().catch('');
const texts = z.object({ language: z.string(), title: text, description: text });

/** The words of the offer so far, in whatever state they are. */
function textIn(input: unknown, spoken: Language) {
  const read = z.object({ content: texts.partial() }).safeParse(input).data?.content;
  return {
    language: languages.find((one) => one === read?.language) ?? spoken,
    title: (read?.title ?? '').slice(0, 300),
    description: (read?.description ?? '').slice(0, 20_000),
  };
}

/** Topics whose label holds the words, and those that the words name. */
function topicsFor({ terms }: Page, words: string, named: readonly NamedTopic[]): string[] {
  const sought = plain(words);
  const holding = terms.all('concept').filter(({ label }) => plain(label).includes(sought));
  const codes = [...named.map(({ concept }) => concept), ...holding.map(({ value }) => value)];
  return [...new Set(codes)].slice(0, mostTopics);
}

/** A text without accents and capitals. */
function plain(written: string): string {
  return written.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

/** A new offer has one edition to fill in; a list to which an entry was added has one more. */
function rowsOf({ values }: FormState, { doing }: SentOffer): Rows {
  const added = doing.kind === 'add' ? doing.list : null;
  const count = (list: Parameters<typeof countRows>[1]) =>
    countRows(values, list) + (list === added ? 1 : 0);
  return {
    editions: Math.max(1, count('editions')),
    'content/parties': count('content/parties'),
    'content/translations': count('content/translations'),
  };
}
