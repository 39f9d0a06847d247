import type { pressKit as source } from '../id/press-kit.ts';
import type { Entry } from '../types.ts';

export const pressKit: Record<keyof typeof source, Entry> = {
  'kit.title': 'Ready to use',
  'kit.text': 'Full text',
  'kit.plainText': 'Plain text',
  'kit.data': 'News data (ninjs)',
  'kit.photos': { one: '{n} picture, print size', other: '{n} pictures, print size' },
  'kit.drawings': { one: '{n} illustration', other: '{n} illustrations' },
  'kit.drawingsForm': 'SVG and PNG',
  'kit.all': 'Download all',
  'kit.note': 'One ZIP: text, pictures, captions, licence.',
  'kit.noteTexts': 'One ZIP: text and licence.',
  'kit.regionTitle': 'About the region',
  'kit.facts': 'Fact sheet of {region}',
  'kit.regionAll': 'Logo, map, fact sheet',
  'kit.regionPortraits': 'Logo, portraits, map, fact sheet',
  'kit.about': 'In this kit: {title}',
  'kit.rightsTitle': 'Licence',
  'kit.rightsText':
    'Texts and tables: CC BY 4.0. Copy, change and publish them, for business too. Name the source: {credit}.',
  'kit.rightsPictures':
    'Pictures: licence, creator and credit of each are in keterangan.csv and inside its file. Print the credit below the picture.',
  'kit.rightsLogo':
    'Logo: the mark of this site, to be used when you name this site. It is not the coat of arms of the region.',
  'kit.rightsMap': 'Map: {credit}',
  'kit.missingPortraits': 'There are no portraits of officials here: none have been published.',
  'kit.checkTitle': 'Check the files',
  'kit.check': 'Run: sha256sum -c SHA256SUMS',
  'kit.poster': 'Illustration of {place}. A drawing, not a photo of the place.',
  'kit.posterAlt': 'Flat illustration: {place}.',
  'kit.mapCaption':
    'Districts (kecamatan) of {region}. A simplified drawing, not for land matters.',
  'kit.mapAlt': 'Outlines of the districts of {region} with their names.',
  'kit.logoCaption': 'Logo of {site}, the mark of this site. Not the coat of arms of the region.',
  'kit.logoAlt': 'A pendopo: joglo roof on four columns.',
  'factSheet.title': 'Fact sheet of {region}',
  'factSheet.lead': 'Figures and names that are often asked for, each with its source.',
  'factSheet.source': 'Source: {source}',
  'factSheet.districts': 'Districts (kecamatan)',
  'factSheet.districtLine': '{name}: {villages} villages (desa and kelurahan)',
  'factSheet.none': 'No facts have been published yet.',
};
