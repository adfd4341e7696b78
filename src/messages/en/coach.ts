// Words for what a filer is told of a need before it is filed.
export const coach = {
  'preview.no-title': 'The need has no title yet.',
  'preview.no-beneficiary': 'The need names no beneficiary yet.',
  'preview.says-nothing':
    'The need does not say yet what it is about, so no offer can be found for it. Say in a sentence or two which crime, procedure, equipment or service is concerned, and what is missing.',
  'preview.names-no-subject':
    'No topic could be recognized in the need, so no offer can be found for it. Name the crime, the procedure, the equipment or the service concerned, or choose a topic from the list.',
  'preview.several-asks':
    'The text seems to hold {asks, number} asks. Check the division that is suggested and confirm it or correct it: each ask is answered on its own.',
  'preview.accept-language':
    'If the need also accepted delivery in this language: {language}, it would be open to {offers, select, few {one or two more offers} some {three to nine more offers} other {ten or more further offers}}.',
  'preview.widen-window':
    'If the need accepted dates from {from} to {to}, it would be open to {offers, select, few {one or two more offers} some {three to nine more offers} other {ten or more further offers}}.',
  'preview.field-blocks':
    '{field}: stating this could be enough for {offers, select, few {one or two more offers} some {three to nine more offers} other {ten or more further offers}} to be adequate.',
  'preview.field-weakens':
    '{field}: if this were stated, {offers, select, few {one or two offers} some {three to nine offers} other {ten or more offers}} could be judged more favourably.',
  'preview.confirm-topics':
    'If you confirm the topics recognised in the text, {offers, select, few {one or two offers} some {three to nine offers} other {ten or more offers}} could be judged more favourably.',
  'preview.field-blocks-joint':
    'Stating any of these could be enough for {offers, select, few {one or two more offers} some {three to nine more offers} other {ten or more further offers}} to be adequate:',
  'preview.field-weakens-joint':
    '{offers, select, few {One or two offers} some {Three to nine offers} other {Ten or more offers}} could be judged more favourably if this were stated:',
} as const;
