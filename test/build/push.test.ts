import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { defaultChoice } from '../../build/build-choice.js';
import { buildProject, projectRoot } from '../../build/project.js';
import { deploy } from '../../build/push.js';
import { built, fixtureSources, temporaryFolder } from './fixture-build.js';
import { runKeptClasp } from './kept-clasp.js';

interface Outcome {
  readonly failed: boolean;
  readonly output: string;
}

/** A new project that was not pushed yet, so that no test touches a developer's own .clasp.json. */
async function project(): Promise<string> {
  const root = await temporaryFolder();
  await cp(fixtureSources, join(root, 'src'), { recursive: true });
  await cp(join(projectRoot, 'appsscript.json'), join(root, 'appsscript.json'));
  const settings = JSON.parse(await readFile(join(projectRoot, '.clasp.json'), 'utf8'));
  const unset = { ...settings, scriptId: 'PASTE_YOUR_SCRIPT_ID_HERE' };
  await writeFile(join(root, '.clasp.json'), JSON.stringify(unset));
  return root;
}

type Environment = Readonly<Record<string, string>>;

/** Deploys in a new process, as `npm run deploy` does, with the clasp command using the test's server. */
function deployByCommand(root: string, scriptId: string | undefined, env: Environment): Promise<Outcome> {
  const code = `
    import { deploy } from ${JSON.stringify(pathToFileURL(join(projectRoot, 'build', 'push.ts')))};
    deploy(${JSON.stringify({ root, choice: defaultChoice, scriptId })}).catch((error) => {
      console.error(error.message);
      process.exitCode = 1;
    });`;
  const preload = new URL('./google-on-loopback.mjs', import.meta.url);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', code],
      { cwd: projectRoot, env: { ...process.env, ...env, NODE_OPTIONS: `--import ${preload.href}` } },
      (error, stdout, stderr) => resolve({ failed: error !== null, output: stdout + stderr }),
    );
  });
}

/** The same with a clasp that stays loaded from one command to the next. */
async function deployWithKeptClasp(
  root: string,
  scriptId: string | undefined,
  env: Environment,
): Promise<Outcome> {
  let said = '';
  try {
    await deploy({ root, choice: defaultChoice, scriptId }, async (folder, args) => {
      const { code, output } = await runKeptClasp(folder, args, env);
      said += output;
      return code;
    });
    return { failed: false, output: said };
  } catch (error) {
    return { failed: true, output: `${said}${error instanceof Error ? error.message : error}\n` };
  }
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

interface ScriptFile {
  readonly name: string;
  readonly type: 'JSON' | 'SERVER_JS' | 'HTML';
  readonly source: string;
}

const manifest: ScriptFile = { name: 'appsscript', type: 'JSON', source: '{"timeZone":"Etc/GMT"}' };
const newCode: ScriptFile = { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' };

/** A server in place of the Apps Script API: a script, new by default, that accepts pushes. */
async function appsScriptApi(held: readonly ScriptFile[] = [manifest, newCode]): Promise<{
  readonly calls: readonly Call[];
  readonly env: Environment;
}> {
  const calls: Call[] = [];
  let content = JSON.stringify({ files: held });
  const server = createServer(async (request, response) => {
    const call = await callOf(request);
    calls.push(call);
    response.setHeader('Content-Type', 'application/json');
    if (call.method === 'PUT') content = call.body;
    response.end(content);
  });
  const address = await listen(server);
  onTestFinished(() => void server.close());

  const credentials = join(await temporaryFolder(), '.clasprc.json');
  const login = {
    type: 'authorized_user',
    client_id: 'client',
    client_secret: 'secret',
    refresh_token: 'refresh',
    access_token: 'access',
    expiry_date: Date.UTC(2100, 0),
  };
  await writeFile(credentials, JSON.stringify({ tokens: { default: login } }));
  return { calls, env: { CLASP_TEST_API: address, clasp_config_auth: credentials } };
}

async function callOf(request: IncomingMessage): Promise<Call> {
  return { method: request.method ?? '', path: request.url ?? '', body: await text(request) };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(`http://127.0.0.1:${address.port}/`);
      else reject(new Error('The server has no port.'));
    });
  });
}

const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz_0123456789-abcdefghijklmnopqrs';

