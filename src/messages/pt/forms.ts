import type { forms as english } from '../en/forms.ts';

export const forms = {
  'text.in-language': 'em {language}',
  'text.official': 'tradução oficial',
  'text.unofficial': 'tradução não oficial',
  'text.machine': 'tradução automática',
  'form.optional': 'opcional',
  'form.up-to-characters': 'Até {maximum, number} caracteres.',
  'form.step': 'Etapa {step, number} de {steps, number}',
  'form.step-done': 'concluída',
  'form.step-to-come': 'por fazer',
  'form.chosen': '{count, plural, one {# escolhido} many {# de escolhidos} other {# escolhidos}}',
  'form.quoted': '“{words}”',
  'form.in-text': 'Em seu texto: {words}',
} as const satisfies Record<keyof typeof english, string>;
