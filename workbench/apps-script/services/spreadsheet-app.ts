import { enumeration, service } from './service';
import { activeSpreadsheet } from './spreadsheet';
import { TextStyleBuilderService } from './text-style';
import { ui } from './ui';

type GoogleSpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Implemented = Pick<
  GoogleSpreadsheetApp,
  | 'flush'
  | 'getActive'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getUi'
  | 'newTextStyle'
  | 'setActiveSheet'
>;

const HANDLES = ['getActive', 'getActiveSheet', 'getActiveSpreadsheet', 'getUi', 'newTextStyle'];

class SpreadsheetAppService implements Implemented {
  readonly BorderStyle = enumeration('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE');

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return activeSpreadsheet();
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return activeSpreadsheet();
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return activeSpreadsheet().getActiveSheet();
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return activeSpreadsheet().setActiveSheet(sheet);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return ui();
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new TextStyleBuilderService().self;
  }

  /** Writes reach the spreadsheet at once, so there is nothing left to do. */
  flush(): void {}
}

export const spreadsheetApp = service<GoogleSpreadsheetApp>(new SpreadsheetAppService(), {
  name: 'SpreadsheetApp',
  handles: HANDLES,
});
