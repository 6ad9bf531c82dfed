/** What the add-on remembers about a spreadsheet, as texts under its own keys. */
export type StoreKey =
  | 'shopKpi.settings'
  /** Settings that this version could not read, as they were. */
  | 'shopKpi.settings.aside'
  | 'shopKpi.summary'
  | 'shopKpi.dataCheck'
  | 'shopKpi.data'
  | 'shopKpi.tabs'
  | 'shopKpi.charts';

export interface DocumentStore {
  readonly get: (key: StoreKey) => string | undefined;
  readonly set: (key: StoreKey, value: string) => void;
  /** Several at once: one trip to the server. */
  readonly setAll: (values: Readonly<Partial<Record<StoreKey, string>>>) => void;
}

/** Google takes 9 KB a value; a character takes at most three bytes. */
const partLength = 3000;

/** Stands before the number of parts of a value that is kept in several. */
const partsMark = '#parts ';

/** Reads the whole store at once: every single look would be a trip to the server. */
export function openDocumentStore(): DocumentStore {
  const properties = PropertiesService.getDocumentProperties();
  const values: Record<string, string> = properties.getProperties();
  const setAll: DocumentStore['setAll'] = (given) => {
    const entries = Object.entries(given).flatMap(([key, value]) => inParts(key, value));
    const changed = entries.filter(([key, value]) => values[key] !== value);
    if (changed.length === 0) return;
    const written = Object.fromEntries(changed);
    properties.setProperties(written);
    Object.assign(values, written);
  };
  return {
    get: (key) => whole(values, key),
    set: (key, value) => setAll({ [key]: value }),
    setAll,
  };
}

function inParts(key: string, value: string): readonly (readonly [string, string])[] {
  if (value.length <= partLength) return [[key, value]];
  const parts = Math.ceil(value.length / partLength);
  return [
    [key, `${partsMark}${parts}`],
    ...Array.from({ length: parts }, (_, part): readonly [string, string] => [
      `${key}.${part}`,
      value.slice(part * partLength, (part + 1) * partLength),
    ]),
  ];
}

function whole(values: Readonly<Record<string, string>>, key: string): string | undefined {
  const value = values[key];
  if (value === undefined || !value.startsWith(partsMark)) return value;
  const parts = Number(value.slice(partsMark.length));
  return Array.from({ length: parts }, (_, part) => values[`${key}.${part}`] ?? '').join('');
}
