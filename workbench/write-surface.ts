/** `npm run workbench:surface`: writes what the workbench has of Apps Script into workbench/README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withSurface } from './apps-script/surface';

const readme = join(fileURLToPath(new URL('.', import.meta.url)), 'README.md');
writeFileSync(readme, withSurface(readFileSync(readme, 'utf8')));
