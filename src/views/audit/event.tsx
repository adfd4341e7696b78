// An event of the audit in words.
import type { ComponentChildren, VNode } from 'preact';
import type { ErrorParameters } from '../../domain/errors.ts';
import { isMessageKey } from '../../messages/catalogues.ts';
import type { Column } from '../list/column.ts';
import type { Page } from '../page.ts';
import { personName } from '../person-name.ts';

export type EventModel = {
  id: number;
  at: Date;
  verb: string;
  actorKind: string;
  actorId: string | null;
  /** Empty where the person's data were erased; null of nobody known. */
  actorName: string | null;
  /** Code of the organization that acted; null where the service itself did. */
  organization: string | null;
  recordType: string;
  recordId: string | null;
  recordVersion: number | null;
  /** A reference or a name. */
  label: string | null;
  details: ErrorParameters;
};

/** What happened, in words; a verb without words stands for itself. */
export function verbText({ words }: Page, verb: string): string | null {
  const key = `audit-verb.${verb}`;
  return isMessageKey(key) ? words(key) : null;
}

/** Who acted, in words. */
export function actorText(page: Page, { actorKind, actorName }: EventModel): string {
  if (actorKind === 'system') return page.words('audit.the-service');
  return personName(page, actorName) ?? page.words('audit.unknown-actor');
}

const addresses: Readonly<Record<string, string>> = {
  need: '/needs/',
  offer: '/offers/',
  proposal: '/proposals/',
};

/** Where a record has a page of its own; null where it has none. */
function addressOf({ recordType, recordId, label }: EventModel): string | null {
  if (recordType === 'person') return recordId === null ? null : `/people/${recordId}`;
  const base = addresses[recordType];
  return base === undefined || label === null ? null : `${base}${label}`;
}

function recordText({ words }: Page, { label, recordType }: EventModel): string {
  const key = `audit-record.${recordType}`;
  const noun = isMessageKey(key) ? words(key) : recordType;
  return label === null || label === '' ? noun : `${noun} ${label}`;
}

function Particulars({ page, event }: { page: Page; event: EventModel }): VNode | null {
  const entries = Object.entries(event.details);
  if (entries.length === 0) return null;
  return (
    <details class="audit-more">
      <summary>{page.words('audit.particulars')}</summary>
      <dl class="facts">
        {entries.map(([name, value]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{Array.isArray(value) ? value.join('; ') : String(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The columns of the audit. */
export const eventColumns: readonly Column<EventModel>[] = [
  { key: 'at', label: 'audit.at', value: ({ at }) => at },
  {
    key: 'verb',
    label: 'audit.what',
    value: ({ verb }, page) => verbText(page, verb) ?? verb,
    cell: (event, page): ComponentChildren => (
      <>
        {verbText(page, event.verb) ?? <code>{event.verb}</code>}
        <Particulars page={page} event={event} />
      </>
    ),
  },
  {
    key: 'record',
    label: 'audit.record',
    value: (event, page) => recordText(page, event),
    cell: (event, page) => {
      const address = addressOf(event);
      const name = recordText(page, event);
      return address === null ? name : <a href={address}>{name}</a>;
    },
  },
  {
    key: 'version',
    label: 'audit.version',
    value: ({ recordVersion }) => recordVersion,
    fileOnly: true,
  },
  {
    key: 'actor',
    label: 'audit.who',
    value: (event, page) => actorText(page, event),
    cell: (event, page) => {
      const name = actorText(page, event);
      if (event.actorId === null) return name;
      return <a href={`/audit?person=${event.actorId}`}>{name}</a>;
    },
  },
  {
    key: 'organization',
    label: 'audit.organization',
    value: ({ organization }, { terms }) =>
      organization === null ? null : terms.label('organization', organization),
  },
  { key: 'code', label: 'audit.code', value: ({ verb }) => verb, fileOnly: true },
  { key: 'number', label: 'audit.number', value: ({ id }) => id, fileOnly: true },
  {
    key: 'particulars',
    label: 'audit.particulars',
    value: ({ details }) => (Object.keys(details).length === 0 ? null : JSON.stringify(details)),
    fileOnly: true,
  },
];
