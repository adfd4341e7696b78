import type { VNode } from 'preact';
import type { Channel, Language } from '../../domain/vocabulary.ts';
import { Facts } from '../facts.tsx';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { Written } from '../user-text.tsx';

export type ReceiptModel = {
  reference: string;
  title: string;
  language: Language;
  owner: string;
  submittedAt: string;
  /** The day by which the secretariat answers. */
  answerBy: string;
  channel: Channel;
  documentSymbol: string | null;
  documentDate: string | null;
  /** Whether it was entered for its owner, who has not confirmed it yet. */
  unconfirmed: boolean;
};

/** That a need was submitted, and by when it is answered: to be kept, and printed. */
export function receiptPage(page: Page, receipt: ReceiptModel): VNode {
  const { words, date } = page;
  const { reference, documentSymbol, documentDate, unconfirmed } = receipt;
  const dated = documentDate === null ? [] : [date(documentDate)];
  const facts = [
    { name: words('receipt.reference'), values: [reference] },
    { name: words('receipt.owner'), values: [receipt.owner] },
    { name: words('receipt.submitted'), values: [date(receipt.submittedAt)] },
    { name: words('receipt.answer-by'), values: [date(receipt.answerBy)] },
    { name: words('receipt.channel'), values: [words(`channel.${receipt.channel}`)] },
    ...(documentSymbol === null
      ? []
      : [{ name: words('receipt.document'), values: [page.list([documentSymbol, ...dated])] }]),
  ];
  return (
    <Layout page={page} title={words('receipt.title')}>
      <p>{words('receipt.promise', { reference, date: date(receipt.answerBy) })}</p>
      <p>
        <Written page={page} language={receipt.language}>
          {receipt.title}
        </Written>
      </p>
      <Facts facts={facts} unstated={words('need-form.not-stated')} />
      <h2>{words('receipt.next')}</h2>
      <ol>
        <li>{words('receipt.next-read')}</li>
        <li>{words('receipt.next-matched')}</li>
        <li>{words('receipt.next-answer')}</li>
      </ol>
      {unconfirmed && (
        <p>
          <a href={`/needs/${reference}/documents`}>{words('receipt.confirm')}</a>
        </p>
      )}
      <p>
        <a href={`/needs/${reference}`}>{words('receipt.to-need')}</a>
      </p>
      <p>
        <a href="/needs/new">{words('receipt.another')}</a>
      </p>
    </Layout>
  );
}
