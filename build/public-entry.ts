import { appFileName } from './app-file.js';
import type { PublicFunction } from './public-function.js';

/**
 * The name of the bundled core. No parameter may have it, because it would hide the core inside its function.
 */
export const coreName = '$code';
const app = '$app';

/** The source from which esbuild bundles the core; esbuild refuses it if a function is missing. */
export function codeCore(functions: readonly PublicFunction[]): string {
  const names = functions.flatMap(({ name, computedBy }) => {
    if (computedBy.family !== undefined) return [];
    return computedBy.file === 'Code.js' ? [name] : (computedBy.unless ?? []);
  });
  return `export { ${['customFunction', ...names].join(', ')} } from './code-file';`;
}

/**
 * Writes the JavaScript that gives every public function its name, parameters and help. gas-webpack-plugin
 * turns each assignment into the top-level declaration that Sheets looks for. The core is written into the
 * same file: as a module of webpack it would be compiled twice, first as a function and then when it is
 * called.
 */
export function publicEntry(functions: readonly PublicFunction[], core: string): string {
  return [
    core,
    ...functions.map(assignment),
    'let loaded;',
    `const ${app} = () => loaded || (loaded = ${loadedApp});`,
    '',
  ].join('\n');
}

/**
 * Evaluates app.html in the script's global scope, where the services are. The gate allows this expression
 * and no other that evaluates text, so that nothing of the owner's data can be run.
 */
const loadedApp = `(0, eval)(HtmlService.createTemplateFromFile('${appFileName}').getRawContent())`;

/**
 * Removes the help from the assignments inside the bundle. Sheets reads it above the declarations, and every
 * formula cell loads each byte.
 */
export function withoutRepeatedHelp(text: string, functions: readonly PublicFunction[]): string {
  return functions.reduce((shortened, declared) => {
    const help = `${jsDoc(declared)}\n`;
    const repeated = shortened.lastIndexOf(help);
    if (repeated === shortened.indexOf(help)) return shortened;
    return shortened.slice(0, repeated) + shortened.slice(repeated + help.length);
  }, text);
}

function assignment(declared: PublicFunction): string {
  const parameters = declared.parameters.map((parameter) => parameter.name).join(', ');
  return `${jsDoc(declared)}\nglobal.${declared.name} = (${parameters}) => ${call(declared, parameters)};`;
}

function call({ name, computedBy }: PublicFunction, parameters: string): string {
  if (computedBy.family !== undefined) {
    return `${coreName}.customFunction('${computedBy.family}', '${name}', [${parameters}])`;
  }
  if (computedBy.file === 'Code.js') return `${coreName}.${name}(${parameters})`;
  const inApp = `${app}().${name}(${parameters})`;
  return computedBy.unless === undefined ? inApp : `${coreName}.${computedBy.unless}() || ${inApp}`;
}

/** The JSDoc comment that Sheets shows as formula help. Sheets has no syntax for optional parameters. */
function jsDoc(declared: PublicFunction): string {
  const lines = [
    declared.description,
    ...declared.parameters.map((parameter) => `@param ${parameter.name} ${parameter.description}`),
    ...(declared.kind === 'customFunction' ? ['@customfunction'] : []),
  ];
  return ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');
}
