// The whole schema in one place: Drizzle's tools want one module.
export * from './access.ts';
export * from './activities.ts';
export * from './asks.ts';
export * from './editions.ts';
export * from './need-details.ts';
export * from './needs.ts';
export * from './offer-details.ts';
export * from './offers.ts';
export * from './operations.ts';
export * from './people.ts';
export * from './proposals.ts';
export * from './provenance.ts';
export * from './reference.ts';
export * from './runs.ts';
export * from './seat-holds.ts';
