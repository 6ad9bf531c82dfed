import { describe, expect, it } from 'vitest';
import { loadAddOn } from './add-on';

/** Runs statements as onOpen in a mode of authorisation, and returns the message that they throw. */
function failure(body: string, mode: 'NONE' | 'LIMITED'): string | null {
  const outcome = loadAddOn(`function onOpen(e) { ${body} }`, {
    user: { email: 'owner@example.com' },
  }).script.open(mode);
  return outcome.state === 'failed' ? outcome.message : null;
}

const MENU = "SpreadsheetApp.getUi().createMenu('M').addItem('x', 'f').addToUi();";
const READ = 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getDataRange().getValues();';
const STORE = "PropertiesService.getDocumentProperties().getProperty('a');";
const DIALOG = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));";
const ALERT = "SpreadsheetApp.getUi().alert('x');";
const TRIGGER = "ScriptApp.newTrigger('f').timeBased().everyHours(1).create();";

// developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle: what each AuthMode may do.
describe('onOpen', () => {
  it.each([
    MENU,
    "Utilities.formatDate(new Date(), 'UTC', 'yyyy');",
    'Session.getActiveUserLocale();',
    "Logger.log('x');",
  ])('may do this before the add-on was used in the file: %s', (body) => {
    expect(failure(body, 'NONE')).toBeNull();
  });

  it.each([
    READ,
    STORE,
    DIALOG,
    ALERT,
    TRIGGER,
    "CacheService.getUserCache().get('a');",
    'LockService.getDocumentLock().tryLock(1);',
  ])('may not do this before: %s', (body) => {
    expect(failure(body, 'NONE')).toContain('You do not have permission to call');
  });

  it.each([MENU, READ, STORE, "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);"])(
    'may do this later: %s',
    (body) => {
      expect(failure(body, 'LIMITED')).toBeNull();
    },
  );

  it.each([DIALOG, ALERT, TRIGGER])('may not even then: %s', (body) => {
    expect(failure(body, 'LIMITED')).toContain('You do not have permission to call');
  });

  it('gets its mode, but not who the user is', () => {
    const body = `if (e.authMode !== ScriptApp.AuthMode.LIMITED) throw new Error(String(e.authMode));
      if (Session.getActiveUser().getEmail() !== '') throw new Error('user');`;

    expect(failure(body, 'LIMITED')).toBeNull();
  });
});

describe('ScriptApp.getAuthorizationInfo', () => {
  it('asks for authorisation only if it is missing', () => {
    const body = (status: string) =>
      `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); if (String(info.getAuthorizationStatus()) !== '${status}') throw new Error(String(info.getAuthorizationStatus()));`;

    expect(failure(body('REQUIRED'), 'NONE')).toBeNull();
    expect(failure(body('NOT_REQUIRED'), 'LIMITED')).toBeNull();
  });
});

describe('prompts and questions', () => {
  it('are answered in order, with a text where one was asked for', () => {
    const { script } = loadAddOn(`function f() {
      const ui = SpreadsheetApp.getUi();
      const name = ui.prompt('Name', 'Your name?', ui.ButtonSet.OK_CANCEL);
      const sure = ui.alert('Sure?', ui.ButtonSet.YES_NO);
      return [name.getSelectedButton() === ui.Button.OK, name.getResponseText(), sure === ui.Button.NO];
    }`);

    expect(script.run('f', [])).toEqual({
      state: 'question',
      title: 'Name',
      message: 'Your name?',
      buttons: 'OK_CANCEL',
      asksText: true,
    });
    expect(script.run('f', [], { answers: [{ button: 'OK', text: 'Ana' }, 'NO'] })).toMatchObject({
      value: [true, 'Ana', true],
    });
  });
});
