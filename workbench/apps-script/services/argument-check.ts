import type { ClassSignatures } from '../google-signatures';
import { exception } from './bridge';

/**
 * Google's signatures, put into the bundle as one text for each class. An execution reads only those of the
 * classes that it uses. Absent when the services are only listed for the README.
 */
declare const GOOGLE_SIGNATURES: Readonly<Record<string, string>> | undefined;

const texts = typeof GOOGLE_SIGNATURES === 'undefined' ? {} : GOOGLE_SIGNATURES;
const read = new Map<string, ClassSignatures | undefined>();

function signaturesOf(className: string): ClassSignatures | undefined {
  if (read.has(className)) return read.get(className);
  const text = Object.hasOwn(texts, className) ? texts[className] : undefined;
  const signatures: ClassSignatures | undefined = text === undefined ? undefined : JSON.parse(text);
  read.set(className, signatures);
  return signatures;
}

/**
 * Checks arguments before a method is entered, as Google does: their number and types must match one
 * overload. Decimals of whole numbers are cut off.
 */
export function checkedArguments(
  service: string,
  className: string,
  method: string,
  args: unknown[],
): unknown[] {
  const overloads = overloadsOf(className, method);
  if (!overloads) return args;
  const matching = overloads.find(
    (codes) =>
      codes[0] === '...' ||
      (codes.length === args.length && codes.every((code, index) => accepts(code, args[index]))),
  );
  if (!matching) {
    const given = args.map(described).join(',');
    throw exception(`The parameters (${given}) don't match the method signature for ${service}.${method}.`);
  }
  return matching[0] === '...' ? args : args.map((arg, index) => converted(matching[index], arg));
}

/** The overloads of a Google method; undefined for any other name. */
export function overloadsOf(className: string, method: string): ClassSignatures[string] | undefined {
  const methods = signaturesOf(className);
  // Members that every object has, such as toString, have no signature.
  return methods && Object.hasOwn(methods, method) ? methods[method] : undefined;
}

function accepts(code: string, value: unknown): boolean {
  const kind = code[0];
  // Google receives undefined as null.
  if (value === null || value === undefined) return kind === '*' || kind === 's' || code.endsWith('?');
  switch (kind) {
    case 'i':
    case 'n':
      return typeof value === 'number';
    case 'b':
      return typeof value === 'boolean';
    case 's':
      return typeof value !== 'object' && typeof value !== 'function';
    case 'a':
      return Array.isArray(value);
    case 'm':
      return Array.isArray(value) && value.every((row) => Array.isArray(row));
    case 'o':
      return typeof value === 'object';
    default:
      return true;
  }
}

function converted(code: string | undefined, value: unknown): unknown {
  if (code?.[0] !== 'i' || typeof value !== 'number') return value;
  if (!Number.isFinite(value)) throw exception(`Cannot convert ${value} to int.`);
  return Math.trunc(value);
}

function described(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  switch (typeof value) {
    case 'number':
      return 'number';
    case 'boolean':
      return 'Boolean';
    case 'string':
      return 'String';
    default:
      return String(value);
  }
}
