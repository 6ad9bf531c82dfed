// clasp, loaded once and kept: runs one command after the other, each by the file that `npx clasp` runs.
import { pathToFileURL } from 'node:url';

process.argv.splice(1, 1);
const [node, command] = process.argv;
await import('./google-on-loopback.mjs');

let output = '';
for (const stream of [process.stdout, process.stderr]) {
  stream.write = (text) => {
    output += text;
    return true;
  };
}

let runs = 0;
process.on('message', async ({ folder, args, env }) => {
  process.chdir(folder);
  Object.assign(process.env, env);
  process.argv = [node, command, ...args];
  process.exitCode = 0;
  output = '';
  runs += 1;
  // A file runs again under another address, and what it imports stays loaded.
  await import(`${pathToFileURL(command)}?${runs}`);
  process.send({ code: process.exitCode, output });
});
process.send('ready');
