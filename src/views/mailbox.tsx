import type { VNode } from 'preact';
import type { KeptMail, OpenedMail } from '../domain/mailbox.ts';
import { Facts } from './facts.tsx';
import { Layout } from './layout.tsx';
import type { Page } from './page.ts';

/** The mails that an installation without a mail server has sent, the latest first. */
export function mailboxPage(page: Page, { mails }: { mails: readonly KeptMail[] }): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={words('mailbox.title')} wide>
      <p>{words('mailbox.means')}</p>
      {mails.length === 0 ? (
        <p>{words('mailbox.empty')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words('mailbox.subject')}</th>
              <th scope="col">{words('mailbox.to')}</th>
              <th scope="col">{words('mailbox.sent')}</th>
            </tr>
          </thead>
          <tbody>
            {mails.map(({ id, to, subject, at }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/mailbox/${id}`}>{subject}</a>
                </th>
                <td data-label={words('mailbox.to')}>{to}</td>
                <td data-label={words('mailbox.sent')}>{page.date(at.toISOString())}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Layout>
  );
}

/** One mail: its text as it is, and its links to follow. */
export function mailPage(page: Page, mail: OpenedMail): VNode {
  const { words } = page;
  return (
    <Layout
      page={page}
      title={mail.subject}
      titleLanguage={mail.language === '' ? page.language : mail.language}
    >
      <Facts
        facts={[
          { name: words('mailbox.to'), values: [mail.to] },
          { name: words('mailbox.sent'), values: [page.date(mail.at.toISOString())] },
        ]}
      />
      <pre class="mail" lang={mail.language === '' ? undefined : mail.language}>
        {mail.text}
      </pre>
      {mail.links.length > 0 && (
        <section aria-labelledby="links">
          <h2 id="links">{words('mailbox.links')}</h2>
          <ul class="links">
            {mail.links.map((link) => (
              <li key={link}>
                <a href={link}>{link}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href="/mailbox">{words('mailbox.back')}</a>
      </p>
    </Layout>
  );
}
