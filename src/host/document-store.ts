/** The keys of what the add-on stores in a spreadsheet. */
export type StoreKey =
  | 'shopKpi.settings'
  /** Settings that this version could not read, unchanged. */
  | 'shopKpi.settings.aside'
  | 'shopKpi.summary'
  | 'shopKpi.dataCheck'
  | 'shopKpi.data'
  | 'shopKpi.tabs'
  | 'shopKpi.charts'
  /** What a run is about to write, '' where no run was cut off. */
  | 'shopKpi.underWay'
  /** What the next opening says about a run that was cut off, and from what moment on. */
  | 'shopKpi.cutOff'
  /** When the summary is made automatically, and by whose trigger. */
  | 'shopKpi.schedule'
  /** The state of the schedule, such as its last run. */
  | 'shopKpi.scheduleState'
  /** The moment before which the hourly trigger need not look. */
  | 'shopKpi.nextLook'
  /** When the spreadsheet changed, '' where a run has taken all changes into account. */
  | 'shopKpi.changes'
  /** The newest lines of the log. */
  | 'shopKpi.log'
  /** What the next opening says about the schedule, and from what moment on. */
  | 'shopKpi.notice'
  /** The civil day since which no summary could be made, '' if the last one was made. */
  | 'shopKpi.failingSince'
  /** The period of the last digest that was sent. */
  | 'shopKpi.digestSent'
  /** The draft of a target wizard that the owner left unfinished. */
  | 'shopKpi.targetDraft'
  /** The column that each field was read from. */
  | 'shopKpi.readings'
  /** The owner's corrections for tabs with a certain header. */
  | ChoiceKey;

/** The end of the key is the fingerprint of a header, which contains no full stop. */
export type ChoiceKey = `shopKpi.choices.${string}`;

export interface DocumentStore {
  readonly get: (key: StoreKey) => string | undefined;
  readonly set: (key: StoreKey, value: string) => void;
  /** Sets several values in one trip to the server. */
  readonly setAll: (values: Readonly<Partial<Record<StoreKey, string>>>) => void;
  readonly remove: (key: StoreKey) => void;
  /** The fingerprints of the headers for which corrections are stored. */
  readonly chosenHeaders: () => readonly string[];
}

/** Google allows 9 KB a value, and a character takes at most three bytes. */
const partLength = 3000;

/** Marks a value that was too long for one property: the number of its parts follows. */
const partsMark = '#parts ';

/** Opens the store. Reads all values at once, since each single one would be a trip to the server. */
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
