import { expect, test } from 'vitest';
import { toDecapConfig, type EditorSettings } from '../../src/cms/config.ts';
import type { DecapField } from '../../src/cms/fields.ts';
import { collectionNames, settingsDefinitions, toDefinition } from '../../src/model/index.ts';

const local: EditorSettings['editor'] = {
  backend: 'local',
  repository: undefined,
  branch: undefined,
  baseUrl: undefined,
  appId: undefined,
  authEndpoint: undefined,
};
const place = { contentPath: 'content', siteUrl: 'https://hub.example.go.id/', base: '' };

function toConfig(more: Partial<EditorSettings> = {}, where = place) {
  const region = { siteName: 'Uji', languages: ['id' as const, 'en' as const] };
  return toDecapConfig({ region, editor: local, ...more }, where);
}

function listFields(fields: DecapField[]): DecapField[] {
  return fields.flatMap((field) => [
    field,
    ...listFields(field.fields ?? []),
    ...listFields(field.field ? [field.field] : []),
  ]);
}

function fieldsOf(name: string, config = toConfig()): DecapField[] {
  return config.collections.find((one) => one.name === name)?.fields as DecapField[];
}

test.each(collectionNames)(
  'an entry of %s takes its name from a field that must be filled',
  (name) => {
    const own = toConfig().collections.find((one) => one.name === name);
    const field = toDefinition(name).fields[String(own?.identifier_field)];
    expect(field?.required).toBe(true);
  },
);

test('every collection and every settings file can be edited, field by field', () => {
  const config = toConfig();
  expect(config.collections.map(({ name }) => name)).toEqual([...collectionNames, 'settings']);
  for (const name of collectionNames) {
    const own = fieldsOf(name).filter((field) => field.name !== 'body');
    expect(own.map((field) => field.name)).toEqual(Object.keys(toDefinition(name).fields));
  }
  const files = config.collections.at(-1)?.files as { name: string; fields: DecapField[] }[];
  expect(files.map((file) => file.name)).toEqual(Object.keys(settingsDefinitions));
});

test('the configuration is plain JSON', () => {
  const config = toConfig();
  expect(JSON.parse(JSON.stringify(config))).toEqual(config);
});

test('only translated fields have a second language', () => {
  for (const name of collectionNames) {
    const { fields } = toDefinition(name);
    for (const field of fieldsOf(name).filter((one) => one.name !== 'body'))
      expect(field.i18n ?? false, `${name}.${field.name}`).toBe(fields[field.name]?.translated);
  }
});

test('a list begins empty, and nothing in a group that may stay open is required', () => {
  const all = collectionNames.flatMap((name) => listFields(fieldsOf(name)));
  for (const field of all.filter((one) => one.widget === 'list')) expect(field.default).toEqual([]);
  for (const group of all.filter((one) => one.widget === 'object' && !one.required))
    for (const child of group.fields ?? []) expect(child.required, child.name).toBe(false);
});

test('a form that opens is not changed by it: what must have several values begins with none', () => {
  const all = collectionNames.flatMap((name) => listFields(fieldsOf(name)));
  const several = all.filter((one) => one.widget === 'select' && one.multiple && one.required);
  expect(several.length).toBeGreaterThan(0);
  for (const field of several) expect(field.default, field.name).toEqual([]);
});

test('no link leads to a page that a draft does not have', () => {
  expect(toConfig().show_preview_links).toBe(false);
});

test('a relation shows entries by a field that they have', () => {
  const all = collectionNames.flatMap((name) => listFields(fieldsOf(name)));
  for (const field of all.filter((one) => one.widget === 'relation')) {
    const [shown = ''] = field.display_fields as string[];
    expect(fieldsOf(String(field.collection)).map((one) => one.name)).toContain(shown);
  }
});

test('kecamatan and desa are chosen by name', () => {
  const config = toConfig({
    districts: [{ code: '11.22.33', name: 'Hulu' }],
    villages: [{ code: '11.22.33.2001', name: 'Wetan', districtCode: '11.22.33' }],
  });
  const fields = listFields(fieldsOf('destinations', config));
  const options = (name: string) => fields.find((field) => field.name === name)?.options;
  expect(options('districts')).toEqual([{ value: '11.22.33', label: 'Hulu' }]);
  expect(options('village')).toEqual([{ value: '11.22.33.2001', label: 'Wetan, Hulu' }]);
});

test('each backend gets what its login needs', () => {
  const remote = { repository: 'kab/hub', branch: 'main', appId: 'abc', authEndpoint: undefined };
  const forgejo = toConfig({
    editor: { ...remote, backend: 'forgejo', baseUrl: 'https://git.example.go.id/' },
  });
  expect(forgejo.backend).toMatchObject({
    name: 'forgejo',
    repo: 'kab/hub',
    app_id: 'abc',
    api_root: 'https://git.example.go.id/api/v1',
  });
  const gitlab = toConfig({
    editor: { ...remote, backend: 'gitlab', baseUrl: 'https://gitlab.example.go.id' },
  });
  expect(gitlab.backend).toMatchObject({
    name: 'gitlab',
    auth_type: 'pkce',
    base_url: 'https://gitlab.example.go.id',
    api_root: 'https://gitlab.example.go.id/api/v4',
  });
  expect(toConfig({}, { ...place, base: '/hub' }).backend).toMatchObject({
    name: 'proxy',
    proxy_url: '/hub/api/v1',
  });
});
