// Documents that are attached to a record: which kinds of files, how large, and under which names.

export const attachmentTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/** Bytes of the largest document that is taken. */
export const mostAttachmentBytes = 8_000_000;

/** Documents of one record. */
export const mostAttachments = 20;

/** The bytes with which a file of each type begins, and the ends of its names. */
const marks: Readonly<
  Record<AttachmentType, { first: readonly number[]; ends: readonly string[] }>
> = {
  'application/pdf': { first: [0x25, 0x50, 0x44, 0x46, 0x2d], ends: ['pdf'] },
  'image/png': { first: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], ends: ['png'] },
  'image/jpeg': { first: [0xff, 0xd8, 0xff], ends: ['jpg', 'jpeg'] },
};

/** Whether the content begins as files of the type do. */
export function isOfType(type: AttachmentType, content: Uint8Array): boolean {
  return marks[type].first.every((byte, place) => content[place] === byte);
}

const longestName = 120;

/**
 * The name under which a document is kept: the last part of a path, without characters that cannot be
 * seen (they turn the direction of writing) or that systems forbid, and with the end of its type.
 */
export function nameOfDocument(given: string, type: AttachmentType): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const seen = last
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/[<>:"|?*]/g, '')
    .replace(/^[. ]+|[. ]+$/g, '');
  const { ends } = marks[type];
  const end = ends.find((one) => seen.toLowerCase().endsWith(`.${one}`));
  const stem = end === undefined ? seen : seen.slice(0, -end.length - 1);
  const kept = Array.from(stem).slice(0, longestName).join('').trim();
  return `${kept === '' ? 'document' : kept}.${end ?? ends[0] ?? ''}`;
}
