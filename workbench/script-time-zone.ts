import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Sets this process to the time zone of the built manifest, as Google does for a script, and returns it. Must
 * be called before any date is made.
 */
export function useScriptTimeZone(distFolder: string): string {
  const manifest: { timeZone: string } = JSON.parse(
    readFileSync(join(distFolder, 'appsscript.json'), 'utf8'),
  );
  process.env.TZ = manifest.timeZone;
  return manifest.timeZone;
}
