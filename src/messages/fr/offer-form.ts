import type { offerForm as english } from '../en/offer-form.ts';

export const offerForm = {
  'offer-form.new-title': 'Déposer une offre',
  'offer-form.edit-title': 'Modifier l’offre',
  'offer-form.intro':
    'Une seule page. Ce qui est facultatif peut rester vide, et vous pouvez enregistrer à tout moment pour continuer plus tard.',
  'offer-form.what': 'Ce que vous proposez',
  'offer-form.whom': 'À qui elle s’adresse',
  'offer-form.topics': 'Thèmes',
  'offer-form.topics-hint':
    'Les offres sont comparées aux besoins d’après leurs thèmes. Ceux que votre texte mentionne sont suggérés ici : cochez ceux qui conviennent.',
  'offer-form.suggest-topics': 'Suggérer des thèmes d’après le texte',
  'offer-form.find-topics': 'Chercher un autre thème',
  'offer-form.find-topics-hint': 'Par exemple : blanchiment, armes à feu',
  'offer-form.find': 'Rechercher',
  'offer-form.no-topics': 'Aucun thème n’a été trouvé pour « {words} ».',
  'offer-form.references': 'Programme de travail et instruments juridiques',
  'offer-form.parties': 'Qui d’autre participe',
  'offer-form.parties-hint':
    'Votre propre organisation dirige l’offre ; il n’est pas nécessaire de l’indiquer.',
  'offer-form.party': 'Organisation {number, number}',
  'offer-form.add-party': 'Ajouter une organisation',
  'offer-form.translations': 'L’offre dans d’autres langues',
  'offer-form.translations-hint':
    'Facultatif. Chacun lit l’offre dans sa langue si vous la fournissez ; le texte ci-dessus reste l’original.',
  'offer-form.translation': 'Traduction {number, number}',
  'offer-form.add-translation': 'Ajouter une traduction',
  'offer-form.editions': 'Quand et où',
  'offer-form.editions-hint':
    'Chaque session est une édition, avec ses propres dates et places. Ce qui est disponible à tout moment a une édition sans dates.',
  'offer-form.edition': 'Édition {number, number}',
  'offer-form.add-edition': 'Ajouter une autre édition',
  'offer-form.remove': 'Retirer',
  'offer-form.submit': 'Enregistrer et soumettre pour publication',
  'offer-form.submit-hint':
    'Le Secrétariat lit l’offre et la publie. Un brouillon n’est visible que de votre organisation.',
  'offer-form.save': 'Enregistrer comme brouillon',
  'offer-form.save-changes': 'Enregistrer les modifications',
  'offer-form.on-behalf': 'De qui émane l’offre',
  'offer-form.on-behalf-hint':
    'Ce que vous saisissez pour une autre organisation attend sa confirmation : entre-temps, l’offre peut être publiée et comparée aux besoins, mais aucune proposition avec elle ne peut être approuvée.',
  'offer-form.own': 'La nôtre : {organization}',
  'offer-form.stale-title': 'Une autre personne a modifié cette offre',
  'offer-form.stale':
    'Ce que vous avez saisi est toujours là et n’est pas enregistré. Si vous l’enregistrez maintenant, il remplacera ce que l’autre personne a écrit.',
  'offer-form.stale-link':
    'Voir l’offre telle qu’elle est maintenant (s’ouvre dans un nouvel onglet)',
  'offer-form.edition-add': 'Ajouter une édition',
  'offer-form.edition-edit': 'Modifier l’édition',
  'offer-form.edition-cancel': 'Annuler l’édition ?',
  'offer-form.edition-cancel-means':
    'L’édition « {label} » de l’offre {reference} est annulée définitivement. Elle reste affichée comme annulée et n’est plus comparée à aucun besoin.',
  'offer-form.edition-cancel-button': 'Annuler cette édition',
  'offer-form.keep-edition': 'Conserver l’édition',
  'offer-form.copied':
    'Copiée de « {label} », avec des dates décalées d’un an. Vérifiez-les avant d’enregistrer.',
  'offer-form.seats-note':
    'Une fois l’offre publiée, des places peuvent être réservées. Vous pouvez en ajouter ; pour en retirer ou annuler une édition, écrivez au Secrétariat ou suspendez l’offre entre-temps.',
  'offer-field.owner': 'Organisation',
  'offer-field.language': 'Langue de ce texte',
  'offer-field.language-hint': 'La langue dans laquelle vous écrivez, non celle de l’activité.',
  'offer-field.title': 'Titre',
  'offer-field.title-hint': 'Par exemple : Cours de traçage des armes à feu',
  'offer-field.description': 'Description',
  'offer-field.description-hint':
    'Ce que les participants sauront faire ensuite, la méthode et la durée.',
  'offer-field.translation-language': 'Langue',
  'offer-field.translation-status': 'Type de traduction',
  'offer-field.audienceText': 'Autres destinataires',
  'offer-field.audienceText-hint': 'Avec vos propres mots, un par ligne.',
  'offer-field.eligible-hint': 'Si vous ne choisissez rien, l’offre est ouverte à tout État.',
  'offer-field.eligible-groups': 'Groupes d’États',
  'offer-field.eligible-states': 'États individuels',
  'offer-field.excludedStates-hint':
    'L’offre n’est jamais proposée à ces États. Vous et le Secrétariat êtes seuls à voir cette liste.',
  'offer-field.conditions-hint':
    'Conditions que les participants ou leur État doivent remplir, et frais qu’ils doivent prendre en charge.',
  'offer-field.party': 'Organisation',
  'offer-field.party-role': 'Son rôle',
  'offer-visibility.public': 'Dans le catalogue public.',
  'offer-visibility.members':
    'Seulement pour ceux qui agissent au nom d’un État membre et pour le Secrétariat.',
  'edition-field.label': 'Nom de l’édition',
  'edition-field.label-hint': 'Par exemple : 2027, second semestre',
  'edition-field.window-hint': 'Laissez les deux dates vides si elle est disponible à tout moment.',
  'edition-field.from': 'Premier jour',
  'edition-field.to': 'Dernier jour',
  'edition-field.venue': 'Lieu',
  'edition-field.venue-hint': 'Ville et établissement.',
  'edition-field.venueState': 'État',
  'edition-field.interpretedLanguages': 'Interprétation en',
  'edition-field.seats': 'Places',
  'edition-field.seats-hint': 'Laissez vide s’il n’y a pas de limite.',
  'wrong.content/kind.missing': 'Choisissez le type d’assistance.',
  'wrong.editions.no-edition':
    'Indiquez quand elle a lieu : au moins les dates d’une édition, ou son nom si elle est disponible à tout moment.',
  'field.missing-day': 'Indiquez le premier et le dernier jour, ou aucun des deux.',
  'field.not-a-number': 'Saisissez un nombre entier.',
  'wrong.content/translations/*/title.missing':
    'Indiquez le titre dans l’autre langue, ou retirez cette traduction.',
  'wrong.content/parties/*/organization.missing': 'Choisissez l’organisation qui participe.',
  'wrong.content/parties/*/role.missing': 'Choisissez le rôle de l’organisation dans l’offre.',
} as const satisfies Record<keyof typeof english, string>;
