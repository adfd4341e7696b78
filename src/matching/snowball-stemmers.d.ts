// The package ships no types: the part of it that the engine uses.
declare module 'snowball-stemmers' {
  export type Stemmer = { stem(word: string): string };
  export function newStemmer(algorithm: 'english' | 'spanish' | 'portuguese' | 'french'): Stemmer;
}
