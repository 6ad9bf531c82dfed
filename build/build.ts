// npm run build: makes dist/ from the sources. Silent unless something is wrong.
import { parseArgs } from 'node:util';
import { BuildError } from './build-error.js';
import { isLanguage, languages } from './language.js';
import { buildProject, projectRoot } from './project.js';

async function main(): Promise<void> {
  const { lang } = readArguments();
  if (!isLanguage(lang)) {
    throw new BuildError([
      `--lang ${lang} is no language of the add-on: take one of ${languages.join(', ')}.`,
    ]);
  }
  await buildProject(projectRoot, lang);
}

function readArguments(): { readonly lang: string } {
  try {
    return parseArgs({ options: { lang: { type: 'string', default: 'en' } } }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BuildError([`${reason} Usage: npm run build -- --lang ${languages.join('|')}`]);
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(`The add-on was not built.\n${error.message}\n`);
  process.exitCode = 1;
});
