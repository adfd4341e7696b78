import type { VNode } from 'preact';
import type { QueuedNeed } from '../../domain/queue.ts';
import { OwnFields } from '../form/own-fields.tsx';
import type { Page } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import { personName } from '../person-name.ts';
import { queueRegion } from './addresses.ts';
import type { QueueReader } from './model.ts';

type TakingProps = { page: Page; need: QueuedNeed; reader: QueueReader; address: string };

/** Who works on a need, and the button by which one takes it or puts it back. */
export function Taking({ page, need, reader, address }: TakingProps): VNode {
  const { words } = page;
  const { reference, taking } = need;
  const isOwn = taking?.personId === reader.personId;
  const name = personName(page, taking?.name ?? null);
  const move = taking === null ? 'take' : 'put-back';
  const may = taking === null || isOwn ? reader.takes : reader.putsBackAny;
  const action = `/queue/${reference}/${move}`;
  return (
    <div class="queue-taking">
      {isOwn && <span>{words('queue.yours')}</span>}
      {name !== null && !isOwn && <span>{words('queue.taken-by', { name })}</span>}
      {may && (
        <form
          method="post"
          action={action}
          hx-post={action}
          hx-target={`#${queueRegion}`}
          hx-select={`#${queueRegion}`}
          hx-swap="outerMorph"
        >
          <OwnFields page={page} />
          <input type="hidden" name="back" value={address} />
          <button type="submit" id={`taking-${reference}`} class={buttonClass('link')}>
            {words(`queue.${move}`)}
            <span class="unseen"> {reference}</span>
          </button>
        </form>
      )}
    </div>
  );
}
