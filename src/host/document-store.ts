/** What the add-on remembers about a spreadsheet, as texts under its own keys. */
export type StoreKey =
  | 'shopKpi.settings'
  /** Settings that this version could not read, as they were. */
  | 'shopKpi.settings.aside'
  | 'shopKpi.summary'
  | 'shopKpi.dataCheck'
  | 'shopKpi.data'
  | 'shopKpi.tabs'
  | 'shopKpi.charts'
  /** What a run is about to write, '' where none was cut off. */
  | 'shopKpi.underWay'
  /** What the opening says of it, and from when on. */
  | 'shopKpi.cutOff'
  /** When the summary is made by itself, and by whose trigger. */
  | 'shopKpi.schedule'
  /** How far the schedule has come. */
  | 'shopKpi.scheduleState'
  /** The moment before which the hourly trigger has nothing to do. */
  | 'shopKpi.nextLook'
  /** When the spreadsheet changed, '' where a run has seen all of it. */
  | 'shopKpi.changes'
  /** The newest lines of the log. */
  | 'shopKpi.log'
  /** What the next opening is to say, and from when on. */
  | 'shopKpi.notice'
  /** The civil day since which no summary could be made, '' where the last one could. */
  | 'shopKpi.failingSince'
  /** The period whose digest went out last. */
  | 'shopKpi.digestSent'
  /** What a wizard for targets that was left half-way holds. */
  | 'shopKpi.targetDraft'
  /** Which column each field was read from. */
  | 'shopKpi.readings'
  /** What the owner said about tabs with this header. */
  | ChoiceKey;

/** The fingerprint at its end holds no full stop. */
export type ChoiceKey = `shopKpi.choices.${string}`;

export interface DocumentStore {
  readonly get: (key: StoreKey) => string | undefined;
  readonly set: (key: StoreKey, value: string) => void;
  /** Several at once: one trip to the server. */
  readonly setAll: (values: Readonly<Partial<Record<StoreKey, string>>>) => void;
  readonly remove: (key: StoreKey) => void;
  /** The fingerprints of the headers that the owner said something about. */
  readonly chosenHeaders: () => readonly string[];
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
    const entries = Object.entries(given).flatMap(([key, value]) =>
      value === undefined ? [] : inParts(key, value),
    );
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
    remove: (key) => {
      for (const stored of Object.keys(values)) {
        if (stored !== key && !stored.startsWith(`${key}.`)) continue;
        properties.deleteProperty(stored);
        delete values[stored];
      }
    },
    chosenHeaders: () =>
      Object.keys(values)
        .map((key) => /^shopKpi\.choices\.([^.]+)$/.exec(key)?.[1] ?? '')
        .filter((fingerprint) => fingerprint !== ''),
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
