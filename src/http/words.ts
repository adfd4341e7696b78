// Reasons and gates of the engine in words: codes become labels in the reader's language.
import type { Criterion, GateFailure, Reason } from '../domain/assessment.ts';
import type { Labels } from '../domain/codes.ts';
import type { Change } from '../domain/explanation.ts';
import type { Language } from '../domain/vocabulary.ts';
import { isMessageKey } from '../messages/catalogues.ts';
import { text } from '../messages/format.ts';
import type { LabelledNoun, LabelsByNoun } from '../store/reference/reference-lists.ts';

/** What the codes in a reason are codes of, by the first word of the reason. */
const nounOfReason: Readonly<Record<string, LabelledNoun>> = {
  topic: 'concept',
  audience: 'audience',
  kind: 'kind',
  mode: 'mode',
  language: 'language',
};

const nounOfGate: Partial<Record<GateFailure['gate'], LabelledNoun>> = {
  country: 'state',
  own: 'state',
  'excluded-by-offer': 'state',
  'excluded-by-need': 'organization',
  language: 'language',
};

/** What the language gate adds to its words where a side stated it, by the name of the value. */
const languageNotes = ['interpreted', 'passive'] as const;

/** What the codes in a change are codes of, by the name of the value. */
const nounInChange: Readonly<Record<string, LabelledNoun>> = {
  language: 'language',
  mode: 'mode',
  states: 'state',
};

type Parameters = Reason['parameters'];

/** Puts what the engine said in the words of one language. */
export type Words = {
  reason(reason: Reason): string;
  gate(failure: GateFailure): string;
  criterion(criterion: Criterion): string;
  change(change: Change): string;
  label(noun: LabelledNoun, code: string): string;
  /** The labels of codes, in their order. */
  labels(noun: LabelledNoun, codes: readonly string[]): string[];
  /** Codes to choose from, in their order. */
  options(noun: LabelledNoun, codes: readonly string[]): { value: string; label: string }[];
  /** All codes of a noun with their labels, in the order of the alphabet. */
  all(noun: LabelledNoun): { value: string; label: string }[];
};

/** Words in a language; a code without a label stands for itself. */
export function wordsIn(language: Language, labels: LabelsByNoun): Words {
  const label = (noun: LabelledNoun, code: string): string => {
    const found: Labels | undefined = labels.get(noun)?.get(code);
    return found?.[language] ?? code;
  };
  const inWords = (noun: LabelledNoun | undefined, value: Parameters[string]) => {
    if (noun === undefined || typeof value === 'number') return value;
    return typeof value === 'string' ? label(noun, value) : value.map((code) => label(noun, code));
  };
  const labelledBy = (nounOf: (name: string) => LabelledNoun | undefined, values: Parameters) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, inWords(nounOf(name), value)]),
    );
  const labelled = (noun: LabelledNoun | undefined, parameters: Parameters): Parameters =>
    labelledBy(() => noun, parameters);
  const sentence = (key: string, parameters: Parameters): string =>
    isMessageKey(key) ? text(language, key, parameters) : key;
  const criterion = (name: string): string => sentence(`criterion.${name}`, {});
  const { compare } = new Intl.Collator(language);
  return {
    label,
    labels: (noun, codes) => codes.map((code) => label(noun, code)),
    options: (noun, codes) => codes.map((code) => ({ value: code, label: label(noun, code) })),
    criterion,
    all: (noun) =>
      Array.from(labels.get(noun) ?? [], ([value, names]) => ({
        value,
        label: names[language],
      })).toSorted((a, b) => compare(a.label, b.label)),
    reason: ({ code, parameters }) => {
      if (code === 'not-stated') {
        return sentence('reason.not-stated', {
          criterion: criterion(String(parameters['criterion'])),
        });
      }
      const [kind = ''] = code.split('-', 1);
      return sentence(`reason.${code}`, labelled(nounOfReason[kind], parameters));
    },
    gate: ({ gate, parameters }) => {
      // The owner of a need is told that the offer is closed to its beneficiaries, and names none.
      const unnamed = gate === 'country' && parameters['state'] === undefined;
      if (unnamed) return text(language, 'unnamed.country');
      const told = labelled(nounOfGate[gate], parameters);
      const notes = gate === 'language' ? languageNotes.filter((name) => name in told) : [];
      return [
        sentence(`gate.${gate}`, told),
        ...notes.map((name) => text(language, `gate-note.${name}`, told)),
      ].join(' ');
    },
    change: ({ code, parameters }) =>
      sentence(
        `change.${code}`,
        labelledBy((name) => nounInChange[name], parameters),
      ),
  };
}
