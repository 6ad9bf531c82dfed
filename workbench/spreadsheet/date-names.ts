import { LOCALE_CODES, type LocaleCode } from './locales';

/** The names of months and days in a language, as Google Sheets writes them. */
export interface DateNames {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

const names = (list: string): readonly string[] => list.split(',');

/** Months from January, days from Sunday. */
export const DATE_NAMES: Readonly<Record<LocaleCode, DateNames>> = {
  en_US: {
    months: names('January,February,March,April,May,June,July,August,September,October,November,December'),
    shortMonths: names('Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'),
    days: names('Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'),
    shortDays: names('Sun,Mon,Tue,Wed,Thu,Fri,Sat'),
  },
  in_ID: {
    months: names('Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,November,Desember'),
    shortMonths: names('Jan,Feb,Mar,Apr,Mei,Jun,Jul,Agu,Sep,Okt,Nov,Des'),
    days: names('Minggu,Senin,Selasa,Rabu,Kamis,Jumat,Sabtu'),
    shortDays: names('Min,Sen,Sel,Rab,Kam,Jum,Sab'),
  },
  ms_MY: {
    months: names('Januari,Februari,Mac,April,Mei,Jun,Julai,Ogos,September,Oktober,November,Disember'),
    shortMonths: names('Jan,Feb,Mac,Apr,Mei,Jun,Jul,Ogo,Sep,Okt,Nov,Dis'),
    days: names('Ahad,Isnin,Selasa,Rabu,Khamis,Jumaat,Sabtu'),
    shortDays: names('Ahd,Isn,Sel,Rab,Kha,Jum,Sab'),
  },
  fr_FR: {
    months: names('janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'),
    shortMonths: names('janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.'),
    days: names('dimanche,lundi,mardi,mercredi,jeudi,vendredi,samedi'),
    shortDays: names('dim.,lun.,mar.,mer.,jeu.,ven.,sam.'),
  },
};

/** The names in the language of an engine's locale. */
export function dateNamesOf(localeCode: string): DateNames {
  return DATE_NAMES[LOCALE_CODES.find((code) => code === localeCode) ?? 'en_US'];
}
