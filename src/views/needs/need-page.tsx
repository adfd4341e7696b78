import type { VNode } from 'preact';
import { Layout } from '../layout.tsx';
import { Notice } from '../notice.tsx';
import type { FormError, Page } from '../page.ts';
import { NeedAsks } from './need-asks.tsx';
import type { NeedModel } from './need-model.ts';
import { NeedMoves } from './need-moves.tsx';
import { NeedProposals } from './need-proposals.tsx';
import { NeedHistory, NeedReadings } from './need-records.tsx';
import { NeedReleases } from './need-releases.tsx';
import { NeedSaid } from './need-said.tsx';
import { NeedStanding } from './need-standing.tsx';

/** The page of a need: what was filed, where it stands and what came of it, as far as its reader may know. */
export function needPage(page: Page, model: NeedModel, errors: readonly FormError[] = []): VNode {
  const { words } = page;
  const { need } = model;
  const title = words('need.title', { reference: need.reference });
  return (
    <Layout
      page={page}
      title={title}
      errors={errors}
      trail={[{ href: '/needs', label: words('needs.title') }]}
    >
      <Notice page={page} />
      <NeedStanding page={page} model={model} />
      <NeedMoves page={page} model={model} />
      <NeedSaid page={page} model={model} />
      <NeedAsks page={page} model={model} />
      <NeedProposals page={page} model={model} />
      <NeedReleases page={page} model={model} />
      <NeedHistory page={page} model={model} />
      <NeedReadings page={page} model={model} />
    </Layout>
  );
}
