import type { problems as english } from '../en/problems.ts';

export const problems = {
  'title.unauthenticated': 'Non identifié',
  'title.forbidden': 'Action non autorisée',
  'title.not-found': 'Introuvable',
  'title.conflict': 'Conflit avec l’état actuel',
  'title.precondition-failed': 'Le dossier a été modifié',
  'title.precondition-required': 'Révision à indiquer',
  'title.invalid': 'Données non valides',
  'title.malformed': 'Requête illisible',
  'title.too-large': 'Requête trop volumineuse',
  'title.unsupported-media-type': 'Format non pris en charge',
  'title.too-many-requests': 'Trop de requêtes',
  'title.unavailable': 'Momentanément indisponible',
  'title.failure': 'Erreur interne',

  'problem.unauthenticated':
    'Connectez-vous ou présentez une clé valide. Il n’y a ni session ni clé, ou elle est inconnue, a expiré ou a été révoquée.',
  'problem.forbidden': 'Votre fonction ou votre clé ne permet pas cette action.',
  'problem.forbidden.took-part':
    'Il revient à quelqu’un d’autre de le faire : vous êtes déjà intervenu dans l’affaire dans une autre fonction, ou il s’agit de vous.',
  'problem.missing-scope':
    'Votre clé ne comporte pas l’autorisation « {scope} », que cette action exige.',
  'problem.not-found':
    'Le dossier {reference} n’existe pas, ou vous n’êtes pas autorisé à le consulter.',
  'problem.unknown-route': 'Il n’y a rien à cette adresse.',
  'problem.precondition-failed':
    'Le dossier a été modifié depuis que vous l’avez lu. Lisez-le de nouveau et refaites votre modification.',
  'problem.precondition-required':
    'Indiquez dans l’en-tête If-Match la révision du dossier que vous avez lue (son ETag).',
  'problem.invalid':
    '{count, plural, =0 {La requête n’est pas valide.} one {Une valeur n’est pas valide.} many {# de valeurs ne sont pas valides.} other {# valeurs ne sont pas valides.}}',
  'problem.malformed-json': 'Le corps de la requête n’est pas du JSON valide.',
  'problem.malformed-encoding': 'Le corps de la requête n’est pas codé en UTF-8.',
  'problem.malformed-address': 'L’adresse n’est pas bien formée.',
  'problem.malformed-idempotency-key':
    'L’en-tête Idempotency-Key doit comporter de 1 à 200 caractères ASCII visibles, sans espace.',
  'problem.malformed-request': 'La requête n’est pas bien formée.',
  'problem.too-large': 'Le corps de la requête dépasse {limit, number} octets.',
  'problem.unsupported-media-type':
    'Le corps de la requête doit être au format JSON (application/json).',
  'problem.too-many-requests':
    'La limite de {limit, plural, one {# requête} many {# de requêtes} other {# requêtes}} par minute est dépassée. Réessayez dans {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}.',
  'problem.too-heavy':
    'Cette opération exige beaucoup de calculs ; elle peut donc être demandée au plus {limit, plural, one {une fois} many {# de fois} other {# fois}} par minute. Réessayez dans {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}.',
  'problem.unavailable':
    'Le service ne peut pas répondre pour le moment. Réessayez dans un instant ; avec un Idempotency-Key, une requête répétée n’est exécutée qu’une seule fois.',
  'problem.busy':
    'D’autres personnes modifiaient les mêmes dossiers à cet instant. Rien n’a été modifié ; réessayez.',
  'problem.failure': 'Une erreur inattendue s’est produite et a été consignée.',
  'problem.conflicting-data': 'La requête contredit des données déjà enregistrées.',
  'problem.idempotency-key-reused':
    'Cette valeur d’Idempotency-Key a déjà été utilisée pour une autre requête.',
  'problem.need-closed': 'Le besoin est clos.',
  'problem.not-in-status': 'L’état actuel du dossier ne permet pas cette étape.',
  'problem.offer-closed': 'L’offre est close.',
  'problem.offer-over': 'Toutes les éditions de l’offre avaient pris fin au {asOf}.',
  'problem.no-edition': 'L’offre ne comporte aucune édition en vigueur.',
  'problem.edition-cancelled': 'L’édition est annulée.',
  'problem.last-edition':
    'Une offre publiée conserve au moins une édition. Suspendez ou retirez plutôt l’offre.',
  'problem.already-confirmed': 'L’enregistrement est déjà confirmé par son titulaire.',
  'problem.seats-by-secretariat':
    'Une fois l’offre publiée, seul le Secrétariat réduit les places d’une édition ou l’annule : adressez-vous à lui ou suspendez l’offre.',
  'problem.seats-taken':
    'L’édition réserve des places pour une assistance à l’examen : elle ne peut ni en avoir moins ni être annulée.',
  'problem.already-decided':
    '{decidedBy} a déjà pris une décision sur cette proposition ({decidedAt}).',
  'problem.assessment-superseded':
    'La proposition a été évaluée de nouveau. Relisez-la et décidez sur l’évaluation actuelle.',
  'problem.not-enough-seats':
    '{left, plural, =0 {Il ne reste plus de places} one {Il ne reste que # place} many {Il ne reste que # de places} other {Il ne reste que # places}} ; il en faut {asked, number}.',
  'problem.unconfirmed-need':
    'Le besoin a été saisi au nom de son titulaire, qui ne l’a pas encore confirmé.',
  'problem.unconfirmed-offer':
    'L’offre a été saisie au nom de son titulaire, qui ne l’a pas encore confirmée.',
  'problem.gate-failed': 'L’offre ne peut plus répondre au besoin.',
  'problem.gate-failed.not-live':
    'L’offre ne peut plus répondre au besoin : elle ne figure pas actuellement au catalogue.',
  'problem.gate-failed.country':
    'L’offre ne peut plus répondre au besoin : elle n’est pas ouverte à l’État.',
  'problem.gate-failed.language':
    'L’offre ne peut plus répondre au besoin : il n’y a pas de langue commune.',
  'problem.gate-failed.over':
    'L’offre ne peut plus répondre au besoin : l’activité prend fin trop tôt.',
  'problem.gate-failed.late':
    'L’offre ne peut plus répondre au besoin : l’activité commence trop tard.',
  'problem.gate-failed.own':
    'L’offre ne peut plus répondre au besoin : l’État la dirige ou l’accueille lui-même.',
  'problem.gate-failed.no-seats':
    'L’offre ne peut plus répondre au besoin : il ne reste plus de places.',
  'problem.gate-failed.excluded-by-need':
    'L’offre ne peut plus répondre au besoin : le besoin exclut le prestataire.',
  'problem.gate-failed.excluded-by-offer':
    'L’offre ne peut plus répondre au besoin : le prestataire exclut l’État.',

  'field.missing': 'Une valeur obligatoire manque.',
  'field.unknown-field': 'Le champ n’est pas reconnu.',
  'field.wrong': 'La valeur n’est pas valide.',
  'field.wrong-type': 'La valeur n’est pas du type attendu ({expected}).',
  'field.not-one-of': 'La valeur doit être l’une des suivantes : {values}.',
  'field.not-a-date': 'La valeur n’est pas une date de la forme AAAA-MM-JJ.',
  'field.not-a-match': 'La valeur n’a pas la forme requise.',
  'field.not-a-cursor': 'Le curseur ne provient pas d’une réponse antérieure.',
  'field.too-big-string':
    'Le texte est trop long : le maximum est de {limit, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  'field.too-small-string':
    'Le texte est trop court : le minimum est de {limit, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  'field.too-big-array':
    'La liste est trop longue : le maximum est de {limit, plural, one {# élément} many {# d’éléments} other {# éléments}}.',
  'field.too-small-array':
    'La liste est trop courte : le minimum est de {limit, plural, one {# élément} many {# d’éléments} other {# éléments}}.',
  'field.too-big-number': 'La valeur ne doit pas être supérieure à {limit}.',
  'field.too-small-number': 'La valeur ne doit pas être inférieure à {limit}.',
  'field.too-big-int': 'La valeur ne doit pas être supérieure à {limit}.',
  'field.too-small-int': 'La valeur ne doit pas être inférieure à {limit}.',
  'field.unusable-character':
    'Le texte contient un caractère qui ne peut pas être enregistré (U+0000).',
  'field.ends-before-it-starts': 'La période prend fin avant de commencer.',
  'field.no-beneficiary': 'Indiquez au moins un État ou un groupe d’États.',
  'field.translation-of-itself': 'Une traduction est dans la langue même du texte original.',
  'field.also-delivery-language':
    'Une même langue ne peut figurer à la fois ici et parmi les langues de prestation.',
  'field.one-lead':
    'Le titulaire de l’offre en est le chef de file ; indiquez seulement les autres organisations.',
  'field.weights-not-1000': 'La somme des poids doit être égale à 1000.',
  'field.bands-out-of-order':
    'Le niveau « possible » ne doit pas commencer au-dessus du niveau « fort ».',
  'field.languages-out-of-order':
    'Une langue passive ne doit pas compter plus que l’interprétation.',
  'field.not-your-group': 'Un État présente ses propres besoins, non ceux d’un groupe.',
  'field.not-your-state': 'Vous ne pouvez indiquer que votre propre État : {state}.',
  'field.unknown-state': 'État inconnu : {value}.',
  'field.unknown-group': 'Groupe d’États inconnu : {value}.',
  'field.unknown-audience': 'Destinataires inconnus : {value}.',
  'field.unknown-concept': 'Concept inconnu : {value}.',
  'field.unknown-action': 'Action du programme de travail inconnue : {value}.',
  'field.unknown-instrument': 'Instrument inconnu : {value}.',
  'field.unknown-organization': 'Organisation inconnue : {value}.',
  'field.unknown-person': 'Personne inconnue : {value}.',
  'field.unknown-ask': 'Le besoin ne comporte aucune demande ouverte portant le numéro {value}.',
  'field.one-bearer': 'Une clé appartient à une seule personne ou à un seul service.',
  'field.nobody-eligible': 'L’offre ne serait ouverte à aucun État.',
  'field.not-after-today': 'La date doit être postérieure à aujourd’hui.',
  'field.repeated-language': 'Il y a plus d’un texte dans cette langue.',
} as const satisfies Record<keyof typeof english, string>;
