import type { VNode } from 'preact';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { Layout } from '../layout.tsx';
import type { FormState, Page } from '../page.ts';
import { QrPicture } from '../qr/qr-picture.tsx';

type SecondFactorModel = {
  form: FormState;
  /** Whether there is a second factor. */
  present: boolean;
  /** Whether the session may do nothing else before there is one. */
  required: boolean;
};

/** Where one begins to set up the second factor, or takes it away; either needs the password. */
export function secondFactorPage(page: Page, model: SecondFactorModel): VNode {
  const { words } = page;
  const { form, present, required } = model;
  return (
    <Layout page={page} title={words('second-factor.title')} errors={form.errors}>
      {required && <p class="notice">{words('second-factor.required')}</p>}
      <p>{words(present ? 'second-factor.is-on' : 'second-factor.means')}</p>
      <Form
        page={page}
        action={present ? '/account/second-factor/remove' : '/account/second-factor'}
        button={words(present ? 'second-factor.remove' : 'second-factor.begin')}
        look={present ? 'danger' : 'primary'}
      >
        <TextField
          page={page}
          form={form}
          name="password"
          label={words('sign-in.password')}
          type="password"
          autocomplete="current-password"
        />
      </Form>
      {!required && (
        <p>
          <a href="/account">{words('account.back')}</a>
        </p>
      )}
    </Layout>
  );
}

/** The secret of an authenticator, the same as an address, and the codes for the day it is lost. */
export type Enrolment = { secret: string; uri: string; backupCodes: readonly string[] };

type EnrolmentModel = { form: FormState; enrolment: Enrolment };

/**
 * Where an authenticator is given its secret, and answers with its first code. The service shows them
 * once and keeps no copy that it could show again, so the form carries them to its own second try.
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
      <p>{words('enrolment.codes-how')}</p>
      <ul class="codes">
        {backupCodes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>

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
