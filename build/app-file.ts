import { bundle } from './bundle.js';
import { madeByBuild } from './made-by-build.js';
import type { PublicFunction } from './public-function.js';

/** The name by which Code.js asks Google for the file. */
export const appFileName = 'app';

/**
 * Builds the part of the add-on that only the menu, triggers, the sidebar and KPI_LIST need. It is JavaScript
 * that Google takes for an HTML page, so that only those who load it compile it. Names stay and lines are
 * short, so that an error in it can be located by function and line.
 */
export function appFile(
  sources: string,
  functions: readonly PublicFunction[],
  withMail: boolean,
): Promise<string> {
  const names = functions.filter(({ computedBy }) => computedBy.file === 'app.html').map(({ name }) => name);
  return bundle(
    {
      // esbuild refuses sources without one of these functions.
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
      // In strict mode, declarations stay inside the evaluated text; its last line is the value of the
      // evaluation.
      banner: {
        js: `${madeByBuild}\n"use strict";`,
      },
      footer: { js: `app;\n//# sourceURL=${appFileName}.html` },
      lineLimit: 120,
    },
    'names kept',
  );
}
