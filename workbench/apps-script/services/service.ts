import type { CallCount } from '../protocol';
import { exception } from './bridge';

const counts = new Map<string, CallCount>();
const originals = new WeakMap<object, object>();

/** How often the script called which method, handles apart from calls. */
export function callCounts(): CallCount[] {
  return [...counts.values()];
}

function count(method: string, kind: CallCount['kind']): void {
  const known = counts.get(method);
  if (known) known.count++;
  else counts.set(method, { method, kind, count: 1 });
}

interface ServiceOptions {
  /** The class as Google names it. */
  name: string;
  /** Methods that only hand out a service object: they read and write nothing. */
  handles?: readonly string[];
}

/**
 * What the script gets to see of a service object: it counts every method call, and a method of Google's that is not
 * implemented fails with its name. That is why the full interface may be promised for an object that implements a
 * part of it.
 */
export function service<Full extends object>(target: object, { name, handles = [] }: ServiceOptions): Full {
  const proxy = new Proxy(target, {
    get(object, property) {
      if (typeof property === 'symbol' || property in object) {
        const member: unknown = Reflect.get(object, property);
        if (typeof member !== 'function' || typeof property === 'symbol') return member;
        return (...args: unknown[]): unknown => {
          count(`${name}.${property}`, handles.includes(property) ? 'handle' : 'call');
          return Reflect.apply(member, object, args);
        };
      }
      // Asked by the language itself, of any object.
      if (property === 'then' || property === 'toJSON') return undefined;
      return () => {
        throw exception(`${name}.${property} is not in the workbench yet`);
      };
    },
  });
  originals.set(proxy, target);
  return asService<Full>(proxy);
}

function asService<Full extends object>(proxy: object): Full;
function asService(proxy: object): object {
  return proxy;
}

/** The implementation behind a service object that the script passed as an argument. */
export function original(argument: unknown): unknown {
  return typeof argument === 'object' && argument !== null ? (originals.get(argument) ?? argument) : argument;
}

/** A value of one of Google's enumerations. */
export class EnumValue {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }

  name(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}

export function enumeration<K extends string>(...names: readonly K[]): Record<K, EnumValue>;
export function enumeration(...names: readonly string[]): Record<string, EnumValue> {
  return Object.fromEntries(names.map((text) => [text, new EnumValue(text)]));
}
