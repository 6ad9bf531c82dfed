/** The value of a JSON text; undefined where the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The fields of a value from outside; empty where it is no object. */
export function fieldsOf(candidate: unknown): Readonly<Record<string, unknown>> {
  return typeof candidate === 'object' && candidate !== null ? { ...candidate } : {};
}
