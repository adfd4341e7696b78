// What an engine is made of: the thesaurus, the policy, the lexicon and the audiences, compiled once.
import type { LexiconContent, PolicyContent } from '../domain/policy.ts';
import type { Body, Concept } from '../domain/thesaurus.ts';
import { type AudienceEntry, type Audiences, compileAudiences } from './audiences.ts';
import { compileLabels, type LabelIndexes } from './concepts/label-index.ts';
import { compileLooseLabels, type LooseLabels } from './concepts/loose-labels.ts';
import { readLabels } from './concepts/read-labels.ts';
import { compileThemes, type ThemeIndex } from './concepts/themes.ts';
import { compileThesaurus, type Thesaurus } from './concepts/thesaurus.ts';
import { compileLexicon, type Lexicon } from './text/lexicon.ts';

export type EngineInput = {
  concepts: readonly Concept[];
  bodies: readonly Body[];
  policy: PolicyContent;
  lexicon: LexiconContent;
  audiences: readonly AudienceEntry[];
};

export type Engine = {
  policy: PolicyContent;
  thesaurus: Thesaurus;
  labels: LabelIndexes;
  looseLabels: LooseLabels;
  themes: ThemeIndex;
  lexicon: Lexicon;
  audiences: Audiences;
};

export function compile(input: EngineInput): Engine {
  const { policy, lexicon } = input;
  const frozen = compileLexicon(lexicon);
  const thesaurus = compileThesaurus(input.concepts, policy.topic, frozen);
  const { concepts } = thesaurus;
  const read = readLabels(concepts, frozen);
  return {
    policy,
    thesaurus,
    labels: compileLabels(read, { concepts, bodies: input.bodies }),
    looseLabels: compileLooseLabels(read),
    themes: compileThemes(read),
    lexicon: frozen,
    audiences: compileAudiences(input.audiences),
  };
}
