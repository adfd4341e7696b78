import type { demandPages as english } from '../en/demand-pages.ts';

export const demandPages = {
  'demand.title': 'Où une offre serait la plus utile',
  'demand.intro':
    'Combien de besoins ouverts mentionnent chaque thème, par sous-région. Un besoin compte une fois dans chaque thème et chaque sous-région qu’il mentionne.',
  'demand.caption': 'Besoins ouverts par thème et sous-région',
  'demand.theme': 'Thème',
  'demand.themes': 'Thèmes',
  'demand.total': 'Total',
  'demand.act': 'Votre offre',
  'demand.list-offer': 'Déposer une offre',
  'demand.list-offer-on': 'Déposer une offre sur : {theme}',
  'demand.not-shown': 'non affiché',
  'demand.legend': 'Signification des couleurs',
  'demand.hidden-means': 'Non affiché : aucun, ou un chiffre qui pourrait désigner certains États',
  'demand.how': 'Comment ces chiffres sont établis',
  'demand.how-counted':
    'Sont comptés les besoins ouverts que leurs États ont confirmés et que les donateurs peuvent connaître. Ceux qui sont réservés au Secrétariat n’en font pas partie.',
  'demand.how-hidden':
    'Un chiffre n’est affiché que s’il repose sur les besoins d’au moins quatre États. D’autres chiffres, et certains totaux, sont omis lorsqu’ils permettraient de le déduire.',
  'demand.how-language':
    'Pour la même raison, les chiffres ne peuvent être filtrés et les langues ne sont pas comptées. La liste des besoins, elle, peut être filtrée.',
  'demand.all-needs': 'Voir les besoins ouverts derrière ces chiffres',
  'demand.needs-title': 'Besoins ouverts, tels que les prestataires peuvent les connaître',
  'demand.needs-intro':
    'Thème, type et sous-région seulement : l’État décide lui-même de communiquer qu’il demande, et ce qu’il demande exactement.',
  'demand.needs-empty':
    'Aucun besoin ouvert que les prestataires peuvent connaître ne correspond à ces filtres.',
  'demand.no-theme': 'Aucun thème indiqué',
  'demand.any-kind': 'Tout type',
  'demand.no-subregion': 'Aucune sous-région indiquée',
  'demand.opened': 'Ouvert en',
  'demand.since': 'Ouvert depuis',
  'demand.reference': 'Référence',
  'released.list-title': 'Besoins qui nous ont été communiqués',
  'released.list-intro':
    'Ce que des États ont communiqué à votre organisation et qu’elle peut encore lire. Chaque consultation est consignée et visible de l’État.',
  'released.list-empty':
    'Rien n’a encore été communiqué à votre organisation. Vous en serez averti par courriel.',
  'released.title': 'Communication {reference}',
  'released.fields': 'Éléments communiqués',
  'released.on': 'Communiqué le',
  'released.standing': 'Actualité',
  'released.current': 'à jour',
  'released.outdated': 'modifié depuis',
  'released.outdated-means':
    'Le besoin a été modifié depuis. Vous le lisez tel qu’il était lors de la communication ; l’État peut la renouveler.',
  'released.made':
    'Communiqué au prestataire ({provider}) le {on}, dans la version {version, number}.',
  'released.renewed': 'Remplacée par une autre communication le {on}.',
  'released.revoked': 'Révoquée le {on}.',
  'released.noted':
    'Il est consigné que vous avez ouvert cette page. L’État demandeur peut voir qui l’a lue.',
  'released.outline': 'Ce que comprend toute communication',
  'released.released': 'Ce qui vous a été communiqué',
  'released.not-released': 'Non communiqué : {fields}.',
  'released.not-stated': 'non précisé',
  'released.ask': '{need}, demande {ask, number}',
  'released.proposals': 'Propositions avec vos offres',
  'released.proposals-mean': 'Le Secrétariat a approuvé l’une de vos offres pour ce besoin.',
  'released.your-offer': 'Offre {reference}',
  'released.readers': 'Qui l’a lu',
  'released.no-readers': 'Personne ne l’a encore lu.',
} as const satisfies Record<keyof typeof english, string>;
