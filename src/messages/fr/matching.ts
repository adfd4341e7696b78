import type { matching as english } from '../en/matching.ts';

export const matching = {
  'criterion.topic': 'Thème',
  'criterion.text': 'Libellé',
  'criterion.audience': 'Destinataires',
  'criterion.kind': 'Type d’assistance',
  'criterion.timing': 'Dates',
  'criterion.language': 'Langue',
  'criterion.mode': 'Modalité',
  'criterion.capacity': 'Places',
  'criterion.effect': 'Résultats antérieurs',
  'band.strong': 'Forte',
  'band.possible': 'Possible',
  'band.weak': 'Faible',
  'gate.not-live': 'L’offre ne figure pas actuellement au catalogue.',
  'gate.country': 'L’offre n’est pas ouverte à cet État : {state}.',
  'gate.language':
    'Il n’y a pas de langue commune : le besoin accepte {asked} ; l’activité se déroule en {offered}.',
  'gate.over': 'L’activité prend fin le {ends}, avant de pouvoir répondre au besoin ({earliest}).',
  'gate.late':
    'L’activité commence le {starts}, après la dernière date utile pour le besoin ({latest}).',
  'gate.own': 'L’État dirige ou accueille lui-même l’offre : {state}.',
  'gate.no-seats': 'Il ne reste plus de places.',
  'gate.excluded-by-need': 'Le besoin exclut l’assistance de ce prestataire : {provider}.',
  'gate.excluded-by-offer': 'Le prestataire exclut cet État : {state}.',
  'reason.topic-exact': 'L’offre porte sur un thème du besoin : {concept}.',
  'reason.topic-narrower':
    'Le besoin concerne : {asked} ; l’offre traite d’une partie de ce thème : {offered}.',
  'reason.topic-near':
    'Le besoin concerne : {asked} ; l’offre porte sur un thème voisin : {offered}.',
  'reason.topic-missing': 'L’offre ne couvre pas : {concepts}.',
  'reason.no-shared-concept': 'Le besoin et l’offre n’ont aucun thème en commun.',
  'reason.words-alone':
    'Aucun thème n’a pu être reconnu d’un côté ; la comparaison repose sur le libellé des textes.',
  'reason.audience-met':
    'L’offre s’adresse à tous les destinataires indiqués dans le besoin : {audiences}.',
  'reason.audience-partly':
    'L’offre s’adresse à une partie des destinataires indiqués dans le besoin : {met} ; mais pas à : {missing}.',
  'reason.audience-other':
    'Le besoin vise les destinataires suivants : {asked} ; l’offre s’adresse à d’autres : {offered}.',
  'reason.kind-wanted': 'Le type d’assistance est l’un de ceux qui sont demandés : {kind}.',
  'reason.kind-near':
    'Le type d’assistance ({kind}) est proche de celui qui est demandé : {wanted}.',
  'reason.kind-other': 'Le type d’assistance ({kind}) diffère de celui qui est demandé : {wanted}.',
  'reason.timing-overlap': 'Les dates des deux parties coïncident du {from} au {to}.',
  'reason.timing-open': 'L’offre n’a pas de dates fixes.',
  'reason.timing-after':
    'L’activité commence le {starts}, soit {days, plural, one {# jour} many {# de jours} other {# jours}} après la période indiquée dans le besoin.',
  'reason.language-shared':
    'L’activité se déroule dans une langue acceptée par le besoin : {languages}.',
  'reason.language-interpreted':
    'L’activité est interprétée dans une langue acceptée par le besoin : {languages}.',
  'reason.language-passive':
    'L’activité se déroule dans une langue que les participants comprennent, mais dans laquelle ils ne travaillent pas : {languages}.',
  'reason.mode-shared': 'La modalité convient au besoin : {modes}.',
  'reason.mode-other':
    'Le besoin privilégie une autre modalité : {asked} ; l’activité est proposée ainsi : {offered}.',
  'reason.seats-enough':
    'Il y a des places pour {participants, plural, =1 {l’unique participant} one {# participant} many {l’ensemble des # de participants} other {les # participants}}.',
  'reason.seats-short':
    'Il y a {seats, plural, one {# place} many {# de places} other {# places}} pour {participants, plural, one {# participant} many {# de participants} other {# participants}}.',
  'reason.effect-known':
    'Les résultats de l’offre sont connus par {evaluations, plural, one {# évaluation} many {# d’évaluations} other {# évaluations}}.',
  'reason.not-stated':
    'Non précisé par l’une des parties, et compté à la valeur neutre : {criterion}.',
} as const satisfies Record<keyof typeof english, string>;
