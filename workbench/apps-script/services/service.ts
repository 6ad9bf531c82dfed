import type { CallCount } from '../protocol';
import { checkedArguments, overloadsOf } from './argument-check';
import { exception } from './bridge';

const counts = new Map<string, CallCount>();
const originals = new WeakMap<object, object>();

/** How often the script called each method; methods that only return a service object count separately. */
export function callCounts(): CallCount[] {
  return [...counts.values()];
}

function count(method: string, kind: CallCount['kind']): void {
  const known = counts.get(method);
  if (known) known.count++;
  else counts.set(method, { method, kind, count: 1 });
}

interface Description<Main> {
  /** Google's name of the class. */
  name: string;
  /** The name of the class in Google's error messages, if it is another one. */
  path?: string;
  /** The classes with its methods. Each is instantiated for an object when first needed. */
  parts: readonly (new (
    main: Main,
  ) => object)[];
  /** Methods that only return a service object, without reading or writing anything. */
  handles?: readonly string[];
  /** What its objects are as text, if not the name. */
  text?: string;
  /** Called before each method; throws if the object cannot have the method. */
  guard?: (main: Main, method: string) => void;
  /** Readable fields, such as enumerations. */
  fields?: Readonly<Record<string, unknown>>;
  /** How methods differ from Google's. */
  approximated?: Readonly<Record<string, string>>;
}

export interface Surface {
  name: string;
  methods: readonly string[];
  fields: readonly string[];
  approximated: Readonly<Record<string, string>>;
}

const described: (() => Surface)[] = [];

/** What the workbench implements of each Google class. */
export function implementedSurface(): readonly Surface[] {
  return described.map((surface) => surface());
}

export interface ServiceClass<Full, Main> {
  /** The object that the script gets. */
  of(main: Main): Full;
}

/**
 * Describes a Google class. Its objects count every call, check arguments as Google does, and throw an error
 * with the name of any method that is not implemented. Therefore their type may be the full interface.
 */
export function serviceClass<Full extends object, Main extends object>(
  description: Description<Main>,
): ServiceClass<Full, Main> {
  described.push(() => surfaceOf(description));
  const states: States<Main> = new WeakMap();
  let prototype: object | undefined;
  return {
    of(main) {
      // Most executions use a few of the classes: the others would take longer to set up than many a call runs.
      prototype ??= prototypeOf(description, states);
      const object: object = Object.create(prototype);
      states.set(object, { main, made: [] });
      originals.set(object, main);
      return asService<Full>(object);
    },
  };
}

/** The object behind each service object, and what of its parts was made. */
type States<Main> = WeakMap<object, { main: Main; made: (object | undefined)[] }>;

function surfaceOf<Main>({ name, parts, fields = {}, approximated = {} }: Description<Main>): Surface {
  return { name, methods: parts.flatMap(methodsOf).sort(), fields: Object.keys(fields), approximated };
}

function methodsOf(part: { readonly prototype: object }): readonly string[] {
  return Object.getOwnPropertyNames(part.prototype).filter((name) => name !== 'constructor');
}

function prototypeOf<Main extends object>(description: Description<Main>, states: States<Main>): object {
  const { name, path = name, parts, handles = [], guard, text = name, fields = {} } = description;
  const prototype: object = Object.create(
    missingMembers((property) => overloadsOf(name, property) !== undefined, name),
  );
  parts.forEach((part, index) => {
    for (const method of methodsOf(part)) {
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
          // Google returns null where a method returns nothing.
          return result === undefined ? null : result;
        },
      });
    }
  });
  for (const [field, value] of Object.entries(fields)) {
    Object.defineProperty(prototype, field, { value, enumerable: true });
  }
  if (!parts.some((part) => methodsOf(part).includes('toString'))) {
    Object.defineProperty(prototype, 'toString', { value: () => text, writable: true });
  }
  return prototype;
}

/** The end of a service object's prototype chain, which is reached only for members that are not implemented. */
function missingMembers(isMissing: (property: string) => boolean, name: string): object {
  return new Proxy(Object.create(Object.prototype), {
    get(target, property, receiver) {
      if (typeof property === 'symbol' || property in target) return Reflect.get(target, property, receiver);
      // A member that Google does not have either is undefined.
      if (!isMissing(property)) return undefined;
      return () => {
        throw exception(`${name}.${property} is not in the workbench yet`);
      };
    },
  });
}

/** A Google service that the workbench does not have. Any use of it fails with its name. */
export function missingService(name: string): object {
  // JavaScript itself asks any object for these members.
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
  const values: Record<string, EnumValue> = Object.create(likeFirstValue);
  names.forEach((text, index) => {
    values[text] = new EnumValue(text, index);
  });
  return Object.freeze(values);
}

/** In Google's runtime an enumeration is its first value, and all values are its members. */
const likeFirstValue: object = Object.create(Object.prototype, {
  toString: likeFirst((first) => first.toString()),
  name: likeFirst((first) => first.name()),
  ordinal: likeFirst((first) => first.ordinal()),
  compareTo: likeFirst((first, other) => first.compareTo(other)),
});

function likeFirst(ask: (first: EnumValue, other: EnumValue) => unknown): PropertyDescriptor {
  return {
    value(this: Readonly<Record<string, EnumValue>>, other: EnumValue): unknown {
      const [first] = Object.values(this);
      return first && ask(first, other);
    },
  };
}

/** The name of an enumeration value that the script passed; throws with the argument's name otherwise. */
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

// Google's types are TypeScript enums, to which no outside value can be assigned.
export function googleEnum<T>(value: EnumValue | Readonly<Record<string, EnumValue>> | null): T;
export function googleEnum(value: unknown): unknown {
  return value;
}
