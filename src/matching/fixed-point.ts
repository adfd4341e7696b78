// Arithmetic that gives the same bits on every machine. The sums of the engine are integers below
// 2^53; its quotients are single IEEE divisions, floored. Math.log and its kin may differ in the
// last bit from one platform to the next, so logarithms are worked out here from products alone.

const fractionBits = 24;

/** Log to the base 2 of a number of at least 1, rounded down to 1/1024: an integer of 1/1024ths. */
export function log2(value: number): number {
  let exponent = 0;
  let mantissa = value;
  while (mantissa >= 2) {
    mantissa /= 2;
    exponent += 1;
  }
  let fraction = 0;
  // The square of the mantissa doubles its log: each doubling yields one binary digit.
  for (let bit = 1; bit <= fractionBits; bit += 1) {
    mantissa *= mantissa;
    fraction *= 2;
    if (mantissa >= 2) {
      mantissa /= 2;
      fraction += 1;
    }
  }
  return exponent * 1024 + Math.floor(fraction / 2 ** (fractionBits - 10));
}

/** The share `part` of `whole` in permille, rounded down; 0 where there is no whole. */
export function permille(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.floor((1000 * part) / whole);
}

/** 32-bit FNV-1a of a string's UTF-16 code units: stable, and well spread once mixed. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // Finalizer of MurmurHash3, so that near-equal ids fall far apart.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
