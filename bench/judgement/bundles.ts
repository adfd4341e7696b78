// Three needs of the collection filed as one: each becomes an ask of a bundle whose title and text name all
// three. What is proposed for it should be what would be proposed for it alone.
import type { EngineInput } from '../../src/matching/compiled.ts';
import type { Ask } from '../../src/matching/model.ts';
import type { Collection, JudgedNeed } from './collection.ts';
import { evaluateRun } from './evaluate.ts';
import { isGood } from './measures.ts';
import type { Report } from './reports.ts';
import { matchCollection, type Run, rankedOf } from './run.ts';
import { figuresHead, figuresLine, table } from './tables.ts';

/** How far away in the collection the others of a bundle stand: its neighbours are often of one subject. */
const apart = 3;

type Bundled = { need: JudgedNeed; others: readonly JudgedNeed[] };

function bundlesOf(needs: readonly JudgedNeed[]): Bundled[] {
  return needs.map((need) => {
    const alike = needs.filter(({ language }) => language === need.language);
    const place = alike.indexOf(need);
    const others = [apart, 2 * apart].flatMap((far) => alike[(place + far) % alike.length] ?? []);
    return { need, others };
  });
}

function contextOf({ need, others }: Bundled): string {
  const all = [need, ...others].map(({ facts }) => facts);
  const titles = all.map(({ title }) => title).join('; ');
  return [titles, ...all.map(({ description }) => description)].join('\n');
}

/** The asks of bundles as filed, and read with the whole text of the bundle: as the engine reads its own cuts. */
export function bundlesReport(input: EngineInput, collection: Collection): Report {
  const bundles = bundlesOf(collection.needs);
  const runWith = (change: (ask: Ask, bundle: Bundled) => Ask): Run => {
    const needs = bundles.map((bundle) => ({
      ...bundle.need,
      asks: bundle.need.asks.map((ask) => change(ask, bundle)),
    }));
    return rankedOf(matchCollection(input, { ...collection, needs }));
  };
  const filed = (ask: Ask, bundle: Bundled): Ask => ({ ...ask, context: contextOf(bundle) });
  const readings = [
    { name: 'as filed', run: runWith(filed) },
    {
      name: 'with the text of the bundle',
      run: runWith((ask, bundle) => ({ ...filed(ask, bundle), suggested: true })),
    },
  ].map(({ name, run }) => ({
    name,
    figures: evaluateRun(run, collection).all.figures,
    astray: bundles.reduce((sum, bundle) => sum + astrayIn(run, bundle), 0),
  }));
  const rows = readings.map(({ name, figures, astray }) => [
    ...figuresLine(name, figures),
    String(astray),
  ]);
  return {
    text: table([[...figuresHead, 'for another'], ...rows]),
    document: { readings },
  };
}

/** Proposals that are good for another ask of the bundle, and not for this one. */
function astrayIn(run: Run, { need, others }: Bundled): number {
  const isGoodFor = ({ judged }: JudgedNeed, offerId: string) =>
    isGood(judged.grades.get(offerId) ?? 0);
  return (run.get(need.id) ?? []).filter(
    ({ offerId, proposed }) =>
      proposed && !isGoodFor(need, offerId) && others.some((other) => isGoodFor(other, offerId)),
  ).length;
}
