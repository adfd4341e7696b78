import type { commands as english } from '../en/commands.ts';

export const commands = {
  'command.enlace':
    'Met en rapport l’assistance technique dont les États ont besoin contre la criminalité transnationale organisée et celle que les donateurs offrent.',
  'command.serve':
    'démarre le service : avec sa propre base de données, ou l’API seule si DATABASE_URL et REDIS_URL sont définies',
  'command.worker': 'effectue le travail de fond (avec DATABASE_URL et REDIS_URL)',
  'command.migrate':
    'met à jour la base de données et ses données de référence (avec DATABASE_URL)',
  'command.import': 'importe des besoins ou des offres d’un fichier',
  'command.match':
    'met en rapport les besoins d’un fichier et les offres d’un autre, sans base de données',
  'command.key': 'clés d’accès',
  'command.key-create':
    'crée une clé pour une personne ou un service ; elle n’est affichée qu’une fois',
  'command.key-list': 'énumère les clés, sans en montrer aucune',
  'command.key-revoke': 'met fin à une clé aussitôt',
  'command.queue':
    'énumère les besoins en attente d’une réponse, avec leurs meilleures propositions',
  'command.proposal':
    'montre une proposition : besoin, offre, conditions, points, motifs et décisions',
  'command.recommend': 'recommande une proposition pour approbation',
  'command.approve': 'approuve une proposition recommandée et réserve ses places',
  'command.reject': 'rejette une proposition',
  'command.defer': 'reporte une proposition à une date ultérieure',
  'command.stats': 'compte les besoins, les offres et les propositions',
  'command.audit': 'chaîne des enregistrements de ce qui a été fait',
  'command.audit-verify': 'recherche les événements modifiés, supprimés ou coupés',
  'command.audit-head': 'montre la tête de la chaîne, pour la conserver hors de la base de données',
  'command.help': 'montre l’aide d’une commande',

  'argument.reference': 'référence de la proposition, comme P-4XK7QM',
  'argument.prefix': 'premiers caractères de la clé, tels que « enlace key list » les montre',

  'option.json': 'répond en JSON',
  'option.lang': 'langue de la réponse',
  'option.key': 'clé, ou nom d’une clé de démonstration',
  'option.help': 'montre cette aide',
  'option.version': 'montre la version',
  'option.examples': 'charge aussi les exemples fictifs',
  'option.inventory': 'charge aussi l’inventaire de 2007 à 2011',
  'option.list': 'la liste d’examen ou celle des besoins collectifs',
  'option.state': 'seulement les besoins d’un État (code de trois lettres)',
  'option.band': 'seulement les besoins ayant une proposition à décider de ce niveau',
  'option.status': 'seulement les besoins ayant une proposition dans cette situation',
  'option.limit': 'nombre de besoins à afficher',
  'option.reason': 'code du motif',
  'option.note': 'vos propres mots, conservés avec la décision',
  'option.seats': 'places pour chaque État',
  'option.until': 'jour où la proposition revient, AAAA-MM-JJ',
  'option.organization': 'code de l’organisation',
  'option.name': 'nom de la personne',
  'option.email': 'adresse électronique de la personne',
  'option.person-language': 'langue dans laquelle la personne lit',
  'option.person': 'adresse électronique de la personne titulaire de la clé',
  'option.service': 'nom du service titulaire de la clé',
  'option.service-role': 'fonction du service ; peut être répétée',
  'option.scopes': 'ce à quoi la clé peut servir, séparé par des virgules',
  'option.days': 'durée de validité de la clé, en jours',
  'option.head': 'tête conservée auparavant, avec laquelle la chaîne est comparée',

  'help.usage': 'Usage :',
  'help.arguments': 'Arguments :',
  'help.options': 'Options :',
  'help.commands': 'Commandes :',
  'help.reasons': 'Motifs :',
} as const satisfies Record<keyof typeof english, string>;
