import type { imports as english } from '../en/imports.ts';

export const imports = {
  'import.not-yours':
    'L’enregistrement appartient à {owner} : vous ne pouvez ni le saisir ni le modifier.',
  'import.not-your-group': 'Un État saisit ses propres besoins, non ceux d’un groupe.',
  'import.not-your-state': 'Un État ne saisit que ses propres besoins : {state}.',
  'import.nobody-eligible': 'Les exclusions ne laissent aucun État qui puisse participer.',
  'import.edited-elsewhere':
    'L’enregistrement « {value} » a été modifié par une autre voie depuis sa dernière importation. Il est resté tel quel, car son remplacement n’a pas été demandé.',
  'import.record-closed': 'L’enregistrement « {value} » est clos et ne peut plus être modifié.',
  'import.id-taken':
    'L’identifiant « {value} » correspond déjà à un enregistrement que vous ne pouvez pas voir.',
  'import.seats-by-secretariat':
    'L’enregistrement « {value} » est resté tel quel : une fois l’offre publiée, seul le Secrétariat en retire des places ou des éditions.',
  'import.seats-taken':
    'L’enregistrement « {value} » est resté tel quel : des propositions approuvées réservent des places que le fichier supprimerait.',
  'import.unusable-character':
    'L’enregistrement « {value} » contient un caractère qui ne peut pas être stocké (U+0000).',
  'import.not-stored': 'L’enregistrement « {value} » ne peut pas être stocké ({reason}).',

  'import.summary':
    'Lignes : {rows, number}. Nouveaux : {created, number}. Modifiés : {updated, number}. Inchangés : {unchanged, number}. Conflits : {conflicts, number}. Erreurs : {errors, number}.',
  'import.trial': 'C’était un essai : rien n’a été écrit.',
  'import.nothing-kept':
    'Rien n’a été écrit, car tous les enregistrements n’ont pas pu être acceptés.',

  'import.argument-noun': 'contenu du fichier',
  'import.argument-file': 'fichier d’enregistrements, en JSON, JSON Lines ou CSV',
  'import.option-format': 'format du fichier (par défaut, selon la terminaison de son nom)',
  'import.option-source':
    'nom de la source, au sein de laquelle les identifiants sont uniques (par défaut, nom du fichier)',
  'import.option-as':
    'adresse électronique de la personne au nom de laquelle les enregistrements sont importés',
  'import.option-dry-run': 'indique ce qui se passerait, sans rien écrire',
  'import.option-atomic': 'accepte tous les enregistrements ou aucun',
  'import.option-overwrite':
    'fait prévaloir le fichier sur les modifications faites par une autre voie',
  'import.option-create-providers':
    'enregistre les organisations qui ne figurent dans aucune liste (Secrétariat uniquement)',
  'import.option-drafts': 'laisse les enregistrements à l’état de brouillon, ni soumis ni publiés',
} as const satisfies Record<keyof typeof english, string>;
