import type { onBehalf as english } from '../en/on-behalf.ts';

export const onBehalf = {
  'problem.awaiting-second-approval':
    'La première approbation est donnée. Un superviseur donne la seconde, ou la proposition est reportée ou rejetée.',
  'problem.no-first-approval': 'Personne n’a donné de première approbation à cette proposition.',
  'problem.first-approval-void':
    'Le besoin ou l’offre a été modifié après la première approbation. La proposition doit être approuvée de nouveau.',
  'problem.not-on-behalf':
    'L’enregistrement a été saisi par son titulaire. Les documents sont joints à ce qui a été saisi au nom d’un titulaire.',
  'problem.too-many-documents':
    'L’enregistrement a déjà {limit, number} documents ; il ne peut en avoir davantage.',
  'problem.no-document':
    'Aucun document n’est joint qui permettrait de confirmer la volonté du titulaire.',
  'problem.disputed':
    'Le titulaire a signalé que l’enregistrement est inexact. Il doit d’abord être corrigé.',
  'problem.unsupported-document':
    'Le document doit être un fichier PDF, PNG ou JPEG. Choisissez-en un autre.',
  'field.not-this-type': 'Le contenu ne correspond pas au type déclaré.',
  'field.no-address': 'Cette personne n’a pas d’adresse électronique.',
  'field.cannot-confirm':
    'Cette personne n’exerce pas aujourd’hui la fonction dans laquelle un enregistrement du titulaire est confirmé ({role}).',
  'field.not-independent':
    'Cette personne a été désignée par qui a saisi l’enregistrement ou par qui en demande la confirmation. Une autre personne doit l’avoir fait ; si vous ne faites que la demander, un document de la désignation suffit.',
  'queue.awaiting-second': 'attend une seconde approbation',
  'proposal.awaiting-second':
    'Approuvée une première fois le {at}, pour {seats, plural, one {# place} many {# de places} other {# places}} : un superviseur donne la seconde approbation.',
  'decided.approve-first':
    '{reference} a reçu une première approbation. Aucune place n’est prise avant qu’un superviseur l’approuve aussi.',
  'option.second':
    'la seconde approbation, par un superviseur, lorsque la politique en demande deux',
} as const satisfies Record<keyof typeof english, string>;
