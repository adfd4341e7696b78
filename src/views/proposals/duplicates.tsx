// Assistance that the proposal could duplicate: a warning with its evidence, never points.
import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { Tag } from '../parts/tag.tsx';
import { Written } from '../user-text.tsx';
import type { DuplicateModel, PreciseDate } from './casework-model.ts';

/** The warning above the page, which leads to the evidence; nothing where there is none. */
export function DuplicationWarning(props: { page: Page; count: number }): VNode | null {
  const { page, count } = props;
  if (count === 0) return null;
  return (
    <Alert tone="warning">
      {page.words('dossier.duplication-warning', { count })}{' '}
      <a href="#duplication">{page.words('dossier.see-evidence')}</a>
    </Alert>
  );
}

/** Each piece of evidence: what, by whom, when, and what it has in common with the proposal. */
export function Duplicates(props: { page: Page; duplicates: readonly DuplicateModel[] }): VNode {
  const { page, duplicates } = props;
  const { words, terms } = page;
  if (duplicates.length === 0) return <p>{words('dossier.no-duplicates')}</p>;
  return (
    <>
      <p>{words('dossier.duplication-means')}</p>
      <ul class="dossier-evidence">
        {duplicates.map((one) => (
          <li key={one.reference}>
            <Tag tone="care">{words(`duplication.${one.code}`)}</Tag>{' '}
            <Title page={page} duplicate={one} />
            <p class="hint">
              {[
                terms.label('kind', one.kind),
                ...(one.providers.length === 0 ? [] : [page.list(one.providers)]),
                ...periodOf(page, one),
              ].join(' · ')}
            </p>
            <p>
              {words('dossier.in-common', {
                states: terms.labels('state', one.states),
                concepts: terms.labels('concept', one.concepts),
              })}
            </p>
            {one.documents.length > 0 && (
              <p class="hint">{words('dossier.as-recorded', { documents: one.documents })}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Title({ page, duplicate }: { page: Page; duplicate: DuplicateModel }): VNode {
  const { href, title, language } = duplicate;
  const written = (
    <Written page={page} language={language}>
      {title}
    </Written>
  );
  return href === null ? <strong>{written}</strong> : <a href={href}>{written}</a>;
}

function periodOf(page: Page, { from, to, periodText }: DuplicateModel): string[] {
  if (from === null) return periodText === null ? [] : [periodText];
  const [start, end] = [asKnown(page, from), to === null ? null : asKnown(page, to)];
  if (end === null || end === start) return [start];
  return [page.words('proposal.period', { from: start, to: end })];
}

/** A date as far as it is known: a year or a month is not made a day. */
function asKnown({ language, date: written }: Page, { date, precision }: PreciseDate): string {
  if (precision === 'day') return written(date);
  const parts = precision === 'year' ? {} : { month: 'long' as const };
  return new Intl.DateTimeFormat(language, { ...parts, year: 'numeric', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
