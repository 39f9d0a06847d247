import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { renderCap } from '../../src/domain/alerts/cap.ts';
import { withCancelledEnd } from '../../src/domain/alerts/cancelled.ts';
import type { ContentSet } from '../../src/domain/content/types.ts';
import { toHub } from '../../src/domain/hub/hub.ts';
import type { Hub, Record as HubRecord } from '../../src/domain/hub/types.ts';
import { hasXmllint, validateXml } from '../support/xmllint.ts';
import { projectRoot } from '../support/sites.ts';

type Alert = HubRecord<'alerts'>;

const SCHEMA = 'cap-1.2.xsd';
const START = '2026-11-24T06:00:00+08:00';
const END = '2026-11-25T18:00:00+08:00';

let content: ContentSet;
beforeAll(async () => {
  content = await loadContent(join(projectRoot, 'tests', 'region', 'content'));
});

function toTestHub(now: string, region: Partial<Hub['settings']['region']> = {}): Hub {
  const hub = toHub(content.entries, { ...content, now: new Date(now) }, 'id');
  const { settings } = hub;
  return { ...hub, settings: { ...settings, region: { ...settings.region, ...region } } };
}

function render(own: Partial<Alert>, hub = toTestHub('2026-11-24T10:00:00+08:00')): string {
  const [first] = hub.records.alerts;
  const blank = { districts: [], destinations: [], routes: [], events: [], steps: [], log: [] };
  const alert = { ...first, ...blank, area: undefined, slug: 'uji', start: START, end: END };
  const full = withCancelledEnd({ ...alert, ...own } as Alert);
  return renderCap([{ alert: full, hub, web: 'https://x.example/uji/' }], 'x.example');
}

interface Cap {
  identifier: string;
  sent: string;
  status: string;
  msgType: string;
  references?: string;
  note?: string;
  info: { [name: string]: string } & { area: { polygon?: string; geocode?: object } };
}

const read = (xml: string) =>
  (new XMLParser({ parseTagValue: false }).parse(xml) as { alert: Cap }).alert;

describe('A CAP message', () => {
  it('is a test on a site that is not official, and actual on one that is', () => {
    expect(read(render({})).status).toBe('Test');
    expect(read(render({})).note).toContain('bukan situs resmi');
    const official = toTestHub('2026-11-24T10:00:00+08:00', { official: true, fictional: false });
    expect(read(render({}, official)).status).toBe('Actual');
    const invented = toTestHub('2026-11-24T10:00:00+08:00', { official: true, fictional: true });
    expect(read(render({}, invented)).status).toBe('Test');
  });

  it('becomes an update with every row of the log that has come, and names those before it', () => {
    const log = [
      { at: '2026-11-24T09:30:00+08:00', note: { id: 'Meluas.' } },
      { at: '2026-11-24T08:00:00+08:00', note: { id: 'Diperpanjang.' } },
      { at: '2026-11-24T23:00:00+08:00', note: { id: 'Nanti.' } },
    ] as Alert['log'];
    const own = { issuedAt: START, log };
    expect(read(render(own))).toMatchObject({
      identifier: 'uji.3',
      msgType: 'Update',
      sent: '2026-11-24T09:30:00+08:00',
      references: `x.example,uji.1,${START} x.example,uji.2,2026-11-24T08:00:00+08:00`,
    });
    expect(read(render({ issuedAt: START }))).toMatchObject({ identifier: 'uji.1', sent: START });
  });

  it('is a cancel once it was called off, and is over at that moment', () => {
    const log = [
      { at: '2026-11-24T09:00:00+08:00', kind: 'cancel', note: { id: 'Air sudah surut.' } },
    ] as Alert['log'];
    const { msgType, info, note } = read(render({ issuedAt: START, log }));
    expect(msgType).toBe('Cancel');
    expect(note).toContain('Air sudah surut.');
    expect(info).toMatchObject({
      urgency: 'Past',
      responseType: 'AllClear',
      expires: '2026-11-24T09:00:00+08:00',
    });
  });

  it.each([
    ['danger', START, 'Immediate', 'Severe'],
    ['caution', START, 'Expected', 'Moderate'],
    ['info', START, 'Expected', 'Minor'],
    ['danger', '2026-11-24T05:30:00+08:00', 'Expected', 'Severe'],
    ['danger', '2026-11-23T05:30:00+08:00', 'Future', 'Severe'],
  ] as const)('of level %s, issued at %s, is %s and %s', (level, issuedAt, urgency, severity) => {
    expect(read(render({ level, issuedAt })).info).toMatchObject({ urgency, severity });
  });

  it('says the times with the offset of the region, also when the editor wrote UTC', () => {
    const { sent, info } = read(render({ issuedAt: '2026-11-23T21:00:00Z' }));
    expect(sent).toBe('2026-11-24T05:00:00+08:00');
    expect(info['onset']).toBe(START);
  });

  it('says where: codes of kecamatan, a closed polygon latitude first, or the whole region', () => {
    const coded = read(render({ districts: ['99.01.02'] })).info.area;
    expect(coded.geocode).toEqual({ valueName: 'Kemendagri', value: '99.01.02' });
    const polygon = '-5.77, 124.83\n-5.77, 124.86\n-5.80, 124.86';
    expect(read(render({ polygon })).info.area.polygon).toBe(
      '-5.77,124.83 -5.77,124.86 -5.8,124.86 -5.77,124.83',
    );
    expect(read(render({})).info.area.geocode).toEqual({ valueName: 'Kemendagri', value: '99.01' });
  });

  it.runIf(hasXmllint)(
    'is valid whatever signs its text holds, and the schema refuses a slip',
    () => {
      const xml = render({ title: 'Awas <b> & "kutip" ]]>', kind: 'geo', certainty: 'likely' });
      expect(validateXml(SCHEMA, [], xml)).toMatchObject({ status: 0 });
      expect(validateXml(SCHEMA, [], xml.replace('<sent>', '<sent>Z')).status).not.toBe(0);
      expect(validateXml(SCHEMA, [], xml.replace('>Test<', '>Uji<')).status).not.toBe(0);
      expect(validateXml(SCHEMA, [], xml.replace('>uji.', '>u ji.')).status).not.toBe(0);
    },
  );
});
