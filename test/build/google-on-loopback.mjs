// Loaded into clasp by a test: redirects requests for the Apps Script API to the test's own server.
import { createRequire } from 'node:module';

const { CLASP_TEST_API: rootUrl } = process.env;
const [, command = ''] = process.argv;

if (command.includes('clasp') && rootUrl !== undefined) {
  const { google } = createRequire(command)('googleapis');
  const { script } = google;
  google.script = (options) => script.call(google, { ...options, rootUrl });
}
