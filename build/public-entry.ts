import type { PublicFunction } from './public-function.js';

/** No parameter can be called like these: it would hide the core from its own stub. */
const app = '$app';
const compute = '$kpi';

/**
 * The two doors of the core, each naming what the stubs call, so that esbuild refuses a core that lacks one of
 * them. A formula cell goes through the first, and what only the second leads to is never evaluated for it.
 */
export function coreDoors(functions: readonly PublicFunction[]): {
  readonly cell: string;
  readonly app: string;
} {
  const names = functions.filter(({ kind }) => kind !== 'customFunction').map(({ name }) => name);
  return {
    cell: `export { customFunction } from './custom-function';`,
    app: `export { ${names.join(', ')} } from './index';`,
  };
}

/**
 * Writes the plain JavaScript that gives every public function its name, its parameters and its help.
 * gas-webpack-plugin turns each assignment into the top-level declaration that Sheets looks for.
 */
export function publicEntry(
  functions: readonly PublicFunction[],
  files: { readonly cell: string; readonly app: string },
): string {
  return [
    `const ${compute} = require(${JSON.stringify(files.cell)}).customFunction;`,
    `const ${app} = () => require(${JSON.stringify(files.app)});`,
    ...functions.map(assignment),
    '',
  ].join('\n');
}

/**
 * Takes the help away from the assignments inside the bundle: Sheets reads it above the declarations, and
 * every formula call loads each byte.
 */
export function withoutRepeatedHelp(code: string, functions: readonly PublicFunction[]): string {
  return functions.reduce((text, declared) => {
    const help = `${jsDoc(declared)}\n`;
    const repeated = text.lastIndexOf(help);
    if (repeated === text.indexOf(help)) return text;
    return text.slice(0, repeated) + text.slice(repeated + help.length);
  }, code);
}

function assignment(declared: PublicFunction): string {
  const parameters = declared.parameters.map((parameter) => parameter.name).join(', ');
  const call =
    declared.kind === 'customFunction'
      ? `${compute}('${declared.name}', [${parameters}])`
      : `${app}().${declared.name}(${parameters})`;
  return `${jsDoc(declared)}\nglobal.${declared.name} = (${parameters}) => ${call};`;
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
