import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { qrCode } from '../../src/views/qr/qr-code.ts';

const address = 'otpauth://totp/Enlace?secret=JBSWY3DPEHPK3PXP&issuer=Enlace&';

/** The longest text of each size, and the hash of its picture: zbar read each of them as that text. */
const read = [
  [17, 21, 'ef3487ffa504bc0d'],
  [32, 25, '99019bf4c565b655'],
  [53, 29, 'd2fe0b98c02b0404'],
  [78, 33, 'c079452d152aad43'],
  [106, 37, 'c3cd9a6b20ca5616'],
  [134, 41, '1bd0cf4859850eea'],
  [154, 45, '98829429401b9679'],
  [192, 49, '38054815914c0970'],
  [230, 53, 'afb251433e3695b2'],
] as const;

it.each(read)('a text of %i bytes is drawn on %i modules as it was read', (length, size, hash) => {
  const modules = qrCode(address.repeat(9).slice(0, length)) ?? [];
  expect(modules.length).toBe(size);
  const rows = modules.map((row) => row.map(Number).join('')).join('\n');
  expect(createHash('sha256').update(rows).digest('hex').slice(0, 16)).toBe(hash);
});

it('takes the next size where one byte more does not fit', () => {
  expect(qrCode('a'.repeat(17))?.length).toBe(21);
  expect(qrCode('a'.repeat(18))?.length).toBe(25);
});

it('counts bytes, and draws nothing that is too long to be read with ease', () => {
  expect(qrCode('é'.repeat(115))?.length).toBe(53);
  expect(qrCode('é'.repeat(116))).toBeUndefined();
});
