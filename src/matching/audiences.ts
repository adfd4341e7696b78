// The audiences and how far an offer for one serves another.

export type AudienceEntry = { code: string; broader: string | null };

/** The value of an offer to the offered audience for the asked one, 0 to 1000. */
export type Audiences = (asked: string, offered: string) => number;

/** An offer for all police serves a cyber unit; one for cyber units serves a part of the police. */
const values = { same: 1000, broader: 850, narrower: 700, sibling: 350 } as const;

/** Unknown codes serve only themselves. */
export function compileAudiences(entries: readonly AudienceEntry[]): Audiences {
  const parent = new Map(entries.map(({ code, broader }) => [code, broader]));
  const known = new Map<string, number>();
  return (asked, offered) => {
    if (asked === offered) return values.same;
    const key = `${asked} ${offered}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = serves(asked, offered, parent);
    known.set(key, value);
    return value;
  };
}

function serves(
  asked: string,
  offered: string,
  parent: ReadonlyMap<string, string | null>,
): number {
  if (isUnder(asked, offered, parent)) return values.broader;
  if (isUnder(offered, asked, parent)) return values.narrower;
  const shared = parent.get(asked) ?? null;
  return shared !== null && shared === parent.get(offered) ? values.sibling : 0;
}

function isUnder(
  code: string,
  ancestor: string,
  parent: ReadonlyMap<string, string | null>,
): boolean {
  const seen = new Set<string>();
  let at = parent.get(code) ?? null;
  while (at !== null && !seen.has(at)) {
    if (at === ancestor) return true;
    seen.add(at);
    at = parent.get(at) ?? null;
  }
  return false;
}
