import { createContext, runInContext } from 'node:vm';

/** Evaluates a built Code.js where nothing but the language itself exists, and then an expression after it. */
export function evaluateBare(code: string, expression: string): unknown {
  const context = createContext(Object.create(null));
  runInContext(
    'for (const name of ["WebAssembly", "Atomics", "SharedArrayBuffer", "Intl"]) delete globalThis[name];',
    context,
  );
  runInContext(code, context, { filename: 'Code.js' });
  return runInContext(expression, context);
}
