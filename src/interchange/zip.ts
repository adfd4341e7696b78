// ZIP archives from strangers (APPNOTE 6.3). Nothing is believed that an archive says of itself: the sizes
// in its directory are added up before anything is inflated, and no entry inflates to more than it said.
import { crc32, inflateRawSync } from 'node:zlib';

export type ArchiveFault = 'damaged' | 'encrypted' | 'too-large';

/** An archive that is not opened. */
export class ArchiveRefused extends Error {
  readonly fault: ArchiveFault;

  constructor(fault: ArchiveFault) {
    super(`archive refused: ${fault}`);
    this.name = 'ArchiveRefused';
    this.fault = fault;
  }
}

/** What an archive may hold; sizes in bytes. */
export type ArchiveLimits = { entries: number; inflated: number };

export type ArchiveEntry = {
  name: string;
  method: number;
  compressed: number;
  inflated: number;
  /** Where its local header begins. */
  offset: number;
};

const endSignature = 0x06_05_4b_50;
const directorySignature = 0x02_01_4b_50;
const localSignature = 0x04_03_4b_50;
const endLength = 22;
const directoryLength = 46;
const localLength = 30;
const longestComment = 0xff_ff;
/** In the place of a size or an offset that stands elsewhere (Zip64): nothing that small needs it. */
const elsewhere = 0xff_ff_ff_ff;
const methods = { stored: 0, deflated: 8 };

/**
 * The entries that the directory of an archive names. Throws `ArchiveRefused`: `encrypted` where one of
 * them is, `too-large` where there are more of them than allowed, or they would inflate to more, `damaged`
 * where the directory is none, or entries lie over one another.
 */
export function readDirectory(bytes: Buffer, limits: ArchiveLimits): ArchiveEntry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.entries) throw new ArchiveRefused('too-large');
  const entries: ArchiveEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = entryAt(bytes, at, end);
    entries.push(entry);
    at = next;
  }
  const sum = entries.reduce((total, { inflated }) => total + inflated, 0);
  if (sum > limits.inflated) throw new ArchiveRefused('too-large');
  refuseOverlaps(entries, end);
  return entries;
}

/** The record that ends an archive: behind it stands at most a comment, of the length that it says. */
function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= first; at -= 1) {
    const isEnd = bytes.readUInt32LE(at) === endSignature;
    if (isEnd && at + endLength + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw new ArchiveRefused('damaged');
}

function entryAt(bytes: Buffer, at: number, end: number): { entry: ArchiveEntry; next: number } {
  if (at + directoryLength > end || bytes.readUInt32LE(at) !== directorySignature) {
    throw new ArchiveRefused('damaged');
  }
  if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new ArchiveRefused('encrypted');
  const nameLength = bytes.readUInt16LE(at + 28);
  const rest = nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  const entry = {
    method: bytes.readUInt16LE(at + 10),
    compressed: bytes.readUInt32LE(at + 20),
    inflated: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
    name: bytes.toString('utf8', at + directoryLength, at + directoryLength + nameLength),
  };
  if (entry.inflated === elsewhere || entry.compressed === elsewhere) {
    throw new ArchiveRefused('too-large');
  }
  return { entry, next: at + directoryLength + rest };
}

/** Entries that share their bytes are how a small archive inflates to a huge one. */
function refuseOverlaps(entries: readonly ArchiveEntry[], end: number): void {
  let free = 0;
  for (const { offset, compressed } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free) throw new ArchiveRefused('damaged');
    free = offset + localLength + compressed;
  }
  if (free > end) throw new ArchiveRefused('damaged');
}

/** The content of an entry. Throws `ArchiveRefused` where it is not what the directory says of it. */
export function inflateEntry(bytes: Buffer, entry: ArchiveEntry): Buffer {
  const { offset, compressed, inflated, method } = entry;
  const local = offset + localLength;
  if (local > bytes.length || bytes.readUInt32LE(offset) !== localSignature) {
    throw new ArchiveRefused('damaged');
  }
  const start = local + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + compressed > bytes.length) throw new ArchiveRefused('damaged');
  const content = contentOf(bytes.subarray(start, start + compressed), method, inflated);
  if (content.length !== inflated) throw new ArchiveRefused('damaged');
  return content;
}

function contentOf(packed: Buffer, method: number, inflated: number): Buffer {
  if (method === methods.stored) return packed;
  if (method !== methods.deflated) throw new ArchiveRefused('damaged');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, inflated) });
  } catch {
    throw new ArchiveRefused('damaged');
  }
}

/** An archive of these contents as they are, for a reader of archives that would believe a stranger's. */
export function storeEntries(contents: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of contents) {
    const label = Buffer.from(name);
    const common = commonFields(label, content);
    const local = Buffer.concat([uint32(localSignature), common, label, content]);
    const attributes = Buffer.alloc(10);
    const version = uint16(20);
    directory.push(uint32(directorySignature), version, common, attributes, uint32(offset), label);
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const counts = Buffer.concat([uint32(0), uint16(contents.size), uint16(contents.size)]);
  const end = [uint32(endSignature), counts, uint32(listed.length), uint32(offset), uint16(0)];
  return Buffer.concat([...parts, listed, ...end]);
}

/** What a local header and the directory say alike: version, flags, method, time, checksum, lengths. */
function commonFields(label: Buffer, content: Buffer): Buffer {
  const utf8Names = 0x08_00;
  return Buffer.concat([
    uint16(20),
    uint16(utf8Names),
    uint16(methods.stored),
    uint32(0),
    uint32(crc32(content)),
    uint32(content.length),
    uint32(content.length),
    uint16(label.length),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
