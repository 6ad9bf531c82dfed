import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** The script id in .clasp.json before its owner has entered one. */
const scriptIdPlaceholder = 'PASTE_YOUR_SCRIPT_ID_HERE';

const settings = z.looseObject({ scriptId: z.string() });

/** The id of the script at Google that the project is pushed to; undefined before one is entered. */
export async function readScriptId(root: string): Promise<string | undefined> {
  const { scriptId } = await readSettings(root);
  return scriptId === scriptIdPlaceholder || scriptId === '' ? undefined : scriptId;
}

/** Sets the script that the project is pushed to. */
export async function writeScriptId(root: string, scriptId: string): Promise<void> {
  const changed = { ...(await readSettings(root)), scriptId };
  await writeFile(settingsFile(root), `${JSON.stringify(changed, null, 2)}\n`);
}

/** The id in a text that somebody pasted: the id itself, or the address of the script's editor. */
export function scriptIdIn(text: string): string | undefined {
  const id = text.match(/script\.google\.com\/.*?\b(?:projects|d)\/([^/?#]+)/)?.[1] ?? text.trim();
  return /^[\w-]{20,}$/.test(id) ? id : undefined;
}

async function readSettings(root: string) {
  return z.parse(settings, JSON.parse(await readFile(settingsFile(root), 'utf8')));
}

function settingsFile(root: string): string {
  return join(root, '.clasp.json');
}
