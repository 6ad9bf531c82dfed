import { call, exception } from './bridge';
import { newColor } from './colors';
import { newConditionalFormatRule } from './conditional-format';
import { newDataValidation } from './data-validation';
import { newRichTextValue } from './rich-text';
import { newSelection, setActiveRange, setActiveRangeList, setCurrentCell } from './selection';
import { serviceClass } from './service';
import * as enumerations from './sheet-enumerations';
import { activeSpreadsheet } from './spreadsheet';
import { newTextStyle } from './text-style';
import { ui } from './ui';

type GoogleSpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

type Implemented = Pick<
  GoogleSpreadsheetApp,
  | 'flush'
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getActiveSheet'
  | 'getCurrentCell'
  | 'getSelection'
  | 'getUi'
  | 'newColor'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'newRichTextValue'
  | 'newTextStyle'
  | 'openById'
  | 'openByUrl'
  | 'setActiveRange'
  | 'setActiveRangeList'
  | 'setActiveSheet'
  | 'setCurrentCell'
> & { getActive(): GoogleSpreadsheet | null; getActiveSpreadsheet(): GoogleSpreadsheet | null };

class SpreadsheetAppMethods implements Implemented {
  getActiveSpreadsheet(): GoogleSpreadsheet | null {
    return call('spreadsheet').hasActive ? activeSpreadsheet() : null;
  }

  getActive(): GoogleSpreadsheet | null {
    return this.getActiveSpreadsheet();
  }

  /** With the permission spreadsheets.currentonly, a script may open only the file that it works in. */
  openById(id: string): GoogleSpreadsheet {
    if (id !== call('spreadsheet').id || !call('spreadsheet').hasActive) {
      throw exception(
        'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
      );
    }
    return activeSpreadsheet();
  }

  openByUrl(url: string): GoogleSpreadsheet {
    const [, id = ''] = /\/d\/([^/]+)/.exec(url) ?? [];
    return this.openById(id);
  }

  getActiveSheet(): GoogleSheet {
    return activeSpreadsheet().getActiveSheet();
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return activeSpreadsheet().setActiveSheet(sheet);
  }

  getActiveRange(): GoogleRange {
    return (
      activeSpreadsheet().getActiveCell().getSheet().getActiveRange() ?? activeSpreadsheet().getActiveCell()
    );
  }

  getActiveRangeList(): GoogleRangeList {
    const list = activeSpreadsheet().getActiveRangeList();
    if (!list) throw exception('Nothing is selected.');
    return list;
  }

  getCurrentCell(): GoogleRange {
    return activeSpreadsheet().getActiveCell();
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return newSelection();
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return setActiveRange(range);
  }

  setActiveRangeList(rangeList: GoogleRangeList): GoogleRangeList {
    return setActiveRangeList(rangeList);
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return setCurrentCell(cell);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    if (!call('hasUi')) {
      throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return ui();
  }

  newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return newColor();
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return newConditionalFormatRule();
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return newDataValidation();
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return newRichTextValue();
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return newTextStyle();
  }

  flush(): void {
    call('flush');
  }
}

export const spreadsheetApp = serviceClass<GoogleSpreadsheetApp, object>({
  name: 'SpreadsheetApp',
  parts: [SpreadsheetAppMethods],
  handles: [
    'getActive',
    'getActiveSheet',
    'getActiveSpreadsheet',
    'getSelection',
    'getUi',
    'newColor',
    'newConditionalFormatRule',
    'newDataValidation',
    'newRichTextValue',
    'newTextStyle',
  ],
  fields: {
    BandingTheme: enumerations.bandingThemes,
    BooleanCriteria: enumerations.booleanCriteria,
    BorderStyle: enumerations.borderStyles,
    ColorType: enumerations.colorTypes,
    CopyPasteType: enumerations.copyPasteTypes,
    DataValidationCriteria: enumerations.dataValidationCriteria,
    DeveloperMetadataLocationType: enumerations.metadataLocationTypes,
    DeveloperMetadataVisibility: enumerations.metadataVisibilities,
    Dimension: enumerations.dimensions,
    Direction: enumerations.directions,
    InterpolationType: enumerations.interpolationTypes,
    ProtectionType: enumerations.protectionTypes,
    RelativeDate: enumerations.relativeDates,
    SheetType: enumerations.sheetTypes,
    TextDirection: enumerations.textDirections,
    WrapStrategy: enumerations.wrapStrategies,
  },
  approximated: {
    openById:
      'opens the one spreadsheet of the workbench and refuses any other, as spreadsheets.currentonly does',
    openByUrl: 'as openById',
  },
}).of({});
