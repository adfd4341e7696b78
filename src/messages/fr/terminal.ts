import type { terminal as english } from '../en/terminal.ts';

export const terminal = {
  'config.alone':
    '{variable} est définie, mais {other} ne l’est pas. Définissez les deux pour utiliser vos propres PostgreSQL et Redis, ou aucune pour utiliser la base de données intégrée.',
  'config.missing': '{variable} doit être définie pour cette commande.',
  'config.empty': '{variable} est définie, mais vide. Donnez-lui une valeur ou supprimez-la.',
  'config.not-postgres':
    '{variable} n’est pas l’URL d’une base de données PostgreSQL (postgres://…).',
  'config.not-redis': '{variable} n’est pas l’URL d’un serveur Redis (redis://… ou rediss://…).',
  'config.not-http': '{variable} n’est pas une adresse web (http://… ou https://…).',
  'config.not-a-port': '{variable} n’est pas un port : un nombre entier de 0 à 65535.',
  'config.not-a-number': '{variable} n’est pas un nombre entier de 0 à 9999999.',
  'config.not-one-of': '{variable} doit avoir l’une de ces valeurs : {values}.',
  'config.loopback-only':
    '{variable} doit être 127.0.0.1 : avec la base de données intégrée, Enlace ne sert que cette machine. Définissez DATABASE_URL et REDIS_URL pour en servir d’autres.',
  'config.external-only':
    '{variable} est propre à une installation disposant de ses serveurs, mais ni DATABASE_URL ni REDIS_URL ne sont définies. Définissez les deux, ou supprimez-la pour lancer une démonstration avec la base de données intégrée.',
  'config.too-short':
    '{variable} doit compter au moins 32 caractères que personne ne puisse deviner, par exemple ceux de : openssl rand -base64 32.',
  'config.not-public':
    '{variable} n’est pas l’adresse du service : https://… (http://… pour cette machine seulement), sans chemin.',
  'config.not-smtp':
    '{variable} n’est pas l’URL d’un serveur de messagerie (smtps://… ou smtp://… ; sans chiffrement, seulement avec ?tls=off).',
  'config.not-a-sender':
    "{variable} n’est pas l’expéditeur d’un message : une adresse, ou Nom '<'adresse'>'.",

  'embedded.unsupported-platform':
    'Il n’existe pas de PostgreSQL intégré pour cette machine ({platform}). Réinstallez avec les dépendances facultatives, ou définissez DATABASE_URL et REDIS_URL.',
  'embedded.binaries-unusable':
    'Le PostgreSQL intégré de {folder} ne fonctionne pas sur cette machine. Définissez DATABASE_URL et REDIS_URL pour en utiliser un autre.',
  'embedded.data-folder-in-use':
    'Un autre Enlace (processus {pid}) fonctionne déjà sur {folder}. Arrêtez-le d’abord, ou indiquez un autre dossier dans ENLACE_DATA.',
  'embedded.other-major':
    '{folder} appartient à PostgreSQL {found} ; cet Enlace apporte PostgreSQL {expected}. Utilisez l’Enlace qui l’a créé, ou indiquez un autre dossier dans ENLACE_DATA.',
  'embedded.cannot-drop-root':
    'PostgreSQL ne s’exécute pas en tant que root et ne peut s’exécuter ici sous aucun autre compte ayant accès à {folder}. Lancez Enlace avec un compte ordinaire.',
  'embedded.initdb-failed': 'La base de données n’a pas pu être créée dans {folder}.',
  'embedded.start-failed': 'La base de données intégrée ne démarre pas.',

  'start.starting': 'Démarrage d’Enlace sur {folder} …',
  'start.ready': 'Enlace est prêt au bout de {seconds} s.',
  'start.ready-api': 'Enlace est prêt au bout de {seconds} s à l’adresse {url}',
  'start.service': 'Service',
  'start.documentation': 'Documentation de l’API',
  'start.data-folder': 'Dossier de données',
  'start.new-keys':
    'Clés de démonstration, affichées cette seule fois et conservées dans {file} (lisible par vous seul) :',
  'start.kept-keys': 'Les clés de démonstration sont conservées dans {file}.',
  'start.first-steps': 'Dans un autre terminal : {command}',
  'start.port-taken':
    'Le port {port} est occupé par un autre programme. Indiquez-en un autre dans ENLACE_PORT (0 : un port libre quelconque).',
  'start.port-denied': 'Ce compte n’est pas autorisé à écouter sur {host}, port {port}.',
  'start.stopping': 'Arrêt en cours … (une fois encore pour arrêter aussitôt)',
  'start.stopped': 'Arrêté.',
  'start.database-lost':
    'La base de données intégrée s’est terminée de façon inattendue ; ses derniers mots figurent ci-dessus. Redémarrez Enlace : rien de ce qui a été confirmé n’est perdu.',
  'start.worker-needs-servers':
    'Un processus de travail distinct exige DATABASE_URL et REDIS_URL. Avec la base de données intégrée, ce travail fait partie de « enlace serve ».',
  'start.migrated': 'La base de données est à jour.',
  'start.loaded': 'Données chargées : {parts}.',
  'start.nothing-to-load': 'Toutes les données étaient déjà chargées.',

  'failure.database-unreachable': 'La base de données est inaccessible ({code}).',
  'failure.database-refused': 'La base de données a refusé la commande ({code}).',
  'failure.unexpected': 'Défaillance inattendue : {code}.',
  'failure.no-answer': 'Rien ne répond à l’adresse {url}. Enlace fonctionne-t-il ?',
  'failure.not-enlace':
    'Ce qui répond à l’adresse {url} n’est pas Enlace, ou en est une autre version.',
  'failure.no-service':
    'Aucun Enlace ne fonctionne sur {folder}. Démarrez-le avec « npm start », ou définissez ENLACE_URL et ENLACE_KEY.',
  'failure.no-database':
    'Aucun Enlace ne fonctionne sur {folder}. Démarrez-le avec « npm start », ou définissez DATABASE_URL.',
  'failure.no-key': 'Une clé est requise : définissez ENLACE_KEY, ou indiquez-en une avec --key.',
  'failure.no-such-key':
    'Il n’y a pas de clé nommée « {name} » dans {file}. {known, select, none {Il n’en contient aucune.} other {Il contient : {names}.}}',
  'failure.at': '{pointer} : {detail}',
  'problem.person-exists': 'Une personne est déjà enregistrée avec cette adresse électronique.',

  'usage.unknown-option': 'Option inconnue : {what}.',
  'usage.unknown-command': 'Commande inconnue : {what}.',
  'usage.missing-argument': 'L’argument {what} manque.',
  'usage.missing-option': 'L’option {what} est obligatoire.',
  'usage.missing-value': 'L’option {what} exige une valeur.',
  'usage.invalid-value': '« {value} » n’est pas une valeur valide de {what}.',
  'usage.allowed-values': 'Valeurs valides : {values}.',
  'usage.too-many-arguments': 'Il y a trop d’arguments.',
  'usage.conflicting-options': 'L’option {what} ne peut pas être utilisée avec {value}.',
  'usage.see-help': 'Voir {command}.',
  'usage.person-or-service':
    'Indiquez soit une personne (--person), soit un service (--service, --organization, --role).',
  'usage.unknown-email': 'Personne n’est enregistré avec l’adresse {email}.',

  'status.proposal.proposed': 'proposée',
  'status.proposal.recommended': 'recommandée',
  'status.proposal.approved': 'approuvée',
  'status.proposal.rejected': 'rejetée',
  'status.proposal.deferred': 'reportée',
  'status.proposal.superseded': 'remplacée',
  'status.proposal.consulting': 'en consultation',
  'status.proposal.agreed': 'convenue',
  'status.proposal.declined': 'déclinée',
  'status.proposal.lapsed': 'caduque',
  'status.need.draft': 'brouillon',
  'status.need.submitted': 'soumis',
  'status.need.returned': 'renvoyé',
  'status.need.open': 'ouvert',
  'status.need.closed': 'clos',
  'status.offer.draft': 'brouillon',
  'status.offer.submitted': 'soumise',
  'status.offer.published': 'publiée',
  'status.offer.suspended': 'suspendue',
  'status.offer.exhausted': 'épuisée',
  'status.offer.expired': 'expirée',
  'status.offer.withdrawn': 'retirée',

  'queue.answer-by': 'Répondre avant le',
  'queue.need': 'Besoin',
  'queue.proposals': 'Meilleures propositions',
  'queue.urgency':
    '{days, plural, one {# jour} many {# de jours} other {# jours}} plus tôt : urgent',
  'queue.not-urgent':
    '{days, plural, one {# jour} many {# de jours} other {# jours}} plus tard : non urgent',
  'queue.consideration':
    '{days, plural, one {# jour} many {# de jours} other {# jours}} plus tôt : attention spéciale',
  'queue.example': 'exemple',
  'queue.sourced': 'tiré de documents, non confirmé',
  'queue.unconfirmed': 'non confirmé par son titulaire',
  'queue.reconfirm': 'à revoir : modifiée depuis',
  'queue.more': '{count, plural, one {# autre} many {# d’autres} other {# autres}}',
  'queue.no-themes': 'Thèmes non précisés',
  'queue.nothing': 'Aucune offre adéquate.',
  'queue.approved':
    '{count, plural, one {# proposition approuvée, en attente des parties} many {# propositions approuvées, en attente des parties} other {# propositions approuvées, en attente des parties}}',
  'queue.empty': 'Aucun besoin n’est en attente.',
  'queue.shown':
    '{count, plural, one {# besoin affiché.} many {# de besoins affichés.} other {# besoins affichés.}}',
  'queue.shown-of-more':
    '{count, plural, one {Le premier besoin est affiché} many {Les premiers # de besoins sont affichés} other {Les # premiers besoins sont affichés}} ; --limit en affiche davantage.',
  'queue.next': 'Pour ouvrir une proposition : {command}',

  'proposal.points': '{points, number} points sur 1 000 000',
  'proposal.judged':
    'Évaluée au {date} par le moteur {engine} selon la politique {policy} (version {needVersion} du besoin, {offerVersion} de l’offre).',
  'proposal.need': 'Besoin',
  'proposal.offer': 'Offre',
  'proposal.ask': 'Demande {number}',
  'proposal.beneficiaries': 'Pour',
  'proposal.provider': 'De',
  'proposal.kinds': 'Type',
  'proposal.audience': 'Destinataires',
  'proposal.languages': 'Langues',
  'proposal.passive': 'comprises également : {languages}',
  'proposal.interpreted': 'avec interprétation en {languages}',
  'proposal.modes': 'Modalité',
  'proposal.dates': 'Dates',
  'proposal.period': 'du {from} au {to}',
  'proposal.open-dates': 'sans dates fixes',
  'proposal.participants':
    '{count, plural, one {# participant} many {# de participants} other {# participants}}',
  'proposal.seats': 'Places',
  'proposal.seats-left': '{left, number} restantes sur {seats, number}',
  'proposal.unlimited': 'sans limite',
  'proposal.not-stated': 'non précisé',
  'proposal.provenance':
    '{document}{line, select, none {} other {, ligne {line}}} : « {quotation} »',
  'proposal.gates': 'Conditions',
  'proposal.gates-met': 'toutes les conditions sont remplies',
  'proposal.criteria': 'Critères',
  'proposal.value-weight': 'valeur × poids',
  'proposal.score': 'Score',
  'proposal.neutral': 'non précisé : valeur neutre',
  'proposal.reasons': 'Motifs',
  'proposal.history': 'Décisions',
  'proposal.decided': '{at} : {verdict} par {by}. {reason}.',
  'proposal.note': '« {note} »',
  'proposal.hold':
    '{seats, plural, one {# place réservée} many {# de places réservées} other {# places réservées}} pour cet État jusqu’au {until} : {state}.',
  'proposal.deferred-until': 'Reportée jusqu’au {date}.',
  'proposal.reconfirm':
    'Le besoin ou l’offre a été modifié le {at} : examinez de nouveau la proposition.',
  'proposal.next': 'Ce qui peut être fait maintenant',
  'proposal.nothing-next': 'Il ne reste rien à décider ici au sujet de cette proposition.',
  'proposal.by-another': 'L’approbation revient à quelqu’un qui ne l’a pas recommandée.',

  'decided.recommend': '{reference} est recommandée.',
  'decided.approve': '{reference} est approuvée.',
  'decided.reject': '{reference} est rejetée.',
  'decided.defer': '{reference} est reportée.',

  'stats.needs': 'Besoins',
  'stats.offers': 'Offres',
  'stats.proposals': 'Propositions',
  'stats.total': 'Total',
  'stats.filed': 'déposés',
  'stats.sourced': 'tirés de documents',
  'stats.example': 'exemples',

  'audit.sound':
    'Le registre d’audit est intact : {sealed, plural, one {# événement scellé} many {# d’événements scellés} other {# événements scellés}}, {unsealed, plural, one {# événement} many {# d’événements} other {# événements}} à sceller.',
  'audit.faulty':
    'Le registre d’audit présente {count, plural, one {# anomalie} many {# d’anomalies} other {# anomalies}} :',
  'audit.fault-edited': 'Position {position} : l’événement ou son sceau a été modifié.',
  'audit.fault-missing': 'Position {position} : un événement ou un sceau manque.',
  'audit.fault-order': 'Position {position} : l’événement n’est pas à sa place.',
  'audit.fault-truncated': 'Position {position} : la fin de la chaîne a été coupée.',
  'audit.fault-fork': 'Position {position} : la chaîne n’est pas celle de la tête indiquée.',
  'audit.head': 'Tête : {head}',
  'audit.no-head': 'Rien n’est encore scellé.',
  'audit.against-head': 'Comparé avec la tête conservée dans {file}.',

  'key.created':
    'La clé {prefix}… est valable jusqu’au {until}. Elle n’est affichée que cette fois : gardez-la en lieu sûr.',
  'key.revoked': 'La clé {prefix}… est révoquée.',
  'key.prefix': 'Clé',
  'key.bearer': 'Titulaire',
  'key.organization': 'Organisation',
  'key.scopes': 'Autorisations',
  'key.validity': 'Valable jusqu’au',
  'key.was-revoked': 'révoquée',
  'key.none': 'Il n’y a pas de clés.',
} as const satisfies Record<keyof typeof english, string>;
