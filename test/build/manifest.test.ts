import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../build/project.js';

const manifest: unknown = JSON.parse(await readFile(join(projectRoot, 'appsscript.json'), 'utf8'));

test('the owner is asked for this spreadsheet, a sidebar and the trigger of the schedule, and for nothing more', () => {
  expect(manifest).toHaveProperty('oauthScopes', [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/script.scriptapp',
  ]);
});

test('the script runs on V8, and not as a card add-on, which would have no onOpen', () => {
  expect(manifest).toHaveProperty('runtimeVersion', 'V8');
  expect(manifest).not.toHaveProperty('addOns');
});

test("no error goes to Google's log, where the words of an owner's cells would stand in it", () => {
  expect(manifest).toHaveProperty('exceptionLogging', 'NONE');
});
