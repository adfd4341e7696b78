import type { help as english } from '../en/help.ts';

export const help = {
  'help.title': 'Aide',
  'help.lead': 'Ce que vous pouvez faire ici, et comment.',
  'help.parts': 'Sur cette page',
  'help.states': 'Pour les États',
  'help.accounts': 'Comptes',
  'help.states.account':
    'Les comptes sont ouverts sur invitation. Le point de contact désigné par votre État invite ses autres utilisateurs ; le Secrétariat invite le point de contact.',
  'help.states.file':
    'Indiquez avec vos propres mots ce qui est nécessaire, pour qui et quand. Le service suggère des thèmes et, si le texte contient plusieurs demandes, chacune séparément ; confirmez ce qui convient. Il vous indique aussi ce qui reste à préciser et quelles offres pourraient répondre. Vous pouvez enregistrer à tout moment et continuer plus tard.',
  'help.who-reads': 'Qui peut lire un besoin',
  'help.states.visibility':
    'Vous décidez qui peut le lire : le Secrétariat seul (tant que vous ne choisissez rien d’autre), les donateurs (thème, type et sous-région seulement), tous les États membres ou tout le monde. Quel que soit votre choix, les offres sont recherchées de la même manière.',
  'help.outcome': 'La suite donnée',
  'help.states.answer':
    'Vous recevez une référence et la date à laquelle le Secrétariat répondra au plus tard. Votre bureau montre la suite donnée à chaque besoin, qui l’a ouvert et ce qui attend votre réponse. Si aucune offre ne convient, la page du besoin dit pourquoi et ce qui y changerait quelque chose.',
  'help.releasing': 'Ce qu’un prestataire peut lire',
  'help.states.release':
    'Sur la page du besoin, vous décidez quelles parties un prestataire donné peut lire, au plus tard quand une proposition est approuvée. Vous voyez auparavant exactement ce qu’il lira. Si le besoin change, renouvelez la communication ; vous pouvez la révoquer à tout moment, et la page indique qui l’a lue.',
  'help.group': 'Besoins d’un groupe',
  'help.states.group':
    'Le besoin que dépose un groupe énumère ses membres, sans en faire connaître aucun. Chaque membre décide sur la page du besoin s’il participe, et peut se retirer ensuite.',
  'help.states.people':
    'Ici, le point de contact invite ses collègues, leur attribue une fonction jusqu’à une date et la retire quand quelqu’un quitte ses fonctions.',
  'help.imports.text':
    'De nombreux besoins ou offres peuvent être apportés dans un fichier CSV ou XLSX. Le fichier est d’abord vérifié : vous voyez chaque ligne avec ce qui est à corriger, et rien n’est enregistré avant que vous ne le demandiez.',
  'help.note': 'Par note verbale, courriel ou téléphone',
  'help.note.text':
    'Aucun État n’est tenu d’utiliser un compte. Adressez au Secrétariat une note verbale, écrivez ou téléphonez : il saisit pour vous le besoin, l’offre ou la réponse, avec la cote et la date de votre document, et vous demande de confirmer par un lien envoyé par courriel ou par un autre document. Tant que vous n’avez pas confirmé, rien n’est approuvé et personne d’autre n’en est informé.',
  'help.providers': 'Pour ceux qui proposent une assistance',
  'help.providers.list':
    'Déposez une seule fois chaque cours, atelier, boîte à outils ou autre assistance, et ajoutez une édition pour chaque fois qu’elle a lieu : dates, lieu, langues, places. Le Secrétariat la publie.',
  'help.providers.renew':
    'Une fois par an, il vous est demandé si une offre est toujours valable ; il suffit d’appuyer sur un bouton pour la confirmer. Ce qui n’est pas confirmé quitte le catalogue. Vous pouvez suspendre ou retirer une offre à tout moment.',
  'help.providers.demand':
    'Voyez où l’assistance serait la plus utile, par thème et sous-région. Vous n’apprenez quel État a besoin de quoi que lorsque cet État vous le communique.',
  'help.providers.released':
    'Ce que les États vous ont permis de lire de leurs besoins, et les propositions approuvées de vos offres pour ceux-ci. Vous lisez une copie d’une version ; ne l’utilisez à aucune autre fin, ni après sa révocation.',
  'help.secretariat': 'Pour le Secrétariat',
  'help.secretariat.queue':
    'Elle montre d’abord les besoins auxquels il faut répondre en premier. Prenez un besoin en charge, afin que vos collègues voient qui s’en occupe. Recommandez, rejetez ou reportez ses propositions avec un motif, une à une ou plusieurs à la fois. Seul ce qui a été recommandé séparément peut être approuvé avec d’autres.',
  'help.secretariat.proposals':
    'La proposition montre le besoin et l’offre côte à côte, avec les points de chaque critère. Elle est approuvée par quelqu’un qui n’a rien déposé ni saisi dans l’affaire et ne l’a pas recommandée : toutes les conditions sont vérifiées de nouveau et les places sont prises. Au-delà du nombre de places que fixe la politique, un superviseur approuve à son tour.',
  'help.entering': 'Pour un État ou un donateur qui n’utilise pas de compte',
  'help.secretariat.enter':
    'Choisissez de qui est le besoin ou l’offre, par quelle voie il est parvenu au Secrétariat, la cote et la date du document, et joignez le document. Demandez ensuite à une personne du titulaire de confirmer par un lien, ou à un second chargé de dossier de confirmer d’après le document.',
  'help.secretariat.collective':
    'Les besoins de l’Organisation dans son ensemble, ou qu’un document énonce pour un groupe, figurent dans une liste à part.',
  'help.secretariat.gaps':
    'Où les besoins ne trouvent pas d’offre, par thème et par État, jusqu’aux besoins eux-mêmes.',
  'help.secretariat.what-if':
    'Essayez d’autres valeurs et voyez comment la file serait ordonnée : rien n’est enregistré. Conservez ce qui vous convainc comme projet de politique et comparez-le aux décisions passées ; un superviseur qui ne l’a pas rédigé l’adopte.',
  'help.secretariat.people':
    'Invitez des personnes, attribuez des fonctions pour un temps et retirez-les. Personne ne s’attribue une fonction à soi-même.',
  'help.secretariat.audit': 'Qui a fait quoi et quand, et si le journal est intact.',
  'help.secretariat.jobs':
    'Ce que le service fait de lui-même : comparer les besoins aux offres, envoyer des messages, surveiller les délais. Une tâche qui a échoué peut être relancée.',
  'help.account': 'Pour quiconque a un compte',
  'help.account.text':
    'Changez votre mot de passe, configurez un second facteur (obligatoire au Secrétariat) et voyez sur quels appareils vous êtes connecté. Conservez les codes de secours : chacun ouvre le compte une fois en cas de perte du téléphone.',
  'help.account.mails':
    'Choisissez quels messages vous recevez et en quelle langue. Ceux qui protègent votre compte sont toujours envoyés.',
  'help.kept': 'Ce que vous avez saisi',
  'help.account.kept':
    'La session prend fin après une demi-heure sans utilisation. Ce que vous aviez saisi est conservé : reconnectez-vous et vous retrouverez le formulaire tel que vous l’avez laissé.',
  'help.downloads': 'Listes sous forme de feuilles de calcul',
  'help.downloads.text':
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
