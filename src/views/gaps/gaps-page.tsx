import type { VNode } from 'preact';
import { offerOrigins } from '../../domain/catalogue.ts';
import { SelectField } from '../form/select-field.tsx';
import { Layout } from '../layout.tsx';
import { filterForm } from '../list/filter-form.ts';
import { Filters } from '../list/list-page.tsx';
import type { Page } from '../page.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FileLinks } from '../parts/file-links.tsx';
import { GapLegend, GapTableView } from './gap-table.tsx';
import { type GapsModel, gapsAddress } from './gaps-model.ts';

/** Where states ask and no adequate offer was found, by theme and state. */
export function gapsPage(page: Page, model: GapsModel): VNode {
  const { words, terms } = page;
  const { choice, table, path } = model;
  const trail = [
    { href: gapsAddress({ ...choice, theme: null }), label: words('gaps.all-themes') },
    ...path.map((theme) => ({
      href: gapsAddress({ ...choice, theme }),
      label: terms.label('concept', theme),
    })),
  ];
  return (
    <Layout page={page} title={words('gaps.title')} trail={choice.theme === null ? [] : trail} wide>
      <p class="gaps-text">
        {words('gaps.lead')} {words('gaps.adequate')}
      </p>
      <Filters page={page}>
        <GapFilters page={page} model={model} />
      </Filters>
      {table.rows.length === 0 ? (
        <EmptyState>{words('gaps.none')}</EmptyState>
      ) : (
        <>
          <GapLegend page={page} table={table} />
          <GapTableView page={page} model={model} />
          <p class="hint">{words('gaps.two-subregions')}</p>
          <FileLinks
            page={page}
            files={{
              csv: gapsAddress(choice, '/gaps.csv'),
              xlsx: gapsAddress(choice, '/gaps.xlsx'),
            }}
          />
        </>
      )}
    </Layout>
  );
}

function GapFilters({ page, model }: { page: Page; model: GapsModel }): VNode {
  const { words, terms } = page;
  const { choice, themes, subregions, path } = model;
  const field = { page, form: filterForm(choice) } as const;
  const offered = [...new Set([...themes, ...path])];
  return (
    <>
      <SelectField
        {...field}
        name="theme"
        label={words('gaps.theme')}
        none={words('gaps.all-themes')}
        options={terms.options('concept', offered)}
      />
      <SelectField
        {...field}
        name="subregion"
        label={words('gaps.subregion')}
        none={words('gaps.all-subregions')}
        options={[
          { value: 'all', label: words('gaps.all-states') },
          ...terms.options('group', subregions),
        ]}
      />
      <SelectField
        {...field}
        name="origin"
        label={words('gaps.origin')}
        none={words('list.any')}
        options={offerOrigins.map((value) => ({ value, label: words(`gaps.origin.${value}`) }))}
      />
    </>
  );
}
