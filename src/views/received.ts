import type { IsoDate } from '../domain/dates.ts';
import type { Channel } from '../domain/vocabulary.ts';
import type { Page } from './page.ts';

/** How something reached the secretariat. */
export type Received = {
  channel: Channel;
  documentSymbol: string | null;
  documentDate: IsoDate | null;
};

/** The way, the document and its date, as far as they are known. */
export function receivedInWords({ words, date }: Page, received: Received): string {
  const { channel, documentSymbol, documentDate } = received;
  return [
    words(`channel.${channel}`),
    ...(documentSymbol === null ? [] : [documentSymbol]),
    ...(documentDate === null ? [] : [date(documentDate)]),
  ].join(' · ');
}
