import type { help as english } from '../en/help.ts';

export const help = {
  'help.title': 'Aide',
  'help.lead': 'Ce que vous pouvez faire ici, et comment.',
  'help.parts': 'Sur cette page',
  'help.states': 'Pour les États',
  'help.states.account':
    'Les comptes sont ouverts sur invitation. Le point de contact désigné par votre État invite ses autres utilisateurs ; le Secrétariat invite le point de contact.',
  'help.states.file':
    'Pour déposer un besoin, indiquez avec vos propres mots ce qui est nécessaire, pour qui et quand. Le service suggère des thèmes ; confirmez ceux qui conviennent. Vous pouvez enregistrer à tout moment et continuer plus tard.',
  'help.states.visibility':
    'Vous décidez qui peut le lire : le Secrétariat seul (tant que vous ne choisissez rien d’autre), les donateurs (thème, type et sous-région seulement), tous les États membres ou tout le monde. Quel que soit votre choix, les offres sont recherchées de la même manière.',
  'help.states.answer':
    'Vous recevez une référence et la date à laquelle le Secrétariat répondra au plus tard. Votre bureau montre la suite donnée à chaque besoin, qui l’a ouvert et ce qui attend votre réponse.',
  'help.states.release':
    'Quand une proposition est approuvée, vous décidez quelles parties du besoin sont communiquées au prestataire. Vous pouvez révoquer la communication ; la page indique qui a lu quoi jusque-là.',
  'help.note': 'Par note verbale, courriel ou téléphone',
  'help.note.text':
    'Aucun État n’est tenu d’utiliser un compte. Adressez au Secrétariat une note verbale, écrivez ou téléphonez : il saisit pour vous le besoin, l’offre ou la réponse, avec la cote et la date de votre document, et vous demande de confirmer par un lien envoyé par courriel ou par un autre document. Tant que vous n’avez pas confirmé, rien n’est approuvé et personne d’autre n’en est informé.',
  'help.providers': 'Pour ceux qui proposent une assistance',
  'help.providers.list':
    'Déposez une seule fois chaque cours, atelier, boîte à outils ou autre assistance, et ajoutez une édition pour chaque fois qu’elle a lieu : dates, lieu, langues, places. Le Secrétariat la publie.',
  'help.providers.renew':
    'Une fois par an, il vous est demandé si une offre est toujours valable. Ce qui n’est pas confirmé quitte le catalogue.',
  'help.providers.demand':
    'Voyez où l’assistance serait la plus utile, par thème et sous-région. Vous n’apprenez quel État a besoin de quoi que lorsque cet État vous le communique.',
  'help.secretariat': 'Pour le Secrétariat',
  'help.secretariat.queue':
    'La file d’examen montre d’abord les besoins auxquels il faut répondre en premier. Prenez un besoin en charge, lisez pourquoi chaque offre est proposée, puis recommandez-la, rejetez-la ou reportez-la avec un motif ; une seconde personne approuve.',
  'help.secretariat.files':
    'Toute liste peut être téléchargée sous forme de feuille de calcul contenant exactement ce qu’elle montre ; chaque téléchargement est consigné dans le journal d’audit.',
  'help.contact': 'Contact',
  'help.contact.text':
    'Le Secrétariat est le Département de lutte contre la criminalité transnationale organisée de l’Organisation des États américains. Les États s’adressent à lui par l’intermédiaire de leurs missions permanentes, par note verbale ou à l’adresse qui figure dans les courriels de ce service.',
  'help.more': 'En savoir plus',
  'help.api': 'Pour d’autres systèmes : l’API et sa documentation',
  'accessibility.title': 'Accessibilité',
  'accessibility.lead':
    'Ce service s’adresse à tous, avec tout appareil, avec ou sans technologies d’assistance, sur une connexion lente et sur papier.',
  'accessibility.standard': 'Norme',
  'accessibility.standard.text':
    'Il est conçu pour respecter les Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA.',
  'accessibility.can': 'Ce que vous pouvez faire',
  'accessibility.can.keyboard':
    'utiliser toutes les pages au clavier seul et passer ce qui se répète ;',
  'accessibility.can.scripts': 'utiliser toutes les pages sans script ;',
  'accessibility.can.narrow':
    'agrandir le texte à 400 pour cent, ou utiliser un écran de 320 pixels, sans défilement latéral, sauf dans les tableaux larges ;',
  'accessibility.can.colours':
    'utiliser vos propres couleurs et un contraste élevé ; rien n’est indiqué par la couleur seule ;',
  'accessibility.can.figures':
    'lire dans un tableau tous les chiffres d’une carte ou d’un graphique ;',
  'accessibility.can.language':
    'entendre chaque texte dans la langue où il est écrit, même quand plusieurs langues se côtoient ;',
  'accessibility.can.print': 'imprimer toutes les pages.',
  'accessibility.tested': 'Ce qui a été testé',
  'accessibility.tested.text':
    'À chaque modification du service, les pages sont vérifiées par des programmes dans les quatre langues (axe) et utilisées dans un vrai navigateur au clavier, sans script et sur un écran étroit. Elles n’ont pas encore été essayées par des personnes qui utilisent chaque jour des technologies d’assistance.',
  'accessibility.limits': 'Limites connues',
  'accessibility.limits.text':
    'Les documents que joignent les États sont aussi accessibles que leurs auteurs les ont faits. La documentation de l’API exige des scripts et est en anglais. Les tableaux larges défilent séparément sur un écran étroit.',
  'accessibility.report': 'Écrivez-nous',
  'accessibility.report.text':
    'Si quelque chose vous fait obstacle, indiquez au Secrétariat de quelle page il s’agit et ce que vous vouliez faire. Il vous fournira autrement ce dont vous avez besoin et fera corriger la page.',
} as const satisfies Record<keyof typeof english, string>;
