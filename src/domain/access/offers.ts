// Who may do what with offers, their editions and the activities that come of them.
import {
  anyone,
  as,
  either,
  inPerson,
  onBehalf,
  owner,
  type Rule,
  secretariat,
  uninvolved,
} from './rules.ts';

export const offerAccess = {
  'offer.read': { scope: 'offers:read', may: anyone },
  'offer.register': { scope: 'offers:read', may: secretariat },
  'offer.file': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },
  'offer.edit': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },
  'edition.edit': { scope: 'offers:write', may: either(owner('provider-editor'), as('officer')) },
  'offer.submit': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },
  'offer.publish': { scope: 'offers:write', may: as('officer') },
  'offer.suspend': { scope: 'offers:write', may: either(owner('provider-editor'), as('officer')) },
  'offer.withdraw': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },
  'offer.confirm': { scope: 'offers:write', may: owner('provider-editor') },
  'offer.confirm-with-document': { scope: 'offers:write', may: uninvolved(as('officer')) },
  'offer.request-confirmation': { scope: 'offers:write', may: inPerson(onBehalf) },
  'offer.attach': {
    scope: 'offers:write',
    may: inPerson(either(owner('provider-editor'), as('officer'))),
  },
  'offer.read-attachments': {
    scope: 'offers:read',
    may: either(owner('provider-editor'), secretariat),
  },
  'offer.renew': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },

  'activity.read': { scope: 'offers:read', may: anyone },
} as const satisfies Record<string, Rule>;
