import { localeOnOpening } from '../host/open-spreadsheet';
import { showOpeningNotice } from '../host/opening-notice';
import { showMenu } from '../host/user-interface';
import { userLocale } from '../host/user-locale';
import { languageOfLocale } from '../i18n/language';
import { menuTextsIn } from '../i18n/menu-texts';

/** The part of a simple trigger's event that the menu needs. */
export interface OpenEvent {
  readonly authMode?: unknown;
}

/**
 * Builds the menu in the language of the spreadsheet, or of the user where the spreadsheet may not be asked
 * yet. Then shows the notice that a scheduled run has left.
 */
export function buildMenu(event: OpenEvent | undefined): void {
  const locale = localeOnOpening(event?.authMode) ?? userLocale();
  showMenu(menuTextsIn(languageOfLocale(locale)));
  showOpeningNotice(event?.authMode);
}
