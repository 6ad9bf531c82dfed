import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddOn } from '../../build/add-on';
import { projectRoot } from '../../build/project';

/** Builds the add-on into a temporary folder, as `npm run build -- --mail` does. */
export async function buildWithMail(): Promise<{ readonly distFolder: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'shop-kpi-mail-'));
  const distFolder = join(folder, 'dist');
  await buildAddOn({
    sources: join(projectRoot, 'src'),
    manifest: join(projectRoot, 'appsscript.json'),
    out: distFolder,
    language: 'en',
    withMail: true,
  });
  return { distFolder, remove: () => rmSync(folder, { recursive: true }) };
}
