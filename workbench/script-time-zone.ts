import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts this process into the time zone of the built manifest and returns it: Google runs a script in the zone
 * that its manifest names. Call it before any date is made.
 */
export function useScriptTimeZone(distFolder: string): string {
  const manifest: { timeZone: string } = JSON.parse(
    readFileSync(join(distFolder, 'appsscript.json'), 'utf8'),
  );
  process.env.TZ = manifest.timeZone;
  return manifest.timeZone;
}
