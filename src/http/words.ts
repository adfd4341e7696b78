// Reasons and gates of the engine in words: codes become labels in the reader's language.
import type { Criterion, GateFailure, Reason } from '../domain/assessment.ts';
import type { Labels } from '../domain/codes.ts';
import type { Language } from '../domain/vocabulary.ts';
import { isMessageKey } from '../messages/catalogues.ts';
import { text } from '../messages/format.ts';
import type { LabelledNoun, LabelsByNoun } from '../store/reference-lists.ts';

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

type Parameters = Reason['parameters'];

/** Puts what the engine said in the words of one language. */
export type Words = {
  reason(reason: Reason): string;
  gate(failure: GateFailure): string;
  criterion(criterion: Criterion): string;
  label(noun: LabelledNoun, code: string): string;
};

/** Words in a language; a code without a label stands for itself. */
export function wordsIn(language: Language, labels: LabelsByNoun): Words {
  const label = (noun: LabelledNoun, code: string): string => {
    const found: Labels | undefined = labels.get(noun)?.get(code);
    return found?.[language] ?? code;
  };
  const labelled = (noun: LabelledNoun | undefined, parameters: Parameters): Parameters => {
    if (noun === undefined) return parameters;
    const inWords = (value: Parameters[string]): Parameters[string] => {
      if (typeof value === 'string') return label(noun, value);
      return typeof value === 'number' ? value : value.map((code) => label(noun, code));
    };
    const entries = Object.entries(parameters).map(([name, value]) => [name, inWords(value)]);
    return Object.fromEntries(entries);
  };
  const sentence = (key: string, parameters: Parameters): string =>
    isMessageKey(key) ? text(language, key, parameters) : key;
  const criterion = (name: string): string => sentence(`criterion.${name}`, {});
  return {
    label,
    criterion,
    reason: ({ code, parameters }) => {
      if (code === 'not-stated') {
        return sentence('reason.not-stated', {
          criterion: criterion(String(parameters['criterion'])),
        });
      }
      const [kind = ''] = code.split('-', 1);
      return sentence(`reason.${code}`, labelled(nounOfReason[kind], parameters));
    },
    gate: ({ gate, parameters }) =>
      sentence(`gate.${gate}`, labelled(nounOfGate[gate], parameters)),
  };
}
