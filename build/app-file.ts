import { bundle } from './bundle.js';
import { madeByBuild } from './made-by-build.js';
import type { PublicFunction } from './public-function.js';

/** The name by which Code.js asks Google for the file. */
export const appFileName = 'app';

/**
 * The part of the add-on that only menus, triggers, the sidebar and lists of KPIs need: JavaScript under a name that
 * Google takes for a page, so that it is compiled by none but those who load it. Names and short lines stay, since
 * an error of it is read by its function and its line.
 */
export function appFile(
  sources: string,
  functions: readonly PublicFunction[],
  withMail: boolean,
): Promise<string> {
  const names = functions.filter(({ computedBy }) => computedBy.file === 'app.html').map(({ name }) => name);
  return bundle(
    {
      // esbuild refuses sources that lack one of them.
      stdin: {
        contents: `export { ${names.join(', ')} } from './app-file';`,
        resolveDir: sources,
        sourcefile: 'app.html',
      },
      define: { WITH_MAIL: String(withMail) },
      format: 'iife',
      globalName: 'app',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      // Strict, so that what is declared here stays here; the last line is what the evaluation gives.
      banner: {
        js: `${madeByBuild}\n"use strict";`,
      },
      footer: { js: `app;\n//# sourceURL=${appFileName}.html` },
      lineLimit: 120,
    },
    'names kept',
  );
}
