// Sessions and accounts as they travel. Bodies are parsed by the actions; here they are described.
import { z } from 'zod';
import type { Device } from '../../../actions/accounts/list-sessions.ts';
import type { Session } from '../../../domain/session.ts';
import { organizationKinds, roles } from '../../../domain/vocabulary.ts';
import { instant } from './common.ts';

const password = z.string().meta({ format: 'password' });
const chosen = password.meta({
  description: 'From 12 to 128 characters; not one of the first to guess',
});

export const signInBody = z.strictObject({ email: z.string(), password });
export const codeBody = z.strictObject({
  code: z.string().meta({ description: 'Six digits of the authenticator, or a backup code' }),
});
export const emailBody = z.strictObject({ email: z.string() });
export const passwordBody = z.strictObject({ password });
export const linkedPasswordBody = z.strictObject({
  token: z.string().meta({ description: 'The last part of the address of the link' }),
  password: chosen,
});
export const changedPasswordBody = z.strictObject({ current: password, password: chosen });

export const signInShape = z
  .object({
    next: z.enum(['signed-in', 'enrolment', 'second-factor']).meta({
      description:
        'Signed in; signed in, but a role requires a second factor that is still to be set up; or a code of the second factor is asked for',
    }),
  })
  .meta({ id: 'SignIn' });

export const sessionShape = z
  .object({
    personId: z.uuid(),
    organization: z.object({ code: z.string(), kind: z.enum(organizationKinds) }),
    roles: z.array(z.enum(roles)),
    standing: z.enum(['full', 'enrolment']),
    secondFactor: z.boolean(),
    demonstration: z.boolean().meta({ description: 'An invented person of a demonstration' }),
    createdAt: instant,
    expiresAt: instant,
    csrfToken: z.string().meta({ description: 'To be sent as x-csrf-token with every change' }),
  })
  .meta({ id: 'Session' });

/** A session as its person sees it. */
export function presentSession(session: Session, csrfToken: string): z.infer<typeof sessionShape> {
  const { personId, standing, secondFactor, demonstration, bearer } = session;
  const { code, kind } = bearer.organization;
  return {
    personId,
    organization: { code, kind },
    roles: [...bearer.roles],
    standing,
    secondFactor,
    demonstration,
    createdAt: session.createdAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
    csrfToken,
  };
}

export const deviceShape = z
  .object({
    id: z.uuid(),
    current: z.boolean(),
    address: z.string(),
    device: z.string(),
    createdAt: instant,
    usedAt: instant,
    expiresAt: instant,
  })
  .meta({ id: 'Device' });

/** A device as its person sees it. */
export function presentDevice(device: Device): z.infer<typeof deviceShape> {
  return {
    ...device,
    createdAt: device.createdAt.toISOString(),
    usedAt: device.usedAt.toISOString(),
    expiresAt: device.expiresAt.toISOString(),
  };
}

export const enrolmentShape = z
  .object({
    uri: z.string().meta({ description: 'otpauth: address, for a QR code' }),
    secret: z.string(),
    backupCodes: z.array(z.string()),
  })
  .meta({ id: 'Enrolment' });
