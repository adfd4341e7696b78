import type { VNode } from 'preact';
import { dayOf } from '../../domain/dates.ts';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { textFor, type UserText, Written } from '../user-text.tsx';
import type { NeedToFinish, StateDesk } from './desk-model.ts';
import { type DeskLevel, type Waiting, WaitingList } from './waiting-list.tsx';

type StateProps = { page: Page; desk: StateDesk; level: DeskLevel; mayFile: boolean };

/** The desk of a state: its needs that ask something of it, and what is coming. */
export function StateSection({ page, desk, level, mayFile }: StateProps): VNode {
  const { words, terms, list } = page;
  const { unfinished, awaited, approved, joinable } = desk;
  const of = (status: string) => unfinished.filter((one) => one.status === status);
  const toConfirm = unfinished.filter(
    ({ status, confirmed }) => !confirmed && status !== 'draft' && status !== 'returned',
  );
  const nothing = unfinished.length + awaited.length + approved.length + joinable.length === 0;
  return (
    <>
      {nothing && <p>{words('desk.nothing-state')}</p>}
      <WaitingList
        level={level}
        title={words('desk.approved')}
        items={approved.map(({ reference, need, ask, needTexts, provider }) => ({
          key: reference,
          href: `/needs/${need}#came`,
          title: <Title page={page} texts={needTexts} reference={need} />,
          detail: words('desk.approved-means', {
            provider: terms.label('organization', provider),
            ask: String(ask),
          }),
        }))}
      />
      <WaitingList
        level={level}
        title={words('desk.returned')}
        items={of('returned').map((need) => waiting(page, need, { note: true, edit: true }))}
      />
      <WaitingList
        level={level}
        title={words('desk.to-confirm')}
        items={toConfirm.map((need) => waiting(page, need))}
      />
      <WaitingList
        level={level}
        title={words('desk.to-join')}
        items={joinable.map(({ reference, group }) => ({
          key: reference,
          href: `/needs/${reference}`,
          title: words('need.title', { reference }),
          detail: words('desk.to-join-means', {
            group: list(group === null ? [] : [terms.label('group', group)]),
          }),
        }))}
      />
      <WaitingList
        level={level}
        title={words('desk.drafts')}
        items={of('draft').map((need) => waiting(page, need, { edit: true }))}
      />
      <WaitingList
        level={level}
        title={words('desk.awaited')}
        items={awaited.map(({ reference, texts, answerDueAt }) => ({
          key: reference,
          href: `/needs/${reference}`,
          title: <Title page={page} texts={texts} reference={reference} />,
          detail:
            answerDueAt === null ? undefined : words('desk.answer-by', { day: dayOf(answerDueAt) }),
        }))}
      />
      <p class="need-ways">
        {mayFile && <ButtonLink href="/needs/new">{words('nav.file-need')}</ButtonLink>}
        <a href="/needs">{words('desk.all-needs')}</a>
      </p>
    </>
  );
}

function waiting(
  page: Page,
  { reference, texts, returnNote }: NeedToFinish,
  { note = false, edit = false }: { note?: boolean; edit?: boolean } = {},
): Waiting {
  return {
    key: reference,
    href: edit && !note ? `/needs/${reference}/edit` : `/needs/${reference}`,
    title: <Title page={page} texts={texts} reference={reference} />,
    detail: note && returnNote !== null ? <q>{returnNote}</q> : undefined,
  };
}

type TitleProps = { page: Page; texts: readonly UserText[]; reference: string };

/** The title of a record, as it was written, with its reference. */
export function Title({ page, texts, reference }: TitleProps): VNode {
  const text = textFor(page, texts);
  if (text === undefined) return <>{reference}</>;
  return (
    <>
      <Written page={page} language={text.language}>
        {text.title}
      </Written>{' '}
      <span class="desk-reference">{reference}</span>
    </>
  );
}
