// Words that every form shares.
export const forms = {
  'text.in-language': 'in {language}',
  'text.official': 'official translation',
  'text.unofficial': 'unofficial translation',
  'text.machine': 'machine translation',
  'form.optional': 'optional',
  'form.up-to-characters': 'Up to {maximum, number} characters.',
  'form.step': 'Step {step, number} of {steps, number}',
  'form.step-done': 'done',
  'form.step-to-come': 'to come',
  'form.chosen': '{count, plural, one {# chosen} other {# chosen}}',
  'form.quoted': '“{words}”',
  'form.in-text': 'In your text: {words}',
} as const;
