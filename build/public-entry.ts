import { appFileName } from './app-file.js';
import type { PublicFunction } from './public-function.js';

/** No parameter can be called like these: it would hide the core from its own stub. */
export const coreName = '$code';
const app = '$app';

/** What esbuild makes the core of: it refuses sources that lack a function which a stub calls. */
export function codeCore(functions: readonly PublicFunction[]): string {
  const names = functions.flatMap(({ name, computedBy }) => {
    if (computedBy.family !== undefined) return [];
    return computedBy.file === 'Code.js' ? [name] : (computedBy.unless ?? []);
  });
  return `export { ${['customFunction', ...names].join(', ')} } from './code-file';`;
}

/**
 * Writes the plain JavaScript that gives every public function its name, its parameters and its help.
 * gas-webpack-plugin turns each assignment into the top-level declaration that Sheets looks for. The core stands in
 * the same file: as a module of webpack's it would be compiled twice, once to be put aside and once to run.
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
 * Evaluates app.html in the script's global scope, where the services are. The gate knows this expression and lets no
 * other one make code out of text: nothing of an owner's is ever evaluated.
 */
const loadedApp = `(0, eval)(HtmlService.createTemplateFromFile('${appFileName}').getRawContent())`;

/**
 * Takes the help away from the assignments inside the bundle: Sheets reads it above the declarations, and
 * every formula call loads each byte.
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

/** The comment that Sheets reads as formula help. It knows no syntax for optional parameters. */
function jsDoc(declared: PublicFunction): string {
  const lines = [
    declared.description,
    ...declared.parameters.map((parameter) => `@param ${parameter.name} ${parameter.description}`),
    ...(declared.kind === 'customFunction' ? ['@customfunction'] : []),
  ];
  return ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');
}
