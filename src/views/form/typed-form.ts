// The form of a page in which somebody writes at length: another language of the page keeps what is typed.

export type TypedForm = {
  /** The address that takes it; sent there with a language, it is shown again in that language. */
  action: string;
  /** The button that the Enter key presses in its lines. */
  enter: { name: string; value: string; label: string };
};

/** The id of that form: a page has one at most. */
export const typedFormId = 'typed';
