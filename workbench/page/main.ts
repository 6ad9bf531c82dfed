import { Model, registries } from '@odoo/o-spreadsheet';
import { askOnlyRefusingPlugins, callOnlyAffectedPlugins } from '../spreadsheet/affected-plugins';
import { ColorsWhenAsked } from '../spreadsheet/colors-when-asked';
import { DeferrableEvaluation, EvaluationSwitch } from '../spreadsheet/deferrable-evaluation';
import { sendPlainRevisions } from '../spreadsheet/plain-revisions';
import { HeightsByFont } from '../spreadsheet/row-heights';
import { addSheetsFunctions } from '../spreadsheet/sheets-functions';
import { noteFormulas } from '../spreadsheet/volatile-arguments';
import { mountSpreadsheet } from './app';
import { provideCharts } from './charts';
import { Connection } from './connection';
import { CustomFunctions } from './custom-functions';
import { writeDatesIn } from './date-names';
import { pageElement } from './elements';
import { EvaluationAtEnd } from './evaluation-at-end';
import { addKeyboard } from './keyboard';
import { respectReducedMotion } from './less-motion';
import { addClockMenu, addScriptMenus } from './menus';
import { ScriptRunner } from './script-runner';
import { addSheetLinks } from './sheet-links';
import { startAnew, tellWhyAnew } from './start-anew';
import { showStop } from './stop';
import { transportOver } from './transport';

async function start(): Promise<void> {
  const connection = await Connection.open(`ws://${location.host}/session`);
  const { welcome } = connection;
  const evaluationSwitch = new EvaluationSwitch();
  const evaluationAtEnd = new EvaluationAtEnd(evaluationSwitch);
  const transportService = transportOver(
    connection,
    (take) => evaluationAtEnd.after(take),
    (error) => {
      console.warn(error);
      startAnew('This page could not follow a change: it was loaded anew and shows the workbook as it is.');
    },
  );
  connection.onClose(() => showStop('The workbench has stopped. Start it again, then load this page again.'));
  connection.onNotice((notice) => {
    if (notice.type === 'outOfStep')
      startAnew('A change could not be applied: the page was loaded anew and shows the workbook as it is.');
  });

  document.title = welcome.workbookName;
  pageElement('workbook-name').textContent = welcome.workbookName;

  provideCharts();
  addSheetsFunctions();
  addSheetLinks();
  respectReducedMotion();
  registries.coreViewsPluginRegistry.replace('evaluation', DeferrableEvaluation);
  registries.coreViewsPluginRegistry.replace('custom_colors', ColorsWhenAsked);
  registries.coreViewsPluginRegistry.replace('row_size', HeightsByFont);
  const customFunctions = new CustomFunctions(connection);
  customFunctions.register(welcome.customFunctions);
  const client = { id: welcome.clientId, name: 'Another page' };
  const custom = { evaluationSwitch };
  const model = new Model(welcome.data, { transportService, client, custom }, [...welcome.revisions]);
  sendPlainRevisions(model);
  callOnlyAffectedPlugins(model);
  askOnlyRefusingPlugins(model);
  writeDatesIn(model.getters.getLocale().code);
  noteFormulas(model.getters);
  customFunctions.attach(model);
  evaluationAtEnd.attach(model);
  const script = new ScriptRunner(connection, model);
  addScriptMenus(welcome.menus, (functionName) => void script.runMenuItem(functionName));
  addClockMenu((milliseconds) => void script.turnClock(milliseconds));
  await mountSpreadsheet(model, pageElement('spreadsheet'));
  pageElement('opening').remove();
  addKeyboard(model);
  tellWhyAnew();

  // For the console and the end-to-end tests: the grid is drawn on a canvas, so cells cannot be read from the
  // page.
  Object.assign(globalThis, { workbench: { model } });
}

start().catch((error: unknown) => {
  console.error(error);
  showStop(error instanceof Error ? error.message : String(error));
});
