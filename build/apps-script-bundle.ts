import { basename, dirname } from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import webpack, { type Compiler, type Configuration, type Stats } from 'webpack';
import { BuildError } from './build-error.js';

/**
 * Turns an entry of `global.NAME = …` assignments into a script with one top-level function for each name.
 * Not minified: a minifier would remove the names, the parameters and the comments.
 */
export async function bundleForAppsScript(entry: string, outFile: string): Promise<void> {
  const stats = await run({
    mode: 'none',
    target: 'es2019',
    context: dirname(entry),
    entry,
    output: { path: dirname(outFile), filename: basename(outFile), chunkFormat: false },
    devtool: false,
    cache: false,
    performance: false,
    infrastructureLogging: { level: 'none' },
    plugins: [{ apply: useGlobalThis }, new GasPlugin({ include: [literalPattern(entry)] })],
  });
  if (stats.hasErrors()) {
    throw new BuildError((stats.toJson({ all: false, errors: true }).errors ?? []).map((e) => e.message));
  }
}

function run(configuration: Configuration): Promise<Stats> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (stats !== undefined) resolve(stats);
      else reject(new BuildError([error?.message ?? 'webpack gave no result.']));
    });
  });
}

/**
 * The plugin takes the path for a glob pattern, so its special characters are escaped: a project in a folder
 * called "shop (1)" must build too.
 */
function literalPattern(path: string): string {
  return path.replaceAll('\\', '/').replace(/[*?()[\]{}!+@]/g, '[$&]');
}

/**
 * Replaces webpack's search for the global object, which uses `new Function` and `window`: Apps Script has
 * neither.
 */
function useGlobalThis(compiler: Compiler): void {
  const { RuntimeGlobals, RuntimeModule } = compiler.webpack;

  class GlobalThisRuntimeModule extends RuntimeModule {
    override generate(): string {
      return `${RuntimeGlobals.global} = globalThis;`;
    }
  }

  compiler.hooks.thisCompilation.tap('GlobalThis', (compilation) => {
    // Runs before webpack's own handler of the same request.
    const first = { name: 'GlobalThis', stage: -1 };
    compilation.hooks.runtimeRequirementInTree.for(RuntimeGlobals.global).tap(first, (chunk) => {
      compilation.addRuntimeModule(chunk, new GlobalThisRuntimeModule('global'));
      return true;
    });
  });
}
