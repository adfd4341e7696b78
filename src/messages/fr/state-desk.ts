import type { stateDesk as english } from '../en/state-desk.ts';

export const stateDesk = {
  'desk.title': 'Mon bureau',
  'desk.of': '{organization} : dossiers en attente.',
  'desk.state': 'Nos besoins',
  'desk.provider': 'Nos offres',
  'desk.secretariat': 'Le travail du Secrétariat',
  'desk.nothing-state':
    'Rien ne vous attend. Vous trouverez ici ce qui vous est renvoyé, ce qui est approuvé pour vous et les dates auxquelles des réponses sont attendues.',
  'desk.nothing-provider':
    'Rien ne vous attend. Vous trouverez ici les besoins que des États vous communiquent et les offres à confirmer.',
  'desk.observer': 'En qualité d’observateur, vous consultez le catalogue et les statistiques.',
  'desk.approved': 'Propositions approuvées à examiner',
  'desk.approved-means':
    'Une assistance est proposée pour la demande {ask} (prestataire : {provider}). Lisez pour quels motifs et décidez de ce que vous communiquez au prestataire.',
  'desk.returned': 'Renvoyés pour être complétés',
  'desk.to-confirm': 'Saisis en votre nom : à confirmer',
  'desk.to-join': 'Besoins de vos groupes auxquels vous pouvez participer',
  'desk.to-join-means':
    'Déposé par {group}. Votre État n’est nommé à personne avant qu’il ne participe.',
  'desk.drafts': 'Brouillons à terminer',
  'desk.awaited': 'Réponses attendues',
  'desk.answer-by': 'Réponse attendue au plus tard le {day}',
  'desk.all-needs': 'Tous les besoins',
  'desk.disclosed': 'Besoins qui vous ont été communiqués',
  'desk.disclosed-about': '{themes} ({reference})',
  'desk.disclosed-on': 'Communiqué le {day}. Vous ne l’avez pas encore ouvert.',
  'desk.to-renew': 'Offres à confirmer',
  'desk.to-renew-means':
    'Elle n’a pas été confirmée depuis longtemps. Sans réponse, elle quittera le catalogue.',
  'desk.offers-to-confirm': 'Saisies en votre nom : à confirmer',
  'desk.offer-drafts': 'Brouillons à terminer',
  'desk.all-offers': 'Toutes nos offres',
  'desk.overdue':
    '{count, plural, one {réponse en retard} many {réponses en retard} other {réponses en retard}}',
  'desk.due-soon':
    '{count, plural, one {réponse attendue dans les sept jours} many {réponses attendues dans les sept jours} other {réponses attendues dans les sept jours}}',
  'desk.mine':
    '{count, plural, one {besoin qui vous est attribué} many {besoins qui vous sont attribués} other {besoins qui vous sont attribués}}',
  'desk.to-approve':
    '{count, plural, one {proposition en attente d’approbation} many {propositions en attente d’approbation} other {propositions en attente d’approbation}}',
  'desk.to-approve-second':
    '{count, plural, one {proposition en attente d’une seconde approbation} many {propositions en attente d’une seconde approbation} other {propositions en attente d’une seconde approbation}}',
  'desk.offers-to-publish':
    '{count, plural, one {offre à publier} many {offres à publier} other {offres à publier}}',
  'desk.unconfirmed':
    '{count, plural, one {besoin saisi au nom de son titulaire, non confirmé depuis deux semaines} many {besoins saisis au nom de leur titulaire, non confirmés depuis deux semaines} other {besoins saisis au nom de leur titulaire, non confirmés depuis deux semaines}}',
  'desk.failed-jobs':
    '{count, plural, one {tâche automatique en échec} many {tâches automatiques en échec} other {tâches automatiques en échec}}',
  'desk.taken': 'Qui vous sont attribués',
  'desk.need-of': '{reference}, {owner}',
  'contacts.title': 'Points de contact',
  'contacts.means':
    'Chaque État membre désigne, par un document, les points de contact nationaux qui parlent en son nom dans Enlace.',
  'contacts.own': 'Personnes de notre organisation',
  'contacts.invite': 'Inviter une personne',
  'contacts.not-yours':
    'Un point de contact national désigne les personnes et leur retire leurs fonctions.',
  'contacts.no-role': 'aucune fonction aujourd’hui',
  'contacts.until': 'jusqu’au {day}',
  'contacts.states': 'Points de contact des États membres',
  'contacts.missing':
    '{count, plural, one {Un État membre n’a pas encore désigné} many {# d’États membres n’ont pas encore désigné} other {# États membres n’ont pas encore désigné}} de point de contact : {states}.',
  'contacts.state': 'État membre',
  'contacts.designated': 'Désignation',
  'contacts.since': 'depuis le {day}',
  'contacts.acting': 'par intérim',
  'desk.waiting':
    '{count, plural, one {besoin dans la file d’examen} many {besoins dans la file d’examen} other {besoins dans la file d’examen}}',
} as const satisfies Record<keyof typeof english, string>;
