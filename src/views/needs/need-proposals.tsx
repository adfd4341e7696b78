import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { Card } from '../parts/card.tsx';
import { Section } from '../parts/section.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { ReasonList } from '../proposals/reason-list.tsx';
import { Written } from '../user-text.tsx';
import type { ApprovedProposal, NeedModel } from './need-model.ts';

type NeedProps = { page: Page; model: NeedModel };

/** For the state: what was approved for its need and why, and what it can look at before. */
export function NeedProposals({ page, model }: NeedProps): VNode | null {
  const { words } = page;
  const { approved, may, need, filing } = model;
  if (filing === null) return null;
  return (
    <Section id="came" title={words('need.came')}>
      {!may.proposals && approved.length === 0 && <p>{words('need.none-approved')}</p>}
      {approved.map((proposal) => (
        <Proposal key={proposal.reference} page={page} proposal={proposal} model={model} />
      ))}
      <ul class="need-links">
        {may.matches && (
          <li>
            <a href={`/needs/${need.reference}/matches`}>
              {words(may.proposals ? 'need.why-nothing' : 'need.likely-offers')}
            </a>
          </li>
        )}
        {may.proposals && (
          <li>
            <a href={`/proposals?need=${need.reference}`}>{words('need.all-proposals')}</a>
          </li>
        )}
        {may.documents && (
          <li>
            <a href={`/needs/${need.reference}/documents`}>{words('need.documents')}</a>
          </li>
        )}
      </ul>
    </Section>
  );
}

function Proposal({ page, proposal, model }: NeedProps & { proposal: ApprovedProposal }): VNode {
  const { words, terms } = page;
  const { reference, status, ask, offer, offerTitle, offerLanguage, provider, reasons } = proposal;
  const to = new URLSearchParams({ ask: String(ask), provider }).toString();
  const isReleasable = model.moves.includes('release') && !proposal.released;
  return (
    <Card
      level={3}
      title={
        <a href={`/offers/${offer}`}>
          <Written page={page} language={offerLanguage}>
            {offerTitle}
          </Written>
        </a>
      }
    >
      <p>
        <StatusTag page={page} status={`proposal.${status}`} />{' '}
        {words('need.proposed-for', {
          provider: terms.label('organization', provider),
          ask: String(ask),
        })}
      </p>
      {reasons.length > 0 && <ReasonList page={page} reasons={reasons} />}
      <p class="need-ways">
        <a href={`/proposals/${reference}`}>{words('need.see-proposal', { reference })}</a>
        {isReleasable && (
          <ButtonLink href={`/needs/${model.need.reference}/releases/new?${to}`} look="quiet">
            {words('need.release-to', { provider: terms.label('organization', provider) })}
          </ButtonLink>
        )}
      </p>
    </Card>
  );
}
