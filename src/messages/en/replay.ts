// Words for the replay of an assessment: what was checked, what was found, and what it comes to.
export const replay = {
  'command.replay': 'judge again what an assessment judged, and compare it byte for byte',
  'option.assessment': 'id of an earlier assessment of the proposal',
  'option.run': 'id of a full run, whose manifest is verified',
  'replay.head':
    'Assessment {assessment}, of need version {needVersion}, offer version {offerVersion} and edition version {editionVersion}, as of {asOf}.',
  'replay.made-with': 'Made by engine {assessed} under policy {policy}; this is engine {present}.',
  'replay.same': 'The engine gives the same assessment, byte for byte.',
  'replay.verified': 'Nothing is wrong with the assessment. It could not be made again.',
  'replay.different': 'The assessment is not what it should be.',
  'replay.run-head':
    'Run {run}, as of {asOf}: {judgements, plural, one {# judgement} other {# judgements}} on {needs, plural, one {# need} other {# needs}} and {offers, plural, one {# offer} other {# offers}}.',
  'replay.run-verified': 'Nothing is wrong with the run.',
  'replay.run-different': 'The run is not what it should be.',
  'replay-check.arithmetic': 'Points, weights, score and band follow from the policy.',
  'replay-check.record': 'The assessment says what it said when it was written.',
  'replay-check.versions': 'Need, offer and edition are there as they were judged.',
  'replay-check.groups': 'The offer was open to the states that were members then.',
  'replay-check.judgement': 'The engine says the same of them.',
  'replay-check.manifest': 'The manifest is the one that was written, and agrees with the run.',
  'replay-check.manifest-versions': 'Every version that it names is there.',
  'replay-skipped.other-engine': 'not checked: another version of the engine made it',
  'replay-skipped.inputs-not-kept': 'not checked: its inputs were not kept yet',
  'replay-fault.criteria': 'The criteria are not those of the engine, each of them once.',
  'replay-fault.points': '{criterion}: {value, number} × {weight, number} is not {points, number}.',
  'replay-fault.weight':
    '{criterion}: the weight is {stored, number}; in the policy it is {policy, number}.',
  'replay-fault.neutral':
    '{criterion}: it is not stated and counts {stored, number}; by the policy {policy, number}.',
  'replay-fault.sum': 'The points add up to {sum, number}; the score is {score, number}.',
  'replay-fault.band': 'The band is “{stored}”; by the policy it is “{policy}”.',
  'replay-fault.threshold':
    'The score of {score, number} is below the threshold of {threshold, number}.',
  'replay-fault.fingerprint': 'The fingerprint is that of another assessment.',
  'replay-fault.version-missing':
    'Version {version} of the {record, select, need {need} offer {offer} other {edition}} is missing.',
  'replay-fault.part': 'This part is not what was judged: {part}.',
  'replay-fault.eligible':
    'By the memberships that the assessment names, the offer was open to other states.',
  'replay-fault.no-edition': 'By the engine, the offer can serve none of the beneficiaries.',
  'replay-fault.difference': '{pointer}: {stored} then, {found} now',
  'replay-fault.engine-data': 'The manifest names other engine data than the run.',
  'replay-fault.counts': 'The manifest counts otherwise than the run.',
  'problem.run-without-manifest':
    'The run was of one need or offer and has no manifest. Replay its assessments instead.',
  'failure.replay-what': 'Name either a proposal or a run with --run.',
  'part.text': 'text and topics',
  'part.audience': 'audience',
  'part.kind': 'kind of assistance',
  'part.dates': 'dates',
  'part.language': 'languages',
  'part.eligibility': 'eligibility',
  'part.seats': 'participants and seats',
} as const;
