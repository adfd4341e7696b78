// What the files of the gap analysis hold: a line for each theme and state.
import type { GapCount } from '../../domain/gaps.ts';
import type { Column } from '../list/column.ts';

/** The columns of the files, in the language of their reader. */
export const gapColumns: readonly Column<GapCount>[] = [
  {
    key: 'theme',
    label: 'gaps.theme',
    value: ({ theme }, page) => page.terms.label('concept', theme),
  },
  {
    key: 'state',
    label: 'gaps.state',
    value: ({ state }, page) => page.terms.label('state', state),
  },
  { key: 'asks', label: 'gaps.asks', value: ({ asks }) => asks },
  { key: 'answered', label: 'gaps.answered', value: ({ answered }) => answered },
  {
    key: 'unanswered',
    label: 'gaps.unanswered',
    value: ({ asks, answered }) => asks - answered,
  },
];
