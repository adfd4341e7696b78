import type { VNode } from 'preact';
import { dayOf } from '../../domain/dates.ts';
import type { MessageKey } from '../../messages/catalogues.ts';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import type { SecretariatDesk } from './desk-model.ts';
import { type DeskLevel, WaitingList } from './waiting-list.tsx';

type Count = { label: MessageKey; count: number; href: string };

type SecretariatProps = { page: Page; desk: SecretariatDesk; level: DeskLevel };

/** The desk of the secretariat: how much waits, and what the reader has taken. */
export function SecretariatSection({ page, desk, level }: SecretariatProps): VNode {
  const { words, number } = page;
  const counts: Count[] = [
    { label: 'desk.waiting', count: desk.waiting, href: '/queue' },
    { label: 'desk.overdue', count: desk.overdue, href: '/needs?due=overdue' },
    { label: 'desk.due-soon', count: desk.dueSoon, href: '/needs?due=week' },
    { label: 'desk.mine', count: desk.mine, href: '/needs?taken=me' },
    { label: 'desk.to-approve', count: desk.toApprove, href: '/queue?status=recommended' },
    {
      label: 'desk.to-approve-second',
      count: desk.toApproveSecond,
      href: '/proposals?status=recommended',
    },
    {
      label: 'desk.offers-to-publish',
      count: desk.offersToPublish,
      href: '/offers/register?status=submitted',
    },
    {
      label: 'desk.unconfirmed',
      count: desk.unconfirmed,
      href: '/needs?origin=filed&confirmed=no',
    },
    ...(desk.failedJobs === null
      ? []
      : [{ label: 'desk.failed-jobs', count: desk.failedJobs, href: '/jobs' } as const]),
  ];
  return (
    <>
      <ul class="desk-counts">
        {counts.map(({ label, count, href }) => (
          <li key={label}>
            <a href={href} class={count === 0 ? 'desk-count desk-none' : 'desk-count'}>
              <span class="desk-number">{number(count)}</span> {words(label, { count })}
            </a>
          </li>
        ))}
      </ul>
      <WaitingList
        level={level}
        title={words('desk.taken')}
        items={desk.taken.map(({ reference, ownerNames, answerDueAt }) => ({
          key: reference,
          href: `/needs/${reference}`,
          title: words('desk.need-of', { reference, owner: ownerNames[page.language] }),
          detail:
            answerDueAt === null ? undefined : words('desk.answer-by', { day: dayOf(answerDueAt) }),
        }))}
      />
      <p class="need-ways">
        <ButtonLink href="/queue">{words('nav.queue')}</ButtonLink>
        <a href="/needs">{words('desk.all-needs')}</a>
      </p>
    </>
  );
}
