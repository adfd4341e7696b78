import type { VNode } from 'preact';
import { Form } from '../form/form.tsx';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { textFor, type UserText, Written } from '../user-text.tsx';

type WithdrawModel = {
  offer: { reference: string; revision: number; texts: readonly UserText[] };
  /** Whether it has been published: then proposals can rest on it. */
  published: boolean;
  /** Whether it can be suspended instead. */
  suspendable: boolean;
  /** Where the secretariat sees the proposals that rest on it; null for others. */
  proposals: string | null;
};

/** Says what withdrawing an offer does before it is done. */
export function withdrawPage(page: Page, model: WithdrawModel): VNode {
  const { words } = page;
  const { offer, published, suspendable, proposals } = model;
  const path = `/offers/${offer.reference}`;
  const text = textFor(page, offer.texts);
  return (
    <Layout
      page={page}
      title={words('offer-withdraw.title')}
      trail={[{ href: path, label: offer.reference }]}
    >
      {text !== undefined && (
        <p>
          <strong>
            <Written page={page} language={text.language}>
              {text.title}
            </Written>
          </strong>
        </p>
      )}
      <ul>
        <li>{words('offer-withdraw.for-good')}</li>
        {published && <li>{words('offer-withdraw.proposals')}</li>}
        {published && <li>{words('offer-withdraw.approved')}</li>}
      </ul>
      {proposals !== null && (
        <p>
          <a href={proposals}>{words('offer-withdraw.see-proposals')}</a>
        </p>
      )}
      {suspendable && <p>{words('offer-withdraw.suspend-instead')}</p>}
      <Form
        page={page}
        action={`${path}/withdraw`}
        revision={offer.revision}
        button={words('offer-withdraw.button')}
        look="danger"
      />
      <p>
        <a href={path}>{words('offer-withdraw.keep')}</a>
      </p>
    </Layout>
  );
}
