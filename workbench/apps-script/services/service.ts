import type { CallCount } from '../protocol';
import { checkedArguments, overloadsOf } from './argument-check';
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

interface Description<Main> {
  /** The class as Google names it. */
  name: string;
  /** Where Google's error messages place it, when that is not its own name. */
  path?: string;
  /** What implements its methods: classes that are made, when first needed, for the object behind the service. */
  parts: readonly (new (
    main: Main,
  ) => object)[];
  /** Methods that only hand out a service object: they read and write nothing. */
  handles?: readonly string[];
  /** What its objects are as text, when that is not the name. */
  text?: string;
  /** Asked before each method: throws where the object cannot have it. */
  guard?: (main: Main, method: string) => void;
  /** Fields that a script reads: enumerations. */
  fields?: Readonly<Record<string, unknown>>;
  /** Where the workbench does not do what Google does, and how. */
  approximated?: Readonly<Record<string, string>>;
}

export interface Surface {
  name: string;
  methods: readonly string[];
  fields: readonly string[];
  approximated: Readonly<Record<string, string>>;
}

const surfaces: Surface[] = [];

/** What the workbench has of each of Google's classes. */
export function implementedSurface(): readonly Surface[] {
  return surfaces;
}

export interface ServiceClass<Full, Main> {
  /** What the script gets to see of an object. */
  of(main: Main): Full;
}

/**
 * Describes one of Google's classes. Its objects count every call, check arguments as Google does, and fail with the
 * name of a method that is not implemented. That is why the full interface may be promised for a part of it.
 */
export function serviceClass<Full extends object, Main extends object>(
  description: Description<Main>,
): ServiceClass<Full, Main> {
  const {
    name,
    path = name,
    parts,
    handles = [],
    guard,
    text = name,
    fields = {},
    approximated = {},
  } = description;
  const states = new WeakMap<object, { main: Main; made: (object | undefined)[] }>();
  const prototype: object = Object.create(
    missingMembers((property) => overloadsOf(name, property) !== undefined, name),
  );
  const methods: string[] = [];

  parts.forEach((part, index) => {
    for (const method of Object.getOwnPropertyNames(part.prototype)) {
      if (method === 'constructor') continue;
      methods.push(method);
      const kind = handles.includes(method) ? 'handle' : 'call';
      const called = `${name}.${method}`;
      Object.defineProperty(prototype, method, {
        configurable: true,
        enumerable: true,
        writable: true,
        value(this: object, ...args: unknown[]): unknown {
          const state = states.get(this);
          if (!state) throw new TypeError(`${called} was called without its object`);
          count(called, kind);
          const target = state.made[index] ?? new part(state.main);
          state.made[index] = target;
          const implementation: unknown = Reflect.get(target, method);
          if (typeof implementation !== 'function') throw new TypeError(`${called} is not a function`);
          const checked = checkedArguments(path, name, method, args);
          guard?.(state.main, method);
          const result: unknown = Reflect.apply(implementation, target, checked);
          // What gives nothing comes from Google's side as null.
          return result === undefined ? null : result;
        },
      });
    }
  });
  for (const [field, value] of Object.entries(fields)) {
    Object.defineProperty(prototype, field, { value, enumerable: true });
  }
  if (!methods.includes('toString')) {
    Object.defineProperty(prototype, 'toString', { value: () => text, writable: true });
  }
  surfaces.push({ name, methods: [...methods].sort(), fields: Object.keys(fields), approximated });

  return {
    of(main) {
      const object: object = Object.create(prototype);
      states.set(object, { main, made: [] });
      originals.set(object, main);
      return asService<Full>(object);
    },
  };
}

/** The end of a service object's prototype chain: only what is not implemented arrives here. */
function missingMembers(isMissing: (property: string) => boolean, name: string): object {
  return new Proxy(Object.create(Object.prototype), {
    get(target, property, receiver) {
      if (typeof property === 'symbol' || property in target) return Reflect.get(target, property, receiver);
      // What Google does not have either is undefined, as in any object.
      if (!isMissing(property)) return undefined;
      return () => {
        throw exception(`${name}.${property} is not in the workbench yet`);
      };
    },
  });
}

/** A global service of Google's that the workbench does not have: any use of it fails with its name. */
export function missingService(name: string): object {
  // The language itself asks any object for these.
  const members = missingMembers((property) => property !== 'then' && property !== 'toJSON', name);
  Object.defineProperty(members, 'toString', { value: () => name });
  return members;
}

function asService<Full extends object>(object: object): Full;
function asService(object: object): object {
  return object;
}

/** The implementation behind a service object that the script passed as an argument. */
export function original(argument: unknown): unknown {
  return typeof argument === 'object' && argument !== null ? (originals.get(argument) ?? argument) : argument;
}

/** A value of one of Google's enumerations. */
export class EnumValue {
  constructor(
    private readonly text: string,
    private readonly position: number,
  ) {}

  toString(): string {
    return this.text;
  }

  name(): string {
    return this.text;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.ordinal();
  }

  toJSON(): string {
    return this.text;
  }
}

export function enumeration<K extends string>(...names: readonly K[]): Readonly<Record<K, EnumValue>>;
export function enumeration(...names: readonly string[]): Readonly<Record<string, EnumValue>> {
  const values = Object.fromEntries(names.map((text, index) => [text, new EnumValue(text, index)]));
  const [first] = Object.values(values);
  // An enumeration of Google's is its first value, with all of them as its members.
  for (const method of ['toString', 'name', 'ordinal', 'compareTo'] as const) {
    Object.defineProperty(values, method, { value: first?.[method].bind(first) });
  }
  return Object.freeze(values);
}

/** The name of an enumeration's value that the script passed, or an error that names the argument. */
export function enumName<K extends string>(
  values: Readonly<Record<K, EnumValue>>,
  argument: unknown,
  parameter: string,
): K;
export function enumName(
  values: Readonly<Record<string, EnumValue>>,
  argument: unknown,
  parameter: string,
): string {
  const found = Object.entries(values).find(([, value]) => value === argument);
  if (!found) throw exception(`Invalid argument: ${parameter}`);
  return found[0];
}

// Google types its enumerations as TypeScript enums, whose members nothing outside of them can be assigned to.
export function googleEnum<T>(value: EnumValue | Readonly<Record<string, EnumValue>> | null): T;
export function googleEnum(value: unknown): unknown {
  return value;
}
