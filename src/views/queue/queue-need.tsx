import type { ComponentChildren, VNode } from 'preact';
import type { Theme } from '../../domain/codes.ts';
import { dayNumber, dayOf, type IsoDate } from '../../domain/dates.ts';
import type { QueuedAsk, QueuedNeed } from '../../domain/queue.ts';
import type { Page } from '../page.ts';
import { StatusTag } from '../parts/status-tag.tsx';
import { Tag } from '../parts/tag.tsx';
import { statesInBrief } from '../states.ts';
import { Written } from '../user-text.tsx';
import type { QueueModel } from './model.ts';
import { QueueProposal } from './queue-proposal.tsx';
import { Taking } from './taking.tsx';

type NeedProps = { page: Page; model: QueueModel; need: QueuedNeed };

/** A need that waits: until when, what for, who is at it, and what could answer each of its asks. */
export function QueueNeed({ page, model, need }: NeedProps): VNode {
  const { words } = page;
  const { reference, status, asks } = need;
  const id = `need-${reference}`;
  return (
    <article class="queue-need" id={reference} aria-labelledby={id}>
      <div class="queue-head">
        <Due page={page} need={need} today={model.today} />
        <div>
          <h2 id={id}>
            <a href={`/needs/${reference}`}>
              <Subject page={page} record={need} language={need.language} />
            </a>
          </h2>
          <p class="queue-line">
            <span class="queue-reference">{reference}</span>{' '}
            {statesInBrief(page, need.beneficiaries)}{' '}
            {status === 'submitted' && <StatusTag page={page} status="need.submitted" />}
            <Standing page={page} need={need} />
          </p>
        </div>
        <Taking page={page} need={need} reader={model.reader} address={model.address} />
      </div>
      {asks.map((ask) => (
        <Ask key={ask.number} page={page} model={model} need={need} ask={ask} />
      ))}
      {asks.length === 0 && <p class="hint">{words('queue.no-asks')}</p>}
    </article>
  );
}

type DueProps = { page: Page; need: QueuedNeed; today: IsoDate };

function Due({ page, need, today }: DueProps): VNode {
  const { words, date } = page;
  const due = dayOf(need.answerDueAt);
  const days = dayNumber(due) - dayNumber(today);
  const { urgencyDays, considerationDays, source, confirmed } = need;
  const isRunning = source === null || confirmed;
  return (
    <div class="queue-due">
      <p>
        <span class="queue-due-label">
          {words(isRunning ? 'queue.answer-by' : 'queue.by-document')}
        </span>{' '}
        <time datetime={due}>
          <strong>{date(due)}</strong>
        </time>
      </p>
      <p>
        {/* The clock of what stands in a document starts when its owner confirms it. */}
        {isRunning && days < 0 && <Tag tone="bad">{words('queue.overdue', { days: -days })}</Tag>}
        {isRunning && days >= 0 && (
          <span class={days <= 7 ? 'queue-soon' : undefined}>
            {words('queue.due-in', { days })}
          </span>
        )}
      </p>
      {urgencyDays > 0 && <p>{words('queue.urgency', { days: urgencyDays })}</p>}
      {urgencyDays < 0 && <p>{words('queue.not-urgent', { days: -urgencyDays })}</p>}
      {considerationDays !== 0 && (
        <p>{words('queue.consideration', { days: considerationDays })}</p>
      )}
    </div>
  );
}

type SubjectProps = {
  page: Page;
  record: { title: string | null; themes: readonly Theme[] };
  language: QueuedNeed['language'];
};

/** What it is about: its title, or its themes where a list does not tell the title. */
function Subject({ page, record, language }: SubjectProps): ComponentChildren {
  const { title, themes } = record;
  if (title !== null) {
    return (
      <Written page={page} language={language}>
        {title}
      </Written>
    );
  }
  if (themes.length === 0) return page.words('queue.no-themes');
  return themes.map(({ labels }) => labels[page.language]).join(' · ');
}

/** Whose word the need is, where it is not its owner's own. */
function Standing({ page, need }: { page: Page; need: QueuedNeed }): VNode | null {
  const { example, source, documents, confirmed } = need;
  if (example) return <Tag>{page.words('queue.example')}</Tag>;
  if (source !== null) {
    return (
      <Tag>
        {page.words('queue.recorded-in', {
          documents: documents.length === 0 ? [source] : documents,
        })}
      </Tag>
    );
  }
  return confirmed ? null : <Tag tone="care">{page.words('queue.unconfirmed')}</Tag>;
}

function Ask({ page, model, need, ask }: NeedProps & { ask: QueuedAsk }): VNode {
  const { words } = page;
  const { number, proposals, more, approved } = ask;
  const { reference } = need;
  const isOneOfMany = need.asks.length > 1;
  return (
    <div class="queue-ask">
      {isOneOfMany && (
        <h3>
          {number}. <Subject page={page} record={ask} language={need.language} />
        </h3>
      )}
      {approved > 0 && (
        <p class="queue-nothing">
          <a href={`/proposals?need=${reference}`}>
            {words('queue.approved', { count: approved })}
            <span class="unseen"> {reference}</span>
          </a>
        </p>
      )}
      {proposals.length === 0 && approved === 0 && (
        <p class="queue-nothing">
          {words('queue.nothing')}{' '}
          <a href={`/needs/${reference}/matches`}>
            {words('queue.why-nothing')}
            <span class="unseen"> {reference}</span>
          </a>
        </p>
      )}
      {proposals.length > 0 && (
        <ul class="queue-proposals">
          {proposals.map((proposal) => (
            <QueueProposal
              key={proposal.reference}
              page={page}
              proposal={proposal}
              decides={model.reader.verdicts.length > 0}
              ticked={model.decision.ticked}
            />
          ))}
        </ul>
      )}
      {more > 0 && (
        <p class="queue-more">
          <a href={`/proposals?need=${reference}`}>
            {words('queue.more', { count: more })}
            <span class="unseen"> {reference}</span>
          </a>
        </p>
      )}
    </div>
  );
}
