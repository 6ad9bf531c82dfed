import type { CivilDay } from '../period/civil-day';
import { zoneDays } from '../period/zone-days';

const minute = 60_000;
const day = 86_400_000;

/**
 * The civil days of the spreadsheet's zone. The script has a zone of its own, in which Date's getters answer:
 * where the two are the same they serve, else the offsets are asked for.
 */
export function daysOfZone(zone: string): (milliseconds: number) => CivilDay {
  if (Session.getScriptTimeZone() === zone) {
    return (milliseconds) => {
      const offset = new Date(milliseconds).getTimezoneOffset();
      return Math.floor((milliseconds - offset * minute) / day);
    };
  }
  return zoneDays((milliseconds) => {
    const offset = Utilities.formatDate(new Date(milliseconds), zone, 'Z');
    const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
    return offset.startsWith('-') ? -minutes : minutes;
  });
}
