// How somebody works a page: with a pointer, or by the keyboard alone.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';
import type { IsoDate } from '../../../../src/domain/dates.ts';

export type Hands = {
  /** Presses a button, or follows a link. */
  press(control: Locator): Promise<void>;
  /** Writes into a field instead of what stands there. */
  write(field: Locator, text: string): Promise<void>;
  writeDate(field: Locator, date: IsoDate): Promise<void>;
  /** Ticks a box, or chooses one of several. */
  tick(box: Locator): Promise<void>;
};

export const pointer: Hands = {
  press: async (control) => await control.click(),
  write: async (field, text) => await field.fill(text),
  writeDate: async (field, date) => await field.fill(date),
  tick: async (box) => {
    // The box itself is drawn by its label.
    const id = await box.getAttribute('id');
    await box.page().locator(`label[for="${id}"]`).click();
    expect(await box.isChecked()).toBe(true);
  },
};

/** Nothing on a page is so many presses away. */
const mostPresses = 250;

/**
 * Works a page by Tab, Shift+Tab, Space, Enter and the arrows alone. Wherever the focus comes it must be
 * seen (WCAG 2.4.7), not hidden behind anything (2.4.11), and further on in the page (2.4.3).
 */
export function keyboard(page: Page): Hands {
  const { keyboard: keys } = page;
  const reach = async (wanted: Locator) => {
    await wanted.waitFor({ state: 'attached' });
    let before = await focusTowards(wanted);
    for (let presses = 0; before.way !== 'here'; presses += 1) {
      const { way } = before;
      await keys.press(way === 'on' ? 'Tab' : 'Shift+Tab');
      const now = await focusTowards(wanted);
      const complaint = complaintOf(before, now) ?? (presses > mostPresses ? 'is lost' : undefined);
      if (complaint !== undefined) {
        throw new Error(`by the keyboard towards ${String(wanted)}, the focus ${complaint}`);
      }
      before = now;
    }
  };
  return {
    press: async (control) => {
      await reach(control);
      await keys.press('Enter');
    },
    write: async (field, text) => {
      await reach(field);
      await keys.press('ControlOrMeta+A');
      await keys.type(text);
      expect(await field.inputValue()).toBe(text);
    },
    writeDate: async (field, date) => {
      await reach(field);
      const [year = '', month = '', day = ''] = date.split('-');
      const parts = { year, month, day };
      for (const part of partsOfDate) await keys.type(parts[part]);
      expect(await field.inputValue()).toBe(date);
    },
    tick: async (box) => {
      await reach(box);
      // Of several that exclude one another Tab reaches one; arrows lead to the others.
      while (!(await box.evaluate((element) => element.matches(':focus')))) {
        await keys.press('ArrowDown');
      }
      if (!(await box.isChecked())) await keys.press('Space');
      expect(await box.isChecked()).toBe(true);
    },
  };
}

/** The order in which the browser of the tests has the parts of a date. */
const partsOfDate = ['month', 'day', 'year'] as const;

const focus = z.object({
  /** Whether the focus is where it is wanted, or should go on or back. */
  way: z.enum(['here', 'on', 'back']),
  /** How many elements stand before the focused one. */
  place: z.int(),
  /** The focused element; null where the page itself has the focus. */
  on: z.string().nullable(),
  marked: z.boolean(),
  inSight: z.boolean(),
});
type Focus = z.infer<typeof focus>;

/** What a person who looks at the page sees of the focus. */
async function focusTowards(wanted: Locator): Promise<Focus> {
  const seen = await wanted.evaluate((target) => {
    const at = document.activeElement ?? document.body;
    const boxOf = (element: Element) =>
      element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type)
        ? element
        : null;
    const box = boxOf(at);
    const wantedBox = boxOf(target);
    const isOfGroup = box?.type === 'radio' && box.name === wantedBox?.name;
    const follows = (at.compareDocumentPosition(target) & at.DOCUMENT_POSITION_FOLLOWING) > 0;
    // A box is drawn by its label.
    const drawn = [at, ...(box?.labels ?? [])];
    // The button for the calendar in the field of a date has a mark of the browser's own.
    const marked =
      !at.matches(':focus') ||
      drawn.some((one) =>
        [null, '::before'].some((part) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(one, part);
          return outlineStyle !== 'none' && outlineWidth !== '0px';
        }),
      );
    const inSight = drawn
      .flatMap((one) => [...one.getClientRects()])
      .some(({ left, right, top, bottom }) => {
        const [west, east] = [Math.max(left, 0), Math.min(right, innerWidth)];
        const [north, south] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
        if (west >= east || north >= south) return false;
        const hit = document.elementFromPoint((west + east) / 2, (north + south) / 2);
        return drawn.some((one) => one.contains(hit));
      });
    const onwards = at === document.body || follows ? 'on' : 'back';
    return {
      way: at === target || isOfGroup ? 'here' : onwards,
      place: [...document.querySelectorAll('*')].indexOf(at),
      on: at === document.body ? null : at.outerHTML.slice(0, 160),
      marked,
      inSight,
    };
  });
  return focus.parse(seen);
}

/** What is wrong with where the focus went. */
function complaintOf(before: Focus, { on, place, marked, inSight }: Focus): string | undefined {
  if (on === null) return `leaves the page after ${before.on ?? 'its beginning'}`;
  if (!marked) return `is not shown on ${on}`;
  if (!inSight) return `is hidden on ${on}`;
  const isOrdered = before.way === 'on' ? place >= before.place : place <= before.place;
  return isOrdered || before.on === null ? undefined : `jumps from ${before.on} to ${on}`;
}
