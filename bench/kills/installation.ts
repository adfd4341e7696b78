// What an installation that is there to be killed signs its mail with.

export const links = {
  secret: 'a secret that protects nothing at all',
  publicUrl: 'https://enlace.example.org',
};
export const sender = { name: 'Enlace', address: 'enlace@example.org' };
