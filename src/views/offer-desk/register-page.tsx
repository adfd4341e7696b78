import type { VNode } from 'preact';
import { offerStatuses } from '../../domain/status.ts';
import { languages } from '../../domain/vocabulary.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import type { Option } from '../form/option.ts';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import type { Column } from '../list/column.ts';
import { type ListModel, ListPage } from '../list/list-page.tsx';
import { Notice } from '../notice.tsx';
import type { FormState, Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { type OfferRow, offerColumns, plainTitleOf } from './list-row.tsx';

const owner: Column<OfferRow> = {
  key: 'owner',
  label: 'offer-list.owner',
  value: ({ ownerNames }, page) => ownerNames[page.language],
};

const kind: Column<OfferRow> = {
  key: 'kind',
  label: 'offer-field.kind',
  value: (row, page) => page.terms.label('kind', row.kind),
};

const publishing: Column<OfferRow> = {
  key: 'publish',
  label: 'offer-list.publication',
  value: ({ publishedAt }) => publishedAt?.toISOString().slice(0, 10) ?? null,
  cell: (row, page) =>
    row.mayPublish ? (
      <Form
        page={page}
        action={`/offers/${row.reference}/publish`}
        revision={row.revision}
        hidden={{ _back: '/offers/register' }}
        button={page.words('offer-desk.publish')}
        about={plainTitleOf(page, row)}
        look="quiet"
        inline
      />
    ) : (
      '–'
    ),
};

/** The columns of the register. */
export const registerColumns: readonly Column<OfferRow>[] = [
  offerColumns.title,
  offerColumns.reference,
  owner,
  kind,
  offerColumns.status,
  offerColumns.next,
  offerColumns.confirmed,
  offerColumns.confirmBy,
  publishing,
];

type RegisterModel = {
  list: ListModel<OfferRow>;
  filters: FormState;
  /** The broad themes. */
  themes: readonly Option[];
  mayList: boolean;
};

/** The register of all offers; what waits for publication comes first. */
export function offerRegisterPage(page: Page, model: RegisterModel): VNode {
  const { words } = page;
  return (
    <ListPage
      page={page}
      title={words('offer-list.register-title')}
      model={model.list}
      intro={
        <>
          <Notice page={page} />
          {model.mayList && (
            <p>
              <ButtonLink href="/offers/new" look="quiet">
                {words('offer-list.enter')}
              </ButtonLink>
            </p>
          )}
        </>
      }
      filters={<RegisterFilters page={page} model={model} />}
      empty={words('offer-list.register-empty')}
    />
  );
}

function RegisterFilters({ page, model }: { page: Page; model: RegisterModel }): VNode {
  const { words, terms } = page;
  const common = { page, form: model.filters, none: words('list.any') } as const;
  return (
    <>
      <TextField
        page={page}
        form={model.filters}
        name="words"
        label={words('offer-list.words')}
        autocomplete="off"
      />
      <SelectField
        {...common}
        name="status"
        label={words('offer-list.status')}
        options={offerStatuses.map((status) => ({
          value: status,
          label: words(`status.offer.${status}`),
        }))}
      />
      <SelectField
        {...common}
        name="kind"
        label={words('offer-field.kind')}
        options={terms.all('kind')}
      />
      <SelectField
        {...common}
        name="owner"
        label={words('offer-list.owner')}
        options={terms.all('organization')}
      />
      <SelectField
        {...common}
        name="theme"
        label={words('offer-list.theme')}
        options={model.themes}
      />
      <SelectField
        {...common}
        name="language"
        label={words('need-field.deliveryLanguages')}
        options={terms.options('language', languages)}
      />
      <SelectField
        {...common}
        name="example"
        label={words('offer-list.example')}
        options={[
          { value: 'false', label: words('offer-list.real') },
          { value: 'true', label: words('offer-list.examples') },
        ]}
      />
      <ChoiceField
        page={page}
        form={model.filters}
        name="stale"
        legend={words('offer-list.freshness')}
        options={[{ value: 'true', label: words('offer-list.stale') }]}
        multiple
      />
    </>
  );
}
