// Need and offer beside each other, one line for each matter.
import type { ComponentChildren, VNode } from 'preact';
import type { Page } from '../page.ts';
import { Details } from '../parts/details.tsx';
import { textFor, Written } from '../user-text.tsx';
import type { Agreement } from './agreement.ts';
import type { JudgementModel } from './judgement-model.ts';
import type { NeedSide, OfferSide, PairModel } from './pair-model.ts';
import { sideRows } from './side-rows.ts';

type SidesProps = { page: Page; pair: PairModel; judgement: JudgementModel | null };

/** The table of both sides; on a narrow screen each line stands by itself. */
export function Sides({ page, pair, judgement }: SidesProps): VNode {
  const { words } = page;
  const { need, offer } = pair;
  const names = { need: words('proposal.need'), offer: words('proposal.offer') };
  const judged = judgement !== null;
  return (
    <table class="dossier-sides">
      <caption class="unseen">{words('dossier.sides')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <NeedHead page={page} need={need} />
          </th>
          <th scope="col">
            <OfferHead page={page} offer={offer} />
          </th>
          {judged && <th scope="col">{words('dossier.agreement')}</th>}
        </tr>
      </thead>
      <tbody>
        {sideRows(page, pair, judgement).map((row) => (
          <tr key={row.matter}>
            <th scope="row">{words(row.matter)}</th>
            <td data-label={names.need}>{stated(page, row.need)}</td>
            <td data-label={names.offer}>{stated(page, row.offer)}</td>
            {judged && (
              <td data-label={words('dossier.agreement')}>
                {row.agreement !== null && <Mark page={page} agreement={row.agreement} />}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As many values as a line holds with ease; the rest are there to unfold. */
const few = 6;

function stated(page: Page, values: readonly string[]): ComponentChildren {
  if (values.length === 0) return <span class="hint">{page.words('proposal.not-stated')}</span>;
  if (values.length <= few) return <Values values={values} />;
  return (
    <Details summary={page.words('dossier.values', { count: values.length })}>
      <Values values={values} />
    </Details>
  );
}

function Values({ values }: { values: readonly string[] }): VNode {
  return (
    <ul class="dossier-values">
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );
}

const signs: Readonly<Record<Agreement, string>> = {
  agrees: '✓',
  partly: '≈',
  differs: '≠',
  open: '–',
};

function Mark({ page, agreement }: { page: Page; agreement: Agreement }): VNode {
  return (
    <span class={`dossier-mark dossier-mark-${agreement}`}>
      <span aria-hidden="true">{signs[agreement]}</span>
      {page.words(`agreement.${agreement}`)}
    </span>
  );
}

function NeedHead({ page, need }: { page: Page; need: NeedSide }): VNode {
  const { words } = page;
  const text = textFor(page, need.texts);
  return (
    <>
      <span class="dossier-eyebrow">
        {words('proposal.need')} <a href={`/needs/${need.reference}`}>{need.reference}</a>
      </span>
      <Written page={page} language={text?.language ?? null}>
        {need.askTitle ?? text?.title ?? ''}
      </Written>
      <span class="dossier-owner">
        {need.owner}
        {need.ownerState !== null && (
          <>
            {' · '}
            <a href={`/points-of-contact#${need.ownerState}`}>{words('dossier.contact')}</a>
          </>
        )}
      </span>
    </>
  );
}

function OfferHead({ page, offer }: { page: Page; offer: OfferSide }): VNode {
  const text = textFor(page, offer.texts);
  return (
    <>
      <span class="dossier-eyebrow">
        {page.words('proposal.offer')}{' '}
        {offer.content === null ? (
          offer.reference
        ) : (
          <a href={`/offers/${offer.reference}`}>{offer.reference}</a>
        )}
      </span>
      <Written page={page} language={text?.language ?? null}>
        {text?.title ?? ''}
      </Written>
      <span class="dossier-owner">{offer.owner}</span>
    </>
  );
}
