export * from './kit/index.ts';
export * from './definition.ts';
export { isReadRing, parseRing } from './shared/ring.ts';
export { parseRule, toUntilDay } from './shared/recurrence.ts';
export * from './definitions/index.ts';
export * from './definitions/settings/index.ts';
export { recordClasses, type RecordClass } from './definitions/records.ts';
export { releaseKinds } from './definitions/releases.ts';
export { smartDimensions, type SmartDimension } from './shared/dimensions.ts';
