// The audiences and how far an offer for one serves another.

/** An audience and the wider one that it belongs to. */
export type AudienceEntry = { code: string; broader: string | null };

/** What an offer for the offered audience is worth to the asked one, 0 to 1000. */
export type Audiences = (asked: string, offered: string) => number;

/** An offer for all police serves a cyber unit; one for cyber units serves a part of the police. */
const values = { same: 1000, broader: 850, narrower: 700, sibling: 350 } as const;

/** Works out the value of every pair once. Unknown codes serve only themselves. */
export function compileAudiences(entries: readonly AudienceEntry[]): Audiences {
  const parents = new Map(entries.map(({ code, broader }) => [code, broader]));
  const table = new Map<string, Map<string, number>>();
  for (const { code: asked } of entries) {
    const row = entries.map(({ code }): [string, number] => [code, worth(asked, code, parents)]);
    table.set(asked, new Map(row.filter(([, value]) => value > 0)));
  }
  return (asked, offered) =>
    asked === offered ? values.same : (table.get(asked)?.get(offered) ?? 0);
}

type Parents = ReadonlyMap<string, string | null>;

function worth(asked: string, offered: string, parents: Parents): number {
  if (isUnder(asked, offered, parents)) return values.broader;
  if (isUnder(offered, asked, parents)) return values.narrower;
  const shared = parents.get(asked) ?? null;
  return shared !== null && shared === parents.get(offered) ? values.sibling : 0;
}

function isUnder(code: string, ancestor: string, parents: Parents): boolean {
  const seen = new Set<string>();
  let at = parents.get(code) ?? null;
  while (at !== null && !seen.has(at)) {
    if (at === ancestor) return true;
    seen.add(at);
    at = parents.get(at) ?? null;
  }
  return false;
}
