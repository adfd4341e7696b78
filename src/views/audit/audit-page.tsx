import type { VNode } from 'preact';
import { auditVerbs } from '../../domain/audit-verbs.ts';
import { Form } from '../form/form.tsx';
import { InputField } from '../form/input-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { type ListModel, ListPage } from '../list/list-page.tsx';
import type { FormState, Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { actorText, type EventModel, verbText } from './event.tsx';

/** The end of the chain, and the last time that it was recomputed. */
export type ChainModel = {
  end: { position: number; at: string; hash: string } | null;
  verified: { at: Date; sealed: number; faults: number } | null;
  /** Whether the reader may have it recomputed. */
  mayVerify: boolean;
};

export type AuditPageModel = {
  list: ListModel<EventModel>;
  /** The filters, by the shape that reads them. */
  form: FormState;
  chain: ChainModel;
};

/** What happened, the latest first, and whether the record of it is whole. */
export function auditPage(page: Page, { list, form, chain }: AuditPageModel): VNode {
  const { words, terms } = page;
  const field = { page, form } as const;
  return (
    <ListPage
      page={page}
      title={words('audit.title')}
      model={list}
      intro={<Chain page={page} chain={chain} />}
      filters={
        <>
          <InputField
            {...field}
            name="record"
            label={words('audit.record')}
            hint={words('audit.record-hint')}
          />
          <SelectField
            {...field}
            name="verb"
            label={words('audit.what')}
            options={auditVerbs.map((verb) => ({
              value: verb,
              label: verbText(page, verb) ?? verb,
            }))}
            none={words('audit.any')}
          />
          <SelectField
            {...field}
            name="organization"
            label={words('audit.organization')}
            options={terms.all('organization')}
            none={words('audit.any')}
          />
          <InputField {...field} name="from" label={words('audit.from')} />
          <InputField {...field} name="to" label={words('audit.to')} />
          <Chosen page={page} form={form} list={list} />
        </>
      }
      empty={words('audit.none')}
    />
  );
}

/** A person is chosen by following their name: names have no place in addresses. */
function Chosen({
  page,
  form,
  list,
}: {
  page: Page;
  form: FormState;
  list: ListModel<EventModel>;
}) {
  const person = form.values['person'];
  if (typeof person !== 'string') return null;
  const event = list.rows.find(({ actorId }) => actorId === person);
  const name = event === undefined ? page.words('audit.unknown-actor') : actorText(page, event);
  return (
    <p>
      <input type="hidden" name="person" value={person} />
      {page.words('audit.only-by', { name })}
    </p>
  );
}

function Chain({ page, chain }: { page: Page; chain: ChainModel }): VNode {
  const { words } = page;
  const { end, verified, mayVerify } = chain;
  return (
    <div class="audit-chain">
      <p>
        {end === null
          ? words('audit.not-sealed')
          : words('audit.sealed', { count: end.position, at: end.at })}{' '}
        {verified === null
          ? words('audit.never-verified')
          : words('audit.verified', { at: verified.at.toISOString(), sealed: verified.sealed })}
      </p>
      {verified !== null && verified.faults > 0 && (
        <Alert tone="error">{words('audit.faults', { count: verified.faults })}</Alert>
      )}
      {mayVerify && (
        <Form
          page={page}
          action="/audit/verification"
          button={words('audit.verify')}
          look="quiet"
          inline
        />
      )}
    </div>
  );
}
