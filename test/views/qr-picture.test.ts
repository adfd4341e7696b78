import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { decodeQR } from 'qr/decode.js';
import { expect, it } from 'vitest';
import { QrPicture } from '../../src/views/account/qr-picture.tsx';

const secret = 'otpauth://totp/Enlace:ana%40example.org?secret=JBSWY3DPEHPK3PXP&issuer=Enlace';
const scale = 4;

it('is read as the text it was drawn from', () => {
  const svg = renderToString(h(QrPicture, { of: secret, label: 'Scan this' }));
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let place = 0; place < scale * scale; place += 1) {
      const column = Number(x) * scale + (place % scale);
      const row = Number(y) * scale + Math.floor(place / scale);
      data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  expect(decodeQR({ width, height: width, data })).toBe(secret);
  expect(svg).toContain('role="img" aria-label="Scan this"');
});
