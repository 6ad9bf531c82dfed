import type { DocumentStore } from '../../host/document-store';
import type { Settings } from '../../sidebar/requests';
import { defaultSettings } from './default-settings';
import { fieldsOf, parseJson } from './json';
import { migrateSettings, settingsVersion } from './settings-migrations';
import { readSettings } from './settings-shape';

export type { Settings };

/**
 * How stored settings could be read: completely, with defaults for some fields, or not at all (broken, or of
 * a newer version).
 */
export type SettingsState = 'whole' | 'mended' | 'unreadable';

export interface LoadedSettings {
  readonly settings: Settings;
  readonly state: SettingsState;
}

/** The stored settings in the present version. */
export function loadSettings(store: DocumentStore): LoadedSettings {
  const text = store.get('shopKpi.settings');
  if (text === undefined) return { settings: defaultSettings, state: 'whole' };
  const kept = parseJson(text);
  const migrated =
    typeof kept !== 'object' || kept === null || Array.isArray(kept)
      ? undefined
      : migrateSettings(fieldsOf(kept), (step) => store.set('shopKpi.settings', JSON.stringify(step)));
  if (migrated === undefined) return { settings: defaultSettings, state: 'unreadable' };
  const { settings, isWhole } = readSettings(migrated);
  return { settings, state: isWhole ? 'whole' : 'mended' };
}

/** Saves settings. Earlier ones that could not be read are moved to another key instead of being lost. */
export function saveSettings(store: DocumentStore, settings: Settings, found: SettingsState): void {
  const before = store.get('shopKpi.settings');
  if (before !== undefined && found === 'unreadable') {
    store.set('shopKpi.settings.aside', before);
  }
  const text = JSON.stringify({ version: settingsVersion, ...settings });
  if (text !== before) store.set('shopKpi.settings', text);
}
