// The page of an approved proposal for the state whose need it answers: reasons, no scores, no rivals, no
// names of who decided; and what the state does next.
import type { VNode } from 'preact';
import { Layout } from '../layout.tsx';
import { trailToNeed } from '../needs/trail.ts';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { Section } from '../parts/section.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { textFor, Written } from '../user-text.tsx';
import { Holds } from './history.tsx';
import type { PairModel } from './pair-model.ts';
import { ReasonList } from './reason-list.tsx';
import { Sides } from './sides.tsx';
import { Texts } from './texts.tsx';

export type OwnerPageModel = {
  pair: PairModel;
  /** The code of who provides the offer. */
  provider: string;
  releases: {
    mayRelease: boolean;
    /** The release of the ask to the provider that stands; null where there is none. */
    standing: string | null;
  };
};

/** An approved proposal, for the owner of its need. */
export function ownerPage(page: Page, model: OwnerPageModel): VNode {
  const { words } = page;
  const { pair } = model;
  const { offer, need, status } = pair;
  const text = textFor(page, offer.texts);
  return (
    <Layout
      page={page}
      title={words('dossier.title', { reference: pair.reference })}
      trail={trailToNeed(page, need.reference)}
      wide
    >
      <p class="dossier-lede">
        <Written page={page} language={text?.language ?? null}>
          {text?.title ?? ''}
        </Written>{' '}
        <span class="dossier-parties">
          {words('dossier.from-for-need', { provider: offer.owner, need: need.reference })}
        </span>
      </p>
      <p>
        <StatusTag page={page} status={`proposal.${status}`} />
      </p>
      <Section id="next" title={words('dossier.what-next')}>
        <Releasing page={page} model={model} />
        <Holds page={page} holds={pair.holds} />
      </Section>
      <Section id="reasons" title={words('dossier.reasons')}>
        <ReasonList page={page} reasons={pair.reasons} />
      </Section>
      <Section id="sides" title={words('dossier.sides')}>
        <Sides page={page} pair={pair} judgement={null} />
        <Texts page={page} pair={pair} shown={{ need: [], offer: [] }} />
      </Section>
    </Layout>
  );
}

/** What the provider knows, and the way to let it know, or to look at what it reads. */
function Releasing({ page, model }: { page: Page; model: OwnerPageModel }): VNode {
  const { words } = page;
  const { pair, provider, releases } = model;
  const { need, offer } = pair;
  const { mayRelease, standing } = releases;
  const base = `/needs/${need.reference}/releases`;
  if (standing !== null) {
    return (
      <>
        <p>{words('dossier.is-released', { provider: offer.owner })}</p>
        <p>
          <a href={`${base}/${standing}`}>{words('release.see')}</a>
        </p>
      </>
    );
  }
  const chosen = new URLSearchParams({ ask: String(need.ask), provider }).toString();
  return (
    <>
      <p>{words('dossier.release-means', { provider: offer.owner })}</p>
      {mayRelease && (
        <p>
          <ButtonLink href={`${base}/new?${chosen}`}>
            {words('need.release-to', { provider: offer.owner })}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
