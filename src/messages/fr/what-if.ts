import type { whatIf as english } from '../en/what-if.ts';

export const whatIf = {
  'what-if.intro':
    'Essayez d’autres valeurs et voyez comment changerait le début de la file. Rien n’est enregistré ; l’adresse de la page contient les valeurs. La politique {version} est en vigueur.',
  'what-if.values': 'Valeurs à essayer',
  'what-if.in-force': 'En vigueur : {value, number}',
  'what-if.sum': 'Somme : {sum} sur 1 000',
  'what-if.days': 'Jours dont un besoin est avancé',
  'what-if.value.high': 'Urgence élevée',
  'what-if.value.normal': 'Urgence normale',
  'what-if.value.low': 'Urgence faible',
  'what-if.value.consideration': 'Attention spéciale',
  'what-if.show': 'Afficher le résultat',
  'what-if.reset': 'Revenir aux valeurs en vigueur',
  'what-if.top': 'Les {count, number} premiers besoins de la file',
  'what-if.needs-moved': 'besoins changent de place',
  'what-if.other-rank': 'propositions changent de rang',
  'what-if.other-band': 'propositions changent d’adéquation',
  'what-if.leave': 'propositions sortiraient',
  'what-if.nothing-moves': 'Avec ces valeurs, rien ne change.',
  'what-if.limits':
    'Calculé à partir des valeurs conservées avec chaque proposition. Les paires non proposées aujourd’hui n’apparaissent pas : seule une évaluation complète selon une politique adoptée trouve celles qui entreraient.',
  'what-if.was': 'avant {place, number}',
  'what-if.enters': 'entre',
  'what-if.falls': 'sort',
  'what-if.then': 'Alors',
  'what-if.compare': 'Comparer avec les décisions passées',
  'what-if.draft-title': 'Enregistrer comme projet de politique',
  'what-if.draft-means':
    'Un projet ne change rien tant qu’un superviseur qui ne l’a pas rédigé ne l’adopte pas.',
  'what-if.draft': 'Enregistrer comme projet',
  'wrong.name.missing': 'Indiquez un nom.',
} as const satisfies Record<keyof typeof english, string>;
