// Words for what stands in the way of releasing fields of a need to a provider.
export const releases = {
  'problem.version-superseded':
    'The need has been edited: its present version is {present, number}. Read it again and name that version.',
  'problem.provider-excluded':
    'The need excludes this provider ({provider}). Lift the exclusion by editing the need first.',
  'problem.already-released':
    'This ask has already been released to the provider ({release}). Renew that release instead.',
  'problem.release-ended': 'The release has been renewed or revoked.',
  'problem.nothing-to-renew': 'These fields of this version have already been released.',
  'field.not-a-provider':
    'Nothing can be released to this organization ({value}): it is your own or provides no assistance.',
  'field.not-on-behalf': 'You act for your own organization, not on behalf of another.',
} as const;
