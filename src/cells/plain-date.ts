import { type CivilDay, existingDay, millisecondsPerDay } from '../period/civil-day';
import type { DayMonthOrder } from './date-text';

const zero = 48;

/**
 * Reads dates in digits, such as 2026-04-05, 2026-04-05 21:06:21 +0400 or 05/04/2026 9:30 AM. Most exports have such
 * dates, and a tab may have a million, so one reader serves for all of them and reads digit by digit.
 */
export class PlainDate {
  /** The parts of the date as written. The year is the first or the third. */
  first = 0;
  second = 0;
  third = 0;
  isYearFirst = false;
  /** The instant of a time with an offset from UTC. */
  instant: number | undefined;
  /** The time after the day, in milliseconds since midnight; undefined without a time. */
  clock: number | undefined;
  private text = '';
  private at = 0;
  /** How many digits the number has that was read last. */
  private width = 0;

  /** Whether the text is such a date. `readDateText` reads all other forms. */
  read(text: string): boolean {
    this.text = text;
    this.at = 0;
    this.instant = undefined;
    this.clock = undefined;
    this.first = this.readNumber();
    this.isYearFirst = this.width === 4;
    if (!this.isYearFirst && (this.width === 0 || this.width > 2)) return false;
    const mark = text.charCodeAt(this.at);
    // A hyphen, a slash or a dot, the same one twice.
    if (mark !== 45 && mark !== 47 && mark !== 46) return false;
    this.at += 1;
    this.second = this.readNumber();
    if (this.width === 0 || this.width > 2 || text.charCodeAt(this.at) !== mark) return false;
    this.at += 1;
    this.third = this.readNumber();
    if (this.isYearFirst ? this.width === 0 || this.width > 2 : this.width !== 4) return false;
    return this.readClock();
  }

  /** The day of a date that begins with the year; undefined if there is no such day. */
  get day(): CivilDay | undefined {
    return existingDay(this.first, this.second, this.third);
  }

  /** The only possible order of day and month; undefined if both are possible. */
  get shows(): DayMonthOrder | undefined {
    if (this.isYearFirst) return undefined;
    const dayFirst = existingDay(this.third, this.second, this.first);
    const monthFirst = existingDay(this.third, this.first, this.second);
    if ((dayFirst === undefined) === (monthFirst === undefined)) return undefined;
    return dayFirst === undefined ? 'monthFirst' : 'dayFirst';
  }

  private readNumber(): number {
    const { text } = this;
    const from = this.at;
    let value = 0;
    let code = text.charCodeAt(this.at) - zero;
    while (code >= 0 && code <= 9) {
      value = value * 10 + code;
      this.at += 1;
      code = text.charCodeAt(this.at) - zero;
    }
    this.width = this.at - from;
    return value;
  }

  private skipBlanks(): void {
    let code = this.text.charCodeAt(this.at);
    while (code === 32 || code === 9) {
      this.at += 1;
      code = this.text.charCodeAt(this.at);
    }
  }

  private get isDone(): boolean {
    return this.at >= this.text.length;
  }

  private readClock(): boolean {
    const { text } = this;
    if (text.charCodeAt(this.at) === 84) this.at += 1;
    else this.skipBlanks();
    if (this.isDone) return true;
    const hour = this.readNumber();
    if (this.width === 0 || this.width > 2 || text.charCodeAt(this.at) !== 58) return false;
    this.at += 1;
    const minute = this.readNumber();
    if (this.width !== 2) return false;
    let second = 0;
    if (text.charCodeAt(this.at) === 58) {
      this.at += 1;
      second = this.readNumber();
      if (this.width !== 2) return false;
    }
    this.skipBlanks();
    this.clock = ((hour * 60 + minute) * 60 + second) * 1000;
    if (this.isDone) return true;
    const half = text.charCodeAt(this.at) & ~32;
    if ((half === 65 || half === 80) && (text.charCodeAt(this.at + 1) & ~32) === 77) {
      this.at += 2;
      const twelve = (hour % 12) + (half === 80 ? 12 : 0);
      this.clock = ((twelve * 60 + minute) * 60 + second) * 1000;
      this.skipBlanks();
      return this.isDone;
    }
    return this.isYearFirst && this.readOffset(hour, minute, second);
  }

  private readOffset(hour: number, minute: number, second: number): boolean {
    const sign = this.text.charCodeAt(this.at);
    if (sign !== 43 && sign !== 45) return false;
    this.at += 1;
    let hours = this.readNumber();
    let minutes = 0;
    if (this.width === 4) {
      minutes = hours % 100;
      hours = (hours - minutes) / 100;
    } else if (this.width === 2 && this.text.charCodeAt(this.at) === 58) {
      this.at += 1;
      minutes = this.readNumber();
      if (this.width !== 2) return false;
    } else return false;
    this.skipBlanks();
    const { day } = this;
    if (!this.isDone || day === undefined) return false;
    const offset = (sign === 45 ? -1 : 1) * (hours * 60 + minutes);
    this.instant = day * millisecondsPerDay + ((hour * 60 + minute - offset) * 60 + second) * 1000;
    return true;
  }
}
