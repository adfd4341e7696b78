// Periods in the words of documents, read as windows.
import { describe, expect, test } from 'vitest';
import { windowOfPeriod } from '../../src/actions/inventory/periods.ts';

describe('a period', () => {
  test.each([
    ['2005', '2005-01-01', '2005-12-31'],
    ['2007-03', '2007-03-01', '2007-03-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2011-12', '2011-12-01', '2011-12-31'],
    ['2007-07-26', '2007-07-26', '2007-07-26'],
    ['2006-2007', '2006-01-01', '2007-12-31'],
    ['2007-H1', '2007-01-01', '2007-06-30'],
    ['2007-09-12/2007-09-14', '2007-09-12', '2007-09-14'],
    ['2009-09/2011-12', '2009-09-01', '2011-12-31'],
  ])('%s is read', (period, from, to) => {
    expect(windowOfPeriod(period)).toEqual({ from, to });
  });

  test.each(['2010-', '2010-10-', '2010-H2-', 'before July 2007', '2007-13', ''])(
    '%j is open-ended',
    (period) => {
      expect(windowOfPeriod(period)).toBeNull();
    },
  );
});
