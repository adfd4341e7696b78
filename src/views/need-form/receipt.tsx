import type { VNode } from 'preact';
import type { Channel, Language } from '../../domain/vocabulary.ts';
import { Facts } from '../facts.tsx';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
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
  /** Whether somebody else entered it for its owner. */
  onBehalf: boolean;
  /** What the reader can do for the owner to confirm it; null once it did, and for all others. */
  confirmation: 'ask' | 'give' | null;
};

/** That a need was submitted, and by when it is answered: to be kept, and printed. */
export function receiptPage(page: Page, receipt: ReceiptModel): VNode {
  const { words, date } = page;
  const { reference, onBehalf, confirmation } = receipt;
  const document = documentIn(page, receipt);
  const facts = [
    { name: words('receipt.reference'), values: [reference] },
    { name: words('receipt.owner'), values: [receipt.owner] },
    { name: words('receipt.submitted'), values: [date(receipt.submittedAt)] },
    { name: words('receipt.answer-by'), values: [date(receipt.answerBy)] },
    { name: words('receipt.channel'), values: [words(`channel.${receipt.channel}`)] },
    ...(document === null ? [] : [{ name: words('receipt.document'), values: [document] }]),
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
      {confirmation !== null && (
        <Confirmation page={page} receipt={receipt} confirmation={confirmation} />
      )}
      <h2>{words('receipt.next')}</h2>
      <ol>
        <li>{words('receipt.next-read')}</li>
        <li>{words('receipt.next-matched')}</li>
        <li>{words(onBehalf ? 'receipt.next-answer-owner' : 'receipt.next-answer')}</li>
      </ol>
      <p>
        <a href={`/needs/${reference}`}>{words('receipt.to-need')}</a>
      </p>
      <p>
        <a href="/needs/new">{words('receipt.another')}</a>
      </p>
    </Layout>
  );
}

function documentIn({ words, date }: Page, receipt: ReceiptModel): string | null {
  const { documentSymbol: symbol, documentDate: day } = receipt;
  if (symbol === null || day === null) return symbol ?? (day && date(day));
  return words('receipt.document-of', { symbol, date: day });
}

type ConfirmationProps = { page: Page; receipt: ReceiptModel; confirmation: 'ask' | 'give' };

/** What is still to be done: what was entered for an owner waits for its word. */
function Confirmation({ page, receipt, confirmation }: ConfirmationProps): VNode {
  const { words } = page;
  const { reference, owner } = receipt;
  const need = `/needs/${reference}`;
  return (
    <section class="need-form-sending" aria-labelledby="confirmation">
      <h2 id="confirmation">{words('receipt.unconfirmed')}</h2>
      <p>{words(`receipt.unconfirmed-${confirmation}`, { owner })}</p>
      {confirmation === 'ask' ? (
        <div class="buttons">
          <ButtonLink href={`${need}/request-confirmation`}>
            {words('need.do-request-confirmation')}
          </ButtonLink>
          <ButtonLink href={`${need}/documents`} look="quiet">
            {words('receipt.documents')}
          </ButtonLink>
        </div>
      ) : (
        <ButtonLink href={need}>{words('receipt.read-and-confirm')}</ButtonLink>
      )}
    </section>
  );
}
