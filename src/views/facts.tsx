import { Fragment, type VNode } from 'preact';

/** What is stated under a name; nothing at all where it was left open. */
export type Fact = { name: string; values: readonly string[] };

/** Names and what is stated under each. */
export function Facts({ facts, unstated }: { facts: readonly Fact[]; unstated: string }): VNode {
  return (
    <dl class="facts">
      {facts.map(({ name, values }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          {values.length === 0 ? (
            <dd class="hint">{unstated}</dd>
          ) : (
            values.map((value) => <dd key={value}>{value}</dd>)
          )}
        </Fragment>
      ))}
    </dl>
  );
}
