import type { VNode } from 'preact';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { Layout } from '../layout.tsx';
import type { FormState, Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { QrPicture } from './qr-picture.tsx';

/** The secret of an authenticator, the same as an address, and the codes for the day it is lost. */
export type Enrolment = { secret: string; uri: string; backupCodes: readonly string[] };

type EnrolmentModel = { form: FormState; enrolment: Enrolment };

/**
 * Where an authenticator is given its secret, and answers with its first code. The service tells them
 * this once, so the form carries them to its own second try.
 */
export function enrolmentPage(page: Page, { form, enrolment }: EnrolmentModel): VNode {
  const { words } = page;
  const { secret, uri, backupCodes } = enrolment;
  return (
    <Layout page={page} title={words('enrolment.title')} errors={form.errors}>
      <h2>{words('enrolment.add')}</h2>
      <p>{words('enrolment.add-how')}</p>
      <QrPicture of={uri} label={words('enrolment.picture')} />
      <p>
        <a href={uri}>{words('enrolment.open-app')}</a>
      </p>
      <p>{words('enrolment.or-type')}</p>
      <p class="code">{(secret.match(/.{1,4}/g) ?? []).join(' ')}</p>

      <h2>{words('enrolment.codes')}</h2>
      <BackupCodes page={page} codes={backupCodes} />

      <h2>{words('enrolment.confirm')}</h2>
      <Form
        page={page}
        action="/account/second-factor/confirm"
        hidden={{ secret, uri, backupCodes: backupCodes.join(' ') }}
        button={words('enrolment.button')}
      >
        <TextField
          page={page}
          form={form}
          name="code"
          label={words('enrolment.code')}
          hint={words('enrolment.code-hint')}
          autocomplete="one-time-code"
          inputmode="numeric"
          width="code"
        />
      </Form>
    </Layout>
  );
}

/** The new backup codes of a second factor that stays as it is. */
export function backupCodesPage(page: Page, { codes }: { codes: readonly string[] }): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={words('backup-codes.title')}>
      <Alert tone="success" live>
        {words('backup-codes.renewed')}
      </Alert>
      <BackupCodes page={page} codes={codes} />
      <p>
        <a href="/account">{words('account.back')}</a>
      </p>
    </Layout>
  );
}

function BackupCodes({ page, codes }: { page: Page; codes: readonly string[] }): VNode {
  return (
    <>
      <p>{page.words('enrolment.codes-how')}</p>
      <ul class="codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </>
  );
}
