// Preloaded into clasp by a test: sends what is meant for the Apps Script API to a server of the test.
import { createRequire } from 'node:module';

const { CLASP_TEST_API: rootUrl } = process.env;
const [, command = ''] = process.argv;

if (command.includes('clasp') && rootUrl !== undefined) {
  const { google } = createRequire(command)('googleapis');
  const { script } = google;
  google.script = (options) => script.call(google, { ...options, rootUrl });
}
