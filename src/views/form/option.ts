/** A value that can be chosen, with its words. */
export type Option = {
  value: string;
  label: string;
  /** What the choice means, where its label does not say it all. */
  hint?: string;
};
