import { localeOnOpening } from '../host/open-spreadsheet';
import { showOpeningNotice } from '../host/opening-notice';
import { showMenu } from '../host/user-interface';
import { userLocale } from '../host/user-locale';
import { languageOfLocale } from '../i18n/language';
import { menuTextsIn } from '../i18n/menu-texts';

/** The event of a simple trigger, as far as the menu needs it. */
export interface OpenEvent {
  readonly authMode?: unknown;
}

/**
 * Builds the menu in the sheet's language; where the sheet may not be asked yet, in the user's. Then says what a
 * refresh has left to be said.
 */
export function buildMenu(event: OpenEvent | undefined): void {
  const locale = localeOnOpening(event?.authMode) ?? userLocale();
  showMenu(menuTextsIn(languageOfLocale(locale)));
  showOpeningNotice(event?.authMode);
}
