// By what needs are looked for beside their words, states and concepts.
import { and, eq, gte, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { needs, needVersions } from '../../db/schema/needs.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { matchableNeedStatuses } from '../../domain/status.ts';
import type { Urgency } from '../../domain/vocabulary.ts';
import type { Origin } from '../figures/statistics.ts';

/** What a register looks for that the API does not. */
export type FurtherFilter = {
  /** A concept: needs that name it or a narrower one, by themselves or in one of their asks. */
  theme?: string | undefined;
  urgency?: Urgency | undefined;
  origin?: Origin | undefined;
  /** Whether its owner has confirmed what was entered on its behalf. */
  confirmed?: boolean | undefined;
  /** Waits for the answer of the secretariat: due on one of these days. */
  due?: { from?: IsoDate; before: IsoDate } | undefined;
  /** Taken by this person, to work on it. */
  takenBy?: string | undefined;
  /** Takes part in matching with an ask that is still open: on the theme, where one is looked for. */
  asked?: 'open' | undefined;
};

/** The conditions that these make. */
export function furtherConditions(filter: FurtherFilter): (SQL | undefined)[] {
  const { theme, urgency, origin, confirmed, due, takenBy, asked } = filter;
  return [
    asked === 'open' ? asksFor(theme) : theme === undefined ? undefined : namesTheme(theme),
    urgency && eq(needVersions.urgency, urgency),
    origin && ofOrigin[origin],
    confirmed === undefined
      ? undefined
      : confirmed
        ? isNotNull(needs.confirmedAt)
        : isNull(needs.confirmedAt),
    due && isDue(due),
    takenBy === undefined
      ? undefined
      : sql`exists (select 1 from need_takings t
          where t.need_id = ${needs.id} and t.person_id = ${takenBy})`,
  ];
}

const ofOrigin: Readonly<Record<Origin, SQL | undefined>> = {
  example: eq(needs.example, true),
  sourced: and(eq(needs.example, false), isNotNull(needs.sourceCode)),
  filed: and(eq(needs.example, false), isNull(needs.sourceCode)),
};

/** The concept and those narrower than it. About no row: found once for the statement. */
const belowOf = (theme: string): SQL => sql`array(
    with recursive below as (
      select code from concepts where code = ${theme}
      union select c.code from concepts c join below on c.broader = below.code
    ) select code from below)`;

function namesTheme(theme: string): SQL {
  const below = belowOf(theme);
  return sql`(exists (select from need_concepts c
      where c.need_id = ${needs.id} and c.version = ${needs.currentVersion}
        and c.concept_code = any(${below}))
    or exists (select from ask_versions a
      where a.need_id = ${needs.id} and a.version = ${needs.currentVersion}
        and a.concepts && ${below}))`;
}

/** What the gap analysis counts: an ask that is the whole need names the concepts of the need. */
function asksFor(theme: string | undefined): SQL | undefined {
  const below = theme === undefined ? null : belowOf(theme);
  const named =
    below &&
    sql`and case when v.whole
    then exists (select from need_concepts c where c.need_id = v.need_id and c.version = v.version
      and c.concept_code = any(${below}))
    else v.concepts && ${below} end`;
  return and(
    inArray(needs.status, [...matchableNeedStatuses]),
    sql`exists (select from asks a
      join ask_versions v on v.ask_id = a.id and v.version = ${needs.currentVersion}
      where a.need_id = ${needs.id} and a.closed_at is null ${named ?? sql``})`,
  );
}

/**
 * Needs of the queue to which the secretariat owes an answer on these days: nothing was approved for them
 * yet. What was taken from a document and never confirmed has no clock (docs/rules.md 9).
 */
function isDue({ from, before }: { from?: IsoDate; before: IsoDate }): SQL | undefined {
  return and(
    inArray(needs.status, [...matchableNeedStatuses]),
    eq(needs.list, 'queue'),
    or(isNull(needs.sourceCode), isNotNull(needs.confirmedAt)),
    from === undefined ? undefined : gte(needs.answerDueAt, new Date(from)),
    lt(needs.answerDueAt, new Date(before)),
    // About no row: what was approved is gathered once, not looked up for every need.
    sql`${needs.id} not in (select a.need_id from asks a join proposals p on p.ask_id = a.id
      where p.status in ('approved', 'consulting', 'agreed'))`,
  );
}
