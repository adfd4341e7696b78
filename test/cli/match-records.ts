// Two needs, and an offer for each, as files have them.
export const laundering = {
  id: 'n-laundering',
  country: 'ECU',
  language: 'es',
  title: 'Investigación del lavado de activos',
  description: 'Formación de fiscales en la investigación del lavado de activos y el decomiso.',
  audience: ['fiscales'],
  wantedKinds: ['course'],
  deliveryLanguages: ['es'],
  modes: ['in-person'],
  window: { from: '2027-01-10', to: '2027-06-30' },
  participants: 20,
};
export const trafficking = {
  ...laundering,
  id: 'n-trafficking',
  country: 'JAM',
  language: 'en',
  title: 'Trafficking in persons: interviewing victims',
  description: 'Training for police officers who interview victims of trafficking in persons.',
  audience: ['police'],
  deliveryLanguages: ['en'],
};
export const course = {
  id: 'o-laundering',
  provider: 'Fictional Institute of Finance',
  providerType: 'international-organization',
  providerCountry: null,
  language: 'en',
  title: 'Money laundering investigation',
  description: 'A course for prosecutors on investigating money laundering and confiscation.',
  kind: 'course',
  audience: ['prosecutors'],
  deliveryLanguages: ['en', 'es'],
  modes: ['in-person'],
  eligible: { countries: [], regions: ['South America'] },
  window: { from: '2027-02-01', to: '2027-02-20' },
  capacity: 25,
};
export const victims = {
  ...course,
  id: 'o-victims',
  title: 'Interviewing victims of trafficking in persons',
  description: 'A course for police officers on interviewing victims of trafficking in persons.',
  audience: ['police'],
  eligible: { countries: ['JAM'], regions: [] },
};
