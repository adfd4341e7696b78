import type { policies as english } from '../en/policies.ts';

export const policies = {
  'status.policy.draft': 'projet',
  'status.policy.adopting': 'en cours d’adoption',
  'status.policy.in-force': 'en vigueur',
  'status.policy.retired': 'abrogée',

  'policy.no-fitting':
    '{count, plural, =0 {Il n’existe encore aucun examen réel} one {Il existe # examen réel} many {Il existe # d’examens réels} other {Il existe # examens réels}} : aucune pondération ne sera ajustée avant qu’il existe {needed, number} examens réels.',
  'policy.may-be-fitted':
    '{count, plural, one {Il existe # examen réel} many {Il existe # d’examens réels} other {Il existe # examens réels}} : les pondérations peuvent y être ajustées, dans un projet que des personnes examinent et adoptent.',

  'comparison.reviewed-only':
    'Seules les paires que quelqu’un a examinées sont comparées ; celles qui n’ont jamais été proposées n’apparaissent pas.',
  'comparison.not-judged':
    'Les valeurs conservées avec les examens ne montrent pas l’effet de ces modifications ; seule une exécution du moteur le montre : {pointers}.',
  'comparison.lexicon':
    'Les politiques renvoient à des lexiques différents, ce qui modifie le critère du texte ; les valeurs conservées avec les examens ne le montrent pas.',
  'comparison.rank-unknown':
    '{count, plural, one {# décision a été prise} many {# de décisions ont été prises} other {# décisions ont été prises}} avant que les propositions concurrentes ne soient conservées : le rang n’est pas connu.',

  'difference.rescored': 'calculé ci-dessous',
  'difference.not-judged': 'non montré par les examens',
  'difference.no-judgement': 'ne change aucune appréciation',

  'override.strong-rejected': 'Proposition forte rejetée',
  'override.lower-approved': 'Proposition inférieure approuvée, une supérieure rejetée',

  'problem.policy-version-taken': 'Il existe déjà une politique portant la version {version}.',
  'problem.policy-in-force': 'La politique {version} est déjà en vigueur.',
  'problem.policy-retired':
    'La politique {version} a été abrogée. Rédigez une nouvelle version reprenant son contenu.',
  'problem.adoption-under-way':
    'La politique {version} est en cours d’adoption depuis {since}. Attendez que la file y soit passée.',
  'field.unknown-policy': 'Politique inconnue : {value}.',
  'field.unknown-lexicon': 'Lexique inconnu : {value}.',

  'command.policy': 'les politiques selon lesquelles besoins et offres sont rapprochés',
  'command.policy-show': 'affiche la politique en vigueur ou une autre version',
  'command.policy-list': 'énumère toutes les politiques',
  'command.policy-new': 'rédige un projet de politique à partir d’un fichier JSON',
  'command.policy-compare':
    'montre ce qu’une seconde politique aurait changé dans les décisions passées',
  'command.policy-adopt':
    'adopte une politique : tout est rapproché selon elle, puis la file change',
  'argument.policy-version': 'version d’une politique, par exemple 2.0.0',
  'argument.policy-file': 'fichier JSON : le contenu d’une politique ou les valeurs qu’il modifie',
  'option.policy-from': 'version que le fichier modifie ; à défaut, la politique en vigueur',
  'option.policy-name': 'nom de la politique',
  'option.policy-as': 'version du projet ; à défaut, le numéro suivant',
  'option.policy-lexicon': 'version du lexique ; à défaut, celle de la politique modifiée',

  'policy.head': 'Politique {version} · {status}',
  'policy.drafted': 'Rédigée par {name} le {date}.',
  'policy.from-files': 'Fournie avec les fichiers de données le {date}.',
  'policy.adopted': 'Adoptée par {name} le {date}.',
  'policy.adopted-first': 'Adoptée le {date} comme première politique de cette installation.',
  'policy.retired': 'Abrogée le {date}.',
  'policy.adopting': 'Adoption demandée par {name} le {date}.',
  'policy.adoption-failed':
    'La dernière adoption a échoué ({failure}) ; elle peut être demandée de nouveau.',
  'policy.lexicon': 'Lexique : {version}.',
  'policy.criterion': 'Critère',
  'policy.weight': 'Pondération (‰)',
  'policy.neutral': 'Si non précisé',
  'policy.threshold': 'Proposée à partir de',
  'policy.band': '{band} à partir de',
  'policy.points': '{points, number} points',
  'policy.clock.answer': 'Réponse à l’État',
  'policy.clock.hold': 'Places réservées après l’approbation',
  'policy.clock.offerStale': 'Nouvelle confirmation de l’offre',
  'policy.clock.offerGrace': 'L’offre quitte le catalogue après encore',
  'policy.days': '{count, plural, one {# jour} many {# de jours} other {# jours}}',
  'policy.whole': 'Toutes les valeurs : enlace policy show {version} --json',
  'policy.version': 'Version',
  'policy.name': 'Nom',
  'policy.status': 'Statut',
  'policy.since': 'Depuis',
  'policy.new-draft':
    'La politique {version} a été rédigée. Elle ne change rien tant qu’elle n’est pas adoptée.',
  'policy.next-steps':
    'Pour la comparer : {compare}. Pour l’adopter, une autre personne : {adopt}.',
  'policy.adoption-begun':
    'L’adoption de la politique {version} a commencé. La file changera lorsque tout aura été rapproché selon elle : {command}',
  'policy.unreadable': '{file} n’est pas un objet JSON.',

  'comparison.head': 'Politique {from} comparée à {to}',
  'comparison.same': 'Les deux politiques disent la même chose.',
  'comparison.value': 'Valeur',
  'comparison.effect': 'Effet',
  'comparison.verdict': 'Décision',
  'comparison.both': 'Proposée par les deux',
  'comparison.only': 'Seulement par {version}',
  'comparison.neither': 'Par aucune',
  'comparison.counts':
    'Sur {decisions, plural, one {# décision} many {# de décisions} other {# décisions}}, {bands, plural, one {# change} many {# changent} other {# changent}} de catégorie et {ranks, plural, one {# change} many {# changent} other {# changent}} de rang.',
  'comparison.changed': 'Décisions qui changent',
  'comparison.rank': 'rang {rank, number}',
  'comparison.not-proposed': 'non proposée',
  'comparison.overrides': 'Décisions contraires à l’ordre du moteur : {count, number}',
} as const satisfies Record<keyof typeof english, string>;
