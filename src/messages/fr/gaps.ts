import type { gaps as english } from '../en/gaps.ts';

export const gaps = {
  'gaps.title': 'Analyse des lacunes',
  'gaps.lead':
    'Demandes ouvertes par thème et par État, et combien d’entre elles n’ont aucune offre adéquate. Une demande compte une fois pour chaque État concerné et dans chaque thème qu’elle indique.',
  'gaps.adequate':
    'Une offre est adéquate s’il existe une proposition avec elle qui n’a été ni rejetée ni déclinée et qui n’est pas caduque.',
  'gaps.theme': 'Thème',
  'gaps.all-themes': 'Tous les thèmes',
  'gaps.subregion': 'Sous-région',
  'gaps.all-subregions': 'Toutes, par sous-région',
  'gaps.all-states': 'Toutes, par État',
  'gaps.origin': 'Provenance',
  'gaps.origin.filed': 'Déposées par les États',
  'gaps.origin.sourced': 'Consignées dans des documents',
  'gaps.origin.example': 'Exemples fictifs',
  'gaps.table': 'Demandes sans offre adéquate, sur l’ensemble des demandes ouvertes',
  'gaps.itself': '{theme} (en général)',
  'gaps.total': 'Total',
  'gaps.cell': '{unanswered, number} sur {asks, number} sans offre adéquate : {theme}, {place}',
  'gaps.of': 'sur {asks, number}',
  'gaps.legend': 'Demandes sans offre adéquate',
  'gaps.legend-none': 'aucune',
  'gaps.legend-empty': '– aucune demande',
  'gaps.none': 'Aucune demande n’est ouverte ici.',
  'gaps.two-subregions': 'Un État qui appartient à deux sous-régions compte dans les deux.',
  'gaps.state': 'État',
  'gaps.asks': 'Demandes ouvertes',
  'gaps.answered': 'Avec une offre adéquate',
  'gaps.unanswered': 'Sans offre adéquate',
} as const satisfies Record<keyof typeof english, string>;
