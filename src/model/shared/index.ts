export * from './source.ts';
export * from './place.ts';
export * from './hours.ts';
export * from './price.ts';
export * from './contact.ts';
export * from './entry.ts';
export * from './ring.ts';
export * from './outline.ts';
