// All words of the service in its four languages, one file an area and language. English says which
// keys there are; a language that lacks one does not compile.
import type { Language } from '../domain/vocabulary.ts';
import { accountProblems as accountProblemsEn } from './en/account-problems.ts';
import { accounts as accountsEn } from './en/accounts.ts';
import { coach as coachEn } from './en/coach.ts';
import { commands as commandsEn } from './en/commands.ts';
import { confirmations as confirmationsEn } from './en/confirmations.ts';
import { explanations as explanationsEn } from './en/explanations.ts';
import { imports as importsEn } from './en/imports.ts';
import { interchange as interchangeEn } from './en/interchange.ts';
import { inventory as inventoryEn } from './en/inventory.ts';
import { mails as mailsEn } from './en/mails.ts';
import { matching as matchingEn } from './en/matching.ts';
import { notices as noticesEn } from './en/notices.ts';
import { onBehalf as onBehalfEn } from './en/on-behalf.ts';
import { pages as pagesEn } from './en/pages.ts';
import { people as peopleEn } from './en/people.ts';
import { policies as policiesEn } from './en/policies.ts';
import { problems as problemsEn } from './en/problems.ts';
import { releases as releasesEn } from './en/releases.ts';
import { replay as replayEn } from './en/replay.ts';
import { reviews as reviewsEn } from './en/reviews.ts';
import { terminal as terminalEn } from './en/terminal.ts';
import { accountProblems as accountProblemsEs } from './es/account-problems.ts';
import { accounts as accountsEs } from './es/accounts.ts';
import { coach as coachEs } from './es/coach.ts';
import { commands as commandsEs } from './es/commands.ts';
import { confirmations as confirmationsEs } from './es/confirmations.ts';
import { explanations as explanationsEs } from './es/explanations.ts';
import { imports as importsEs } from './es/imports.ts';
import { interchange as interchangeEs } from './es/interchange.ts';
import { inventory as inventoryEs } from './es/inventory.ts';
import { mails as mailsEs } from './es/mails.ts';
import { matching as matchingEs } from './es/matching.ts';
import { notices as noticesEs } from './es/notices.ts';
import { onBehalf as onBehalfEs } from './es/on-behalf.ts';
import { pages as pagesEs } from './es/pages.ts';
import { people as peopleEs } from './es/people.ts';
import { policies as policiesEs } from './es/policies.ts';
import { problems as problemsEs } from './es/problems.ts';
import { releases as releasesEs } from './es/releases.ts';
import { replay as replayEs } from './es/replay.ts';
import { reviews as reviewsEs } from './es/reviews.ts';
import { terminal as terminalEs } from './es/terminal.ts';
import { accountProblems as accountProblemsFr } from './fr/account-problems.ts';
import { accounts as accountsFr } from './fr/accounts.ts';
import { coach as coachFr } from './fr/coach.ts';
import { commands as commandsFr } from './fr/commands.ts';
import { confirmations as confirmationsFr } from './fr/confirmations.ts';
import { explanations as explanationsFr } from './fr/explanations.ts';
import { imports as importsFr } from './fr/imports.ts';
import { interchange as interchangeFr } from './fr/interchange.ts';
import { inventory as inventoryFr } from './fr/inventory.ts';
import { mails as mailsFr } from './fr/mails.ts';
import { matching as matchingFr } from './fr/matching.ts';
import { notices as noticesFr } from './fr/notices.ts';
import { onBehalf as onBehalfFr } from './fr/on-behalf.ts';
import { pages as pagesFr } from './fr/pages.ts';
import { people as peopleFr } from './fr/people.ts';
import { policies as policiesFr } from './fr/policies.ts';
import { problems as problemsFr } from './fr/problems.ts';
import { releases as releasesFr } from './fr/releases.ts';
import { replay as replayFr } from './fr/replay.ts';
import { reviews as reviewsFr } from './fr/reviews.ts';
import { terminal as terminalFr } from './fr/terminal.ts';
import { accountProblems as accountProblemsPt } from './pt/account-problems.ts';
import { accounts as accountsPt } from './pt/accounts.ts';
import { coach as coachPt } from './pt/coach.ts';
import { commands as commandsPt } from './pt/commands.ts';
import { confirmations as confirmationsPt } from './pt/confirmations.ts';
import { explanations as explanationsPt } from './pt/explanations.ts';
import { imports as importsPt } from './pt/imports.ts';
import { interchange as interchangePt } from './pt/interchange.ts';
import { inventory as inventoryPt } from './pt/inventory.ts';
import { mails as mailsPt } from './pt/mails.ts';
import { matching as matchingPt } from './pt/matching.ts';
import { notices as noticesPt } from './pt/notices.ts';
import { onBehalf as onBehalfPt } from './pt/on-behalf.ts';
import { pages as pagesPt } from './pt/pages.ts';
import { people as peoplePt } from './pt/people.ts';
import { policies as policiesPt } from './pt/policies.ts';
import { problems as problemsPt } from './pt/problems.ts';
import { releases as releasesPt } from './pt/releases.ts';
import { replay as replayPt } from './pt/replay.ts';
import { reviews as reviewsPt } from './pt/reviews.ts';
import { terminal as terminalPt } from './pt/terminal.ts';

