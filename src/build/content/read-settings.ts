import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toProblems, type Problem } from '../../domain/content/problem.ts';
import {
  settingsDefinitions,
  toEntrySchema,
  type Definition,
  type Settings,
  type SettingsName,
} from '../../model/index.ts';
import { RegionError } from './region-error.ts';
import { parseYaml } from './front-matter.ts';

/** What holds when a settings file is absent or broken: nothing that a region would have to know. */
const FALLBACKS: { [N in Exclude<SettingsName, 'region'>]: Settings[N] } = {
  navigation: { searchExample: { id: '', en: undefined }, frequent: [], doors: [] },
  holidays: { years: [] },
  tags: { tags: [], programmes: [] },
  emergency: {
    main: {
      number: '112',
      note: { id: 'Nomor darurat nasional', en: 'National emergency number' },
      source: 'Permenkominfo 10/2016',
    },
    numbers: [],
    unknown: [],
    guidance: [],
    official: [],
  },
  safety: { notes: [] },
  agencies: { agencies: [] },
  complaints: { channels: [], include: [] },
  kiosk: { lifeEvent: undefined, topics: [], poster: [] },
  'search-words': { same: [], ignored: [], emergency: [] },
  editor: {
    backend: 'local',
    repository: undefined,
    branch: undefined,
    baseUrl: undefined,
    appId: undefined,
    authEndpoint: undefined,
  },
};

interface Read {
  readonly value?: unknown;
  readonly problems: Problem[];
}

async function readOne(root: string, name: SettingsName): Promise<Read> {
  const file = `settings/${name}.yml`;
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (text === undefined) return { problems: [] };
  const parsed = parseYaml(text);
  const where = { file, setsAside: 'file' as const };
  if (!parsed.ok) {
    const { what, value, remedy } = parsed;
    return { problems: [{ ...where, field: '', label: '', what, value, remedy }] };
  }
  const definition = settingsDefinitions[name] as unknown as Definition;
  const result = toEntrySchema(definition).safeParse(parsed.data);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: toProblems(result.error, where, definition.fields, parsed.data) };
}

/**
 * Reads the settings. A broken file is named and replaced by what holds without it; only the region itself
 * has no substitute: without it there is nothing to build.
 */
export async function readSettings(
  root: string,
): Promise<{ settings: Settings; problems: Problem[] }> {
  const names = Object.keys(settingsDefinitions) as SettingsName[];
  const all = await Promise.all(
    names.map(async (name) => [name, await readOne(root, name)] as const),
  );
  const problems = all.flatMap(([, one]) => one.problems);
  const values = Object.fromEntries(
    all.filter(([, { value }]) => value).map(([name, { value }]) => [name, value]),
  );
  if (!values['region']) throw new MissingRegionError(root, problems);
  return { settings: { ...FALLBACKS, ...values } as Settings, problems };
}

/** The content folder says nothing valid about its region. */
class MissingRegionError extends RegionError {
  constructor(root: string, problems: readonly Problem[]) {
    super(
      `No valid settings/region.yml in ${root}: the site can't know which region it is for. ` +
        'Set PENDOPO_CONTENT to a content folder, or mend that file; `npm run check` names what is wrong in it.',
      problems,
    );
    this.name = 'MissingRegionError';
  }
}
