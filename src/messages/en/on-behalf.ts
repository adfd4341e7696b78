// Words for what is entered on behalf of an owner: documents, confirmations, two approvals, joinings.
export const onBehalf = {
  'problem.awaiting-second-approval':
    'The first approval has been given. A supervisor gives the second, or somebody defers or rejects the proposal.',
  'problem.no-first-approval': 'Nobody has given a first approval of this proposal.',
  'problem.first-approval-void':
    'The need or the offer was edited after the first approval. The proposal must be approved anew.',
  'problem.not-on-behalf':
    'The record was entered by its owner. Documents are attached to what was entered on an owner’s behalf.',
  'problem.too-many-documents':
    'The record has {limit, number} documents already; it cannot have more.',
  'problem.no-document': 'No document is attached by which the owner’s word could be confirmed.',
  'problem.disputed': 'The owner has said that the record is wrong. It must be corrected first.',
  'problem.unsupported-document': 'The document must be a PDF, PNG or JPEG file. Choose another.',
  'field.not-this-type': 'The content is not of the type that was declared.',
  'field.no-address': 'This person has no email address.',
  'field.cannot-confirm':
    'This person does not hold the role today in which a record of the owner is confirmed ({role}).',
  'field.not-independent':
    'Whoever entered the record, or asks for its confirmation, named this person. Somebody else must have done so; where you only ask, a document of the designation is enough.',
  'queue.awaiting-second': 'awaits a second approval',
  'proposal.awaiting-second':
    'Approved a first time on {at}, for {seats, plural, one {# seat} other {# seats}}: a supervisor gives the second approval.',
  'decided.approve-first':
    '{reference} is approved a first time. No seats are taken until a supervisor approves it, too.',
  'option.second': 'the second approval, by a supervisor, where the policy asks for two',
} as const;
