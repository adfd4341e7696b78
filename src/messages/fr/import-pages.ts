import type { importPages as english } from '../en/import-pages.ts';

export const importPages = {
  'imports.title': 'Importer des besoins et des offres',
  'imports.means':
    'Téléversez une feuille de calcul ou un autre fichier. Il est d’abord vérifié : vous voyez ce qui serait ajouté et ce qui ne va pas à chaque ligne. Rien n’est enregistré avant votre confirmation.',
  'imports.noun': 'Que contient le fichier ?',
  'imports.noun.needs': 'Besoins',
  'imports.noun.offers': 'Offres',
  'imports.source': 'Nom de la source',
  'imports.source-hint':
    'Donnez toujours le même nom lorsque vous téléversez une version plus récente du même fichier : les enregistrements sont alors modifiés et non ajoutés une seconde fois.',
  'imports.options': 'Autres options',
  'imports.option.atomic': 'Si certaines lignes sont erronées',
  'imports.option-label.atomic': 'Ne rien importer',
  'imports.option.overwrite': 'Si un enregistrement a été modifié ici entre-temps',
  'imports.option-label.overwrite': 'Le fichier l’emporte',
  'imports.option.drafts': 'Statut des nouveaux enregistrements',
  'imports.option-label.drafts': 'Les laisser à l’état de brouillons',
  'imports.option.createProviders': 'Si un prestataire n’est pas connu',
  'imports.option-label.createProviders': 'L’enregistrer comme nouvelle organisation',
  'imports.file': 'Fichier',
  'imports.file-hint':
    'XLSX, CSV, JSON ou JSON Lines, 5 mégaoctets au plus : une dizaine de milliers d’enregistrements. Seule la première feuille d’un classeur est lue ; sa première ligne contient les noms des colonnes. La vérification d’un grand fichier peut prendre une minute ; la page indique ensuite, ligne par ligne, ce qui serait ajouté.',
  'imports.try': 'Vérifier le fichier',
  'imports.kept': 'Fichiers que vous avez téléversés ({count, number} sur {most, number} au plus)',
  'imports.kept-means':
    'Pour vous seul, et pendant sept jours. Les {most, number} plus récents sont conservés : chaque nouveau fichier prend la place du plus ancien. Ce qui a été importé d’un fichier demeure.',
  'imports.status.imported': 'Importé',
  'imports.status.tried': 'En attente de votre décision',
  'imports.templates': 'Modèles',
  'imports.templates-mean':
    'Partez d’un modèle : il contient les colonnes et une ligne d’exemple, à remplacer par les vôtres.',
  'imports.columns-of': 'Colonnes : {noun}',
  'imports.column': 'Colonne',
  'imports.column-meaning': 'Contenu',
  'imports.required': 'Obligatoire.',
  'imports.lists':
    'Plusieurs valeurs dans une même cellule sont séparées par des points-virgules. Les dates s’écrivent 2027-03-01. Les noms peuvent être écrits dans l’une quelconque des quatre langues.',
  'imports.trial-title': 'Vérification de {file}',
  'imports.result-title': 'Importation de {file}',
  'imports.tried': 'Toutes les lignes peuvent être importées. Rien n’a encore été enregistré.',
  'imports.tried-with-errors':
    '{errors, plural, one {Une erreur écarte son enregistrement} many {# d’erreurs écartent leurs enregistrements} other {# erreurs écartent leurs enregistrements}} ; les autres peuvent être importés. Rien n’a encore été enregistré.',
  'imports.tried-in-vain':
    'Rien ne peut être importé de ce fichier en l’état. Corrigez les lignes et téléversez-le à nouveau.',
  'imports.nothing-new': 'Le fichier ne contient rien qui ne soit déjà enregistré.',
  'imports.imported':
    '{changed, plural, =0 {Aucun enregistrement n’a été ajouté ni modifié.} one {Un enregistrement a été ajouté ou modifié.} many {# d’enregistrements ont été ajoutés ou modifiés.} other {# enregistrements ont été ajoutés ou modifiés.}} {errors, plural, =0 {} one {Une erreur a écarté son enregistrement.} many {# d’erreurs ont écarté leurs enregistrements.} other {# erreurs ont écarté leurs enregistrements.}}',
  'imports.count.rows': 'Lignes',
  'imports.count.created': 'Nouveaux',
  'imports.count.updated': 'Modifiés',
  'imports.count.unchanged': 'Inchangés',
  'imports.count.errors': 'Erreurs',
  'imports.count.warnings': 'Avertissements',
  'imports.carry-out':
    'Importer {count, plural, one {un enregistrement} many {# d’enregistrements} other {# enregistrements}}',
  'imports.discard': 'Abandonner le fichier',
  'imports.findings': 'Observations par ligne',
  'imports.findings-mean':
    'Une erreur écarte tout l’enregistrement. Un avertissement, non : vérifiez que c’est bien ce qui était voulu.',
  'imports.findings-download': 'Les télécharger sous forme de feuille de calcul',
  'imports.first-of': 'Les {shown, number} premières sur {all, number} sont affichées.',
  'imports.row': 'Ligne {row}',
  'imports.whole-row': 'La ligne entière',
  'imports.doubt': 'Avertissement :',
  'imports.error': 'Erreur',
  'imports.severity': 'Type',
  'imports.finding': 'Observation',
  'imports.records': 'Ce qu’il adviendrait des enregistrements',
  'imports.records-taken': 'Ce qu’il est advenu des enregistrements',
  'imports.row-number': 'Ligne',
  'imports.id': 'Identifiant',
  'imports.record-title': 'Titre',
  'imports.owner': 'Titulaire',
  'imports.outcome': 'Résultat',
  'imports.outcome.created': 'nouveau',
  'imports.outcome.updated': 'modifié',
  'imports.outcome.unchanged': 'inchangé',
  'imports.another': 'Téléverser un autre fichier',
  'done.import-discarded': 'Le fichier a été abandonné. Rien n’en a été enregistré.',
  'problem.import-begun':
    'Ce fichier est en cours d’importation. Rouvrez la page dans quelques minutes.',
  'problem.import-done': 'Ce fichier a déjà été importé.',
  'wrong.noun.missing': 'Indiquez si le fichier contient des besoins ou des offres.',
  'wrong.source.missing': 'Donnez un nom à la source.',
  'wrong.file.missing': 'Choisissez un fichier.',
  'field.file-too-large':
    'Le fichier dépasse {megabytes} mégaoctets. Divisez-le et téléversez les parties.',
  'field.file-unknown':
    'Le fichier n’est ni une feuille de calcul (XLSX) ni un fichier texte d’enregistrements (CSV, JSON). Choisissez un autre fichier.',
  'field.spreadsheet-old-or-locked':
    'La feuille de calcul est protégée par un mot de passe ou dans un ancien format (XLS). Enregistrez-la au format XLSX sans mot de passe.',
  'field.spreadsheet-encrypted':
    'La feuille de calcul est protégée par un mot de passe. Enregistrez-la sans mot de passe.',
  'field.spreadsheet-damaged':
    'La feuille de calcul est endommagée et ne peut être lue. Ouvrez-la, enregistrez-la au format XLSX et téléversez-la à nouveau.',
  'field.spreadsheet-too-large':
    'La feuille de calcul contient plus que ce qui peut être lu en toute sécurité. Supprimez les lignes et colonnes vides et tout ce qui n’est pas une donnée, ou divisez-la.',
  'field.spreadsheet-not-a-spreadsheet':
    'Le fichier est une archive et non une feuille de calcul (XLSX). Choisissez un autre fichier.',
  'import-column.id': 'Votre propre numéro ou nom pour l’enregistrement ; il ne change pas.',
  'import-column.country': 'L’État qui demande l’assistance.',
  'import-column.provider': 'L’organisation qui propose l’assistance.',
  'import-column.language': 'Langue des textes : en, es, pt ou fr.',
  'import-column.title': 'De quoi il s’agit, en une ligne.',
  'import-column.description': 'Ce qui est nécessaire ou proposé, en quelques phrases.',
  'import-column.wantedKinds': 'Types d’assistance qui seraient utiles.',
  'import-column.kind': 'Type d’assistance.',
  'import-column.audience': 'Pour qui : par exemple, des procureurs.',
  'import-column.participants': 'Nombre approximatif de personnes.',
  'import-column.deliveryLanguages': 'Langues dans lesquelles elle peut être fournie.',
  'import-column.modes': 'En présentiel, en ligne ou hybride.',
  'import-column.edition':
    'Nom ou numéro de l’édition. Une ligne avec le même identifiant et une autre édition en ajoute une.',
  'import-column.window.from': 'Premier jour.',
  'import-column.window.to': 'Dernier jour.',
  'import-column.venue': 'Lieu où elle se tient.',
  'import-column.capacity': 'Places ; vide s’il n’y a pas de limite.',
  'import-column.eligible.countries': 'États qui peuvent participer ; vide s’ils le peuvent tous.',
  'import-column.eligible.regions':
    'Groupes d’États qui peuvent participer, par exemple la CARICOM.',
  'import-column.urgency': 'low, normal ou high (faible, normale ou élevée).',
  'import-column.visibility':
    'secretariat, donors, members ou public (le Secrétariat, les donateurs, les membres ou tout le monde) ; secretariat si la cellule est vide.',
  'import-example.title.needs': 'Formation à l’enquête financière',
  'import-example.description.needs':
    'Exemple à remplacer : les procureurs doivent apprendre à retracer et à geler le produit de la criminalité organisée.',
  'import-example.title.offers': 'Cours d’enquête financière',
  'import-example.description.offers':
    'Exemple à remplacer : cours d’une semaine sur la façon de retracer et de geler le produit de la criminalité organisée.',
  'imports.replaces-undecided':
    'Vous avez ici {count, number} fichiers, le maximum conservé. Un de plus prendra la place du plus ancien, qui attend encore votre décision : {file}',
  'imports.replaces-imported':
    'Vous avez ici {count, number} fichiers, le maximum conservé. Un de plus prendra la place du plus ancien, qui a déjà été importé : {file}',
  'imports.decide-until': 'Décidez avant le {date} : ensuite le fichier est supprimé.',
} as const satisfies Record<keyof typeof english, string>;
