// Documents that are attached to a record: which kinds of files, and how large.

export const attachmentTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/** Bytes of the largest document that is taken. */
export const mostAttachmentBytes = 8_000_000;
