import type { Model } from '@odoo/o-spreadsheet';

/** The commands by which a cell changes. A large change consists of two of them for each cell. */
const OF_CELLS: ReadonlySet<string> = new Set(['UPDATE_CELL', 'UPDATE_CELL_POSITION']);

interface Command {
  readonly type: string;
}

interface Plugin {
  beforeHandle(command: Command): void;
  handle(command: Command): void;
}

/** A plugin that is asked about each change that comes from another replica. */
interface AskedPlugin {
  allowDispatch(command: Command): unknown;
}

/**
 * Passes changes of cells only to the plugins that do something with them. The engine passes each to some
 * sixty, most of which only compare the command's type, which takes a third of the time of a change.
 */
export function callOnlyAffectedPlugins(model: Model): void {
  const passOn: unknown = Reflect.get(model, 'dispatchToHandlers');
  if (typeof passOn !== 'function') throw new TypeError('The engine calls its plugins in another way now');
  const affected = new Map<readonly Plugin[], Map<string, readonly Plugin[]>>();
  Reflect.set(model, 'dispatchToHandlers', (plugins: readonly Plugin[], command: Command): void => {
    let called = plugins;
    if (OF_CELLS.has(command.type)) {
      const byType = affected.get(plugins) ?? new Map<string, readonly Plugin[]>();
      affected.set(plugins, byType);
      called = byType.get(command.type) ?? plugins.filter((plugin) => isAffected(plugin, command.type));
      byType.set(command.type, called);
    }
    Reflect.apply(passOn, model, [called, command]);
  });
}

/**
 * Asks about changes of cells that come from another replica only the plugins that may refuse them. The engine
 * asks some thirty about each, most of which only compare the command's type.
 */
export function askOnlyRefusingPlugins(model: Model): void {
  const plugins: unknown = Reflect.get(model, 'coreHandlers');
  const ask: unknown = Reflect.get(model, 'checkDispatchAllowedRemoteCommand');
  if (!Array.isArray(plugins) || typeof ask !== 'function') {
    throw new TypeError('The engine asks its plugins in another way now');
  }
  const all: readonly AskedPlugin[] = plugins;
  const asked = new Map<string, object>();
  Reflect.set(model, 'checkDispatchAllowedRemoteCommand', (command: Command): unknown => {
    if (!OF_CELLS.has(command.type)) return Reflect.apply(ask, model, [command]);
    const few =
      asked.get(command.type) ??
      Object.create(model, {
        coreHandlers: { value: all.filter((plugin) => mayRefuse(plugin, command.type)) },
      });
    asked.set(command.type, few);
    return Reflect.apply(ask, few, [command]);
  });
}

/** Whether a plugin may refuse commands of a type: not if it looks at nothing but the type and allows it. */
export function mayRefuse({ allowDispatch }: AskedPlugin, type: string): boolean {
  return orTouched(type, (self, command) => Reflect.apply(allowDispatch, self, [command]) !== 'Success');
}

/**
 * Whether a plugin may do something with commands of a type. It does nothing if it looks at nothing but the
 * type and does not touch itself.
 */
export function isAffected({ beforeHandle, handle }: Plugin, type: string): boolean {
  return orTouched(type, (self, command) => {
    Reflect.apply(beforeHandle, self, [command]);
    Reflect.apply(handle, self, [command]);
    return false;
  });
}

/** What is found with a plugin and a command of which only the type may be read; true if more is touched. */
function orTouched(type: string, find: (self: object, command: Command) => boolean): boolean {
  try {
    return find(refusing({}), refusing({ type }, 'type'));
  } catch (error) {
    if (error instanceof TouchedError) return true;
    throw error;
  }
}

class TouchedError extends Error {}

function touched(): never {
  throw new TouchedError();
}

/** An object of which nothing can be read or changed but one field. */
function refusing<T extends object>(target: T, readable?: keyof T): T {
  return new Proxy(target, {
    get: (_, key) => (key === readable ? Reflect.get(target, key) : touched()),
    set: touched,
    has: touched,
    deleteProperty: touched,
    ownKeys: touched,
    getPrototypeOf: touched,
    getOwnPropertyDescriptor: touched,
    defineProperty: touched,
  });
}
