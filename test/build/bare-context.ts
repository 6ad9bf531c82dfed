import { createContext, runInContext } from 'node:vm';

/**
 * Evaluates a built Code.js in a context with nothing but the language, and then an expression. If app.html
 * is given, the service that loads it exists as well.
 */
export function evaluateBare(code: string, expression: string, app?: string): unknown {
  const context = createContext(Object.create(null));
  runInContext(
    'for (const name of ["WebAssembly", "Atomics", "SharedArrayBuffer", "Intl"]) delete globalThis[name];',
    context,
  );
  if (app !== undefined) {
    const files = JSON.stringify({ app });
    runInContext(
      `const HtmlService = { createTemplateFromFile: (name) => ({ getRawContent: () => (${files})[name] }) };`,
      context,
    );
  }
  runInContext(code, context, { filename: 'Code.js' });
  return runInContext(expression, context);
}
