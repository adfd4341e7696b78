import type { replay as english } from '../en/replay.ts';

export const replay = {
  'command.replay': 'refaire une évaluation antérieure et la comparer octet par octet',
  'option.assessment': 'identifiant d’une évaluation antérieure de la proposition',
  'option.run': 'identifiant d’une exécution complète, dont le manifeste est vérifié',
  'replay.head':
    'Évaluation {assessment}, de la version {needVersion} du besoin, de la version {offerVersion} de l’offre et de la version {editionVersion} de l’édition, à la date du {asOf}.',
  'replay.made-with':
    'Établie par le moteur {assessed} selon la politique {policy} ; le moteur actuel est le {present}.',
  'replay.same': 'Le moteur donne la même évaluation, octet pour octet.',
  'replay.verified': 'Aucune erreur n’a été relevée. L’évaluation n’a pas pu être refaite.',
  'replay.different': 'L’évaluation n’est pas ce qu’elle devrait être.',
  'replay.run-head':
    'Exécution {run}, à la date du {asOf} : {judgements, plural, one {# évaluation} many {# d’évaluations} other {# évaluations}} portant sur {needs, plural, one {# besoin} many {# de besoins} other {# besoins}} et {offers, plural, one {# offre} many {# d’offres} other {# offres}}.',
  'replay.run-verified': 'Aucune erreur n’a été relevée dans l’exécution.',
  'replay.run-different': 'L’exécution n’est pas ce qu’elle devrait être.',
  'replay-check.arithmetic':
    'Les points, les poids, le score et le niveau découlent de la politique.',
  'replay-check.record': 'L’évaluation dit ce qu’elle disait lors de son enregistrement.',
  'replay-check.versions': 'Le besoin, l’offre et l’édition sont tels qu’ils ont été évalués.',
  'replay-check.groups': 'L’offre était ouverte aux États alors membres.',
  'replay-check.judgement': 'Le moteur parvient au même résultat.',
  'replay-check.manifest':
    'Le manifeste est celui qui a été enregistré et concorde avec l’exécution.',
  'replay-check.manifest-versions': 'Toutes les versions qu’il désigne sont présentes.',
  'replay-skipped.other-engine': 'non vérifié : une autre version du moteur l’a établie',
  'replay-skipped.inputs-not-kept':
    'non vérifié : les données d’entrée n’étaient pas encore conservées',
  'replay-fault.criteria': 'Les critères ne sont pas ceux du moteur, chacun une seule fois.',
  'replay-fault.points':
    '{criterion} : {value, number} × {weight, number} n’est pas égal à {points, number}.',
  'replay-fault.weight':
    '{criterion} : le poids est de {stored, number} ; dans la politique, il est de {policy, number}.',
  'replay-fault.neutral':
    '{criterion} : non indiqué, compté pour {stored, number} ; selon la politique, {policy, number}.',
  'replay-fault.sum': 'La somme des points est de {sum, number} ; le score est de {score, number}.',
  'replay-fault.band': 'Le niveau est « {stored} » ; selon la politique, il est « {policy} ».',
  'replay-fault.threshold':
    'Le score de {score, number} est inférieur au seuil de {threshold, number}.',
  'replay-fault.fingerprint': 'L’empreinte est celle d’une autre évaluation.',
  'replay-fault.version-missing':
    'La version {version} {record, select, need {du besoin} offer {de l’offre} other {de l’édition}} manque.',
  'replay-fault.part': 'Cette partie n’est pas celle qui a été évaluée : {part}.',
  'replay-fault.eligible':
    'D’après les adhésions que désigne l’évaluation, l’offre était ouverte à d’autres États.',
  'replay-fault.no-edition': 'D’après le moteur, l’offre ne peut servir aucun des bénéficiaires.',
  'replay-fault.difference': '{pointer} : alors {stored}, maintenant {found}',
  'replay-fault.engine-data': 'Le manifeste désigne d’autres données du moteur que l’exécution.',
  'replay-fault.counts': 'Les décomptes du manifeste diffèrent de ceux de l’exécution.',
  'problem.run-without-manifest':
    'L’exécution portait sur un seul besoin ou une seule offre et n’a pas de manifeste. Refaites plutôt ses évaluations.',
  'failure.replay-what': 'Indiquez une proposition ou une exécution avec --run.',
  'part.text': 'texte et thèmes',
  'part.audience': 'public visé',
  'part.kind': 'type d’assistance',
  'part.dates': 'calendrier',
  'part.language': 'langues',
  'part.eligibility': 'admissibilité',
  'part.seats': 'participants et places',
} as const satisfies Record<keyof typeof english, string>;
