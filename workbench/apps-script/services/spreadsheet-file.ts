import { call, exception } from './bridge';
import type { SpreadsheetTarget } from './spreadsheet';
import { effectiveUser, userOf } from './user';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type Implemented = Pick<
  GoogleSpreadsheet,
  | 'getEditors'
  | 'getId'
  | 'getName'
  | 'getOwner'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
  | 'getViewers'
  | 'rename'
  | 'toast'
>;

/** The methods of a spreadsheet as a file. */
export class SpreadsheetFile implements Implemented {
  constructor(readonly spreadsheet: SpreadsheetTarget) {}

  getId(): string {
    return call('spreadsheet').id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${call('spreadsheet').id}/edit`;
  }

  getName(): string {
    return call('spreadsheet').name;
  }

  rename(newName: string): void {
    if (String(newName) === '') throw exception('The name of the spreadsheet must not be empty.');
    call('renameSpreadsheet', String(newName));
  }

  getSpreadsheetLocale(): string {
    return call('spreadsheet').locale;
  }

  getSpreadsheetTimeZone(): string {
    return call('spreadsheet').timeZone;
  }

  getOwner(): GoogleAppsScript.Base.User | null {
    return userOf(effectiveUser());
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    return [userOf(effectiveUser())];
  }

  getViewers(): GoogleAppsScript.Base.User[] {
    return [];
  }

  toast(message: string, title = '', timeoutSeconds: number | null = null): void {
    call('toast', String(message), String(title), timeoutSeconds);
  }
}
