import { type ComponentChildren, Fragment, type VNode } from 'preact';
import type { Language } from '../domain/vocabulary.ts';

/** What is stated under a name; nothing at all where it was left open. */
export type Fact = {
  name: string;
  values: readonly ComponentChildren[];
  /** The language of the values, where somebody wrote them. */
  language?: Language;
};

type FactsProps = {
  facts: readonly Fact[];
  /** What is said of a fact that was left open; without it, such a fact is not there. */
  unstated?: string;
};

/** Names and what is stated under each. */
export function Facts({ facts, unstated }: FactsProps): VNode {
  const shown = unstated === undefined ? facts.filter(({ values }) => values.length > 0) : facts;
  return (
    <dl class="facts">
      {shown.map(({ name, values, language }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          {values.length === 0 && <dd class="hint">{unstated}</dd>}
          {values.map((value, place) => (
            <dd key={place} lang={language}>
              {value}
            </dd>
          ))}
        </Fragment>
      ))}
    </dl>
  );
}
