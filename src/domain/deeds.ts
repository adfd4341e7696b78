// What people did to a need, an offer and the proposal between them, as the audit holds it: who acted in
// which role, and whether anything was edited since. Two pairs of eyes are told apart by it
// (docs/rules.md 6).

/** Something that was done, in the words of the audit. */
export type Deed = {
  verb: string;
  /** Null where a named service or the service itself did it. */
  personId: string | null;
  /** Whether the one who did it belongs to the owner of the record. */
  forOwner: boolean;
};

/** In what role somebody took part: nobody takes part in the same matter in two of them. */
export type Part = 'owner' | 'officer' | 'approver' | 'supervisor';

/** Deeds that are those of one role, whosever the record is. */
const partsOfVerbs: Readonly<Record<string, Part>> = {
  'need.open': 'officer',
  'need.return': 'officer',
  'offer.publish': 'officer',
  'proposal.recommend': 'officer',
  'proposal.approve': 'approver',
  'proposal.approve-second': 'supervisor',
};

/** Who says no, reads, or keeps colleagues from doing the same work takes no part: nothing comes of it. */
const noPart: readonly string[] = [
  'need.read',
  'need.take',
  'need.put-back',
  'proposal.reject',
  'proposal.defer',
];

/** The role in which a deed was done; what is entered on behalf of an owner is an officer's. */
function partOf({ verb, forOwner }: Deed): Part | null {
  if (noPart.includes(verb)) return null;
  return partsOfVerbs[verb] ?? (forOwner ? 'owner' : 'officer');
}

/** The persons who took part in any other role than this one: they may not take this one as well. */
export function involvedBeside(part: Part, deeds: readonly Deed[]): string[] {
  const others = deeds.filter((deed) => {
    const taken = partOf(deed);
    return taken !== null && taken !== part;
  });
  return [...new Set(others.flatMap(({ personId }) => personId ?? []))];
}

/** Deeds that change what a need or an offer says. */
const edits: readonly string[] = [
  'need.edit',
  'need.import',
  'offer.edit',
  'offer.import',
  'offer.add-edition',
  'offer.edit-edition',
  'offer.cancel-edition',
];

/** Deeds by which a record is filed: entering it on behalf of its owner is one (docs/rules.md 8). */
const filing: readonly string[] = [
  ...edits,
  'need.file',
  'need.submit',
  'need.attach',
  'offer.file',
  'offer.submit',
  'offer.attach',
];

/** The persons who entered, wrote, submitted a record, or attached a document to it. */
export function filersIn(deeds: readonly Deed[]): string[] {
  const filed = deeds.filter(({ verb }) => filing.includes(verb));
  return [...new Set(filed.flatMap(({ personId }) => personId ?? []))];
}

/** Whether a record was edited after the last of these deeds; `deeds` stand in their order. */
export function editedSince(verbs: readonly string[], deeds: readonly Deed[]): boolean {
  const last = deeds.findLastIndex(({ verb }) => verbs.includes(verb));
  return deeds.slice(last + 1).some(({ verb }) => edits.includes(verb));
}

/** Whether the owner said that the record is wrong, and nobody has edited it since. */
export function isDisputed(deeds: readonly Deed[]): boolean {
  const disputes = ['need.dispute', 'offer.dispute'];
  return deeds.some(({ verb }) => disputes.includes(verb)) && !editedSince(disputes, deeds);
}
