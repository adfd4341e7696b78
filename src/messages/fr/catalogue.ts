import { accountProblems } from './account-problems.ts';
import { accounts } from './accounts.ts';
import { auditPages } from './audit-pages.ts';
import { coach } from './coach.ts';
import { commands } from './commands.ts';
import { confirmations } from './confirmations.ts';
import { demandPages } from './demand-pages.ts';
import { explanations } from './explanations.ts';
import { forms } from './forms.ts';
import { gaps } from './gaps.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { importPages } from './import-pages.ts';
import { imports } from './imports.ts';
import { interchange } from './interchange.ts';
import { inventory } from './inventory.ts';
import { jobs } from './jobs.ts';
import { keptForm } from './kept-form.ts';
import { lists } from './lists.ts';
import { mails } from './mails.ts';
import { matching } from './matching.ts';
import { navigation } from './navigation.ts';
import { needForm } from './need-form.ts';
import { needPages } from './need-pages.ts';
import { notices } from './notices.ts';
import { offerForm } from './offer-form.ts';
import { offerPages } from './offer-pages.ts';
import { onBehalf } from './on-behalf.ts';
import { onBehalfPages } from './on-behalf-pages.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { peoplePages } from './people-pages.ts';
import { policies } from './policies.ts';
import { preferences } from './preferences.ts';
import { problems } from './problems.ts';
import { proposalPages } from './proposal-pages.ts';
import { publicOffers } from './public-offers.ts';
import { queue } from './queue.ts';
import { refusals } from './refusals.ts';
import { releases } from './releases.ts';
import { replay } from './replay.ts';
import { reviews } from './reviews.ts';
import { stateDesk } from './state-desk.ts';
import { statistics } from './statistics.ts';
import { terminal } from './terminal.ts';
import { whatIf } from './what-if.ts';

/** Everything that the service says in French, one file an area. */
export const fr = {
  ...accountProblems,
  ...accounts,
  ...auditPages,
  ...coach,
  ...commands,
  ...confirmations,
  ...demandPages,
  ...explanations,
  ...forms,
  ...gaps,
  ...help,
  ...home,
  ...importPages,
  ...imports,
  ...interchange,
  ...inventory,
  ...jobs,
  ...keptForm,
  ...lists,
  ...mails,
  ...matching,
  ...navigation,
  ...needForm,
  ...needPages,
  ...notices,
  ...offerForm,
  ...offerPages,
  ...onBehalf,
  ...onBehalfPages,
  ...pages,
  ...people,
  ...peoplePages,
  ...policies,
  ...preferences,
  ...problems,
  ...proposalPages,
  ...publicOffers,
  ...queue,
  ...refusals,
  ...releases,
  ...replay,
  ...reviews,
  ...stateDesk,
  ...statistics,
  ...terminal,
  ...whatIf,
};
