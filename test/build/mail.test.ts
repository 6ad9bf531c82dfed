import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appFile } from '../../build/app-file.js';
import { builtManifest } from '../../build/built-manifest.js';
import { appRefusals } from '../../build/gate/gate.js';
import { projectRoot } from '../../build/project.js';
import { readPublicFunctions } from '../../build/read-public-functions.js';
import { buildFixture, built } from './fixture-build.js';

const scopes = (manifest: string): unknown => JSON.parse(manifest).oauthScopes;
const three = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/script.scriptapp',
];

test('a build that does not ask for mail asks the owner for three permissions, and has nothing that sends', async () => {
  const dist = join(projectRoot, 'dist');
  expect(scopes(await built(dist, 'appsscript.json'))).toEqual(three);
  expect(await built(dist, 'app.html')).not.toContain('MailApp');
  expect(await built(dist, 'Code.js')).not.toContain('MailApp');
});

test('a build that asks for mail has one permission more', async () => {
  const dist = await buildFixture({ withMail: true });
  expect(scopes(await built(dist, 'appsscript.json'))).toEqual([
    ...three,
    'https://www.googleapis.com/auth/script.send_mail',
  ]);
});

test('app.html with mail passes the gate, and sends', async () => {
  const sources = join(projectRoot, 'src');
  const app = await appFile(sources, await readPublicFunctions(sources, 'en'), true);
  expect(appRefusals(app)).toEqual([]);
  expect(app).toContain('MailApp');
});

test('the rest of the manifest stays as it is', () => {
  const manifest = { timeZone: 'Asia/Jakarta', oauthScopes: ['a'], runtimeVersion: 'V8' };
  expect(JSON.parse(builtManifest(JSON.stringify(manifest), true))).toEqual({
    ...manifest,
    oauthScopes: ['a', 'https://www.googleapis.com/auth/script.send_mail'],
  });
});
