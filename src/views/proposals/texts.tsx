// What both sides wrote, beside each other, with the words marked on which the topics were found.
import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { Details } from '../parts/details.tsx';
import { receivedInWords } from '../received.ts';
import { TextStatusNote, textFor, type UserText } from '../user-text.tsx';
import { markedWords } from './marked-words.tsx';
import type { Filing, PairModel } from './pair-model.ts';

type TextsProps = {
  page: Page;
  pair: PairModel;
  /** The words of either side that showed its topics; none for whoever may not see the judgement. */
  shown: { need: readonly string[]; offer: readonly string[] };
};

/** The texts of need and offer, each in the language of the page where there is one. */
export function Texts({ page, pair, shown }: TextsProps): VNode {
  const { words } = page;
  const { need, offer } = pair;
  return (
    <div class="dossier-columns">
      <div>
        <h3>{words('dossier.need-says')}</h3>
        <Text page={page} texts={need.texts} shown={shown.need} />
        <Source page={page} filing={need.filing} />
      </div>
      <div>
        <h3>{words('dossier.offer-says')}</h3>
        <Text page={page} texts={offer.texts} shown={shown.offer} />
        {offer.content !== null && offer.content.conditions !== null && (
          <>
            <h4>{words('offer-field.conditions')}</h4>
            <p>{offer.content.conditions}</p>
          </>
        )}
        <Source page={page} filing={offer.filing} />
      </div>
    </div>
  );
}

/** More characters than this are there to unfold. */
const long = 1200;

type TextProps = { page: Page; texts: readonly UserText[]; shown: readonly string[] };

function Text({ page, texts, shown }: TextProps): VNode | null {
  const text = textFor(page, texts);
  if (text === undefined) return null;
  // What the engine read is the original: only there do the words stand.
  const marked = text.status === 'original' ? shown : [];
  const lang = text.language === page.language ? undefined : text.language;
  const paragraphs = text.description.split('\n').filter((line) => line.trim() !== '');
  const body = (
    <div lang={lang}>
      {paragraphs.map((paragraph, place) => (
        <p key={`${place}`}>{markedWords(paragraph, marked)}</p>
      ))}
    </div>
  );
  return (
    <>
      <p>
        <strong lang={lang}>{markedWords(text.title, marked)}</strong>{' '}
        <TextStatusNote page={page} text={text} />
      </p>
      {paragraphs.length === 0 && <p class="hint">{page.words('dossier.no-description')}</p>}
      {text.description.length > long ? (
        <Details summary={page.words('dossier.whole-text')}>{body}</Details>
      ) : (
        body
      )}
    </>
  );
}

/** How the record came to the service, where that is not by its owner's own hand. */
function Source({ page, filing }: { page: Page; filing: Filing }): VNode | null {
  const { words } = page;
  const { notice, channel, confirmedAt, passages } = filing;
  const entered = channel !== 'web' && channel !== 'api' && passages.length === 0;
  return (
    <>
      {notice !== null && <p class="dossier-notice">{notice}</p>}
      {entered && (
        <p class="hint">
          {[
            receivedInWords(page, filing),
            ...(confirmedAt === null ? [] : [words('dossier.confirmed', { at: confirmedAt })]),
          ].join(' · ')}
        </p>
      )}
      {passages.length > 0 && (
        <Details summary={words('dossier.passages', { count: passages.length })}>
          {passages.map(({ document, line, quotation }) => (
            <p key={`${document} ${line} ${quotation}`}>
              {words('proposal.provenance', {
                document,
                line: line === null ? 'none' : String(line),
                quotation,
              })}
            </p>
          ))}
        </Details>
      )}
    </>
  );
}
