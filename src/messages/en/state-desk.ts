// The desks: what waits for whom; and who speaks for each state.
export const stateDesk = {
  'desk.title': 'My desk',
  'desk.of': '{organization}: what waits for you.',
  'desk.state': 'Our needs',
  'desk.provider': 'Our offers',
  'desk.secretariat': 'The secretariat’s work',
  'desk.nothing-state':
    'Nothing waits for you. You will find here what is returned to you, what is approved for you, and the dates by which answers are due.',
  'desk.nothing-provider':
    'Nothing waits for you. You will find here the needs that states release to you, and the offers to be confirmed.',
  'desk.observer': 'As an observer you read the catalogue and the statistics.',
  'desk.approved': 'Approved proposals to look at',
  'desk.approved-means':
    'Assistance is proposed for ask {ask} (provider: {provider}). Read why, and decide what to release to the provider.',
  'desk.returned': 'Returned to be completed',
  'desk.to-confirm': 'Entered on your behalf: please confirm',
  'desk.to-join': 'Needs of your groups in which you can take part',
  'desk.to-join-means': 'Filed by {group}. Your state is named to nobody before it takes part.',
  'desk.drafts': 'Drafts to finish',
  'desk.awaited': 'Answers that are coming',
  'desk.answer-by': 'Answer due by {day}',
  'desk.all-needs': 'All needs',
  'desk.disclosed': 'Needs released to you',
  'desk.disclosed-about': '{themes} ({reference})',
  'desk.disclosed-on': 'Released on {day}. You have not opened it yet.',
  'desk.to-renew': 'Offers to confirm as still valid',
  'desk.to-renew-means':
    'Nobody has confirmed it for a long time. Without an answer it will leave the catalogue.',
  'desk.offers-to-confirm': 'Entered on your behalf: please confirm',
  'desk.offer-drafts': 'Drafts to finish',
  'desk.all-offers': 'All our offers',
  'desk.overdue': '{count, plural, one {answer overdue} other {answers overdue}}',
  'desk.due-soon':
    '{count, plural, one {answer due within seven days} other {answers due within seven days}}',
  'desk.mine': '{count, plural, one {need taken by you} other {needs taken by you}}',
  'desk.to-approve':
    '{count, plural, one {proposal awaiting approval} other {proposals awaiting approval}}',
  'desk.to-approve-second':
    '{count, plural, one {proposal awaiting a second approval} other {proposals awaiting a second approval}}',
  'desk.offers-to-publish':
    '{count, plural, one {offer to be published} other {offers to be published}}',
  'desk.unconfirmed':
    '{count, plural, one {need entered on behalf of its owner, unconfirmed for two weeks} other {needs entered on behalf of their owners, unconfirmed for two weeks}}',
  'desk.failed-jobs':
    '{count, plural, one {automatic task that failed} other {automatic tasks that failed}}',
  'desk.taken': 'Taken by you',
  'desk.need-of': '{reference}, {owner}',
  'contacts.title': 'Points of contact',
  'contacts.means':
    'Each member state designates, by a document, the national points of contact who speak for it in Enlace.',
  'contacts.own': 'People of our organization',
  'contacts.invite': 'Invite somebody',
  'contacts.not-yours': 'A national point of contact designates people and withdraws their roles.',
  'contacts.no-role': 'no role today',
  'contacts.until': 'until {day}',
  'contacts.states': 'Points of contact of the member states',
  'contacts.missing':
    '{count, plural, one {One member state has} other {# member states have}} not designated a point of contact yet: {states}.',
  'contacts.state': 'Member state',
  'contacts.designated': 'Designation',
  'contacts.since': 'since {day}',
  'contacts.acting': 'acting',
  'desk.waiting':
    '{count, plural, one {need in the review queue} other {needs in the review queue}}',
} as const;
