export * from './kit/index.ts';
export * from './definition.ts';
export { isReadRing, parseRing, type Ring } from './shared/ring.ts';
export * from './definitions/index.ts';
export * from './definitions/settings/index.ts';
