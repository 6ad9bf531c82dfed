import { createContext, runInContext } from 'node:vm';
import * as z from 'zod/mini';
import { BuildError } from './build-error.js';
import { bundle } from './bundle.js';
import type { Language } from './language.js';
import type { PublicFunction } from './public-function.js';

// Sheets drops line breaks and HTML from formula help, and "*/" would end the comment.
const helpText = z.string().check(
  z.minLength(1, 'is empty'),
  z.refine((text) => !/[\r\n]|\*\/|<\/?[a-z]|^\s*@/i.test(text), {
    error: 'must be one line without HTML, "*/" or a leading "@"',
  }),
);
const parameter = z.object({
  name: z.string().check(z.regex(/^[a-z][a-zA-Z0-9_]*$/, 'is no plain parameter name')),
  description: helpText,
});
const declarations = z.object({
  customFunctions: z.array(
    z.object({
      name: z.string().check(z.regex(/^[A-Z][A-Z0-9_]*[A-Z0-9]$/, 'is no name that Sheets shows')),
      description: helpText,
      family: z.optional(z.string().check(z.regex(/^[a-z]+$/, 'is no name of a family'))),
      parameters: z.array(parameter),
    }),
  ),
  entryPoints: z.array(
    z.object({
      name: z.string().check(z.regex(/^[a-z][a-zA-Z0-9]*$/, 'is no name that a menu can call')),
      description: helpText,
      needsApp: z.boolean(),
      unless: z.optional(z.string().check(z.regex(/^[a-z][a-zA-Z0-9]*$/, 'is no name of a function'))),
      parameters: z.array(parameter),
    }),
  ),
});

/**
 * Reads from the sources which functions Google Sheets may call, with their help in a language. The modules
 * run in a new context, so that a long-lived process sees changed sources.
 */
export async function readPublicFunctions(
  sources: string,
  language: Language,
): Promise<readonly PublicFunction[]> {
  const code = await bundle({
    stdin: {
      contents: `
        import { customFunctionSignatures } from './functions/signatures';
        import { entryPoints } from './entry-points';
        globalThis.declarations = JSON.stringify({
          customFunctions: customFunctionSignatures(${JSON.stringify(language)}),
          entryPoints,
        });`,
      resolveDir: sources,
      sourcefile: 'public functions',
    },
    format: 'iife',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const read = declarations.safeParse(JSON.parse(run(code)));
  if (!read.success) {
    throw new BuildError(
      read.error.issues.map((issue) => `Public functions: ${issue.path.join('.')} ${issue.message}.`),
    );
  }
  return [
    ...read.data.customFunctions.map(
      ({ family, ...declared }): PublicFunction => ({
        kind: 'customFunction',
        ...declared,
        computedBy: family === undefined ? { file: 'app.html' } : { file: 'Code.js', family },
      }),
    ),
    ...read.data.entryPoints.map(
      ({ needsApp, unless, ...declared }): PublicFunction => ({
        kind: 'entryPoint',
        ...declared,
        computedBy: needsApp ? { file: 'app.html', unless } : { file: 'Code.js' },
      }),
    ),
  ];
}

function run(code: string): string {
  const context = createContext({});
  try {
    runInContext(code, context);
    return String(runInContext('declarations', context));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BuildError([`The list of public functions cannot be read: ${reason}`]);
  }
}
