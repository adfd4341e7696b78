import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { OtherNeeds, Rivals } from './alternatives.tsx';
import type { CaseworkModel } from './casework-model.ts';

type AlternativesProps = { page: Page; casework: CaseworkModel; address: string };

/** The other offers for this ask, and the other needs for this offer, each ranked by points. */
export function Alternatives({ page, casework, address }: AlternativesProps): VNode {
  const { words } = page;
  const { rivals, moreRivals, otherNeeds, moreNeeds, pair } = casework;
  return (
    <>
      <h3>{words('dossier.rivals')}</h3>
      {rivals.length === 0 ? (
        <p>{words('dossier.no-rivals')}</p>
      ) : (
        <Rivals
          page={page}
          rivals={rivals}
          compare={(reference) => `${address}?beside=${reference}#comparison`}
        />
      )}
      {moreRivals && (
        <p>
          <a href={`/proposals?need=${pair.need.reference}`}>{words('dossier.all-of-need')}</a>
        </p>
      )}
      <h3>{words('dossier.other-needs')}</h3>
      {otherNeeds.length === 0 ? (
        <p>{words('dossier.no-other-needs')}</p>
      ) : (
        <OtherNeeds page={page} needs={otherNeeds} />
      )}
      {moreNeeds && (
        <p>
          <a href={`/proposals?offer=${pair.offer.reference}`}>{words('dossier.all-of-offer')}</a>
        </p>
      )}
    </>
  );
}