const en = {
  ...accountProblemsEn,
  ...accountsEn,
  ...coachEn,
  ...commandsEn,
  ...confirmationsEn,
  ...explanationsEn,
  ...importsEn,
  ...interchangeEn,
  ...inventoryEn,
  ...mailsEn,
  ...matchingEn,
  ...noticesEn,
  ...onBehalfEn,
  ...pagesEn,
  ...peopleEn,
  ...policiesEn,
  ...problemsEn,
  ...releasesEn,
  ...replayEn,
  ...reviewsEn,
  ...terminalEn,
};

/** The name of a message: an area or kind, a full stop, and a code. */
export type MessageKey = keyof typeof en;

/** The messages (ICU MessageFormat) of each language. */
export const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  en,
  es: {
    ...accountProblemsEs,
    ...accountsEs,
    ...coachEs,
    ...commandsEs,
    ...confirmationsEs,
    ...explanationsEs,
    ...importsEs,
    ...interchangeEs,
    ...inventoryEs,
    ...mailsEs,
    ...matchingEs,
    ...noticesEs,
    ...onBehalfEs,
    ...pagesEs,
    ...peopleEs,
    ...policiesEs,
    ...problemsEs,
    ...releasesEs,
    ...replayEs,
    ...reviewsEs,
    ...terminalEs,
  },
  pt: {
    ...accountProblemsPt,
    ...accountsPt,
    ...coachPt,
    ...commandsPt,
    ...confirmationsPt,
    ...explanationsPt,
    ...importsPt,
    ...interchangePt,
    ...inventoryPt,
    ...mailsPt,
    ...matchingPt,
    ...noticesPt,
    ...onBehalfPt,
    ...pagesPt,
    ...peoplePt,
    ...policiesPt,
    ...problemsPt,
    ...releasesPt,
    ...replayPt,
    ...reviewsPt,
    ...terminalPt,
  },
  fr: {
    ...accountProblemsFr,
    ...accountsFr,
    ...coachFr,
    ...commandsFr,
    ...confirmationsFr,
    ...explanationsFr,
    ...importsFr,
    ...interchangeFr,
    ...inventoryFr,
    ...mailsFr,
    ...matchingFr,
    ...noticesFr,
    ...onBehalfFr,
    ...pagesFr,
    ...peopleFr,
    ...policiesFr,
    ...problemsFr,
    ...releasesFr,
    ...replayFr,
    ...reviewsFr,
    ...terminalFr,
  },
};

/** Whether there is a message of this name: codes come from data as often as from source. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
