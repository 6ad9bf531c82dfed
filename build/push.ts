import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { BuildChoice } from './build-choice.js';
import { BuildError } from './build-error.js';
import { readScriptId, scriptIdIn, writeScriptId } from './clasp-project.js';
import { buildProject } from './project.js';
import { type RunClasp, readScriptAtGoogle } from './script-at-google.js';

export interface Deployment {
  readonly root: string;
  readonly choice: BuildChoice;
  /** The script to push to from now on; undefined for the one in .clasp.json. */
  readonly scriptId: string | undefined;
}

/** Builds the add-on and replaces the script at Google by it. */
export async function deploy(
  { root, choice, scriptId }: Deployment,
  clasp: RunClasp = runClasp,
): Promise<void> {
  const given = scriptId === undefined ? undefined : scriptIdIn(scriptId);
  if (scriptId !== undefined && given === undefined) {
    throw new BuildError([
      `"${scriptId}" is no script ID: copy it from Project settings in the script editor.`,
    ]);
  }
  const id = given ?? (await readScriptId(root));
  if (id === undefined) {
    throw new BuildError([
      'Nobody has said which script to write to: copy the script ID from Project settings in the script editor ' +
        'of your sheet (Extensions > Apps Script) and run: npm run deploy -- --script-id YOUR_ID',
    ]);
  }
  await refuseForeignScript(id, clasp);
  if (given !== undefined) await writeScriptId(root, given);
  await buildProject(root, choice);
  const code = await clasp(root, ['push', '--force']);
  if (code !== 0) throw new BuildError([`clasp did not push, see above. ${whatToCheck}`]);
}

const whatToCheck =
  'Are you logged in (npx clasp login), and is the Apps Script API on ' +
  '(https://script.google.com/home/usersettings)?';

/** Throws if the script has work of somebody else, because a push replaces all of it. */
async function refuseForeignScript(id: string, clasp: RunClasp): Promise<void> {
  const content = await readScriptAtGoogle(id, clasp);
  if (content.state === 'unread') {
    throw new BuildError([`clasp could not read the script ${id}, see above. ${whatToCheck}`]);
  }
  if (content.state === 'foreign') {
    throw new BuildError([
      `The script ${id} holds files that this add-on did not write: ${content.files.join(', ')}. A push would ` +
        'delete them. Give the ID of a new script, or keep a copy of these files elsewhere and delete them there first.',
    ]);
  }
}

/** The file of the installed clasp that is run. */
export function claspCommand(): string {
  return createRequire(import.meta.url).resolve('@google/clasp');
}

function runClasp(folder: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [claspCommand(), ...args], { cwd: folder, stdio: 'inherit' });
    running.on('error', reject);
    running.on('close', resolve);
  });
}
