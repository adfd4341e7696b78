// Who may do what with offers, their editions and the activities that come of them.
import { anyone, as, either, onBehalf, owner, type Rule } from './rules.ts';

export const offerAccess = {
  'offer.read': { scope: 'offers:read', may: anyone },
  'offer.file': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },
  'offer.edit': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },
  'edition.edit': { scope: 'offers:write', may: either(owner('provider-editor'), as('officer')) },
  'offer.submit': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },
  'offer.publish': { scope: 'offers:write', may: as('officer') },
  'offer.suspend': { scope: 'offers:write', may: either(owner('provider-editor'), as('officer')) },
  'offer.withdraw': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },
  'offer.confirm': { scope: 'offers:write', may: owner('provider-editor') },
  'offer.renew': { scope: 'offers:write', may: either(owner('provider-editor'), onBehalf) },

  'activity.read': { scope: 'offers:read', may: anyone },
} as const satisfies Record<string, Rule>;
