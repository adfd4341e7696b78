import type { VNode } from 'preact';
import type { MessageKey } from '../messages/catalogues.ts';
import { Layout } from './layout.tsx';
import type { Page } from './page.ts';

type MessageModel = {
  title: MessageKey;
  paragraphs: readonly MessageKey[];
  /** Where to go from here. */
  link: { href: string; text: MessageKey };
};

const messages = {
  'mail-sent': {
    title: 'mail-sent.title',
    paragraphs: ['mail-sent.means', 'mail-sent.nothing'],
    link: { href: '/sign-in', text: 'forgotten.back' },
  },
  'link-not-valid': {
    title: 'link-not-valid.title',
    paragraphs: ['link-not-valid.means', 'link-not-valid.what-to-do'],
    link: { href: '/sign-in', text: 'forgotten.back' },
  },
  confirmed: {
    title: 'confirmed.title',
    paragraphs: ['confirmed.means'],
    link: { href: '/', text: 'page.home' },
  },
  disputed: {
    title: 'disputed.title',
    paragraphs: ['disputed.means'],
    link: { href: '/', text: 'page.home' },
  },
} as const satisfies Record<string, MessageModel>;
export type MessageName = keyof typeof messages;

/** A page that only says something. */
export function messagePage(page: Page, name: MessageName): VNode {
  const { title, paragraphs, link }: MessageModel = messages[name];
  return (
    <Layout page={page} title={page.words(title)}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{page.words(paragraph)}</p>
      ))}
      <p>
        <a href={link.href}>{page.words(link.text)}</a>
      </p>
    </Layout>
  );
}
