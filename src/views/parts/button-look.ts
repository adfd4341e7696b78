/** How much a button asks for: the one next thing to do, one among several, what cannot be undone, a word. */
export type ButtonLook = 'primary' | 'quiet' | 'danger' | 'link';

const classes: Readonly<Record<ButtonLook, string>> = {
  primary: 'usa-button',
  quiet: 'usa-button usa-button--outline',
  danger: 'usa-button usa-button--danger',
  link: 'usa-button usa-button--unstyled',
};

/** The class of a button, or of a link that looks like one. */
export function buttonClass(look: ButtonLook): string {
  return classes[look];
}
