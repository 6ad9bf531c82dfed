/** `npm run docs`: writes the help pages of the KPIs in every language. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../src/i18n/language';
import { kpiPage } from './docs/kpi-page';
import { projectRoot } from './project';

for (const language of languages) {
  await writeFile(join(projectRoot, 'docs', `kpis.${language}.md`), kpiPage(language));
}
