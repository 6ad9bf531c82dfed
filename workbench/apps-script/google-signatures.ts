import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The type of an argument: i a whole number, n a number, s a text, b a boolean, a an array, m rows of values,
 * o an object, * anything; `?` behind it: or null.
 */
export type ParameterCode = string;
/** The overloads of each method; an optional parameter counts as a further overload. */
export type ClassSignatures = Readonly<Record<string, readonly (readonly ParameterCode[])[]>>;
export type Signatures = Readonly<Record<string, ClassSignatures>>;

interface Declarations {
  /** Interfaces by name, each with its parameter lists by method. */
  methods: Map<string, Map<string, string[]>>;
  /** Names of types that are texts, such as FontWeight. */
  texts: Set<string>;
}

let known: Signatures | undefined;

/** The number and the types of the arguments of every Google method, read from its type declarations. */
export function googleSignatures(): Signatures {
  known ??= read();
  return known;
}

function read(): Signatures {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  const declarations: Declarations = { methods: new Map(), texts: new Set() };
  for (const file of readdirSync(folder)) {
    if (/\.(?:base|cache|charts|html|lock|mail|properties|script|spreadsheet|utilities)\.d\.ts$/.test(file)) {
      collect(readFileSync(join(folder, file), 'utf8'), declarations);
    }
  }
  const signatures: Record<string, Record<string, string[][]>> = {};
  for (const [className, methods] of declarations.methods) {
    const overloads: Record<string, string[][]> = {};
    for (const [method, lists] of methods) {
      overloads[method] = lists.flatMap((list) => codes(list, declarations.texts));
    }
    signatures[className] = overloads;
  }
  return signatures;
}

function collect(source: string, { methods, texts }: Declarations): void {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  for (const [, name, definition] of text.matchAll(/\btype (\w+) =([^;]+);/g)) {
    if (name && definition?.includes('"')) texts.add(name);
  }
  for (const [, name, body] of text.matchAll(/^ {8}interface (\w+)[^{]*\{([\s\S]*?)\n {8}\}/gm)) {
    if (!name || body === undefined) continue;
    const found = methods.get(name) ?? new Map<string, string[]>();
    for (const [, method, list] of body.matchAll(/^ {12,}(\w+)\(((?:[^()]|\([^()]*\))*)\)\s*:/gm)) {
      if (method) found.set(method, [...(found.get(method) ?? []), list ?? '']);
    }
    methods.set(name, found);
  }
}

/** The overloads of one parameter list: complete, and without each of its optional ends. */
function codes(list: string, texts: ReadonlySet<string>): string[][] {
  const parameters = splitParameters(list);
  // With a rest parameter there is nothing to check.
  if (parameters.some((parameter) => parameter.startsWith('...'))) return [['...']];
  const all = parameters.map((parameter) => code(parameter.slice(parameter.indexOf(':') + 1).trim(), texts));
  const required = parameters.findIndex((parameter) => /^\w+\?/.test(parameter));
  const shortest = required < 0 ? all.length : required;
  return Array.from({ length: all.length - shortest + 1 }, (_, more) => all.slice(0, shortest + more));
}

function splitParameters(list: string): string[] {
  const parameters: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of list) {
    if ('<{(['.includes(character)) depth++;
    if ('>})]'.includes(character)) depth--;
    if (character === ',' && depth === 0) {
      parameters.push(current);
      current = '';
    } else current += character;
  }
  parameters.push(current);
  return parameters.map((parameter) => parameter.trim()).filter((parameter) => parameter !== '');
}

function code(type: string, texts: ReadonlySet<string>): ParameterCode {
  const members = type.startsWith('{') ? [type] : type.split('|').map((member) => member.trim());
  const plain = members.filter((member) => member !== 'null' && member !== 'undefined' && member !== '');
  const kinds = new Set(plain.map((member) => kind(member, texts)));
  const [only = '*'] = kinds;
  const shared = /^Array</.test(type) ? 'a' : kinds.size === 1 ? only : '*';
  return members.includes('null') && shared !== 'a' ? `${shared}?` : shared;
}

function kind(type: string, texts: ReadonlySet<string>): string {
  if (/\[\]\[\]$/.test(type)) return 'm';
  if (/\[\]$|^Array</.test(type)) return 'a';
  if (type === 'Integer' || type.endsWith('.Integer')) return 'i';
  if (type === 'number') return 'n';
  if (type === 'boolean') return 'b';
  if (type === 'Char') return 's';
  if (type === 'string' || type.startsWith('"') || texts.has(type)) return 's';
  return type === 'any' || type === 'unknown' || type.includes('=>') ? '*' : 'o';
}
