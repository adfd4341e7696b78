import type { forms as english } from '../en/forms.ts';

export const forms = {
  'text.in-language': 'en {language}',
  'text.official': 'traduction officielle',
  'text.unofficial': 'traduction non officielle',
  'text.machine': 'traduction automatique',
  'form.optional': 'facultatif',
  'form.up-to-characters': 'Au plus {maximum, number} caractères.',
  'form.step': 'Étape {step, number} sur {steps, number}',
  'form.step-done': 'terminée',
  'form.step-to-come': 'à venir',
  'form.chosen': '{count, plural, one {# choix} many {# choix} other {# choix}}',
  'form.quoted': '« {words} »',
  'form.in-text': 'Dans votre texte : {words}',
} as const satisfies Record<keyof typeof english, string>;
