import type { VNode } from 'preact';
import { dayOf, type IsoDate } from '../../domain/dates.ts';
import { type ReleasedContent, releasableFields } from '../../domain/release.ts';
import type { ProposalStatus } from '../../domain/status.ts';
import { Facts } from '../facts.tsx';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { Section } from '../parts/section.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { Tag } from '../parts/tag.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { outlineFacts, releasedFacts } from './released-facts.tsx';

export type ReleasePageModel = {
  release: {
    reference: string;
    version: number;
    current: boolean;
    content: ReleasedContent;
    provider: string;
    releasedAt: Date;
    renewedAt: Date | null;
    revokedAt: Date | null;
  };
  /** Proposals that the provider knows of by it. */
  proposals: readonly { reference: string; status: ProposalStatus; offer: string }[];
  /** For the provider itself: its reading is noted. */
  isProvider: boolean;
  /** Who has read it; null where that is not for the reader to know. */
  readers: readonly { day: IsoDate; organization: string; person: string | null }[] | null;
};

/** What was released of a need to a provider, and how it stands. */
export function releasePage(page: Page, model: ReleasePageModel): VNode {
  const { words } = page;
  const { release, proposals, isProvider, readers } = model;
  const { reference, content } = release;
  const trail = isProvider
    ? [{ href: '/releases', label: words('released.list-title') }]
    : [{ href: `/needs/${content.need}`, label: content.need }];
  return (
    <Layout page={page} title={words('released.title', { reference })} trail={trail}>
      <Standing page={page} release={release} />
      {isProvider && <Alert>{words('released.noted')}</Alert>}
      <Released page={page} content={content} />
      {proposals.length > 0 && <Proposals page={page} proposals={proposals} />}
      {readers !== null && (
        <Section id="readers" title={words('released.readers')}>
          {readers.length === 0 ? (
            <p>{words('released.no-readers')}</p>
          ) : (
            <Timeline
              page={page}
              entries={readers.map(({ day, organization, person }, place) => ({
                key: String(place),
                at: day,
                title: organization,
                ...(person !== null && { detail: person }),
              }))}
            />
          )}
        </Section>
      )}
    </Layout>
  );
}

/** The outline, which every provider may know, then field by field what was released, or that it was not. */
function Released({ page, content }: { page: Page; content: ReleasedContent }): VNode {
  const { words } = page;
  const unstated = words('released.not-stated');
  const kept = releasableFields.filter((field) => content[field] === undefined);
  return (
    <>
      <Section id="outline" title={words('released.outline')}>
        <Facts facts={outlineFacts(page, content)} unstated={unstated} />
      </Section>
      <Section id="released" title={words('released.released')}>
        <Facts facts={releasedFacts(page, content)} unstated={unstated} />
        {kept.length > 0 && (
          <p class="hint">
            {words('released.not-released', {
              fields: kept.map((field) => words(`release-field.${field}`)),
            })}
          </p>
        )}
      </Section>
    </>
  );
}

type PartProps = { page: Page; release: ReleasePageModel['release'] };

/** To whom, when, of which version; whether it still stands and says what the need says. */
function Standing({ page, release }: PartProps): VNode {
  const { words, terms } = page;
  const { provider, version, current, releasedAt, renewedAt, revokedAt } = release;
  const ended = revokedAt ?? renewedAt;
  return (
    <>
      <p>
        {ended === null && (
          <>
            <Tag tone={current ? 'good' : 'care'}>
              {words(current ? 'released.current' : 'released.outdated')}
            </Tag>{' '}
          </>
        )}
        {words('released.made', {
          provider: terms.label('organization', provider),
          on: dayOf(releasedAt),
          version,
        })}
      </p>
      {ended === null && !current && <p>{words('released.outdated-means')}</p>}
      {renewedAt !== null && revokedAt === null && (
        <Alert tone="warning">{words('released.renewed', { on: dayOf(renewedAt) })}</Alert>
      )}
      {revokedAt !== null && (
        <Alert tone="warning">{words('released.revoked', { on: dayOf(revokedAt) })}</Alert>
      )}
    </>
  );
}

function Proposals({ page, proposals }: Pick<ReleasePageModel, 'proposals'> & { page: Page }) {
  const { words } = page;
  return (
    <Section id="proposals" title={words('released.proposals')}>
      <p>{words('released.proposals-mean')}</p>
      <ul>
        {proposals.map(({ reference, status, offer }) => (
          <li key={reference}>
            <a href={`/proposals/${reference}`}>{reference}</a>{' '}
            <StatusTag page={page} status={`proposal.${status}`} />{' '}
            <a href={`/offers/${offer}`}>{words('released.your-offer', { reference: offer })}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
