import type { PublicFunction } from './public-function.js';

/** No parameter can be called like these: it would hide the core from its own stub. */
const core = '$core';
const compute = '$kpi';

/** Names what the stubs call, so that esbuild refuses a core that lacks one of them. */
export function coreExports(functions: readonly PublicFunction[]): string {
  const names = functions.map(({ kind, name }) => (kind === 'customFunction' ? 'customFunction' : name));
  return `export { ${[...new Set(names)].join(', ')} } from './index';`;
}

/**
 * Writes the plain JavaScript that gives every public function its name, its parameters and its help.
 * gas-webpack-plugin turns each assignment into the top-level declaration that Sheets looks for.
 */
export function publicEntry(functions: readonly PublicFunction[], coreFile: string): string {
  return [
    `const ${core} = require(${JSON.stringify(coreFile)});`,
    `const ${compute} = ${core}.customFunction;`,
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
      : `${core}.${declared.name}(${parameters})`;
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
