import type { VNode } from 'preact';
import { qrCode } from './qr-code.ts';

/** Modules of quiet around a code, without which it is not found. */
const quiet = 4;

/** A QR code as a picture, black on white whatever the colours of the page; none of a text too long. */
export function QrPicture({ of, label }: { of: string; label: string }): VNode | null {
  const modules = qrCode(of);
  if (modules === undefined) return null;
  const size = modules.length + 2 * quiet;
  const runs = modules.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ].map(({ index, 0: { length } }) => `M${index + quiet} ${y + quiet}h${length}v1h-${length}z`),
  );
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={runs.join('')} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
