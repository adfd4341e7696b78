import { expect, test } from 'vitest';
import { startClosing } from '../../src/runtime/closing.ts';

test('what was opened last is closed first, once, and all of it though something fails', async () => {
  const closing = startClosing();
  const closed: string[] = [];
  for (const name of ['database', 'workers', 'door']) {
    closing.after(async () => {
      // Slow enough for the next one to overtake, if it did not wait.
      await new Promise((resolve) => setImmediate(resolve));
      closed.push(name);
      if (name === 'workers') throw new Error('did not close well');
    });
  }

  await expect(Promise.all([closing.close(), closing.close()])).rejects.toThrow('not everything');
  expect(closed).toEqual(['door', 'workers', 'database']);
});
