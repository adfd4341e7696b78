import type { needForm as english } from '../en/need-form.ts';

export const needForm = {
  'need-form.step.need': 'Le besoin',
  'need-form.step.details': 'Précisions',
  'need-form.step.asks': 'Thèmes et demandes',
  'need-form.step.check': 'Vérifier et soumettre',
  'need-form.title.need': 'Ce dont vous avez besoin',
  'need-form.title.details': 'Des précisions utiles',
  'need-form.title.asks': 'Thèmes et demandes du besoin',
  'need-form.title.check': 'Vérifier le besoin',
  'need-form.lead':
    'Une dizaine de minutes, dans votre langue. Vous pouvez vous arrêter après chaque étape : ce qui est enregistré reste un brouillon et n’est examiné qu’une fois soumis.',
  'need-form.save-and-continue': 'Enregistrer et continuer',
  'need-form.save-for-later': 'Enregistrer et revenir plus tard',
  'need-form.keep-mine': 'Enregistrer ma version et continuer',
  'need-form.back': 'Retour : {step}',
  'need-form.language': 'Langue dans laquelle vous écrivez',
  'need-form.language-hint':
    'L’une des quatre langues. C’est l’original qui fait foi ; aucune traduction ne le remplace.',
  'need-form.name': 'Titre',
  'need-form.name-hint':
    'Une ligne qui indique l’objet et l’assistance souhaitée, par exemple « Formation à l’enquête financière pour les procureurs ».',
  'need-form.description': 'Ce qui est nécessaire, et pourquoi',
  'need-form.description-hint':
    'Avec vos propres mots : ce qui manque aujourd’hui, à qui cela servirait et ce qui devrait être possible ensuite. S’il y a plusieurs demandes, mettez chacune sur une ligne qui commence par un tiret.',
  'need-form.for-state': 'Le besoin concerne : {state}',
  'need-form.group': 'Groupe d’États',
  'need-form.group-hint':
    'Ses membres à ce jour en deviennent les bénéficiaires. Aucun n’est engagé, ni nommé à quiconque, avant de participer.',
  'need-form.no-group': 'Aucun groupe : les États ci-dessous',
  'need-form.beneficiaries': 'États qui en bénéficieraient',
  'need-form.beneficiaries-hint': 'Seulement si aucun groupe n’est choisi.',
  'need-form.several-states': 'Le titulaire est un groupe : pour quels États ?',
  'need-form.translations': 'Traductions dont vous disposez',
  'need-form.translations-hint':
    'Elles ne sont pas nécessaires. Elles sont présentées aux lecteurs de cette langue ; les offres sont recherchées d’après l’original.',
  'need-form.translated-name': 'Titre ({language})',
  'need-form.translated-description': 'Ce qui est nécessaire, et pourquoi ({language})',
  'need-form.translation-status': 'Type de traduction',
  'need-form.not-stated': 'non précisé',
  'need-form.passive-languages': 'Langues que les participants comprennent',
  'need-form.actions': 'Actions du programme de travail',
  'need-form.instruments': 'Instruments juridiques',
  'need-form.overtaken-title': 'Une autre personne a enregistré ce besoin entre-temps',
  'need-form.overtaken-means':
    'Votre saisie figure toujours dans le formulaire ci-dessous et rien n’en a été enregistré. Voici ce que dit maintenant le besoin là où il diffère de votre formulaire :',
  'need-form.see-theirs': 'Abandonner ma saisie et afficher le besoin tel qu’il est maintenant',
  'need-form.details-lead':
    'Rien ici n’est obligatoire. Chaque réponse permet de trouver des offres mieux adaptées ; ce que vous laissez vide n’exclut rien.',
  'need-form.who': 'Qui y participerait',
  'need-form.what': 'Quelle assistance',
  'need-form.languages': 'Langues',
  'need-form.when': 'Quand',
  'need-form.confidentiality': 'Qui peut en avoir connaissance',
  'need-form.mandates': 'Mandats auxquels il répond',
  'need-form.audience-hint':
    'La plupart des offres s’adressent à certaines professions : si vous nommez les vôtres, celles qui conviennent viennent en premier.',
  'need-form.audience-text': 'Autres, avec vos propres mots',
  'need-form.audience-text-hint': 'Un par ligne. Ils sont présentés à qui lit le besoin.',
  'need-form.participants-hint':
    'Un nombre approximatif suffit : il permet de savoir si une offre a assez de places.',
  'need-form.kinds-hint': 'Ne cochez rien si tout type d’assistance convient.',
  'need-form.modes-hint': 'Une offre fournie seulement selon une autre modalité convient moins.',
  'need-form.delivery-hint':
    'Langues dans lesquelles les participants peuvent travailler. Les offres fournies uniquement dans d’autres langues ne sont pas proposées.',
  'need-form.passive-hint':
    'Autres langues qu’ils comprennent assez pour écouter et lire, mais non pour travailler.',
  'need-form.window-hint':
    'La période où l’assistance serait utile. Les offres dont les dates tombent en dehors ne sont pas proposées.',
  'need-form.from': 'Pas avant le',
  'need-form.to': 'Pas après le',
  'need-form.urgency-hint':
    'Elle détermine l’ordre dans lequel le Secrétariat travaille, jamais les offres qui conviennent.',
  'need-form.visibility-hint':
    'Quel que soit votre choix, le Secrétariat le lit en entier et recherche les offres de la même manière.',
  'need-form.visibility.secretariat':
    'Personne d’autre ne sait que le besoin existe tant que vous n’en communiquez rien à un prestataire.',
  'need-form.visibility.donors':
    'Les donateurs voient qu’une telle assistance est souhaitée quelque part dans votre sous-région : ils ne voient ni le texte, ni l’État concerné.',
  'need-form.visibility.members':
    'Les utilisateurs de tous les États membres peuvent le lire en entier.',
  'need-form.visibility.public': 'Toute personne peut le lire en entier, sans compte.',
  'need-form.excluded-hint':
    'Leurs offres ne sont jamais proposées pour ce besoin. Seuls votre organisation et le Secrétariat connaissent ce choix ; le prestataire n’en est pas informé.',
  'need-form.instruments-hint':
    'Conventions que l’assistance vous aiderait à appliquer. Elles servent aux rapports, non à la recherche d’offres.',
  'need-form.actions-hint':
    'Actions convenues par les États membres auxquelles le besoin contribue. Elles servent aux rapports, non à la recherche d’offres.',
  'need-form.asks-lead':
    'Voici ce que le service a trouvé dans vos mots. Confirmez ce qui est juste et corrigez ce qui ne l’est pas.',
  'need-form.themes': 'Thèmes du besoin',
  'need-form.themes-hint':
    'Cochez ce dont traite le besoin. Les thèmes confirmés comptent plus que ceux qui ont seulement été reconnus.',
  'need-form.no-themes':
    'Aucun thème n’a pu être reconnu. Cherchez-en un ici ou complétez la description.',
  'need-form.search': 'Chercher un autre thème',
  'need-form.search-button': 'Rechercher',
  'need-form.found':
    '{found, plural, =0 {Aucun thème ne contient ces mots dans son nom.} one {# thème trouvé : cochez-le ci-dessus.} many {# de thèmes trouvés : cochez ci-dessus ceux qui conviennent.} other {# thèmes trouvés : cochez ci-dessus ceux qui conviennent.}}',
  'need-form.asks-means':
    'Une demande est ce à quoi une seule offre peut répondre : un thème et un type d’assistance. Chacune est traitée séparément.',
  'need-form.one-ask':
    'Le besoin est lu comme une seule demande. S’il en contient plusieurs, ajoutez-les ici.',
  'need-form.add-ask': 'Ajouter une demande',
  'need-form.suggested-asks': 'Le texte semble contenir {asks, number} demandes',
  'need-form.suggested-hint':
    'Cochez celles qui sont justes. Vous pourrez les modifier une fois ajoutées.',
  'need-form.accept': 'Ajouter les demandes cochées',
  'need-form.ask': 'Demande {number, number}',
  'need-form.ask-title': 'Ce qui est demandé',
  'need-form.ask-description': 'Précisions',
  'need-form.ask-topic': 'Thème',
  'need-form.ask-kind': 'Type d’assistance',
  'need-form.remove-ask': 'Retirer',
  'need-form.advice': 'Ce qui donnerait accès à plus d’offres',
  'need-form.no-advice': 'Il ne manque rien qui donnerait accès à plus d’offres.',
  'need-form.improve': 'Modifier',
  'need-form.likely-offers': 'Offres qui pourraient y répondre',
  'need-form.likely-offers-means':
    'Par ordre alphabétique, non de mérite. Le Secrétariat examine lesquelles conviennent.',
  'need-form.no-likely-offers':
    'Aucune offre du catalogue n’y répond aujourd’hui. Soumettez-le tout de même : il est comparé à chaque nouvelle offre et il en est tenu compte lorsque les manques sont signalés aux donateurs.',
  'need-form.similar': 'Besoins semblables de la même organisation',
  'need-form.similar-means':
    'S’il s’agit du même besoin, modifiez celui-là plutôt que de le déposer deux fois.',
  'need-form.assistance': 'Assistance reçue sur le même thème',
  'need-form.assistance-means': 'Dire ce qu’elle a laissé en suspens aide à ne pas la répéter.',
  'need-form.summary': 'Le besoin en l’état',
  'need-form.change': 'Modifier',
  'need-form.submit-title': 'Soumission',
  'need-form.submit-means':
    'Si vous le soumettez aujourd’hui, le Secrétariat répondra au plus tard le {date}. Vous recevez un accusé de réception et pouvez encore modifier le besoin ensuite.',
  'need-form.submit': 'Soumettre le besoin',
  'need-form.who-submits':
    'Un point de contact national de votre organisation le soumet. Le brouillon est conservé et tous les points de contact de votre organisation peuvent l’ouvrir.',
  'need-form.keep-draft': 'Le garder à l’état de brouillon pour l’instant',
  'need-form.to-need': 'Aller à la page du besoin',
  'need-form.withheld': 'Titre réservé : sa consultation est consignée',
  'receipt.title': 'Le besoin a été soumis',
  'receipt.promise':
    'Le Secrétariat répondra au plus tard le {date}. La référence est {reference}.',
  'receipt.reference': 'Référence',
  'receipt.owner': 'Soumis au nom de',
  'receipt.submitted': 'Date de soumission',
  'receipt.answer-by': 'Réponse au plus tard le',
  'receipt.channel': 'Mode de réception',
  'receipt.document': 'Document',
  'receipt.next': 'Ce qui se passe ensuite',
  'receipt.next-read':
    'Il est comparé à toutes les offres du catalogue, puis à chaque nouvelle offre.',
  'receipt.next-matched':
    'Le Secrétariat le lit, peut demander des précisions et examine ce qui a été trouvé.',
  'receipt.next-answer':
    'Vous êtes informé de ce qui est approuvé et pour quels motifs. Rien ne parvient à un prestataire sans votre consentement.',
  'receipt.to-need': 'Aller à la page du besoin',
  'receipt.another': 'Déposer un autre besoin',
  'wrong.content/title.missing': 'Indiquez un titre.',
  'wrong.content/beneficiaries.no-beneficiary': 'Choisissez un groupe d’États ou au moins un État.',
  'wrong.content/participants.wrong-type':
    'Indiquez le nombre de participants en chiffres, par exemple 25.',
  'wrong.content/window/from.missing': 'Indiquez aussi le premier jour de la période.',
  'wrong.content/window/to.missing': 'Indiquez aussi le dernier jour de la période.',
  'field.level-of-focal-point':
    'Seul un point de contact national peut élargir l’accès à un besoin déjà soumis.',
  'problem.other-step':
    'Il faut d’abord corriger un élément d’une autre étape. Reprenez les étapes.',
  'done.need-saved': 'Les modifications ont été enregistrées.',
  'need-form.left-open': 'Laissé vide',
  'need-form.as-one': 'Le besoin dans son ensemble, comme une seule demande',
  'need-form.help-title': 'Ce que le service lit dans vos mots',
  'need-form.help-topics':
    '{topics, plural, =0 {Aucun thème n’a encore été reconnu.} one {Un thème a été reconnu.} many {# thèmes ont été reconnus.} other {# thèmes ont été reconnus.}}',
  'need-form.help-confirm': 'Vous pourrez les confirmer ou les corriger à la troisième étape.',
  'need-form.help-offers':
    '{offers, plural, =0 {Aucune offre du catalogue ne semble répondre au besoin aujourd’hui. Vous pouvez néanmoins le soumettre.} one {Une offre du catalogue pourrait répondre au besoin. Vous la verrez à la dernière étape.} many {# offres du catalogue pourraient répondre au besoin. Vous les verrez à la dernière étape.} other {# offres du catalogue pourraient répondre au besoin. Vous les verrez à la dernière étape.}}',
  'need-form.lead-on-behalf':
    'Saisissez ce que le titulaire a demandé, dans la langue où il l’a écrit. Vous pouvez vous arrêter après chaque étape : ce qui est enregistré reste un brouillon et n’est examiné qu’une fois soumis.',
  'receipt.document-of': '{symbol} du {date}',
  'receipt.next-answer-owner':
    'Le titulaire est informé de ce qui est approuvé et pour quels motifs. Rien ne parvient à un prestataire sans son consentement.',
  'receipt.unconfirmed': 'Reste à obtenir la confirmation du titulaire',
  'receipt.unconfirmed-ask':
    '{owner} n’a pas encore confirmé que ce besoin est le sien. Il est examiné malgré tout, mais d’ici là rien n’est approuvé et aucun prestataire n’en a connaissance. Demandez à un point de contact de le confirmer au moyen d’un lien, ou joignez le document, sur la base duquel un collègue qui n’a pas saisi le besoin peut le confirmer.',
  'receipt.unconfirmed-give':
    'Il a été saisi au nom de {owner} et il est examiné, mais rien n’est approuvé et aucun prestataire n’en a connaissance tant que vous n’avez pas confirmé qu’il est exact.',
  'receipt.documents': 'Documents du besoin',
  'receipt.read-and-confirm': 'Le lire et le confirmer',
} as const satisfies Record<keyof typeof english, string>;
