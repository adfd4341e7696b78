import type { VNode } from 'preact';
import { needStatuses } from '../../domain/status.ts';
import { needLists, urgencies } from '../../domain/vocabulary.ts';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { filterForm } from '../list/filter-form.ts';
import { type ListModel, ListPage } from '../list/list-page.tsx';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import type { NeedRow } from './need-columns.tsx';

/** The filters, as they stand in the address. */
export type NeedRegisterFilter = Readonly<Record<string, string | undefined>>;

/** Which of the filters there are for the reader, and whether they may file a need. */
export type NeedRegisterReader = { all: boolean; own: boolean; mayFile: boolean };

type RegisterModel = {
  list: ListModel<NeedRow>;
  filter: NeedRegisterFilter;
  reader: NeedRegisterReader;
};

/** The register of needs: for a state its own, for the secretariat all that it may see. */
export function needRegister(page: Page, { list, filter, reader }: RegisterModel): VNode {
  const { words } = page;
  return (
    <ListPage
      page={page}
      title={words('needs.title')}
      model={list}
      intro={
        <>
          <p>{words(reader.all ? 'needs.intro-all' : 'needs.intro-own')}</p>
          {reader.mayFile && (
            <p>
              <ButtonLink href="/needs/new">{words('nav.file-need')}</ButtonLink>
            </p>
          )}
        </>
      }
      filters={<NeedFilters page={page} filter={filter} reader={reader} />}
      empty={words(
        Object.values(filter).every((one) => one === undefined) ? 'needs.none' : 'needs.none-such',
      )}
    />
  );
}

function NeedFilters(props: {
  page: Page;
  filter: NeedRegisterFilter;
  reader: NeedRegisterReader;
}): VNode {
  const { page, filter, reader } = props;
  const { words, terms } = page;
  const form = filterForm(filter);
  const field = { page, form, none: words('list.any') };
  const statuses = needStatuses.map((value) => ({ value, label: words(`status.need.${value}`) }));
  return (
    <>
      <TextField
        page={page}
        form={form}
        name="words"
        label={words('needs.words')}
        autocomplete="off"
      />
      <SelectField {...field} name="status" label={words('needs.status')} options={statuses} />
      {reader.own && (
        <SelectField
          page={page}
          form={form}
          name="whose"
          label={words('needs.whose')}
          options={[
            { value: '', label: words('needs.whose-own') },
            { value: 'all', label: words('needs.whose-all') },
          ]}
        />
      )}
      <SelectField
        {...field}
        name="theme"
        label={words('need-field.concepts')}
        options={terms.all('concept')}
      />
      {reader.all && (
        <>
          <SelectField
            {...field}
            name="state"
            label={words('needs.state')}
            options={terms.all('member')}
          />
          <SelectField
            {...field}
            name="owner"
            label={words('need.owner')}
            options={terms.all('organization')}
          />
          <SelectField
            {...field}
            name="urgency"
            label={words('need-field.urgency')}
            options={urgencies.map((value) => ({ value, label: words(`urgency.${value}`) }))}
          />
          <SelectField
            {...field}
            name="list"
            label={words('needs.list')}
            options={needLists.map((value) => ({ value, label: words(`need-list.${value}`) }))}
          />
          <SelectField
            {...field}
            name="origin"
            label={words('needs.origin')}
            options={(['filed', 'sourced', 'example'] as const).map((value) => ({
              value,
              label: words(`needs.origin-${value}`),
            }))}
          />
          <SelectField
            {...field}
            name="confirmed"
            label={words('needs.word')}
            options={(['yes', 'no'] as const).map((value) => ({
              value,
              label: words(`needs.confirmed-${value}`),
            }))}
          />
          <SelectField
            {...field}
            name="due"
            label={words('needs.answer')}
            options={(['overdue', 'week'] as const).map((value) => ({
              value,
              label: words(`needs.due-${value}`),
            }))}
          />
          <SelectField
            {...field}
            name="taken"
            label={words('needs.taken')}
            options={[{ value: 'me', label: words('needs.taken-me') }]}
          />
          <SelectField
            {...field}
            name="asked"
            label={words('needs.asked')}
            options={[{ value: 'open', label: words('needs.asked-open') }]}
          />
        </>
      )}
    </>
  );
}
