// The Reed-Solomon code of QR codes (ISO/IEC 18004, 7.5): bytes are elements of a field of 256.

/** x⁸ + x⁴ + x³ + x² + 1, by which the field is made. */
const fieldPolynomial = 0x11d;

function product(a: number, b: number): number {
  let result = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    result = (result << 1) ^ ((result >>> 7) * fieldPolynomial);
    result ^= ((b >>> bit) & 1) * a;
  }
  return result;
}

/** The coefficients of (x - 1)(x - 2)(x - 4)… of this degree, highest first, without the leading 1. */
function generator(degree: number): number[] {
  let coefficients = [1];
  let root = 1;
  for (let step = 0; step < degree; step += 1) {
    const scaled = coefficients.map((one) => product(one, root));
    coefficients = [...coefficients, 0].map((one, place) => one ^ (scaled[place - 1] ?? 0));
    root = product(root, 2);
  }
  return coefficients.slice(1);
}

/** The bytes that go with a block of data so that damage to it can be mended. */
export function correctionOf(data: readonly number[], length: number): number[] {
  const divisor = generator(length);
  let remainder = Array.from({ length }, () => 0);
  for (const byte of data) {
    const [first = 0, ...rest] = remainder;
    const factor = byte ^ first;
    remainder = [...rest, 0].map((one, place) => one ^ product(divisor[place] ?? 0, factor));
  }
  return remainder;
}
