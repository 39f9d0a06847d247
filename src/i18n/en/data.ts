import type { data as source } from '../id/data.ts';
import type { Entry } from '../types.ts';

/** Words of the open data page. */
export const data: Record<keyof typeof source, Entry> = {
  'data.lead':
    'The content of this site as files to download, with a dictionary of their columns. Free, no account.',
  'data.catalogue':
    'Catalogue of {site}: destinations, services, offices, events, press releases, public information, villages.',
  'data.licenceTitle': 'What you may do with it',
  'data.licence':
    'Anything, business too, if you name the source: licence CC BY 4.0. Photos are not included; each photo has its own licence.',
  'data.attribution': 'Write: {text}',
  'data.publisher': 'Publisher: {who}.',
  'data.howTitle': 'How to read it',
  'data.empty': 'Empty means not known, neither zero nor none.',
  'data.checked': 'Prices and hours change. See the columns checked_at and review_by.',
  'data.precision':
    'A point with a precision_m above 500 is an area. Do not use it for matters of land.',
  'data.csv':
    'CSV: UTF-8, commas; several values in one cell are parted by |. In Excel open it with Data, From Text/CSV.',
  'data.geojson':
    'GeoJSON (WGS 84) opens in QGIS and web maps. Places without a point are in it too.',
  'data.programs': 'For programs',
  'data.dcat': 'DCAT catalogue (JSON-LD)',
  'data.rows': { one: '{n} row', other: '{n} rows' },
  'data.modified': 'last checked {date}',
  'data.download': 'Download {title}, {format}, {size}',
  'data.dictionary': 'Dictionary of columns ({n})',
  'data.schema': 'JSON Schema',
  'data.column': 'Column',
  'data.type': 'Form',
  'data.meaning': 'Meaning',
  'data.type.text': 'text',
  'data.type.url': 'web address',
  'data.type.number': 'number',
  'data.type.integer': 'whole number',
  'data.type.flag': 'true or false',
  'data.type.date': 'date',
  'data.type.time': 'ISO 8601 time',
  'data.type.list': 'list',
  'data.type.objects': 'nested, not in CSV',
  'data.all': 'All open data',
  'llms.demo': 'This site is a demonstration, not an official site.',
  'llms.fictional': 'The region is invented for tests; nothing here is real.',
  'llms.worth':
    'Every page names its sources and when it was last checked. What is not known says so; do not fill it with a guess. Alerts, prices, hours and numbers change: read again before quoting.',
  'llms.licence': 'Licence of the content: {licence}.',
  'llms.pages': 'Pages',
  'llms.data': 'Open data',
  'llms.feeds': 'Feeds',
};
