// `enlace proposal`: everything that is to be known before a decision.
import type { Command } from '@commander-js/extra-typings';
import { liftsAnswer, needAnswer, offerAnswer, proposalAnswer } from './answers.ts';
import { allNames } from './names.ts';
import { type Cli, jsonOption, keyOption, languageOption } from './options.ts';
import { proposalPage } from './proposal-page.ts';
import { findService, read } from './service.ts';

/** Adds the command `proposal`. */
export function registerProposal(program: Command, cli: Cli): void {
  const { terminal, env } = cli;
  program
    .command('proposal')
    .description(terminal.say('command.proposal'))
    .argument('<reference>', terminal.say('argument.reference'))
    .addOption(keyOption(cli))
    .addOption(jsonOption(cli))
    .addOption(languageOption(cli))
    .action(async (reference, { key, json }) => {
      const access = { env, key, language: terminal.language, usualKey: 'officer' } as const;
      const service = await findService(access);
      const { body } = await service.get(proposalPath(reference));
      if (json === true) {
        terminal.write(`${JSON.stringify(body, null, 2)}\n`);
        return;
      }
      const proposal = read(service, proposalAnswer, body);
      const [need, offer, lifts, names] = await Promise.all([
        service.get(`/needs/${proposal.need.reference}`),
        service.get(`/offers/${proposal.offer.reference}`),
        proposal.assessment === null ? null : service.get(`${proposalPath(reference)}/lifts`),
        allNames(service, terminal),
      ]);
      const page = proposalPage(terminal, {
        proposal,
        need: read(service, needAnswer, need.body),
        offer: read(service, offerAnswer, offer.body),
        lifts: lifts && read(service, liftsAnswer, lifts.body),
        names,
      });
      terminal.write(`${page}\n`);
    });
}

/** Where the service has a proposal. */
export function proposalPath(reference: string): string {
  return `/proposals/${encodeURIComponent(reference)}`;
}
