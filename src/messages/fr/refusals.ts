// Why somebody is shown another page than the one they asked for, in the words of people rather than of systems.
export const refusals = {
  'refusal-title.unknown-page': 'Page introuvable',
  'refusal-means.unknown-page':
    'Il n’y a aucune page à cette adresse. Si vous l’avez saisie ou collée, vérifiez qu’elle est complète. Si vous avez suivi un lien, la page a peut-être été déplacée ou supprimée.',
  'refusal-title.unknown-record': 'Introuvable',
  'refusal-means.unknown-record':
    'Rien qui porte cette référence ne peut vous être montré : {reference}. Elle n’existe peut-être pas, ou n’est accessible qu’à d’autres personnes. Vérifiez que la référence est complète.',
  'refusal-title.forbidden': 'Cette page ne vous est pas ouverte',
  'refusal-means.forbidden':
    'Votre fonction ne comprend pas cette action. Si vous estimez qu’elle le devrait, adressez-vous à un point de contact national de votre organisation ou à un administrateur du service.',
  'refusal-title.too-large': 'Trop volumineux pour être envoyé',
  'refusal-means.too-large':
    'Ce que vous avez envoyé est plus volumineux que ce que ce formulaire accepte ; rien n’a donc été enregistré. Revenez en arrière avec le bouton du navigateur : ce que vous avez saisi devrait encore s’y trouver. Choisissez ensuite un fichier plus petit ou raccourcissez le texte.',
  'refusal-title.too-many-requests': 'Un instant, s’il vous plaît',
  'refusal-means.too-many-requests':
    'De très nombreuses pages ont été demandées en peu de temps, par vous ou depuis le même réseau. Attendez {seconds, plural, one {une seconde} many {# secondes} other {# secondes}} et réessayez. Ce qui a été enregistré n’est pas touché.',
  'refusal-title.failure': 'Une erreur s’est produite',
  'refusal-means.failure':
    'L’erreur vient du service, non de vous, et elle a été consignée. Ce qui avait été enregistré est intact. Réessayez ; si cela se reproduit, prévenez le Secrétariat. Si vous envoyiez un formulaire, revenez en arrière avec le bouton du navigateur : ce que vous avez saisi devrait encore s’y trouver.',
  'refusal-title.unavailable': 'Le service n’est pas disponible pour l’instant',
  'refusal-means.unavailable':
    'Attendez une minute et réessayez. Ce qui avait été enregistré est intact. Si vous envoyiez un formulaire, revenez en arrière avec le bouton du navigateur : ce que vous avez saisi devrait encore s’y trouver.',
  'refusal-title.unreadable': 'L’envoi n’a pas pu être lu',
  'refusal-means.unreadable':
    'L’envoi n’est pas arrivé comme le service l’attend ; rien n’a donc été enregistré. Revenez en arrière avec le bouton du navigateur, rechargez la page et recommencez.',
  'refusal-title.wrong-address': 'Cette adresse n’est pas valable',
  'refusal-means.wrong-address':
    'Quelque chose n’y est pas correct. Si vous l’avez saisie ou collée, vérifiez qu’elle est complète.',
  'refusal-title.conflict': 'Cela n’est pas possible en l’état',
  'refusal.again': 'Réessayer',
  'refusal.desk': 'Aller à mon bureau',
} as const;
