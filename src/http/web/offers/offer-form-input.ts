// What the form of an offer sends: the input of the action, and what the button that was pressed does.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  type FormEntries,
  fieldShapeOf,
  formShapeOf,
  readForm,
} from '../../../domain/form-shape.ts';
import { offerInput } from '../../../domain/offer.ts';
import {
  doingField,
  type RowList,
  rowLists,
  topicWordsField,
} from '../../../views/offer-form/model.ts';
import type { FormError, FormState } from '../../../views/page.ts';
import { entriesIn, shapedForm } from '../frame/forms.ts';
import { changesLanguage } from '../frame/language.ts';

const shape = formShapeOf(offerInput);
const audienceWords = 'content/audienceText';

/** What a button of the form asks for. */
export type Doing =
  | { kind: 'save' | 'submit' | 'topics' | 'find-topics' | 'show-again' }
  | { kind: 'add'; list: RowList }
  | { kind: 'remove'; list: RowList; place: number };

export type SentOffer = { doing: Doing; input: unknown; topicWords: string };

/** Reads a form that was sent. A button that there is not saves. */
export function readOfferForm(request: FastifyRequest): SentOffer {
  const entries = entriesIn(request);
  const valueOf = (name: string) => entries.find(([sent]) => sent === name)?.[1] ?? '';
  const doing: Doing = changesLanguage(request)
    ? { kind: 'show-again' }
    : doingOf(valueOf(doingField));
  const gone = doing.kind === 'remove' ? `${doing.list}/${doing.place}/` : null;
  const kept = entries.filter(([name]) => gone === null || !name.startsWith(gone));
  const isKept = doing.kind === 'save' || doing.kind === 'submit';
  return {
    doing,
    input: readForm(shape, (isKept ? numbered(kept) : kept).flatMap(linesApart)),
    topicWords: valueOf(topicWordsField).trim().slice(0, 200),
  };
}

function doingOf(button: string): Doing {
  const [, verb, named, digits] = /^(add|remove):([a-z/]+?)(?:\/(\d{1,3}))?$/.exec(button) ?? [];
  const list = rowLists.find((one) => one === named);
  if (verb === 'add' && list !== undefined) return { kind: 'add', list };
  if (verb === 'remove' && list !== undefined) {
    return { kind: 'remove', list, place: Number(digits ?? 0) };
  }
  return { kind: plain.parse(button) };
}

const plain = z.enum(['save', 'submit', 'topics', 'find-topics']).catch('save');

/** Editions without a name are told apart by their number. */
function numbered(entries: FormEntries): FormEntries {
  const labels = entries.filter(([name]) => editionLabel.test(name)).map(([name]) => name);
  return entries.map(([name, value]) =>
    editionLabel.test(name) && value.trim() === ''
      ? ([name, String(labels.indexOf(name) + 1)] as const)
      : ([name, value] as const),
  );
}

const editionLabel = /^editions\/\d+\/label$/;

/** Audiences in words are typed one a line. */
function linesApart([name, value]: FormEntries[number]): FormEntries {
  if (name !== audienceWords) return [[name, value]];
  return value.split(/\r?\n/).map((line) => [name, line] as const);
}

/** The form of an input, with what is wrong with it at the fields that there are. */
export function offerFormOf(input: unknown, errors: readonly FormError[] = []): FormState {
  const form = shapedForm(shape, input, errors.map(atField));
  const words = form.values[audienceWords];
  if (words === undefined || typeof words === 'string') return form;
  return { ...form, values: { ...form.values, [audienceWords]: words.join('\n') } };
}

/** What is wrong, at the field where it can be put right and in words that name what is expected there. */
export function atField({ field, code, parameters }: FormError): FormError {
  const [, list] = /^(.+)\/\d+$/.exec(field ?? '') ?? [];
  const isOfMany = list !== undefined && fieldShapeOf(shape, list)?.multiple === true;
  const named = isOfMany && !rowLists.some((one) => one === list) ? list : field;
  return { field: named, code: codeAt(named ?? '', code), parameters };
}

function codeAt(field: string, code: string): string {
  // Nothing else than what there is can be chosen: who chose none of it left it out.
  const plainly = code === 'not-one-of' && field !== 'onBehalf/channel' ? 'missing' : code;
  if (plainly === 'missing' && /(^|\/)window\/(from|to)$/.test(field)) return 'missing-day';
  if (plainly === 'wrong-type' && /(^|\/)seats$/.test(field)) return 'not-a-number';
  return plainly;
}
