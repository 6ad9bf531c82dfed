import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Asset {
  contentType: string;
  body: string;
}

/** The files of the page, and the script that replaces `google.script` in its frames. */
export interface Assets {
  /** By path. Nothing else is served, and no path reaches the file system. */
  byPath: ReadonlyMap<string, Asset>;
  googleScript: string;
}

const pageFolder = join(fileURLToPath(new URL('.', import.meta.url)), '..', 'page');

/** Bundles the page from its sources and node_modules. */
export async function bundleAssets(): Promise<Assets> {
  const [bundle, html, icon] = await Promise.all([
    build({
      entryPoints: {
        page: join(pageFolder, 'main.ts'),
        styles: join(pageFolder, 'styles', 'page.css'),
        'google-script': join(pageFolder, 'frame', 'google-script.ts'),
      },
      bundle: true,
      write: false,
      outdir: pageFolder,
      format: 'iife',
      target: 'es2022',
      // Not the package's `browser` field, which names a bundle for script tags that hides its imports.
      mainFields: ['module', 'main'],
      loader: { '.xml': 'text' },
      logLevel: 'error',
    }),
    readFile(join(pageFolder, 'index.html'), 'utf8'),
    readFile(join(pageFolder, 'icon.svg'), 'utf8'),
  ]);
  const output = (name: string): string => {
    const file = bundle.outputFiles.find(({ path }) => path === join(pageFolder, name));
    if (file === undefined) throw new Error(`The bundle has no ${name}`);
    return file.text;
  };
  return {
    byPath: new Map([
      ['/', { contentType: 'text/html; charset=utf-8', body: html }],
      ['/page.js', { contentType: 'text/javascript; charset=utf-8', body: output('page.js') }],
      ['/styles.css', { contentType: 'text/css; charset=utf-8', body: output('styles.css') }],
      ['/icon.svg', { contentType: 'image/svg+xml', body: icon }],
    ]),
    googleScript: output('google-script.js'),
  };
}
