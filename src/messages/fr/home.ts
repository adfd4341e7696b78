import type { home as english } from '../en/home.ts';

export const home = {
  'home.title': 'Assistance technique contre la criminalité transnationale organisée',
  'home.lead':
    'Enlace rapproche l’assistance dont ont besoin les États membres de l’Organisation des États américains de celle que proposent des États et des organisations. Chaque proposition est expliquée, examinée par le Secrétariat et mise en œuvre uniquement avec le consentement des deux parties.',
  'home.browse': 'Voir les offres',
  'home.desk': 'Aller à mon bureau',
  'home.figures': 'En bref',
  'home.figure.offers': 'offres publiques',
  'home.figure.providers': 'États et organisations qui proposent une assistance',
  'home.figure.states': 'États membres auxquels une offre est ouverte',
  'home.figure.themes': 'thèmes couverts par une offre',
  'home.includes':
    'Parmi les offres, {sourced, plural, =0 {aucune n’est consignée} one {# est consignée} many {# sont consignées} other {# sont consignées}} dans des documents de l’Organisation sans confirmation de leur titulaire. Données au {date}.',
  'home.examples':
    '{examples, plural, one {# offre est un exemple fictif} many {# offres sont des exemples fictifs} other {# offres sont des exemples fictifs}} de cette démonstration.',
  'home.how': 'Comment cela fonctionne',
  'home.step.need': 'Un État dit ce dont il a besoin',
  'home.step-text.need':
    'Dans sa propre langue et en dix minutes. Il décide qui peut lire le besoin ; sauf indication contraire, le Secrétariat seul.',
  'home.step.match': 'Le service cherche ce qui convient',
  'home.step-text.match':
    'Il compare le besoin à toutes les offres et propose celles qui y répondent, avec les motifs. Si aucune ne convient, c’est aussi une réponse.',
  'home.step.review': 'Le Secrétariat examine',
  'home.step-text.review':
    'Un chargé de dossier examine chaque proposition et la recommande ; une seconde personne l’approuve.',
  'home.step.consent': 'Les deux parties consentent',
  'home.step-text.consent':
    'L’État décide de ce que le prestataire peut lire, et chaque partie est libre de décliner.',
  'home.step.delivery': 'L’assistance est fournie',
  'home.step-text.delivery':
    'Les activités sont enregistrées et évaluées, afin d’éviter les doubles emplois et d’améliorer les propositions suivantes.',
  'home.map': 'Ce qui est ouvert à chaque État',
  'home.map-means':
    'La carte et le tableau indiquent combien d’offres publiques sont destinées à chaque État membre. Ils ne disent rien de ce dont les États ont besoin.',
  'home.map-title': 'Carte des Amériques : offres publiques destinées à chaque État membre',
  'home.map-description':
    'Entre {least, number} et {most, number} offres sont ouvertes à chaque État ; le tableau qui suit donne le chiffre de chacun.',
  'home.map-state':
    '{state} : {count, plural, =0 {aucune offre} one {# offre} many {# offres} other {# offres}}',
  'home.legend': 'Offres publiques destinées à chaque État',
  'home.legend-none': 'aucune',
  'home.member-state': 'État membre',
  'home.offers': 'Offres',
  'home.for': 'Qui l’utilise',
  'home.for-states': 'Points de contact nationaux',
  'home.for-states-text':
    'Ils déposent des besoins, voient quelles offres pourraient y répondre et suivent ce qu’il en advient. Une note verbale, un courriel ou un appel suffit aussi : le Secrétariat les saisit en leur nom.',
  'home.for-providers': 'États et organisations qui proposent une assistance',
  'home.for-providers-text':
    'Ils déposent une seule fois cours, experts, manuels ou équipements, et voient où ils seraient le plus utiles.',
  'home.for-public': 'Tout le monde',
  'home.for-public-text':
    'Chacun peut chercher dans les offres publiques, lire les statistiques, suivre les nouvelles offres ou utiliser les données dans un autre système.',
  'home.why': 'Pourquoi ce service existe',
  'home.why-text':
    'En 2007 puis en 2011, les États membres, réunis au sein du Groupe technique sur la criminalité transnationale organisée, ont demandé un inventaire des besoins et des offres de formation, une méthode pour les classer, une attention particulière aux États des Caraïbes et l’absence de doubles emplois. Une liste ne répond pas à elle seule à un besoin : ce service suit chacun d’eux jusqu’à ce qu’il reçoive une réponse.',
  'home.follow': 'Suivre les nouvelles offres',
} as const satisfies Record<keyof typeof english, string>;
