// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script calls these functions by name.
// A small add-on that uses what the workbench's page has to show. It stands for any built Code.js.

function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Trial')
    .addItem('Write a tab', 'writeTab')
    .addItem('Open sidebar', 'openSidebar')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu('More')
        .addItem('Alert', 'showAlert')
        .addItem('Question', 'askQuestion')
        .addItem('Prompt', 'askName')
        .addItem('Trigger', 'makeTrigger')
        .addItem('Dialog', 'openDialog')
        .addItem('Failure', 'fail')
        .addItem('Long work', 'workLong'),
    )
    .addToUi();
}

/**
 * Divides the first number by the second.
 *
 * @param dividend What is divided.
 * @param divisor What it is divided by.
 * @param [digits] To how many digits the quotient is rounded.
 * @return The quotient.
 * @customfunction
 */
function TRIAL_DIVIDE(dividend, divisor, digits) {
  if (Array.isArray(dividend)) return dividend.map((row, index) => [TRIAL_DIVIDE(row[0], divisor[index][0])]);
  if (divisor === 0) throw new Error('The divisor must not be 0.');
  const quotient = dividend / divisor;
  return digits === undefined || digits === '' ? quotient : Number(quotient.toFixed(digits));
}

function writeTab() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet('Written');
  sheet.getRange(1, 1, 2, 2).setValues([
    ['Total', 'Share'],
    ['=SUM(Orders!B2:B3)', '=TRIAL_DIVIDE(Orders!B2, Orders!B3)'],
  ]);
  sheet.activate();
  spreadsheet.toast('The tab is written.', 'Trial');
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Trial sidebar'),
  );
}

function openDialog() {
  const html = HtmlService.createHtmlOutput(
    '<p>Inside</p><button onclick="google.script.host.close()">Done</button>',
  );
  SpreadsheetApp.getUi().showModalDialog(html.setWidth(300).setHeight(120), 'Trial dialog');
}

function answerSidebar(request) {
  if (request.amount < 0) throw new Error('The amount must not be negative.');
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders').getRange('B2').setValue(request.amount);
  return { written: request.amount };
}

function showAlert() {
  const ui = SpreadsheetApp.getUi();
  ui.alert('<b>Title</b>', '<img src="x" onerror="document.title = 1"> is text', ui.ButtonSet.OK);
}

function askQuestion() {
  const ui = SpreadsheetApp.getUi();
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders');
  sheet.getRange('D1').setValue('asked');
  const answer = ui.alert('Sure?', 'This writes a cell.', ui.ButtonSet.YES_NO);
  sheet.getRange('D2').setValue(answer === ui.Button.YES ? 'yes' : 'no');
}

function askName() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Your shop', 'What is it called?', ui.ButtonSet.OK_CANCEL);
  const written = answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : 'cancelled';
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders').getRange('E1').setValue(written);
}

function makeTrigger() {
  ScriptApp.newTrigger('refresh').timeBased().everyHours(6).create();
}

function refresh() {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders').getRange('F1');
  cell.setValue(Number(cell.getValue()) + 1);
}

function fail() {
  throw new Error('Nothing <i>works</i> here.');
}

function workLong() {
  const end = Date.now() + 700;
  while (Date.now() < end);
}
