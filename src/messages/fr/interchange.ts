import type { interchange as english } from '../en/interchange.ts';

export const interchange = {
  'interchange.malformed-file':
    'Le fichier ne peut pas être lu : son format n’est pas valide à la ligne {line}.',
  'interchange.malformed-row': 'La ligne n’est pas du JSON valide.',
  'interchange.not-a-list': 'Le fichier doit contenir une liste d’enregistrements.',
  'interchange.not-a-record': 'L’entrée n’est pas un enregistrement aux champs nommés.',
  'interchange.empty-file': 'Le fichier est vide : la ligne d’en-tête manque.',
  'interchange.repeated-column': 'La colonne « {value} » figure deux fois dans la ligne d’en-tête.',
  'interchange.wrong-number-of-cells':
    'La ligne compte {found, plural, one {# cellule} many {# de cellules} other {# cellules}} ; la ligne d’en-tête en compte {expected}.',
  'interchange.missing': 'Une valeur obligatoire manque.',
  'interchange.wrong-type': 'La valeur n’est pas du type attendu ({expected}).',
  'interchange.too-short':
    'Le texte est trop court : le minimum est de {least, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  'interchange.too-long':
    'Le texte est trop long : le maximum est de {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  'interchange.too-many':
    'La liste est trop longue : le maximum est de {most, plural, one {# élément} many {# d’éléments} other {# éléments}}.',
  'interchange.too-small': 'La valeur ne peut pas être inférieure à {least, number}.',
  'interchange.too-big': 'La valeur ne peut pas être supérieure à {most, number}.',
  'interchange.not-in-list': '« {value} » ne fait pas partie des valeurs admises : {allowed}.',
  'interchange.not-a-date': '« {value} » n’est pas une date au format AAAA-MM-JJ.',
  'interchange.invalid-format': '« {value} » n’a pas le format requis.',
  'interchange.ends-before-it-starts': 'La période se termine avant d’avoir commencé.',
  'interchange.no-beneficiary':
    'Aucun bénéficiaire n’est indiqué : country, countries ou region est obligatoire.',
  'interchange.translation-of-itself':
    'L’une des traductions est dans la même langue que le texte.',
  'interchange.also-delivery-language':
    'Une même langue ne peut figurer à la fois ici et parmi les langues de prestation.',
  'interchange.unknown-country':
    'Pays inconnu : « {value} ». {suggested, select, yes {Noms les plus proches : {nearest}.} other {}}',
  'interchange.unknown-group':
    'Groupe d’États inconnu : « {value} ». {suggested, select, yes {Noms les plus proches : {nearest}.} other {}}',
  'interchange.unknown-kind':
    'Type d’assistance inconnu : « {value} ». {suggested, select, yes {Noms les plus proches : {nearest}.} other {}}',
  'interchange.unknown-mode':
    'Modalité inconnue : « {value} ». {suggested, select, yes {Noms les plus proches : {nearest}.} other {}}',
  'interchange.unknown-language':
    'Langue inconnue : « {value} ». {suggested, select, yes {Noms les plus proches : {nearest}.} other {}}',
  'interchange.unknown-concept':
    'Concept inconnu : « {value} ». {suggested, select, yes {Noms les plus proches : {nearest}.} other {}}',
  'interchange.unknown-action':
    'Action du programme de travail inconnue : « {value} ». {suggested, select, yes {Noms les plus proches : {nearest}.} other {}}',
  'interchange.unknown-instrument':
    'Instrument inconnu : « {value} ». {suggested, select, yes {Noms les plus proches : {nearest}.} other {}}',
  'interchange.unknown-organization':
    'Organisation inconnue : « {value} ». {suggested, select, yes {Noms les plus proches : {nearest}.} other {}}',
  'interchange.duplicate-id': 'L’identifiant « {value} » est déjà utilisé à la ligne {earlier}.',
  'interchange.duplicate-edition': 'L’édition « {value} » figure déjà à la ligne {earlier}.',
  'interchange.contradicts-earlier-row':
    'La ligne contredit la ligne {earlier}, qui présente la même offre.',
  'interchange.part-of-refused-record':
    'La ligne n’a pas été retenue, car une autre ligne de « {value} » comporte des erreurs.',
  'interchange.unknown-column': 'Colonne inconnue : il n’en a pas été tenu compte.',
  'interchange.unknown-audience':
    'Destinataires inconnus : « {value} ». Ils sont conservés sous forme de texte.',
  'interchange.unknown-provider-type':
    'Type de prestataire inconnu : « {value} ». Il n’en a pas été tenu compte.',
  'interchange.unlisted-country':
    '« {value} » ne figure pas dans la liste des États : le code a été conservé.',
  'interchange.unlisted-organization':
    '« {value} » ne figure pas dans la liste des organisations : le nom a été conservé.',
  'interchange.at-field': '{file}, ligne {row}, {field} : {message}',
  'interchange.at-row': '{file}, ligne {row} : {message}',
  'interchange.warning': 'Avertissement : {message}',
  'interchange.unreadable-file': 'Le fichier {file} ne peut pas être lu.',
  'interchange.unwritable-file': 'Le fichier {file} ne peut pas être écrit.',
  'interchange.invalid-regions':
    'Le fichier {file} n’est pas une table de groupes : des noms distincts, chacun avec une liste de codes de pays à trois lettres.',
  'interchange.invalid-policy': 'Le fichier {file} n’est pas une politique valide. {fields}',
  'interchange.invalid-as-of': '« {value} » n’est pas une date au format AAAA-MM-JJ.',
  'interchange.invalid-top': '« {value} » n’est pas un nombre d’offres égal ou supérieur à 1.',
  'interchange.too-many-rows':
    'Le fichier compte plus de {most, number} lignes. Répartissez-le en plusieurs fichiers.',
  'interchange.too-many-columns':
    'La ligne d’en-tête indique plus de {most, number} colonnes. Supprimez celles qui ne sont pas nécessaires.',
} as const satisfies Record<keyof typeof english, string>;
