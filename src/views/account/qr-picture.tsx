import type { VNode } from 'preact';
import { encodeQR } from 'qr';

/** A QR code as a picture, black on white whatever the colours of the page. */
export function QrPicture({ of, label }: { of: string; label: string }): VNode {
  // The border is the quiet without which a code is not found.
  const modules = encodeQR(of, 'raw', { ecc: 'medium', border: 4 });
  const size = modules.length;
  const dark = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
