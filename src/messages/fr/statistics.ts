import type { statistics as english } from '../en/statistics.ts';

export const statistics = {
  'statistics.title': 'Statistiques',
  'statistics.lead':
    'Ce qui est proposé et, dans la mesure où cela peut être montré, ce qui est demandé. Chiffres au {date}.',
  'statistics.demonstration':
    'Ceci est une démonstration : une partie de ce qui est compté est fictive.',
  'statistics.offers': 'Ce qui est proposé',
  'statistics.offers-means':
    '{count, plural, one {# offre publique est comptée} many {# d’offres publiques sont comptées} other {# offres publiques sont comptées}} ici, dont {sourced, number} consignées dans des documents sans confirmation de leur titulaire. Une offre compte dans chaque thème, langue et sous-région qu’elle indique.',
  'statistics.by.theme': 'Offres par thème',
  'statistics.by.kind': 'Offres par type d’assistance',
  'statistics.by.language': 'Offres par langue de prestation',
  'statistics.by.subregion': 'Offres par sous-région bénéficiaire',
  'statistics.count': 'Offres',
  'statistics.value.theme': 'Thème',
  'statistics.value.kind': 'Type d’assistance',
  'statistics.value.language': 'Langue',
  'statistics.value.subregion': 'Sous-région',
  'statistics.demand': 'Ce qui est demandé',
  'statistics.demand-means':
    'Besoins ouverts que les États ont confirmés et acceptent de faire connaître, par thème et sous-région. Un besoin compte dans chaque thème et sous-région qu’il indique.',
  'statistics.suppressed-title': 'Ce qui est omis, et pourquoi',
  'statistics.suppressed':
    'Un chiffre qui repose sur moins de quatre États n’est pas affiché, ni aucun dont on pourrait le déduire : il pourrait révéler ce qui manque à l’un d’eux. « Aucun » et « peu » ne sont pas distingués. Les besoins qu’un État ne montre qu’au Secrétariat ne sont comptés nulle part.',
  'statistics.left-out': 'omis',
  'statistics.total': 'Total',
  'statistics.demand-table': 'Besoins ouverts par thème et sous-région, au {date}',
  'statistics.no-demand':
    'Aucun chiffre ne peut encore être affiché : dans aucun thème, quatre États ou plus n’acceptent de faire connaître un besoin ouvert.',
  'statistics.other-themes':
    '{count, plural, one {Un thème n’a} many {# thèmes n’ont} other {# thèmes n’ont}} aucun chiffre qui puisse être affiché.',
} as const satisfies Record<keyof typeof english, string>;
