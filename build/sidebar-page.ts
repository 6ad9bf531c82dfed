import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from './build-error.js';
import { bundle } from './bundle.js';

const styleLink = /<link\b[^>]*\bhref="(?:\.\/)?sidebar\.css"[^>]*>/;
const scriptLink = /<script\b[^>]*\bsrc="(?:\.\/)?sidebar\.ts"[^>]*>\s*<\/script>/;

/**
 * Makes the sidebar one file, as HtmlService needs it: sidebar.html with its stylesheet and script in place
 * of the links to them.
 */
export async function sidebarPage(folder: string): Promise<string> {
  const [page, style, script] = await Promise.all([
    readPage(join(folder, 'sidebar.html')),
    bundle({ entryPoints: [join(folder, 'sidebar.css')] }),
    bundle({
      entryPoints: [join(folder, 'sidebar.ts')],
      format: 'iife',
      platform: 'browser',
      // Without template literals: HtmlService takes "//" inside one for a comment and drops the rest of the
      // line.
      supported: { 'template-literal': false },
    }),
  ]);
  const styled = inline(page, styleLink, 'link to sidebar.css', `<style>${style.trim()}</style>`);
  return inline(styled, scriptLink, 'script with src="sidebar.ts"', `<script>${script.trim()}</script>`);
}

async function readPage(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new BuildError([`${file} is missing: the sidebar has no page.`]);
  });
}

function inline(page: string, link: RegExp, what: string, replacement: string): string {
  if (!link.test(page)) throw new BuildError([`sidebar.html has no ${what}: add it where it belongs.`]);
  // As a function, because a replacement text would give "$&" a special meaning.
  return page.replace(link, () => replacement);
}
