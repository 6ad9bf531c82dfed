import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appFile, appFileName } from '../../build/app-file';
import { builtManifest } from '../../build/built-manifest';
import { projectRoot } from '../../build/project';
import { readPublicFunctions } from '../../build/read-public-functions';

/**
 * Makes in a temporary folder what `npm run build -- --mail` makes. Mail changes only app.html and the
 * manifest, so the other files are those of dist.
 */
export async function buildWithMail(): Promise<{ readonly distFolder: string; readonly remove: () => void }> {
  const distFolder = mkdtempSync(join(tmpdir(), 'shop-kpi-mail-'));
  cpSync(join(projectRoot, 'dist'), distFolder, { recursive: true });
  const sources = join(projectRoot, 'src');
  const app = await appFile(sources, await readPublicFunctions(sources, 'en'), true);
  writeFileSync(join(distFolder, `${appFileName}.html`), app);
  const manifest = readFileSync(join(projectRoot, 'appsscript.json'), 'utf8');
  writeFileSync(join(distFolder, 'appsscript.json'), builtManifest(manifest, true));
  return { distFolder, remove: () => rmSync(distFolder, { recursive: true }) };
}
