import type { photoPick as source } from '../id/photo-pick.ts';
import type { Entry } from '../types.ts';

/** Photos that are chosen in the library and taken as one ZIP. */
export const photoPick: Record<keyof typeof source, Entry> = {
  'pick.one': 'Choose',
  'pick.bar': 'Chosen photos',
  'pick.count': { one: '{n} photo chosen', other: '{n} photos chosen' },
  'pick.note': 'Print size, with captions and licences.',
  'pick.take': 'Download ZIP',
  'pick.clear': 'Choose none',
  'pick.progress': 'Fetching photo {n} of {all}',
  'pick.stop': 'Stop',
  'pick.stopped': 'Stopped. Nothing was saved.',
  'pick.done': { one: '{n} photo is in {file}.', other: '{n} photos are in {file}.' },
  'pick.failed':
    'The photo “{photo}” can’t be fetched. Nothing was saved. Check the connection and try again.',
  'pick.failedAll':
    'The list of photos can’t be fetched. Nothing was saved. Check the connection and try again.',
  'pick.again': 'Try again',
  'pick.without': 'Leave it out',
  'pick.notReady': 'Choosing can’t be loaded. Try again, or open the photo’s page.',
  'pick.from': 'Chosen photos of {site}',
  'pick.rights':
    'Each photo has its own licence, creator and credit. All are in keterangan.csv and inside the photo’s file. Write the credit near the photo.',
};
