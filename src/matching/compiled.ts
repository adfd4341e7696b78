// What an engine is made of: the thesaurus, the policy, the lexicon and the audiences, compiled once.
import type { LexiconContent, PolicyContent } from '../domain/policy.ts';
import type { Concept } from '../domain/thesaurus.ts';
import { type AudienceEntry, type Audiences, compileAudiences } from './audiences.ts';
import { compileAllLabels, type LabelIndexes } from './concepts/label-index.ts';
import { compileThemes, type ThemeIndexes } from './concepts/themes.ts';
import { compileThesaurus, type Thesaurus } from './concepts/thesaurus.ts';
import { compileLexicon, type Lexicon } from './text/lexicon.ts';

export type EngineInput = {
  concepts: readonly Concept[];
  policy: PolicyContent;
  lexicon: LexiconContent;
  audiences: readonly AudienceEntry[];
};

export type Engine = {
  policy: PolicyContent;
  thesaurus: Thesaurus;
  labels: LabelIndexes;
  themes: ThemeIndexes;
  lexicon: Lexicon;
  audiences: Audiences;
};

export function compile({ concepts, policy, lexicon, audiences }: EngineInput): Engine {
  const frozen = compileLexicon(lexicon);
  const thesaurus = compileThesaurus(concepts, policy.topic, frozen);
  return {
    policy,
    thesaurus,
    labels: compileAllLabels(thesaurus.concepts),
    themes: compileThemes(thesaurus.concepts),
    lexicon: frozen,
    audiences: compileAudiences(audiences),
  };
}
