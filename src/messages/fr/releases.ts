export const releases = {
  'problem.version-superseded':
    'Le besoin a été modifié : sa version actuelle est la version {present, number}. Relisez-le et indiquez cette version.',
  'problem.provider-excluded':
    'Le besoin exclut ce prestataire ({provider}). Modifiez d’abord le besoin pour lever l’exclusion.',
  'problem.already-released':
    'Cette demande a déjà été communiquée au prestataire ({release}). Renouvelez cette communication.',
  'problem.release-ended': 'La communication a été renouvelée ou révoquée.',
  'problem.nothing-to-renew': 'Ces champs de cette version ont déjà été communiqués.',
  'field.not-a-provider':
    'Rien ne peut être communiqué à cette organisation ({value}) : c’est la vôtre ou elle ne fournit pas d’assistance.',
  'field.not-on-behalf': 'Vous agissez pour votre propre organisation, et non au nom d’une autre.',
} as const;
