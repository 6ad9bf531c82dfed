import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { sidebarPage } from '../../build/sidebar-page.js';
import { fixtureSources } from './fixture-build.js';

const page = await sidebarPage(join(fixtureSources, 'sidebar', 'page'));

test('the page is one file: it links to nothing of its own', () => {
  expect(page).not.toMatch(/sidebar\.(css|ts|js)/);
  expect(page).toContain('<style>#greeting:after{');
});

test('the script runs in the page as written, with the texts that would end it early', () => {
  // Like a browser, ends the script at the first "</script".
  const [, script = ''] = page.match(/<script>([\s\S]*?)<\/script/) ?? [];
  const greeting = { textContent: '' };
  runInNewContext(script, {
    document: { getElementById: () => greeting },
    location: { host: 'sheets.example' },
  });
  expect(greeting.textContent).toBe('</script> $& //sheets.example/*');
});

test('the script has no template literal: HtmlService takes "//" inside one for a comment', () => {
  expect(page.slice(page.indexOf('<script>'))).not.toContain('`');
});
