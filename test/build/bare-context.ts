import { createContext, runInContext } from 'node:vm';

/**
 * Evaluates a built Code.js where nothing but the language itself exists, and then an expression after it; with an
 * app.html, the one service that loads it exists, too.
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
