import type { explanations as english } from '../en/explanations.ts';

export const explanations = {
  'contrast.more':
    '{criterion} : {points, plural, one {# point} many {# de points} other {# points}} de plus.',
  'contrast.less':
    '{criterion} : {points, plural, one {# point} many {# de points} other {# points}} de moins.',
  'contrast.equal': '{criterion} : même nombre de points.',
  'change.accept-language':
    'Le besoin devrait accepter une langue de prestation supplémentaire : {language}.',
  'change.accept-mode': 'Le besoin devrait accepter une modalité supplémentaire : {mode}.',
  'change.widen-window': 'Le besoin devrait accepter des dates du {from} au {to}.',
  'change.open-to-states': 'Le prestataire devrait ouvrir l’offre à ces États : {states}.',
  'change.open-to-beneficiaries':
    'Le prestataire devrait ouvrir l’offre aux bénéficiaires du besoin.',
  'change.add-language':
    'Le prestataire devrait assurer l’activité dans une langue supplémentaire : {language}.',
  'change.add-interpretation':
    'Le prestataire devrait faire interpréter l’activité dans une langue supplémentaire : {language}.',
  'change.move-dates': 'Le prestataire devrait organiser l’activité entre le {from} et le {to}.',
  'change.hold-again':
    'Le prestataire devrait organiser l’activité une nouvelle fois, le {from} ou plus tard.',
  'change.add-seats':
    'Le prestataire devrait ajouter {seats, plural, one {# place} many {# de places} other {# places}}.',
  'unnamed.country': 'L’offre n’est pas ouverte aux bénéficiaires du besoin.',
  'gate-note.interpreted': 'Une interprétation est assurée en {interpreted}.',
  'gate-note.passive': 'Les participants comprennent aussi : {passive}.',
  'gate-name.not-live': 'Ne figure pas actuellement au catalogue',
  'gate-name.country': 'Pas ouverte aux bénéficiaires',
  'gate-name.language': 'Aucune langue commune',
  'gate-name.over': 'Prend fin avant de pouvoir répondre au besoin',
  'gate-name.late': 'Trop tard pour le besoin',
  'gate-name.own': 'Dirigée ou accueillie par le bénéficiaire lui-même',
  'gate-name.no-seats': 'Plus de places disponibles',
  'gate-name.excluded-by-need': 'Prestataire exclu par le besoin',
  'gate-name.excluded-by-offer': 'Bénéficiaire exclu par le prestataire',
  'cause.too-empty': 'Le besoin n’est pas assez détaillé pour pouvoir être comparé aux offres.',
  'cause.no-offer-on-topic': 'Aucune offre du catalogue ne traite du thème du besoin.',
  'cause.all-blocked':
    'Il existe des offres sur le thème du besoin, mais aucune ne remplit toutes les conditions.',
  'cause.below-threshold':
    'Il existe des offres sur le thème du besoin qui remplissent toutes les conditions, mais aucune n’y répond suffisamment.',
  'need-field.concepts': 'Thèmes',
  'need-field.audience': 'Destinataires',
  'need-field.wantedKinds': 'Types d’assistance',
  'need-field.window': 'Dates',
  'need-field.deliveryLanguages': 'Langues de prestation',
  'need-field.modes': 'Modalités',
  'need-field.participants': 'Nombre de participants',
  'gap.blocks':
    '{field} : il suffirait d’indiquer ou d’élargir cet élément pour {offers, plural, one {que # offre soit adéquate} many {que # d’offres soient adéquates} other {que # offres soient adéquates}}.',
  'gap.weakens':
    '{field} : si cet élément était indiqué, {offers, plural, one {# offre pourrait être évaluée} many {# d’offres pourraient être évaluées} other {# offres pourraient être évaluées}} plus favorablement.',
  'lift.strong': 'La proposition passerait à la catégorie la plus élevée.',
  'lift.ahead': 'La proposition devancerait alors l’autre offre.',
  'proposal.concepts': 'Thèmes des deux parties et degré de proximité (1000 : le même)',
  'proposal.declared': 'déclaré',
  'proposal.contrast': 'Par rapport à {reference}, {title} ({provider}) : {points, number} points',
  'proposal.difference': 'Différence',
  'proposal.lifts': 'Ce que le besoin pourrait modifier',
} as const satisfies Record<keyof typeof english, string>;
