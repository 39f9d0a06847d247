import type { smartCity as source } from '../id/smart-city.ts';
import type { Entry } from '../types.ts';

export const smartCity: Record<keyof typeof source, Entry> = {
  'smart.title': 'Smart city',
  'smart.lead': 'The six dimensions of the smart city, and what this site publishes on each.',
  'smart.note':
    'The editors sorted this; no office decided it. One entry may belong to two dimensions.',
  'smart.story': 'The smart city in {region}',
  'smart.table': 'Entries by dimension',
  'smart.dimension': 'Dimension',
  'smart.kind.services': 'Services',
  'smart.kind.destinations': 'Places',
  'smart.kind.releases': 'Press releases',
  'smart.none.services': 'No service yet.',
  'smart.none.destinations': 'No place yet.',
  'smart.none.releases': 'No press release yet.',
  'smart.more': '{n} more',
  'smart.name.governance': 'Governance',
  'smart.name.branding': 'Branding',
  'smart.name.economy': 'Economy',
  'smart.name.living': 'Living',
  'smart.name.society': 'Society',
  'smart.name.environment': 'Environment',
  'smart.what.governance': 'What we put here: cards and letters, complaints, public information.',
  'smart.what.branding':
    'What we put here: places, culture and what carries the name of the region.',
  'smart.what.economy': 'What we put here: business permits, food, farms, markets.',
  'smart.what.living': 'What we put here: health, buildings, shared space.',
  'smart.what.society': 'What we put here: aid, safety, custom, arts, learning.',
  'smart.what.environment': 'What we put here: mountains, water, forests, craters.',
};
