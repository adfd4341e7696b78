import { z } from 'zod';
import type { Replay } from '../../../actions/replay-assessment.ts';
import type { RunReplay } from '../../../actions/replay-run.ts';
import { isoDate } from '../../../domain/dates.ts';
import {
  type CheckResult,
  type ReplayFault,
  replayChecks,
  replayFaults,
  replayOutcomes,
  skipReasons,
} from '../../../domain/replay.ts';
import { runManifest } from '../../../domain/run-manifest.ts';
import type { Language } from '../../../domain/vocabulary.ts';
import { isMessageKey } from '../../../messages/catalogues.ts';
import { text } from '../../../messages/format.ts';

const check = z.object({
  check: z.enum(replayChecks),
  text: z.string().meta({ description: 'What holds where the check is passed' }),
  outcome: z.enum(['passed', 'failed', 'skipped']),
  skipped: z
    .object({ reason: z.enum(skipReasons), text: z.string() })
    .nullable()
    .meta({ description: 'Why the check could not be made' }),
  faults: z.array(
    z.object({
      code: z.enum(replayFaults),
      parameters: z.record(z.string(), z.union([z.string(), z.number()])),
      text: z.string(),
    }),
  ),
});

/** The replay of an assessment as the secretariat gets it. */
export const replayShape = z
  .object({
    reference: z.string(),
    outcome: z.enum(replayOutcomes).meta({
      description:
        'same: judged again and equal byte for byte; verified: nothing is wrong, but it could not be judged again',
    }),
    assessment: z.object({
      id: z.string(),
      engineVersion: z.string(),
      asOf: isoDate,
      score: z.int(),
      needVersion: z.int(),
      offerVersion: z.int(),
      editionVersion: z.int().nullable(),
      policyId: z.string(),
      policyVersion: z.string(),
      lexiconId: z.string().nullable(),
      thesaurusId: z.string(),
      membershipId: z.string().nullable(),
      fingerprint: z.string(),
    }),
    engineVersion: z.string().meta({ description: 'Of the engine that the replay was made with' }),
    checks: z.array(check),
  })
  .meta({ id: 'Replay' });

/** The verification of a full run. */
export const runReplayShape = z
  .object({
    run: z.string(),
    outcome: z.enum(replayOutcomes).exclude(['same']),
    policyVersion: z.string(),
    asOf: isoDate,
    manifestHash: z.string().nullable(),
    manifest: runManifest.meta({ description: 'Every version that the run read' }),
    checks: z.array(check),
  })
  .meta({ id: 'RunReplay' });

/** The verification of a run in the words of a language. */
export function presentRunReplay(
  { run, manifest, outcome, checks }: RunReplay,
  language: Language,
): z.infer<typeof runReplayShape> {
  const { id, policyVersion, asOf, manifestHash } = run;
  return {
    run: id,
    outcome,
    policyVersion,
    asOf,
    manifestHash,
    manifest,
    checks: checks.map((one) => presentCheck(one, language)),
  };
}

/** A replay in the words of a language. */
export function presentReplay(replay: Replay, language: Language): z.infer<typeof replayShape> {
  const { assessment: judged, policyVersion } = replay;
  return {
    reference: replay.reference,
    outcome: replay.outcome,
    assessment: {
      id: judged.id,
      engineVersion: judged.engineVersion,
      asOf: judged.asOf,
      score: judged.score,
      needVersion: judged.needVersion,
      offerVersion: judged.offerVersion,
      editionVersion: judged.editionVersion,
      policyId: judged.policyId,
      policyVersion,
      lexiconId: judged.lexiconId,
      thesaurusId: judged.thesaurusId,
      membershipId: judged.membershipId,
      fingerprint: judged.fingerprint,
    },
    engineVersion: replay.engineVersion,
    checks: replay.checks.map((one) => presentCheck(one, language)),
  };
}

function presentCheck({ check: name, skipped: reason, faults }: CheckResult, language: Language) {
  const outcome = faults.length > 0 ? 'failed' : 'passed';
  return {
    check: name,
    text: text(language, `replay-check.${name}`),
    outcome: reason === null ? outcome : 'skipped',
    skipped: reason === null ? null : { reason, text: text(language, `replay-skipped.${reason}`) },
    faults: faults.map((fault) => ({ ...fault, text: faultText(fault, language) })),
  } as const;
}

function faultText({ code, parameters }: ReplayFault, language: Language): string {
  const inWords = (name: string, value: string | number): string | number => {
    const key = keyFor(code === 'band' ? 'band' : name, value);
    return isMessageKey(key) ? text(language, key) : value;
  };
  const entries = Object.entries(parameters).map(([name, value]) => [name, inWords(name, value)]);
  return text(language, `replay-fault.${code}`, Object.fromEntries(entries));
}

/** The message that has the words for a code among the values of a fault. */
function keyFor(name: string, code: string | number): string {
  if (name === 'band') return `band.${code}`;
  if (name === 'part') return `part.${code}`;
  return name === 'criterion' ? `criterion.${code}` : '';
}
