import {
  collectionNames,
  settingsDefinitions,
  toDefinition,
  type CollectionName,
  type Definition,
  type Field,
  type Settings,
} from '../model/index.ts';
import { district, village } from '../model/shared/index.ts';
import {
  toDecapField,
  toDecapFields,
  type DecapField,
  type DecapOption,
  type FieldContext,
} from './fields.ts';

/** What of a region's settings shapes the editor. */
export interface EditorSettings {
  region: Pick<Settings['region'], 'siteName' | 'languages'>;
  editor: Settings['editor'];
  /** Names of the region's kecamatan and desa, so that nobody has to know their codes. */
  districts?: readonly { code: string; name: string }[];
  villages?: readonly { code: string; name: string; districtCode: string }[];
}

/** Where the editor works and where its site stands. */
export interface EditorPlace {
  /** The content folder, from the top of the repository. */
  contentPath: string;
  /** The public address of the site; empty when there is none yet. */
  siteUrl: string;
  /** Sub-path with a slash before and none after; empty at the root. */
  base: string;
}

interface DecapCollection {
  name: string;
  label: string;
  [option: string]: unknown;
}

/** The whole of Decap's configuration: plain JSON, so it can be written to a file and read back. */
export interface DecapConfig {
  backend: Record<string, unknown>;
  collections: DecapCollection[];
  [option: string]: unknown;
}

const commitMessages = {
  create: 'Tambah {{collection}} “{{slug}}”',
  update: 'Ubah {{collection}} “{{slug}}”',
  delete: 'Hapus {{collection}} “{{slug}}”',
  uploadMedia: 'Unggah “{{path}}”',
  deleteMedia: 'Hapus “{{path}}”',
};

/** The editor's configuration from the same definitions that the site is built from. */
export function toDecapConfig(settings: EditorSettings, place: EditorPlace): DecapConfig {
  const { region, editor } = settings;
  const { siteUrl, base, contentPath } = place;
  const context = { identifierOf: toIdentifier, knownValues: toKnownValues(settings) };
  const languages: string[] = region.languages.length > 0 ? region.languages : ['id'];
  return {
    load_config_file: false,
    locale: 'id',
    backend: { ...toBackend(editor, place), commit_messages: commitMessages },
    publish_mode: 'editorial_workflow',
    ...(siteUrl && { site_url: siteUrl, display_url: siteUrl }),
    logo: { src: `${base}/admin/logo.svg` },
    media_folder: `${contentPath}/media`,
    public_folder: 'media',
    // Written anew in the same size, so that place and camera leave the file; a given width would enlarge small ones.
    media_processing: { enabled: true, strip_metadata: true, quality: 92 },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    i18n: { structure: 'multiple_files', locales: languages, default_locale: languages[0] },
    editor: { preview: false },
    // A draft has no page, and some entries never have one: Decap's link would lead elsewhere. Our bar has the address.
    show_preview_links: false,
    collections: [
      ...collectionNames.map((name) => toCollection(toDefinition(name), contentPath, context)),
      toSettings(contentPath, context),
    ],
  };
}

function toBackend(editor: EditorSettings['editor'], { base }: EditorPlace) {
  const branch = editor.branch ?? 'main';
  if (editor.backend === 'local')
    return { name: 'proxy', proxy_url: `${base}/api/v1`, branch: 'main' };
  const endpoints = {
    forgejo: { name: 'forgejo', auth_endpoint: 'login/oauth/authorize' },
    gitlab: { name: 'gitlab', auth_type: 'pkce', auth_endpoint: 'oauth/authorize' },
  };
  const { baseUrl = '', appId = '', repository = '', authEndpoint } = editor;
  const server = baseUrl.replace(/\/+$/, '');
  const api = editor.backend === 'gitlab' ? 'api/v4' : 'api/v1';
  return {
    ...endpoints[editor.backend],
    ...(authEndpoint && { auth_endpoint: authEndpoint }),
    repo: repository,
    branch,
    app_id: appId,
    ...(server && { base_url: server, api_root: `${server}/${api}` }),
  };
}

/** The field that names an entry of a collection in lists, relations and file names. */
export function toIdentifier(name: string): string {
  const fields = toDefinition(name as CollectionName)?.fields ?? {};
  const isFilled = (one: string) => fields[one]?.required;
  const wanted = ['title', 'name', 'caption', 'code'].find(isFilled);
  return wanted ?? Object.keys(fields)[0] ?? 'title';
}

function toKnownValues({
  districts = [],
  villages = [],
}: EditorSettings): FieldContext['knownValues'] {
  const nameOf = new Map(districts.map(({ code, name }) => [code, name]));
  const known = new Map<unknown, DecapOption[]>([
    [district.widget, districts.map(({ code, name }) => ({ value: code, label: name }))],
    [
      village.widget,
      villages.map(({ code, name, districtCode }) => ({
        value: code,
        label: `${name}, ${nameOf.get(districtCode) ?? districtCode}`,
      })),
    ],
  ]);
  return (widget) => (known.get(widget)?.length ? known.get(widget) : undefined);
}

function toCollection(
  definition: Definition,
  contentPath: string,
  context: FieldContext,
): DecapCollection {
  const { name, label, one, hint, summary, fields } = definition;
  const identifier = toIdentifier(name);
  return {
    name,
    label,
    label_singular: one,
    ...(hint && { description: hint }),
    folder: `${contentPath}/${name}`,
    create: true,
    slug: `{{${identifier} | truncate(70, '')}}`,
    identifier_field: identifier,
    summary: summary ?? `{{${identifier}}}`,
    extension: 'md',
    format: 'yaml-frontmatter',
    i18n: true,
    sortable_fields: [{ field: identifier, label: 'Nama', default_sort: 'asc' }],
    ...toViews(fields),
    fields: [
      ...toDecapFields(fields, { ...context, hasLanguages: true }),
      ...(definition.body ? [toBody(definition.body)] : []),
    ],
  };
}

function toViews(fields: Record<string, Field>) {
  return {
    ...(fields.draft && { view_filters: [{ label: 'Draf', field: 'draft', pattern: true }] }),
    ...(fields.kind && { view_groups: [{ label: fields.kind.label, field: 'kind' }] }),
  };
}

function toBody({ label, hint }: { label: string; hint?: string }): DecapField {
  return {
    name: 'body',
    label,
    widget: 'markdown',
    required: false,
    i18n: true,
    modes: ['rich_text', 'raw'],
    buttons: [
      'bold',
      'italic',
      'link',
      'heading-two',
      'heading-three',
      'quote',
      'bulleted-list',
      'numbered-list',
    ],
    editor_components: ['notice', 'steps', 'figure', 'download', 'table'],
    ...(hint && { hint }),
  };
}

/** The settings files, one form each. */
function toSettings(contentPath: string, context: FieldContext): DecapCollection {
  const files = Object.entries(settingsDefinitions).map(([name, definition]) => ({
    name,
    label: definition.label,
    file: `${contentPath}/settings/${name}.yml`,
    fields: Object.entries(definition.fields).map(([key, field]) =>
      toDecapField(key, field as Field, context),
    ),
  }));
  return { name: 'settings', label: 'Setelan', editor: { preview: false }, files };
}
