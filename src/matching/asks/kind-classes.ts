// Kinds of assistance that one provider seldom gives together.
import type { Kind } from '../../domain/vocabulary.ts';

type KindClass = 'learning' | 'law' | 'goods';

const classes: Partial<Record<Kind, KindClass>> = {
  course: 'learning',
  workshop: 'learning',
  seminar: 'learning',
  'e-learning': 'learning',
  'study-visit': 'learning',
  'legislative-assistance': 'law',
  equipment: 'goods',
  funding: 'goods',
};

function classOf(kinds: readonly Kind[]): KindClass | null {
  const found = new Set(kinds.flatMap((kind) => classes[kind] ?? []));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** Whether both lists are of one class each, and of different ones: equipment and training. */
export function differInClass(some: readonly Kind[], others: readonly Kind[]): boolean {
  const one = classOf(some);
  const other = classOf(others);
  return one !== null && other !== null && one !== other;
}
