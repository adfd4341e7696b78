import { type SQL, sql } from 'drizzle-orm';
import { languages } from '../domain/vocabulary.ts';

/**
 * Condition that the text row `alias` holds the words, stemmed in its own language: words in one
 * language find the texts in it, and names and acronyms find them all.
 */
export function matchesWords(alias: string, words: string): SQL {
  const row = sql.identifier(alias);
  const each = languages.map(
    (language) => sql`(${row}.language = ${language} and ${row}.search @@
      search_query(${language}, ${words}))`,
  );
  return sql`(${sql.join(each, sql` or `)})`;
}
