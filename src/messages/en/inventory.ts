// Why a record that came with an import or from documents is an unpublished draft.
export const inventory = {
  'draft-reason.information-service':
    'The document asks for information, such as an inventory, a register or a portal, not for assistance to a state.',
  'draft-reason.cooperation':
    'The document asks for operational or institutional cooperation, not for assistance.',
  'draft-reason.mandated':
    'The document assigns the activity to somebody; it does not offer it to states.',
  'draft-reason.proposed': 'The document proposes the activity; nobody offers it yet.',
  'draft-reason.readiness':
    'The state said that it is willing to assist, without saying with what or when.',
  'draft-reason.described-practice':
    'The document describes an experience of its own; it does not offer assistance.',
  'draft-reason.offer-over': 'All editions were over when the offer was imported.',
} as const;
