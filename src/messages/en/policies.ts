// Words for policies: where they stand, what comparing them shows, and what is refused.
export const policies = {
  'status.policy.draft': 'draft',
  'status.policy.adopting': 'being adopted',
  'status.policy.in-force': 'in force',
  'status.policy.retired': 'retired',

  'policy.no-fitting':
    '{count, plural, =0 {No real reviews exist yet} one {# real review exists} other {# real reviews exist}}: no weight fitting until {needed, number} real reviews exist.',
  'policy.may-be-fitted':
    '{count, plural, one {# real review exists} other {# real reviews exist}}: weights may be fitted to them, in a draft that people examine and adopt.',

  'comparison.reviewed-only':
    'Only pairs that somebody has reviewed are compared; pairs that were never proposed are not seen.',
  'comparison.not-judged':
    'The values kept with the reviews do not show the effect of these changes; only a run of the engine does: {pointers}.',
  'comparison.lexicon':
    'The policies name different lexicons, which changes the text criterion; the values kept with the reviews do not show it.',
  'comparison.rank-unknown':
    '{count, plural, one {# decision was} other {# decisions were}} made before the competing proposals were kept: the rank is not known.',

  'difference.rescored': 'worked out below',
  'difference.not-judged': 'not shown by past reviews',
  'difference.no-judgement': 'changes no judgement',

  'override.strong-rejected': 'Strong proposal rejected',
  'override.lower-approved': 'Lower proposal approved, a higher one rejected',

  'problem.policy-version-taken': 'There is a policy with the version {version} already.',
  'problem.policy-in-force': 'The policy {version} is in force already.',
  'problem.policy-retired':
    'The policy {version} has been retired. Draft a new version with its content.',
  'problem.adoption-under-way':
    'The policy {version} is being adopted since {since}. Wait until the queue has gone over to it.',
  'field.unknown-policy': 'Unknown policy: {value}.',
  'field.unknown-lexicon': 'Unknown lexicon: {value}.',

  'command.policy': 'the policies by which needs and offers are matched',
  'command.policy-show': 'show the policy in force, or another version',
  'command.policy-list': 'list all policies',
  'command.policy-new': 'draft a policy from a JSON file',
  'command.policy-compare': 'show what a second policy would have changed in past decisions',
  'command.policy-adopt': 'adopt a policy: match everything under it, then switch the queue',
  'argument.policy-version': 'version of a policy, as in 2.0.0',
  'argument.policy-file': 'JSON file: the content of a policy, or the values that it changes',
  'option.policy-from': 'version that the file changes; the policy in force if not given',
  'option.policy-name': 'name of the policy',
  'option.policy-as': 'version of the draft; the next number if not given',
  'option.policy-lexicon': 'version of the lexicon; that of the policy changed if not given',

  'policy.head': 'Policy {version} · {status}',
  'policy.drafted': 'Drafted by {name} on {date}.',
  'policy.from-files': 'Came with the data files on {date}.',
  'policy.adopted': 'Adopted by {name} on {date}.',
  'policy.adopted-first': 'Adopted on {date} as the first policy of this installation.',
  'policy.retired': 'Retired on {date}.',
  'policy.adopting': 'Adoption requested by {name} on {date}.',
  'policy.adoption-failed': 'The last adoption failed ({failure}); it can be requested again.',
  'policy.lexicon': 'Lexicon: {version}.',
  'policy.criterion': 'Criterion',
  'policy.weight': 'Weight (‰)',
  'policy.neutral': 'If not stated',
  'policy.threshold': 'Proposed from',
  'policy.band': '{band} from',
  'policy.points': '{points, number} points',
  'policy.clock.answer': 'Answer to the state',
  'policy.clock.hold': 'Seats held after approval',
  'policy.clock.offerStale': 'Offer confirmed again within',
  'policy.clock.offerGrace': 'Offer leaves the catalogue after another',
  'policy.days': '{count, plural, one {# day} other {# days}}',
  'policy.whole': 'All values: enlace policy show {version} --json',
  'policy.version': 'Version',
  'policy.name': 'Name',
  'policy.status': 'Status',
  'policy.since': 'Since',
  'policy.new-draft': 'Policy {version} has been drafted. It changes nothing until it is adopted.',
  'policy.next-steps': 'Compare it: {compare}. Adopt it, as another person: {adopt}.',
  'policy.adoption-begun':
    'The adoption of policy {version} has begun. The queue switches once everything has been matched under it: {command}',
  'policy.unreadable': '{file} is not a JSON object.',

  'comparison.head': 'Policy {from} compared with {to}',
  'comparison.same': 'The two policies say the same.',
  'comparison.value': 'Value',
  'comparison.effect': 'Effect',
  'comparison.verdict': 'Decision',
  'comparison.both': 'Proposed by both',
  'comparison.only': 'Only by {version}',
  'comparison.neither': 'By neither',
  'comparison.counts':
    'Of {decisions, plural, one {# decision} other {# decisions}}, {bands, plural, one {# changes} other {# change}} its band and {ranks, plural, one {# changes} other {# change}} its rank.',
  'comparison.changed': 'Changed decisions',
  'comparison.rank': 'rank {rank, number}',
  'comparison.not-proposed': 'not proposed',
  'comparison.overrides': 'Decisions against the order of the engine: {count, number}',
} as const;
