import type { VNode } from 'preact';
import { dayOf } from '../../domain/dates.ts';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import type { NeedModel, ReleaseModel } from './need-model.ts';
import { ReleaseTag, standingOf } from './release-standing.tsx';

type NeedProps = { page: Page; model: NeedModel };

/** What was released of the need, to whom; for its owner and the secretariat. */
export function NeedReleases({ page, model }: NeedProps): VNode | null {
  const { words } = page;
  const { releases, need, moves } = model;
  if (releases === null || (need.status === 'draft' && releases.length === 0)) return null;
  return (
    <Section id="releases" title={words('releases.title')}>
      <p class="hint">{words('releases.means')}</p>
      {releases.length === 0 && <p>{words('releases.none')}</p>}
      {releases.length > 0 && (
        <ul class="rows">
          {releases.map((release) => (
            <li key={release.reference}>
              <Release page={page} release={release} model={model} />
            </li>
          ))}
        </ul>
      )}
      {moves.includes('release') && (
        <p>
          <ButtonLink href={`/needs/${need.reference}/releases/new`} look="quiet">
            {words('releases.make')}
          </ButtonLink>
        </p>
      )}
    </Section>
  );
}

function Release({ page, release, model }: NeedProps & { release: ReleaseModel }): VNode {
  const { words, terms, list } = page;
  const { reference, ask, provider, fields, current, releasedAt } = release;
  const stands = standingOf(release) === 'stands';
  const address = `/needs/${model.need.reference}/releases/${reference}`;
  const fieldNames = list(fields.map((field) => words(`release-field.${field}`)));
  return (
    <>
      <div>
        <p>
          <strong>{terms.label('organization', provider)}</strong>{' '}
          <ReleaseTag page={page} release={release} />
          {stands && !current && <Tag tone="care">{words('release.outdated')}</Tag>}
        </p>
        <p class="hint">
          {words('release.of-ask', { ask: String(ask), fields: fieldNames })}
          <br />
          {words('release.made-on', { day: dayOf(releasedAt) })}
        </p>
      </div>
      <p class="need-ways">
        <a href={address}>
          {words(stands ? 'release.see' : 'release.see-ended')}
          <span class="unseen"> {terms.label('organization', provider)}</span>
        </a>
      </p>
    </>
  );
}
