import type { gaps as english } from '../en/gaps.ts';

export const gaps = {
  'gaps.title': 'Analyse des lacunes',
  'gaps.lead':
    'Demandes ouvertes par thème et par État, et combien d’entre elles n’ont aucune offre jugée adéquate. Une demande compte une fois pour chaque État concerné et dans chaque thème qu’elle indique.',
  'gaps.adequate':
    'Adéquate : il existe une proposition qui n’a été ni rejetée, ni déclinée, et qui n’est pas devenue caduque.',
  'gaps.theme': 'Thème',
  'gaps.all-themes': 'Tous les thèmes',
  'gaps.subregion': 'Sous-région',
  'gaps.all-subregions': 'Toutes, par sous-région',
  'gaps.all-states': 'Toutes, par État',
  'gaps.origin': 'Dossiers',
  'gaps.origin.filed': 'Déposés par les États',
  'gaps.origin.sourced': 'Consignés dans des documents',
  'gaps.origin.example': 'Exemples fictifs',
  'gaps.table': 'Demandes sans offre adéquate, sur l’ensemble des demandes ouvertes',
  'gaps.itself': '{theme} (en général)',
  'gaps.total': 'Total',
  'gaps.cell': '{unanswered, number} sur {asks, number} sans offre adéquate : {theme}, {place}',
  'gaps.of': 'sur {asks, number}',
  'gaps.legend': 'Demandes sans offre adéquate',
  'gaps.legend-none': 'aucune',
  'gaps.legend-range': 'de {from, number} à {to, number}',
  'gaps.legend-empty': '– personne ne demande',
  'gaps.none': 'Aucune demande n’est ouverte ici.',
  'gaps.two-subregions': 'Un État de deux sous-régions compte dans les deux.',
  'gaps.state': 'État',
  'gaps.asks': 'Demandes ouvertes',
  'gaps.answered': 'Avec une offre adéquate',
  'gaps.unanswered': 'Sans offre adéquate',
} as const satisfies Record<keyof typeof english, string>;
