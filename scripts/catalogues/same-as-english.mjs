/** Messages that are rightly the same in English and in these languages, and why. */
export const sameAsEnglish = {
  'band.possible': { languages: ['fr'], why: 'The French word is the same.' },
  'criterion.timing': { languages: ['fr'], why: 'The French word is the same.' },
};
