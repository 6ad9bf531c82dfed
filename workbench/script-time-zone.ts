import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Sets this process to the time zone of the manifest in a folder, as Google does for a script, and returns it. Must
 * be called before any date is made.
 */
export function useScriptTimeZone(folder: string): string {
  const manifest: { timeZone: string } = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
  process.env.TZ = manifest.timeZone;
  return manifest.timeZone;
}
