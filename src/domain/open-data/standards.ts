import { t } from '../../i18n/translate.ts';
import type { ComponentKey } from '../../model/shared/standard.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toCode } from '../service/page.ts';
import { selectChannels } from '../service/complaints.ts';
import { toPaperName } from '../service/papers.ts';
import { toStandard, type StandardComponent } from '../service/standard.ts';
import { formatCost, formatDuration } from '../service/words.ts';
import { defineDataset, selectEntries, type OpenDataContext } from './dataset.ts';

type Service = Record<'services'>;

interface Row {
  readonly service: Service;
  readonly component: StandardComponent;
  readonly number: number;
  readonly context: OpenDataContext;
}

/** The delivery components have sections of their own on the page; here they are told in one cell. */
const DELIVERY: {
  readonly [K in ComponentKey]?: (service: Service, hub: Hub) => string | undefined;
} = {
  requirements: ({ documents, variants }, hub) =>
    [...documents, ...variants.flatMap((variant) => variant.documents)]
      .map((row) => toPaperName(row, hub))
      .join('; '),
  procedure: ({ steps }) => steps.map(({ title }) => title.id).join('; '),
  time: (service) => formatDuration(service, 'id'),
  cost: (service) => formatCost(service, 'id'),
  product: ({ product }) => product,
  complaints: (service, { settings }) =>
    selectChannels(service, settings.complaints)
      .map(({ name }) => name.id)
      .join('; '),
  law: ({ legalBasis }) => legalBasis.map(({ name }) => name).join('; '),
};

/** The 14 components of every service standard, one row each. */
export const standards = defineDataset<Row>({
  name: 'standar-pelayanan',
  title: { id: 'Standar Pelayanan', en: 'Service standards' },
  description: {
    id: 'Keempat belas komponen Standar Pelayanan (Permenpan-RB 15/2014), satu baris per layanan dan komponen.',
    en: 'The fourteen components of the service standards (Permenpan-RB 15/2014), one row per service and component.',
  },
  formats: ['csv'],
  datedBy: ['checked_at'],
  select: (context) =>
    selectEntries('services', context).flatMap(({ record }) =>
      toStandard(record, context.id).map((component, index) => ({
        service: record,
        component,
        number: index + 1,
        context,
      })),
    ),
  columns: [
    {
      name: 'service',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Pengenal layanan', en: 'Identifier of the service' },
      read: ({ service }) => service.slug,
    },
    {
      name: 'code',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Kode layanan', en: 'Code of the service' },
      read: ({ service, context }) => toCode(service, context.id).short,
    },
    {
      name: 'number',
      type: 'integer',
      isRequired: true,
      meaning: { id: 'Nomor komponen, 1 sampai 14', en: 'Number of the component, 1 to 14' },
      read: ({ number }) => number,
    },
    {
      name: 'group',
      type: 'text',
      isRequired: true,
      meaning: {
        id: 'Bagian: delivery (penyampaian) atau management (pengelolaan)',
        en: 'Part: delivery or management',
      },
      read: ({ component }) => component.group,
    },
    {
      name: 'component_id',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Komponen dalam bahasa Indonesia', en: 'Component in Indonesian' },
      read: ({ component }) => t('id', component.title),
    },
    {
      name: 'component_en',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Komponen dalam bahasa Inggris', en: 'Component in English' },
      read: ({ component }) => t('en', component.title),
    },
    {
      name: 'filled',
      type: 'flag',
      isRequired: true,
      meaning: {
        id: 'Benar bila komponen ini sudah ditetapkan',
        en: 'True when the component has been set',
      },
      read: ({ component }) => component.isFilled,
    },
    {
      name: 'text_id',
      type: 'text',
      meaning: { id: 'Isi komponen', en: 'Content of the component, in Indonesian' },
      read: ({ component, service, context }) =>
        component.text ?? (DELIVERY[component.key]?.(service, context.id) || undefined),
    },
    {
      name: 'pending_by',
      type: 'text',
      meaning: {
        id: 'Bila belum ditetapkan: unit yang akan mengisi',
        en: 'Where not set yet: the unit that will fill it, in Indonesian',
      },
      read: ({ component }) => component.who,
    },
    {
      name: 'pending_until',
      type: 'date',
      meaning: {
        id: 'Bila belum ditetapkan: paling lambat diisi; kosong berarti belum ditentukan',
        en: 'Where not set yet: the day by which it will be; empty means not decided',
      },
      read: ({ component }) => component.by,
    },
    {
      name: 'checked_at',
      type: 'date',
      meaning: {
        id: 'Tanggal layanan terakhir diperiksa',
        en: 'Day on which the service was last checked',
      },
      read: ({ service }) => service.freshness?.checkedAt,
    },
  ],
});
