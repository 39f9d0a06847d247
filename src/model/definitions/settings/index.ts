import type { EntryOf } from '../../definition.ts';
import { agencies } from './agencies.ts';
import { complaints } from './complaints.ts';
import { editor } from './editor.ts';
import { emergency } from './emergency.ts';
import { holidays } from './holidays.ts';
import { kiosk } from './kiosk.ts';
import { navigation } from './navigation.ts';
import { region } from './region.ts';
import { safety } from './safety.ts';
import { searchWords } from './search-words.ts';
import { tags } from './tags.ts';

/** The settings files, one each: `settings/<name>.yml`. */
export const settingsDefinitions = {
  region,
  navigation,
  holidays,
  tags,
  emergency,
  safety,
  agencies,
  complaints,
  kiosk,
  'search-words': searchWords,
  editor,
};

export type SettingsName = keyof typeof settingsDefinitions;
export type Region = EntryOf<typeof region>;
export type Settings = { [K in SettingsName]: EntryOf<(typeof settingsDefinitions)[K]> };
