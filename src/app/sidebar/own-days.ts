import { sayIn } from '../../i18n/say';
import { isCorrection } from '../../period/holidays';
import type { OwnDays, SidebarAnswer } from '../../sidebar/requests';
import { type OpenDocument, withSettings } from '../open-document';
import { ownDaysOf } from '../summary-question';

/**
 * Saves the owner's campaigns and corrected holidays. If one correction names a day on which there is nothing
 * to correct, none of them is saved.
 */
export function saveOwnDays(document: OpenDocument, days: OwnDays): SidebarAnswer {
  const { settings, texts } = document;
  const chosen = { ...settings, ...days };
  const wrong = ownDaysOf(chosen).corrections.find((correction) => !isCorrection(correction));
  if (wrong !== undefined) {
    const { noSuchHoliday, holidays } = texts.comparison;
    return {
      state: 'refused',
      message: noSuchHoliday(holidays[wrong.holiday], sayIn(texts).day(wrong.day)),
    };
  }
  withSettings(document, chosen);
  return { state: 'ownDays', days };
}
