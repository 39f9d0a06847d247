export * from './field.ts';
export * from './leaves.ts';
export * from './times.ts';
export * from './choices.ts';
export * from './containers.ts';
export * from './localized.ts';
