// One's own account: how it comes to be, its password, its second factor.
import { z } from 'zod';
import { acceptInvitation } from '../../actions/accounts/accept-invitation.ts';
import { beginSecondFactor } from '../../actions/accounts/begin-second-factor.ts';
import { changePassword } from '../../actions/accounts/change-password.ts';
import { confirmSecondFactor } from '../../actions/accounts/confirm-second-factor.ts';
import { removeSecondFactor } from '../../actions/accounts/remove-second-factor.ts';
import { renewBackupCodes } from '../../actions/accounts/renew-backup-codes.ts';
import { requestPasswordReset } from '../../actions/accounts/request-password-reset.ts';
import { resetPassword } from '../../actions/accounts/reset-password.ts';
import type { App } from '../deps.ts';
import { open, signedIn } from '../route-access.ts';
import type { AccountDoor } from '../session.ts';
import {
  changedPasswordBody,
  codeBody,
  emailBody,
  enrolmentShape,
  linkedPasswordBody,
  passwordBody,
  signInShape,
} from './shapes/session.ts';

const tags = ['Account'];
const done = { 204: z.null() };

/** Parts a body into the code of its link and what the action parses. */
const linked = z.looseObject({ token: z.string().catch('') }).catch({ token: '' });

/** The routes of one's own account. */
export function accountRoutes(app: App, accounts: AccountDoor): void {
  app.post(
    '/account',
    {
      config: open,
      schema: {
        tags,
        operationId: 'acceptInvitation',
        summary: 'Make the account of an invitation, and sign in',
        body: linkedPasswordBody,
        response: { 200: signInShape },
      },
    },
    async (request, reply) => {
      const { token, ...input } = linked.parse(request.body);
      const result = await acceptInvitation(accounts.contextOf(request), token, input);
      accounts.answerSignIn(reply, result);
      return { next: result.next };
    },
  );

  passwordRoutes(app, accounts);
  secondFactorRoutes(app, accounts);
}

function passwordRoutes(app: App, accounts: AccountDoor): void {
  app.post(
    '/password/reset-requests',
    {
      config: open,
      schema: {
        tags,
        operationId: 'requestPasswordReset',
        summary: 'Have a link to a new password sent',
        description: 'The answer is the same whether there is an account with the address or not.',
        body: emailBody,
        response: { 202: z.null() },
      },
    },
    async (request, reply) => {
      await requestPasswordReset(accounts.contextOf(request), request.body);
      return await reply.code(202).send(null);
    },
  );

  app.post(
    '/password/resets',
    {
      config: open,
      schema: {
        tags,
        operationId: 'resetPassword',
        summary: 'Set a new password by a link; all sessions end',
        body: linkedPasswordBody,
        response: done,
      },
    },
    async (request, reply) => {
      const { token, ...input } = linked.parse(request.body);
      await resetPassword(accounts.contextOf(request), token, input);
      accounts.dropSession(reply);
      return await reply.code(204).send(null);
    },
  );

  app.post(
    '/password/changes',
    {
      config: signedIn,
      schema: {
        tags,
        operationId: 'changePassword',
        summary: 'Change the password; all other sessions end',
        body: changedPasswordBody,
        response: done,
      },
    },
    async (request, reply) => {
      const context = accounts.sessionContextOf(request);
      accounts.keepSession(reply, await changePassword(context, request.body));
      return await reply.code(204).send(null);
    },
  );
}

function secondFactorRoutes(app: App, accounts: AccountDoor): void {
  app.post(
    '/second-factor',
    {
      config: signedIn,
      schema: {
        tags,
        operationId: 'beginSecondFactor',
        summary: 'Begin to set up an authenticator; its secret is told this once',
        body: passwordBody,
        response: { 200: enrolmentShape },
      },
    },
    async (request) => {
      const context = accounts.sessionContextOf(request);
      const { backupCodes, ...enrolment } = await beginSecondFactor(context, request.body);
      return { ...enrolment, backupCodes: [...backupCodes] };
    },
  );

  app.post(
    '/second-factor/confirmation',
    {
      config: signedIn,
      schema: {
        tags,
        operationId: 'confirmSecondFactor',
        summary: 'Confirm the authenticator by its first code; all other sessions end',
        body: codeBody,
        response: done,
      },
    },
    async (request, reply) => {
      const context = accounts.sessionContextOf(request);
      accounts.keepSession(reply, await confirmSecondFactor(context, request.body));
      return await reply.code(204).send(null);
    },
  );

  app.post(
    '/second-factor/removal',
    {
      config: signedIn,
      schema: {
        tags,
        operationId: 'removeSecondFactor',
        summary: 'Take the second factor away; all other sessions end',
        body: passwordBody,
        response: done,
      },
    },
    async (request, reply) => {
      const context = accounts.sessionContextOf(request);
      accounts.keepSession(reply, await removeSecondFactor(context, request.body));
      return await reply.code(204).send(null);
    },
  );

  app.post(
    '/second-factor/backup-codes',
    {
      config: signedIn,
      schema: {
        tags,
        operationId: 'renewBackupCodes',
        summary: 'Make new backup codes, told this once; the old ones no longer count',
        body: passwordBody,
        response: { 200: z.object({ backupCodes: z.array(z.string()) }) },
      },
    },
    async (request) => {
      const context = accounts.sessionContextOf(request);
      return { backupCodes: [...(await renewBackupCodes(context, request.body))] };
    },
  );
}
