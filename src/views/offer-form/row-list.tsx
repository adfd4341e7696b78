import type { ComponentChildren, VNode } from 'preact';
import { buttonClass } from '../parts/button-look.ts';
import { doingField, type RowList } from './model.ts';

type RowListFieldsProps = {
  list: RowList;
  count: number;
  /** Where the form is sent; the page comes back at the list. */
  action: string;
  /** The name of an entry by its place, and what the buttons say. */
  entry(place: number): string;
  add: string;
  remove: string;
  children: (prefix: string, place: number) => ComponentChildren;
};

/** Entries that can be added and removed: each button sends the form, which comes back so changed. */
export function RowListFields(props: RowListFieldsProps): VNode {
  const { list, count, action, entry, add, remove, children } = props;
  const anchor = list.replaceAll('/', '-');
  return (
    <div class="offer-rows" id={anchor}>
      {Array.from({ length: count }, (_, place) => (
        <fieldset key={place} class="usa-fieldset offer-row">
          <legend class="offer-row-name">{entry(place)}</legend>
          {children(`${list}/${place}/`, place)}
          <button
            type="submit"
            class={buttonClass('link')}
            name={doingField}
            value={`remove:${list}/${place}`}
            formaction={`${action}#${anchor}`}
          >
            {remove}
            <span class="unseen"> {entry(place)}</span>
          </button>
        </fieldset>
      ))}
      <button
        type="submit"
        class={buttonClass('quiet')}
        name={doingField}
        value={`add:${list}`}
        formaction={`${action}#${anchor}`}
      >
        {add}
      </button>
    </div>
  );
}
