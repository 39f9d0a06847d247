import { choices, emptyList } from '../kit/index.ts';

/** The six dimensions of the national smart-city programme. */
export const smartDimensions = {
  governance: 'Smart Governance',
  branding: 'Smart Branding',
  economy: 'Smart Economy',
  living: 'Smart Living',
  society: 'Smart Society',
  environment: 'Smart Environment',
} as const;

export type SmartDimension = keyof typeof smartDimensions;

/** To which of them an entry belongs: the editors' own sorting, not a decision of an office. */
export const dimensions = emptyList(
  choices({
    label: 'Dimensi kota cerdas',
    hint: 'Pilih yang paling dekat, paling banyak dua. Ini pengelompokan redaksi.',
    options: smartDimensions,
  }),
);
