// npm run build: makes dist/ from the sources. Prints nothing unless something is wrong.
import { readChoice, readOptions, runCommand } from './command-line.js';
import { buildProject, projectRoot } from './project.js';

runCommand('The add-on was not built.', async () => {
  const options = readOptions(process.argv.slice(2), ['lang'], ['mail']);
  await buildProject(projectRoot, readChoice(options));
});
