// Words for what the service refuses and why. `title.…` names the kind of answer, `problem.…` says
// what happened, `field.…` what is wrong with one value. Documented with each code of the API.
export const problems = {
  'title.unauthenticated': 'Not signed in',
  'title.forbidden': 'Not allowed',
  'title.not-found': 'Not found',
  'title.conflict': 'Conflict with the present state',
  'title.precondition-failed': 'The record has changed',
  'title.precondition-required': 'Revision required',
  'title.invalid': 'Invalid input',
  'title.malformed': 'Unreadable request',
  'title.too-large': 'Request too large',
  'title.unsupported-media-type': 'Unsupported format',
  'title.too-many-requests': 'Too many requests',
  'title.unavailable': 'Temporarily unavailable',
  'title.failure': 'Internal error',

  'problem.unauthenticated':
    'Sign in, or give a valid key. There is no session and no key, or it is unknown, expired or revoked.',
  'problem.forbidden': 'Your role or your key does not allow this action.',
  'problem.forbidden.took-part':
    'Somebody else must do this: you took part in the matter in another role, or it concerns yourself.',
  'problem.missing-scope':
    'Your key does not have the scope “{scope}”, which this action requires.',
  'problem.not-found': 'There is no record {reference}, or none that you may see.',
  'problem.unknown-route': 'There is nothing at this address.',
  'problem.precondition-failed':
    'The record has changed since you read it. Read it again and repeat your change.',
  'problem.precondition-required':
    'State in the If-Match header which revision of the record you have read (its ETag).',
  'problem.invalid':
    '{count, plural, =0 {The request is not valid.} one {One value is not valid.} other {# values are not valid.}}',
  'problem.malformed-json': 'The body is not valid JSON.',
  'problem.malformed-encoding': 'The body is not encoded in UTF-8.',
  'problem.malformed-address': 'The address is not well formed.',
  'problem.malformed-idempotency-key':
    'The Idempotency-Key must have 1 to 200 visible ASCII characters, without spaces.',
  'problem.malformed-request': 'The request is not well formed.',
  'problem.too-large': 'The body is larger than {limit, number} bytes.',
  'problem.unsupported-media-type': 'The body must be JSON (application/json).',
  'problem.too-many-requests':
    'The limit of {limit, plural, one {# request} other {# requests}} per minute is exceeded. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'problem.too-heavy':
    'This takes the service a lot of computing, so it can be asked for at most {limit, plural, one {once} other {# times}} per minute. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'problem.unavailable':
    'The service cannot answer at the moment. Try again shortly; with an Idempotency-Key, a repeated request is carried out only once.',
  'problem.busy':
    'Others were changing the same records at this moment. Nothing has been changed; try again.',
  'problem.failure': 'An unexpected error occurred and has been recorded.',
  'problem.conflicting-data': 'The request contradicts data that are already stored.',
  'problem.idempotency-key-reused':
    'This Idempotency-Key has already been used for another request.',
  'problem.need-closed': 'The need is closed.',
  'problem.not-in-status': 'The present status of the record does not allow this step.',
  'problem.offer-closed': 'The offer is closed.',
  'problem.offer-over': 'All editions of the offer were over on {asOf}.',
  'problem.no-edition': 'The offer has no edition that stands.',
  'problem.edition-cancelled': 'The edition is cancelled.',
  'problem.last-edition':
    'A published offer keeps at least one edition. Suspend or withdraw the offer instead.',
  'problem.already-confirmed': 'The record is confirmed by its owner already.',
  'problem.seats-by-secretariat':
    'Once an offer has been published, the secretariat alone reduces the seats of an edition or cancels it: write to it, or suspend the offer.',
  'problem.seats-taken':
    'The edition holds seats for assistance under consideration: it cannot have fewer, nor be cancelled.',
  'problem.already-decided': '{decidedBy} has already decided about this proposal ({decidedAt}).',
  'problem.assessment-superseded':
    'The proposal has been assessed anew. Read it again and decide on the present assessment.',
  'problem.not-enough-seats':
    '{left, plural, =0 {No seats are} one {Only # seat is} other {Only # seats are}} left; {asked, plural, one {# is} other {# are}} needed.',
  'problem.unconfirmed-need':
    'The need was entered on behalf of its owner, which has not confirmed it yet.',
  'problem.unconfirmed-offer':
    'The offer was entered on behalf of its owner, which has not confirmed it yet.',
  'problem.gate-failed': 'The offer can no longer serve the need.',
  'problem.gate-failed.not-live':
    'The offer can no longer serve the need: it is not in the catalogue at present.',
  'problem.gate-failed.country':
    'The offer can no longer serve the need: it is not open to the state.',
  'problem.gate-failed.language':
    'The offer can no longer serve the need: they have no language in common.',
  'problem.gate-failed.over':
    'The offer can no longer serve the need: the activity ends too early.',
  'problem.gate-failed.late':
    'The offer can no longer serve the need: the activity starts too late.',
  'problem.gate-failed.own':
    'The offer can no longer serve the need: the state itself leads or hosts it.',
  'problem.gate-failed.no-seats': 'The offer can no longer serve the need: no seats are left.',
  'problem.gate-failed.excluded-by-need':
    'The offer can no longer serve the need: the need excludes the provider.',
  'problem.gate-failed.excluded-by-offer':
    'The offer can no longer serve the need: the provider excludes the state.',

  'field.missing': 'A value is required.',
  'field.unknown-field': 'The field is not known.',
  'field.wrong': 'The value is not valid.',
  'field.wrong-type': 'The value is not of the expected type ({expected}).',
  'field.not-one-of': 'The value must be one of: {values}.',
  'field.not-a-date': 'The value is not a date in the form YYYY-MM-DD.',
  'field.not-a-match': 'The value does not have the required form.',
  'field.not-a-cursor': 'The cursor does not come from an earlier answer.',
  'field.too-big-string':
    'The text is too long: at most {limit, plural, one {# character is} other {# characters are}} allowed.',
  'field.too-small-string':
    'The text is too short: at least {limit, plural, one {# character is} other {# characters are}} required.',
  'field.too-big-array':
    'The list is too long: at most {limit, plural, one {# entry is} other {# entries are}} allowed.',
  'field.too-small-array':
    'The list is too short: at least {limit, plural, one {# entry is} other {# entries are}} required.',
  'field.too-big-number': 'The value must not be more than {limit}.',
  'field.too-small-number': 'The value must not be less than {limit}.',
  'field.too-big-int': 'The value must not be more than {limit}.',
  'field.too-small-int': 'The value must not be less than {limit}.',
  'field.unusable-character': 'The text holds a character that cannot be stored (U+0000).',
  'field.ends-before-it-starts': 'The period ends before it starts.',
  'field.no-beneficiary': 'Name at least one state or a group of states.',
  'field.translation-of-itself': 'A translation is in the language of the text itself.',
  'field.also-delivery-language':
    'A language cannot stand both here and among the languages of delivery.',
  'field.one-lead': 'The owner of the offer is its lead; name the other organizations only.',
  'field.weights-not-1000': 'The weights must add up to 1000.',
  'field.bands-out-of-order': 'The band “possible” must not start above the band “strong”.',
  'field.languages-out-of-order': 'A passive language must not count for more than interpretation.',
  'field.not-your-group': 'A state files for itself, not for a group.',
  'field.not-your-state': 'You may name only your own state: {state}.',
  'field.unknown-state': 'Unknown state: {value}.',
  'field.unknown-group': 'Unknown group of states: {value}.',
  'field.unknown-audience': 'Unknown audience: {value}.',
  'field.unknown-concept': 'Unknown concept: {value}.',
  'field.unknown-action': 'Unknown action of the work programme: {value}.',
  'field.unknown-instrument': 'Unknown instrument: {value}.',
  'field.unknown-organization': 'Unknown organization: {value}.',
  'field.unknown-person': 'Unknown person: {value}.',
  'field.unknown-ask': 'The need has no open ask with the number {value}.',
  'field.one-bearer': 'A key belongs to one person or to one service.',
  'field.nobody-eligible': 'The offer would be open to no state.',
  'field.not-after-today': 'The date must be after today.',
  'field.repeated-language': 'There is more than one text in this language.',
} as const;
