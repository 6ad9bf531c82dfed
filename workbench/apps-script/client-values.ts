/**
 * Checks that a value can pass between a page and the script by `google.script.run`: JSON-like values only.
 * Undefined members are dropped; a Date or a function is refused.
 */
export function checkCrossing(value: unknown, where: string): unknown {
  const refuse = (what: string) =>
    new TypeError(`${where} cannot be passed between page and script: it is ${what}.`);
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'function':
      throw refuse('a function');
    case 'object':
      if (value === null) return null;
      if (value instanceof Date) throw refuse('a Date');
      if (Array.isArray(value)) return value.map((item, index) => checkCrossing(item, `${where}[${index}]`));
      return Object.fromEntries(
        Object.entries(value)
          .filter(([, member]) => member !== undefined)
          .map(([key, member]) => [key, checkCrossing(member, `${where}.${key}`)]),
      );
    default:
      throw refuse(`a ${typeof value}`);
  }
}
