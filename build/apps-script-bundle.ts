import { basename, dirname } from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import webpack, { type Compiler, type Configuration, type Stats } from 'webpack';
import { BuildError } from './build-error.js';

/**
 * Wraps a plain entry of `global.NAME = …` assignments into a script with one top-level function a name.
 * Nothing is minified here: a minifier would take the names, the parameters and the comments away.
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

/** The plugin reads the path as a glob pattern: a project in a folder called "shop (1)" must build too. */
function literalPattern(path: string): string {
  return path.replaceAll('\\', '/').replace(/[*?()[\]{}!+@]/g, '[$&]');
}

/** webpack looks for the global object through `new Function` and `window`, which Apps Script code must not use. */
function useGlobalThis(compiler: Compiler): void {
  const { RuntimeGlobals, RuntimeModule } = compiler.webpack;

  class GlobalThisRuntimeModule extends RuntimeModule {
    override generate(): string {
      return `${RuntimeGlobals.global} = globalThis;`;
    }
  }

  compiler.hooks.thisCompilation.tap('GlobalThis', (compilation) => {
    // Before webpack's own answer to the same request.
    const first = { name: 'GlobalThis', stage: -1 };
    compilation.hooks.runtimeRequirementInTree.for(RuntimeGlobals.global).tap(first, (chunk) => {
      compilation.addRuntimeModule(chunk, new GlobalThisRuntimeModule('global'));
      return true;
    });
  });
}
