import type { VNode } from 'preact';
import type { MessageKey } from '../../messages/catalogues.ts';
import type { Page } from '../page.ts';
import { Tag, type Tone } from './tag.tsx';

/** A status with the noun that has it: `need.open`. */
export type StatusName = MessageKey extends infer Key
  ? Key extends `status.${infer Name}`
    ? Name
    : never
  : never;

/** What waits for nobody has no colour: those that are not named here. */
const tones: Partial<Record<StatusName, Tone>> = {
  'need.submitted': 'busy',
  'need.returned': 'care',
  'need.open': 'good',
  'offer.submitted': 'busy',
  'offer.published': 'good',
  'offer.suspended': 'care',
  'offer.exhausted': 'care',
  'proposal.proposed': 'busy',
  'proposal.recommended': 'busy',
  'proposal.approved': 'good',
  'proposal.consulting': 'busy',
  'proposal.agreed': 'good',
  'proposal.rejected': 'bad',
  'proposal.deferred': 'care',
  'proposal.declined': 'bad',
  'policy.adopting': 'busy',
  'policy.in-force': 'good',
};

/** The status of a record, in words. */
export function StatusTag({ page, status }: { page: Page; status: StatusName }): VNode {
  return <Tag tone={tones[status] ?? 'plain'}>{page.words(`status.${status}`)}</Tag>;
}
