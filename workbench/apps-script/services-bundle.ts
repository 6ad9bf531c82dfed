import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { googleSignatures } from './google-signatures';

const ENTRY = join(dirname(fileURLToPath(import.meta.url)), 'services', 'install.ts');
const NAME = '__installWorkbenchServices';

let compiled: vm.Script | undefined;

/** The services as one script for the bare context. Its value is the function `install`. */
export function servicesScript(): vm.Script {
  compiled ??= new vm.Script(bundle(), { filename: 'apps-script-services.js' });
  return compiled;
}

function signatureTexts(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(googleSignatures()).map(([name, signatures]) => [name, JSON.stringify(signatures)]),
  );
}

function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: NAME,
    target: 'es2019',
    platform: 'neutral',
    legalComments: 'none',
    define: { GOOGLE_SIGNATURES: JSON.stringify(signatureTexts()) },
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild gave no services bundle');
  // Wrapped in a function, so that the script's context does not see the bundle's name.
  return `(() => { ${file.text}\nreturn ${NAME}.install; })()`;
}
