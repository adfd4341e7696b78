// A policy on a page: where it stands, what each criterion weighs, from where on pairs are proposed.
import { criteria } from '../domain/assessment.ts';
import { bar, columns, number } from './layout.ts';
import type { Policy } from './policy-answers.ts';
import type { Terminal } from './terminal.ts';

const nameWidth = 44;
const barLength = 20;

/** The page of a policy. */
export function policyPage(terminal: Terminal, policy: Policy): string {
  const { say, paint } = terminal;
  const { version, statusName, name, lexicon, reviews } = policy;
  return [
    paint('bold', say('policy.head', { version, status: statusName })),
    name,
    '',
    ...historyInWords(terminal, policy),
    say('policy.lexicon', { version: lexicon }),
    '',
    weights(terminal, policy),
    '',
    limits(terminal, policy),
    '',
    reviews.text,
    paint('dim', say('policy.whole', { version })),
  ].join('\n');
}

function historyInWords({ say }: Terminal, policy: Policy): string[] {
  const { draftedBy, createdAt, adoptedAt, adoptedBy, retiredAt, adoption } = policy;
  const on = (instant: string) => ({ date: instant.slice(0, 10) });
  const lines = [
    draftedBy === null
      ? say('policy.from-files', on(createdAt))
      : say('policy.drafted', { name: draftedBy, ...on(createdAt) }),
  ];
  if (adoptedAt !== null) {
    lines.push(
      adoptedBy === null
        ? say('policy.adopted-first', on(adoptedAt))
        : say('policy.adopted', { name: adoptedBy, ...on(adoptedAt) }),
    );
  } else if (adoption !== null) {
    const { requestedBy, requestedAt, failedAt, failure } = adoption;
    lines.push(
      failedAt === null
        ? say('policy.adopting', { name: requestedBy, ...on(requestedAt) })
        : say('policy.adoption-failed', { failure: failure ?? '' }),
    );
  }
  if (retiredAt !== null) lines.push(say('policy.retired', on(retiredAt)));
  return lines;
}

function weights(terminal: Terminal, { content }: Policy): string {
  const { say, label, paint, language } = terminal;
  const head = [say('policy.criterion'), say('policy.weight'), '', say('policy.neutral')];
  const rows = criteria.map((criterion) => {
    const weight = content.weights[criterion] ?? 0;
    return [
      label('criterion', criterion),
      number(language, weight),
      bar(weight, barLength),
      number(language, content.neutral[criterion] ?? 0),
    ];
  });
  const widths = [30, 18, barLength + 2, 20];
  return columns([head.map((title) => paint('bold', title)), ...rows], widths);
}

function limits(terminal: Terminal, { content }: Policy): string {
  const { say, label } = terminal;
  const points = (value: number) => say('policy.points', { points: value });
  const { threshold, bands, clocks } = content;
  const days = (clock: 'answer' | 'hold' | 'offerStale' | 'offerGrace') => [
    say(`policy.clock.${clock}`),
    say('policy.days', { count: clocks[clock] ?? 0 }),
  ];
  const from = (band: 'strong' | 'possible') => [
    say('policy.band', { band: label('band', band) }),
    points(bands[band]),
  ];
  const rows = [
    [say('policy.threshold'), points(threshold)],
    from('strong'),
    from('possible'),
    days('answer'),
    days('hold'),
    days('offerStale'),
    days('offerGrace'),
  ];
  return columns(rows, [nameWidth, terminal.width - nameWidth]);
}
