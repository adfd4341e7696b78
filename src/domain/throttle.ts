// How often somebody may try what only guessing needs often.

/** What is counted, per account and per network address. */
export const throttledDeeds = [
  'sign-in-account',
  'sign-in-address',
  'code-account',
  'reset-account',
  'reset-address',
  'link-address',
] as const;
export type ThrottledDeed = (typeof throttledDeeds)[number];

/** Attempts within so many minutes; the next one is refused until the window is over. */
export const throttleLimits: Readonly<
  Record<ThrottledDeed, { attempts: number; minutes: number }>
> = {
  'sign-in-account': { attempts: 10, minutes: 15 },
  'sign-in-address': { attempts: 50, minutes: 15 },
  'code-account': { attempts: 10, minutes: 15 },
  'reset-account': { attempts: 3, minutes: 60 },
  'reset-address': { attempts: 20, minutes: 60 },
  'link-address': { attempts: 30, minutes: 15 },
};
