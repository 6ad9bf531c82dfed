// Loaded into clasp by a test: redirects requests for the Apps Script API to the test's own server.
import { createRequire } from 'node:module';

const [, command = ''] = process.argv;

if (command.includes('clasp') && process.env.CLASP_TEST_API !== undefined) {
  const { google } = createRequire(command)('googleapis');
  const { script } = google;
  google.script = (options) => script.call(google, { ...options, rootUrl: process.env.CLASP_TEST_API });
}
