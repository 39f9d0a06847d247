import type { Decap } from './decap.ts';

/**
 * Replaces Decap's relation field by one that leaves the entry alone when it opens. The original reports a change
 * on opening, so an entry in two languages is "unsaved" for ever and its status can't be moved
 * (decaporg/decap-cms#7142, #7276). Only previews that show fields of the related entry lose something.
 */
export function registerSafeRelation(cms: Decap): void {
  const { control, preview, schema = {} } = cms.getWidget('relation');
  class SafeRelation extends control {
    triggerInitialOnChange() {}
  }
  cms.registerWidget('relation', SafeRelation, preview, schema);
}
