/**
 * What the audit tells of, by the noun that each is about. Older events may hold verbs that are not here
 * any more; they are shown as they were written.
 */
const deeds: Readonly<Record<string, readonly string[]>> = {
  need: [
    'file',
    'edit',
    'submit',
    'return',
    'open',
    'withdraw',
    'expire',
    'import',
    'confirm',
    'dispute',
    'attach',
    'join',
    'read',
    'take',
    'put-back',
    'release',
  ],
  release: ['renew', 'revoke'],
  offer: [
    'file',
    'edit',
    'submit',
    'publish',
    'suspend',
    'withdraw',
    'expire',
    'import',
    'confirm',
    'dispute',
    'attach',
    'ask-stale',
    'add-edition',
    'edit-edition',
    'cancel-edition',
  ],
  proposal: ['recommend', 'approve', 'approve-second', 'reject', 'defer', 'resume', 'lapse'],
  activity: ['import'],
  policy: ['draft', 'adopt', 'switch'],
  person: ['add', 'invite', 'erase'],
  invitation: ['renew', 'withdraw', 'accept'],
  role: ['designate', 'withdraw'],
  organization: ['create'],
  account: ['create'],
  session: ['open', 'close', 'refused'],
  password: ['change', 'reset-request', 'reset'],
  'second-factor': ['remove'],
  key: ['create', 'revoke'],
  'mail-preferences': ['change'],
  import: ['try', 'run', 'discard'],
  list: ['export'],
  audit: ['verify'],
};

/** The verbs of the audit: noun and deed, as `need.file`. */
export const auditVerbs: readonly string[] = Object.entries(deeds).flatMap(([noun, ones]) =>
  ones.map((deed) => `${noun}.${deed}`),
);
