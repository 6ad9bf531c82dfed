// npm run deploy: builds the add-on and pushes it to the script of your sheet.
import { readChoice, readOptions, runCommand } from './command-line.js';
import { projectRoot } from './project.js';
import { deploy } from './push.js';

runCommand('The add-on was not deployed.', async () => {
  const options = readOptions(process.argv.slice(2), ['script-id', 'lang'], ['mail']);
  await deploy({ root: projectRoot, choice: readChoice(options), scriptId: options.get('script-id') });
});
