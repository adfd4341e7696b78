// QR codes (ISO/IEC 18004) of texts up to 230 bytes: byte mode, level L, mask 0. Any mask can be read; the
// best of the eight helps with worn print, not with a screen.
import { correctionOf } from './error-correction.ts';
import { functionPatterns, type Modules } from './function-patterns.ts';
import { type Version, versions } from './versions.ts';

/** Mode, length and end of a text in byte mode. */
const frameBytes = 2;

/** Rows of modules, true for dark; undefined of a text that is too long. */
export function qrCode(text: string): boolean[][] | undefined {
  const bytes = [...new TextEncoder().encode(text)];
  const version = versions.find(({ data }) => bytes.length + frameBytes <= data);
  if (version === undefined) return undefined;
  const modules = functionPatterns(version);
  placeData(modules, interleaved(framed(bytes, version.data), version));
  return modules.map((row) => row.map((module) => module === true));
}

/** Mode 4, the length and the text, each byte half a byte late; filled up with what is prescribed. */
function framed(bytes: readonly number[], length: number): number[] {
  const nibbles = [4, ...[bytes.length, ...bytes].flatMap((byte) => [byte >>> 4, byte & 15]), 0];
  const whole = Array.from(
    { length: nibbles.length / 2 },
    (_, place) => ((nibbles[2 * place] ?? 0) << 4) | (nibbles[2 * place + 1] ?? 0),
  );
  const filling = Array.from({ length: length - whole.length }, (_, place) =>
    place % 2 === 0 ? 0xec : 0x11,
  );
  return [...whole, ...filling];
}

/** The first bytes of all blocks, then the second, and so on; data first, then their correction. */
function interleaved(data: readonly number[], { blocks, correction }: Version): number[] {
  const size = data.length / blocks;
  const parts = Array.from({ length: blocks }, (_, place) =>
    data.slice(place * size, (place + 1) * size),
  );
  const corrections = parts.map((part) => correctionOf(part, correction));
  return [parts, corrections].flatMap((group) =>
    (group[0] ?? []).flatMap((_, place) => group.map((block) => block[place] ?? 0)),
  );
}

/** From the right, two columns at a time, up and down in turns; the mask turns every other module. */
function placeData(modules: Modules, bytes: readonly number[]): void {
  const size = modules.length;
  let place = 0;
  // The column of the timing pattern belongs to no pair.
  for (let right = size - 1; right >= 1; right -= right === 8 ? 3 : 2) {
    const upwards = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        const line = modules[row];
        if (line === undefined || line[column] !== undefined) continue;
        const dark = (((bytes[place >>> 3] ?? 0) >>> (7 - (place & 7))) & 1) === 1;
        line[column] = dark !== ((row + column) % 2 === 0);
        place += 1;
      }
    }
  }
}
