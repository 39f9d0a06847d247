import { describe, expect, it } from 'vitest';
import { checkChannels } from '../../src/domain/content/channels.ts';
import { selectChannels } from '../../src/domain/service/complaints.ts';
import { complaintRows } from '../../src/model/shared/complaint.ts';

const shared = {
  key: 'kotak',
  name: { id: 'Kotak saran', en: undefined },
  detail: undefined,
  url: undefined,
  sms: '1799',
  phone: undefined,
  whatsapp: undefined,
  source: undefined,
  limits: [{ what: { id: 'Jawaban', en: undefined }, most: 3, unit: 'workday' as const }],
};
const settings = { channels: [shared], include: [] };
const read = (rows: unknown) => complaintRows.schema.parse(rows);

describe('where to complain about a service', () => {
  it('a row that names a shared channel brings its number and its limits', () => {
    const [channel] = selectChannels({ complaints: read([{ channel: 'kotak' }]) }, settings);
    expect(channel).toMatchObject({ name: { id: 'Kotak saran' }, sms: '1799' });
    expect(channel?.limits).toHaveLength(1);
  });

  it('what a service says itself goes before what is shared', () => {
    const rows = read([{ channel: 'kotak', sms: '1800' }, { name: { id: 'Loket 3' } }]);
    const [first, second] = selectChannels({ complaints: rows }, settings);
    expect(first).toMatchObject({ name: { id: 'Kotak saran' }, sms: '1800' });
    expect(second).toMatchObject({ name: { id: 'Loket 3' }, limits: [] });
  });

  it('a row with neither name nor channel is a fault; a channel that does not exist is named', () => {
    expect(complaintRows.schema.safeParse([{ sms: '1708' }]).success).toBe(false);
    const complaints = read([{ channel: 'kotak' }, { channel: 'tidak-ada' }]);
    const entry = { file: 'services/x.id.md', data: { complaints } };
    const problems = checkChannels({ services: [entry] } as never, { complaints: settings });
    expect(problems).toMatchObject([
      { field: 'complaints.1.channel', value: 'tidak-ada', setsAside: 'nothing' },
    ]);
    expect(problems[0]?.remedy).toContain('kotak');
    expect(selectChannels({ complaints }, settings)).toHaveLength(1);
  });
});
