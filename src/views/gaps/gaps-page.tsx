import type { VNode } from 'preact';
import { offerOrigins } from '../../domain/catalogue.ts';
import { Layout } from '../layout.tsx';
import { Filters } from '../list/list-page.tsx';
import type { Page } from '../page.ts';
import { EmptyState } from '../parts/empty-state.tsx';
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
          <p>
            {words('list.download')}{' '}
            <a href={gapsAddress(choice, '/gaps.xlsx')} download>
              XLSX
            </a>{' '}
            <a href={gapsAddress(choice, '/gaps.csv')} download>
              CSV
            </a>
          </p>
        </>
      )}
    </Layout>
  );
}

function GapFilters({ page, model }: { page: Page; model: GapsModel }): VNode {
  const { words, terms } = page;
  const { choice, themes, subregions, path } = model;
  const offered = [...new Set([...themes, ...path])];
  return (
    <>
      <Choice
        name="theme"
        label={words('gaps.theme')}
        none={words('gaps.all-themes')}
        chosen={choice.theme}
        options={terms.options('concept', offered)}
      />
      <Choice
        name="subregion"
        label={words('gaps.subregion')}
        none={words('gaps.all-subregions')}
        chosen={choice.subregion}
        options={[
          { value: 'all', label: words('gaps.all-states') },
          ...terms.options('group', subregions),
        ]}
      />
      <Choice
        name="origin"
        label={words('gaps.origin')}
        none={words('list.any')}
        chosen={choice.origin}
        options={offerOrigins.map((value) => ({ value, label: words(`gaps.origin.${value}`) }))}
      />
    </>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  none: string;
  chosen: string | null;
  options: readonly { value: string; label: string }[];
};

function Choice({ name, label, none, chosen, options }: ChoiceProps): VNode {
  return (
    <div class="field">
      <label class="usa-label" for={`gaps-${name}`}>
        {label}
      </label>
      <select class="usa-select" id={`gaps-${name}`} name={name}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
