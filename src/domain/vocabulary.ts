// The closed vocabularies of the service: one list a concept, used by the database checks, the input
// shapes, the engine and the message catalogues. Open vocabularies (audiences, concepts, groups,
// states, actions, instruments) are reference data and live in the database.

/** Languages in which the service writes and reads text (BCP 47), in the order shown to people. */
export const languages = ['en', 'es', 'pt', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Kinds of assistance that an offer can be and a need can ask for. */
export const kinds = [
  'course',
  'workshop',
  'seminar',
  'e-learning',
  'toolkit',
  'manual',
  'legislative-assistance',
  'equipment',
  'expert-mission',
  'study-visit',
  'assessment',
  'network',
  'funding',
  'database',
] as const;
export type Kind = (typeof kinds)[number];

/** Kinds that are delivered without a language: the language gate does not apply to them. */
export const kindsWithoutLanguage: readonly Kind[] = ['equipment', 'funding'];

/** Kinds at which people meet, so that an interpreter can stand between them. */
export const kindsWithInterpreters: readonly Kind[] = [
  'course',
  'workshop',
  'seminar',
  'legislative-assistance',
  'expert-mission',
  'study-visit',
  'assessment',
  'network',
];

export const modes = ['in-person', 'online', 'hybrid'] as const;
export type Mode = (typeof modes)[number];

export const urgencies = ['low', 'normal', 'high'] as const;
export type Urgency = (typeof urgencies)[number];

/** Who may read a need beyond its owner and the secretariat, from least to most. */
export const needVisibilities = ['secretariat', 'donors', 'members', 'public'] as const;
export type NeedVisibility = (typeof needVisibilities)[number];

export const offerVisibilities = ['members', 'public'] as const;
export type OfferVisibility = (typeof offerVisibilities)[number];

/** How a record reached the service. */
/** The ways by which an owner reaches the secretariat outside the service. */
export const outsideChannels = ['note-verbale', 'mail', 'telephone'] as const;
export const channels = ['web', 'api', 'import', ...outsideChannels] as const;
export type Channel = (typeof channels)[number];

/** How what was entered on an owner's behalf became its own word. */
export const confirmationWays = ['owner', 'link', 'document'] as const;
export type ConfirmationWay = (typeof confirmationWays)[number];

export const textStatuses = ['original', 'official', 'unofficial', 'machine'] as const;
export type TextStatus = (typeof textStatuses)[number];

export const organizationKinds = [
  'member-state',
  'donor',
  'group',
  'secretariat',
  'observer',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const providerTypes = [
  'member-state',
  'un',
  'interpol',
  'oas',
  'subregional',
  'observer',
  'international-organization',
  'non-governmental',
  'academic',
  'other',
] as const;
export type ProviderType = (typeof providerTypes)[number];

/** What an organization is in an offer or an activity; the lead consents. */
export const partyRoles = ['lead', 'partner', 'funder', 'implementer', 'host'] as const;
export type PartyRole = (typeof partyRoles)[number];

export const roles = [
  'drafter',
  'focal-point',
  'provider-editor',
  'officer',
  'approver',
  'supervisor',
  'administrator',
  'observer',
] as const;
export type Role = (typeof roles)[number];

export const secretariatRoles: readonly Role[] = [
  'officer',
  'approver',
  'supervisor',
  'administrator',
];

export const membershipStatuses = ['member', 'associate', 'observer', 'suspended'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

/** Bands in which people see a score; the cut-offs belong to the policy. */
export const bands = ['strong', 'possible', 'weak'] as const;
export type Band = (typeof bands)[number];

/** Where a filed need is worked on: the review queue, or the list of collective needs. */
export const needLists = ['queue', 'collective'] as const;
export type NeedList = (typeof needLists)[number];

/** How a concept came to a record. Detected ones count for less until somebody confirms them. */
export const conceptBases = ['declared', 'detected', 'confirmed'] as const;
export type ConceptBasis = (typeof conceptBases)[number];

/** How precise a recorded date is; the missing parts of the date are stored as 01. */
export const datePrecisions = ['year', 'month', 'day'] as const;
export type DatePrecision = (typeof datePrecisions)[number];
