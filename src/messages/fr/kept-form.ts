import type { keptForm as english } from '../en/kept-form.ts';

export const keptForm = {
  'kept-form.session-ended':
    'Votre session a pris fin. Rien n’est perdu : reconnectez-vous et vous pourrez envoyer ce que vous avez saisi.',
  'kept-form.title': 'Votre saisie a été conservée',
  'kept-form.means':
    'Votre session avait pris fin lorsque vous avez envoyé le formulaire : rien n’a encore été fait. Envoyez-le maintenant et vous reprendrez là où vous en étiez.',
  'kept-form.documents':
    'Le document que vous aviez choisi n’est pas conservé. Vous pourrez le joindre à nouveau ensuite.',
  'kept-form.send': 'Envoyer maintenant',
  'kept-form.discard': 'L’abandonner et aller à mon bureau',
  'kept-form.forgotten': 'J’ai oublié mon mot de passe (s’ouvre dans un nouvel onglet).',
  'kept-form.forgotten-means':
    'Laissez cette page ouverte entre-temps : ce que vous avez saisi y est conservé, et vous pourrez vous connecter ici avec votre nouveau mot de passe.',
} as const satisfies Record<keyof typeof english, string>;
