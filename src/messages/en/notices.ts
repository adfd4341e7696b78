// Words that stand on every record that is not its owner's own word.
export const notices = {
  'notice.sourced': 'As recorded in {documents}, not confirmed by its owner.',
  'notice.on-behalf': 'Entered on behalf of its owner, not yet confirmed by it.',
  'notice.example': 'Invented example: it describes no real need, offer or organization.',
} as const;
