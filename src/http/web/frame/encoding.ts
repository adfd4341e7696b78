/** The encodings in which assets stand ready, the smallest first. */
const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** The smallest encoding that a browser takes (RFC 9110, 12.5.3); null where it takes none of them. */
export function acceptedEncoding(header: string | readonly string[] | undefined): Encoding | null {
  const offered = [header ?? []].flat().join(',').split(',');
  const accepted = offered.flatMap((one) => {
    const [name = '', weight = 'q=1'] = one.split(';').map((part) => part.trim().toLowerCase());
    return /^q=0(\.0*)?$/.test(weight) ? [] : [name];
  });
  return encodings.find((encoding) => accepted.includes(encoding)) ?? null;
}
