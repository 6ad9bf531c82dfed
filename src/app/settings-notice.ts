import type { Texts } from '../i18n/texts';
import type { SettingsState } from './stored/settings';

/** What the owner should know about settings that could not be read; '' where all is well. */
export function settingsNotice(state: SettingsState, { messages }: Texts): string {
  switch (state) {
    case 'whole':
      return '';
    case 'mended':
      return messages.settingsMended;
    case 'unreadable':
      return messages.settingsUnreadable;
  }
}
