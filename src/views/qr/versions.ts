/** A size of QR codes, at level L (ISO/IEC 18004, tables 7 and 9, annexes D and E). */
export type Version = {
  number: number;
  /** Bytes of data, and how many blocks of how many bytes of correction go with them. */
  data: number;
  blocks: number;
  correction: number;
  /** Centres of the alignment patterns, by row and by column. */
  alignment: readonly number[];
  /** What the versions from 7 on say of themselves, with its own correction. */
  said?: number;
};

/** The sizes whose blocks are all as long, and whose texts say their length in a byte. */
export const versions: readonly Version[] = [
  { number: 1, data: 19, blocks: 1, correction: 7, alignment: [] },
  { number: 2, data: 34, blocks: 1, correction: 10, alignment: [6, 18] },
  { number: 3, data: 55, blocks: 1, correction: 15, alignment: [6, 22] },
  { number: 4, data: 80, blocks: 1, correction: 20, alignment: [6, 26] },
  { number: 5, data: 108, blocks: 1, correction: 26, alignment: [6, 30] },
  { number: 6, data: 136, blocks: 2, correction: 18, alignment: [6, 34] },
  { number: 7, data: 156, blocks: 2, correction: 20, alignment: [6, 22, 38], said: 0x07c94 },
  { number: 8, data: 194, blocks: 2, correction: 24, alignment: [6, 24, 42], said: 0x085bc },
  { number: 9, data: 232, blocks: 2, correction: 30, alignment: [6, 26, 46], said: 0x09a99 },
];
