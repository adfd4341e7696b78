import type { VNode } from 'preact';
import type { MessageKey } from '../../messages/catalogues.ts';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { OnThisPage } from '../parts/on-this-page.tsx';
import { Section } from '../parts/section.tsx';

/** One thing to do: what it is called, the page on which it is done, and how. */
type Doing = { label: MessageKey; href?: string; text: MessageKey };
type Part = { id: string; title: MessageKey; text?: MessageKey; doings?: readonly Doing[] };

const importing: Doing = { label: 'nav.imports', href: '/imports', text: 'help.imports.text' };

const parts: readonly Part[] = [
  {
    id: 'states',
    title: 'help.states',
    doings: [
      { label: 'help.accounts', text: 'help.states.account' },
      { label: 'nav.file-need', href: '/needs/new', text: 'help.states.file' },
      { label: 'help.who-reads', text: 'help.states.visibility' },
      { label: 'help.outcome', href: '/needs', text: 'help.states.answer' },
      { label: 'help.releasing', text: 'help.states.release' },
      { label: 'help.group', text: 'help.states.group' },
      { label: 'nav.points-of-contact', href: '/points-of-contact', text: 'help.states.people' },
      importing,
    ],
  },
  { id: 'note', title: 'help.note', text: 'help.note.text' },
  {
    id: 'providers',
    title: 'help.providers',
    doings: [
      { label: 'nav.list-offer', href: '/offers/new', text: 'help.providers.list' },
      { label: 'nav.my-offers', href: '/offers/own', text: 'help.providers.renew' },
      { label: 'nav.demand', href: '/demand', text: 'help.providers.demand' },
      { label: 'nav.releases', href: '/releases', text: 'help.providers.released' },
      importing,
    ],
  },
  {
    id: 'secretariat',
    title: 'help.secretariat',
    doings: [
      { label: 'nav.queue', href: '/queue', text: 'help.secretariat.queue' },
      { label: 'nav.proposals', href: '/proposals', text: 'help.secretariat.proposals' },
      { label: 'help.entering', text: 'help.secretariat.enter' },
      importing,
      { label: 'nav.collective', href: '/collective', text: 'help.secretariat.collective' },
      { label: 'nav.gaps', href: '/gaps', text: 'help.secretariat.gaps' },
      { label: 'nav.what-if', href: '/what-if', text: 'help.secretariat.what-if' },
      { label: 'nav.people', href: '/people', text: 'help.secretariat.people' },
      { label: 'nav.audit', href: '/audit', text: 'help.secretariat.audit' },
      { label: 'nav.jobs', href: '/jobs', text: 'help.secretariat.jobs' },
    ],
  },
  {
    id: 'account',
    title: 'help.account',
    doings: [
      { label: 'account.title', href: '/account', text: 'help.account.text' },
      { label: 'preferences.title', href: '/preferences', text: 'help.account.mails' },
      { label: 'help.kept', text: 'help.account.kept' },
      { label: 'help.downloads', text: 'help.downloads.text' },
    ],
  },
  { id: 'contact', title: 'help.contact', text: 'help.contact.text' },
];

/** What each sort of reader can do, and how. */
export function helpPage(page: Page): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={words('help.title')}>
      <p>{words('help.lead')}</p>
      <OnThisPage
        label={words('help.parts')}
        parts={parts.map(({ id, title }) => ({ href: `#${id}`, label: words(title) }))}
      />
      {parts.map(({ id, title, text, doings = [] }) => (
        <Section key={id} id={id} title={words(title)}>
          {text !== undefined && <p>{words(text)}</p>}
          {doings.map(({ label, href, text: how }) => (
            <div key={label}>
              <h3>{href === undefined ? words(label) : <a href={href}>{words(label)}</a>}</h3>
              <p>{words(how)}</p>
            </div>
          ))}
        </Section>
      ))}
      <Section id="more" title={words('help.more')}>
        <ul>
          <li>
            <a href="/accessibility">{words('accessibility.title')}</a>
          </li>
          <li>
            <a href="/docs">{words('help.api')}</a>
          </li>
        </ul>
      </Section>
    </Layout>
  );
}