test('what clasp sends to Google is the four built files, byte for byte, and it remembers the script', async () => {
  const [root, { calls, env }] = [await project(), await appsScriptApi()];
  const first = await deployByCommand(root, `https://script.google.com/u/0/home/projects/${id}/edit`, env);
  expect(first).toEqual({ failed: false, output: expect.stringContaining('Pushed 4 files') });
  const push = calls.find(({ method }) => method === 'PUT');
  expect(push?.path).toBe(`/v1/projects/${id}/content`);
  const { files } = JSON.parse(push?.body ?? '{}');
  const dist = join(root, 'dist');
  expect(files).toEqual(
    expect.arrayContaining([
      { name: 'appsscript', type: 'JSON', source: await built(dist, 'appsscript.json') },
      { name: 'Code', type: 'SERVER_JS', source: await built(dist, 'Code.js') },
      { name: 'app', type: 'HTML', source: await built(dist, 'app.html') },
      { name: 'sidebar', type: 'HTML', source: await built(dist, 'sidebar.html') },
    ]),
  );
  expect(files).toHaveLength(4);

  // The script is recognised as pushed before, and nothing is left to push.
  const before = calls.length;
  const again = await deployWithKeptClasp(root, undefined, env);
  expect(again.failed).toBe(false);
  const later = calls.slice(before).map(({ path }) => path);
  expect(new Set(later)).toEqual(new Set([`/v1/projects/${id}/content`]));
});

const ownersCode: ScriptFile = {
  name: 'Code',
  type: 'SERVER_JS',
  source: 'function sendInvoices() { MailApp.sendEmail("a@example.com", "Invoice", "…"); }\n',
};

test.each<{ readonly what: string; readonly held: readonly ScriptFile[]; readonly named: string }>([
  { what: 'code in its first file', held: [manifest, ownersCode], named: 'Code.js' },
  {
    what: 'one more file beside the empty first one',
    held: [manifest, newCode, { ...ownersCode, name: 'Invoices' }],
    named: 'Invoices.js',
  },
  {
    what: 'a page named as one of the add-on',
    held: [manifest, newCode, { name: 'sidebar', type: 'HTML', source: '<p>Stock</p>' }],
    named: 'sidebar.html',
  },
])('a script of the owner with $what is left as it is, and so is .clasp.json', async ({ held, named }) => {
  const [root, { calls, env }] = [await project(), await appsScriptApi(held)];
  const before = await readFile(join(root, '.clasp.json'), 'utf8');
  const { failed, output } = await deployWithKeptClasp(root, id, env);
  expect(failed).toBe(true);
  expect(output).toContain(`holds files that this add-on did not write: ${named}. A push would delete them.`);
  expect(calls.filter(({ method }) => method === 'PUT')).toEqual([]);
  expect(await readFile(join(root, '.clasp.json'), 'utf8')).toBe(before);
});

test('a file that the owner added beside the pushed ones is not deleted by the next push', async () => {
  const [root, { calls, env }] = [await project(), await appsScriptApi()];
  await deployWithKeptClasp(root, id, env);
  const { files } = JSON.parse(calls.find(({ method }) => method === 'PUT')?.body ?? '{}');
  const later = await appsScriptApi([...files, { ...ownersCode, name: 'Invoices' }]);
  const { failed, output } = await deployWithKeptClasp(root, undefined, later.env);
  expect(failed).toBe(true);
  expect(output).toContain('did not write: Invoices.js.');
  expect(later.calls.some(({ method }) => method === 'PUT')).toBe(false);
});

test('nothing is pushed before a script id is given', async () => {
  const [root, { calls, env }] = [await project(), await appsScriptApi()];
  const { failed, output } = await deployWithKeptClasp(root, undefined, env);
  expect(failed).toBe(true);
  expect(output).toMatch(
    /^Nobody has said which script to write to: .* npm run deploy -- --script-id YOUR_ID\n$/,
  );
  expect(calls).toEqual([]);
});

test('without a login, the message says how to log in', async () => {
  const [root, { env }] = [await project(), await appsScriptApi()];
  const nobody = { ...env, clasp_config_auth: join(root, 'no-such-login.json') };
  const { failed, output } = await deployWithKeptClasp(root, id, nobody);
  expect(failed).toBe(true);
  expect(output).toContain('npx clasp login');
});

test('anything but a script id is refused and changes nothing', async () => {
  const root = await project();
  const before = await readFile(join(root, '.clasp.json'), 'utf8');
  const { failed, output } = await deployWithKeptClasp(root, 'my sheet', {});
  expect(failed).toBe(true);
  expect(output).toContain('"my sheet" is no script ID');
  expect(await readFile(join(root, '.clasp.json'), 'utf8')).toBe(before);
});

test('clasp would push exactly the built files', async () => {
  const root = await project();
  await buildProject(root, defaultChoice);
  const { output } = await runKeptClasp(root, ['show-file-status', '--json'], {});
  const { filesToPush, untrackedFiles } = JSON.parse(output);
  expect(filesToPush.toSorted()).toEqual([
    join('dist', 'Code.js'),
    join('dist', 'app.html'),
    join('dist', 'appsscript.json'),
    join('dist', 'sidebar.html'),
  ]);
  expect(untrackedFiles).toEqual([]);
});
