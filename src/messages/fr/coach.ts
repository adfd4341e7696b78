import type { coach as english } from '../en/coach.ts';

export const coach = {
  'preview.no-title': 'Le besoin n’a pas encore de titre.',
  'preview.no-beneficiary': 'Le besoin n’indique encore aucun bénéficiaire.',
  'preview.says-nothing':
    'Le besoin ne dit pas encore sur quoi il porte, de sorte qu’aucune offre ne peut être trouvée. Indiquez en une ou deux phrases quelle infraction, quelle procédure, quel équipement ou quel service est en cause, et ce qui manque.',
  'preview.names-no-subject':
    'Aucun thème n’a pu être reconnu dans le besoin, de sorte qu’aucune offre ne peut être trouvée. Nommez l’infraction, la procédure, l’équipement ou le service en cause, ou choisissez un thème dans la liste.',
  'preview.several-asks':
    'Le texte semble contenir {asks, number} demandes. Vérifiez la division proposée et confirmez-la ou corrigez-la : chaque demande est traitée séparément.',
  'preview.accept-language':
    'Si le besoin acceptait aussi cette langue de prestation : {language}, il serait ouvert à {offers, select, few {une ou deux offres de plus} some {trois à neuf offres de plus} other {dix offres de plus ou davantage}}.',
  'preview.widen-window':
    'Si le besoin acceptait des dates du {from} au {to}, il serait ouvert à {offers, select, few {une ou deux offres de plus} some {trois à neuf offres de plus} other {dix offres de plus ou davantage}}.',
  'preview.field-blocks':
    '{field} : indiquer cet élément pourrait suffire pour que {offers, select, few {une ou deux offres de plus soient adéquates} some {trois à neuf offres de plus soient adéquates} other {dix offres de plus ou davantage soient adéquates}}.',
  'preview.field-weakens':
    '{field} : si cet élément était indiqué, {offers, select, few {une ou deux offres pourraient être évaluées} some {trois à neuf offres pourraient être évaluées} other {dix offres ou davantage pourraient être évaluées}} plus favorablement.',
  'preview.confirm-topics':
    'Si vous confirmez les thèmes reconnus dans le texte, {offers, select, few {une ou deux offres pourraient être évaluées} some {trois à neuf offres pourraient être évaluées} other {dix offres ou davantage pourraient être évaluées}} plus favorablement.',
  'preview.field-blocks-joint':
    'Indiquer l’un de ces éléments pourrait suffire pour que {offers, select, few {une ou deux offres de plus soient adéquates} some {trois à neuf offres de plus soient adéquates} other {dix offres de plus ou davantage soient adéquates}} :',
  'preview.field-weakens-joint':
    '{offers, select, few {Une ou deux offres pourraient être évaluées} some {Trois à neuf offres pourraient être évaluées} other {Dix offres ou davantage pourraient être évaluées}} plus favorablement si les éléments suivants étaient indiqués :',
} as const satisfies Record<keyof typeof english, string>;
