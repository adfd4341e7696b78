/** Messages that are rightly the same in English and in these languages, and why. */
export const sameAsEnglish = {
  'form.error-in-title': { languages: ['es'], why: 'The Spanish word is the same.' },
  'layout.service': { languages: ['es', 'pt', 'fr'], why: 'It is the name of the service.' },
  'role.supervisor': { languages: ['es', 'pt'], why: 'The word is the same in these languages.' },
  'band.possible': { languages: ['fr'], why: 'The French word is the same.' },
  'criterion.timing': { languages: ['fr'], why: 'The French word is the same.' },
  'failure.at': { languages: ['es', 'pt'], why: 'It is punctuation, the same in these languages.' },
  'need-field.window': { languages: ['fr'], why: 'The French word is the same.' },
  'policy.points': { languages: ['fr'], why: 'The French word is the same.' },
  'policy.version': { languages: ['fr'], why: 'The French word is the same.' },
  'proposal.dates': { languages: ['fr'], why: 'The French word is the same.' },
  'proposal.gates': { languages: ['fr'], why: 'The French word is the same.' },
  'proposal.note': { languages: ['pt'], why: 'The quotation marks of Brazil are the same.' },
  'proposal.score': { languages: ['fr'], why: 'The French word is the same.' },
  'start.service': { languages: ['fr'], why: 'The French word is the same.' },
  'stats.total': { languages: ['es', 'pt', 'fr'], why: 'The word is the same in all four.' },
};
