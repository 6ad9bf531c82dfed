import { registries, setTranslationMethod } from '@odoo/o-spreadsheet';
import { DATE_NAMES, dateNamesOf } from '../spreadsheet/date-names';

/**
 * Writes months and days in the language of the spreadsheet, for example on the axes of charts. The engine
 * translates their names but cuts short ones to three letters, by which June and July would be the same in
 * French.
 */
export function writeDatesIn(localeCode: string): void {
  const english = DATE_NAMES.en_US;
  const own = dateNamesOf(localeCode);
  if (own === english) return;
  const long = new Map<string, string>();
  const short = new Map<string, string>();
  const add = (names: readonly string[], written: readonly string[], into: Map<string, string>): void => {
    for (const [at, name] of names.entries()) into.set(name, written[at] ?? name);
  };
  add(english.months, own.months, long);
  add(english.days, own.days, long);
  add(own.months, own.shortMonths, short);
  add(own.days, own.shortDays, short);
  setTranslationMethod((...[text]) => long.get(text) ?? text);

  // The engine exports no constructor for texts that are translated late, so it is taken from one of its
  // functions.
  const waiting: unknown = registries.functionRegistry.get('ABS').description;
  if (!(waiting instanceof String)) throw new TypeError('The engine translates its texts in another way now');
  Object.assign(Object.getPrototypeOf(waiting), {
    slice(this: string, from?: number, to?: number): string {
      const text = String(this);
      return (from === 0 && to === 3 ? short.get(text) : undefined) ?? text.slice(from, to);
    },
  });
}
