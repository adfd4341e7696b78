import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { Section } from '../parts/section.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { personName } from '../person-name.ts';

import type { NeedModel, ReadingModel } from './need-model.ts';

type NeedProps = { page: Page; model: NeedModel };

/** What happened to the need, by which organization. */
export function NeedHistory({ page, model: { events } }: NeedProps): VNode | null {
  if (events.length === 0) return null;
  const entries = events.map((event) => ({
    key: `${event.at.toISOString()} ${event.verb}`,
    at: event.at.toISOString(),
    title: eventInWords(page, event.verb),
    detail:
      event.organization === null
        ? undefined
        : page.terms.label('organization', event.organization),
  }));
  return (
    <Section id="history" title={page.words('need.history')}>
      <Timeline page={page} entries={entries} />
    </Section>
  );
}

/** What can happen to a need, as the audit calls it behind the noun. */
const happenings = [
  'file',
  'edit',
  'import',
  'submit',
  'return',
  'open',
  'withdraw',
  'expire',
  'confirm',
  'confirm-with-document',
  'request-confirmation',
  'dispute',
  'attach',
  'join',
  'leave',
  'take',
  'put-back',
] as const;

/** What happened, in words; what has none yet is told as a change. */
export function eventInWords({ words }: Page, verb: string): string {
  const known = happenings.find((one) => verb === `need.${one}`);
  return words(`need-event.${known ?? 'other'}`);
}

/** Who has read a restricted need, the latest first. */
export function NeedReadings({ page, model: { readings, need } }: NeedProps): VNode | null {
  if (readings === null || need.status === 'draft') return null;
  const { words } = page;
  return (
    <Section id="readers" title={words('need.readers')}>
      <p class="hint">{words('need.readers-means')}</p>
      {readings.latest.length === 0 ? (
        <p>{words('need.no-readers')}</p>
      ) : (
        <Readings page={page} readings={readings.latest} />
      )}
      {readings.more && (
        <p>
          <a href={`/needs/${need.reference}/readers`}>{words('need.all-readers')}</a>
        </p>
      )}
    </Section>
  );
}

/** Readings in a table: on which day, who, of which organization, by what. */
export function Readings(props: { page: Page; readings: readonly ReadingModel[] }): VNode {
  const { page, readings } = props;
  const { words, date } = page;
  return (
    <table>
      <caption class="unseen">{words('need.readers')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('reading.day')}</th>
          <th scope="col">{words('reading.who')}</th>
          <th scope="col">{words('reading.what')}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ id, day, organization, person, release }) => (
          <tr key={id}>
            <th scope="row">{date(day)}</th>
            <td data-label={words('reading.who')}>
              {[
                ...(person === null ? [] : [personName(page, person)]),
                page.terms.label('organization', organization),
              ].join(', ')}
            </td>
            <td data-label={words('reading.what')}>
              {release === null ? words('reading.need') : words('reading.release', { release })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
