/** The keys of what the add-on stores in a spreadsheet. */
export type StoreKey =
  | 'shopKpi.settings'
  /** A copy of settings that this version could not read. */
  | 'shopKpi.settings.aside'
  | 'shopKpi.summary'
  | 'shopKpi.dataCheck'
  | 'shopKpi.data'
  | 'shopKpi.tabs'
  | 'shopKpi.charts'
  /** What the present run writes. If it is still stored at the next run, this one was cut off; else ''. */
  | 'shopKpi.underWay'
  /** The notice about a run that was cut off, and the moment from which it is shown. */
  | 'shopKpi.cutOff'
  /** When the summary is created automatically, and by whose trigger. */
  | 'shopKpi.schedule'
  /** The state of the schedule, such as its last run. */
  | 'shopKpi.scheduleState'
  /** The moment before which the hourly trigger has nothing to do. */
  | 'shopKpi.nextLook'
  /** When the spreadsheet changed since the last run; '' if it did not. */
  | 'shopKpi.changes'
  /** The newest lines of the log. */
  | 'shopKpi.log'
  /** The notice about the schedule, and the moment from which it is shown. */
  | 'shopKpi.notice'
  /** The day since which no summary could be created; '' if the last one was. */
  | 'shopKpi.failingSince'
  /** The period of the last digest that was sent. */
  | 'shopKpi.digestSent'
  /** The draft of an unfinished target wizard. */
  | 'shopKpi.targetDraft'
  /** The column that each field was read from. */
  | 'shopKpi.readings'
  /** The owner's choices for tabs with a certain header. */
  | ChoiceKey;

/** The key ends with the fingerprint of a header, which contains no point. */
export type ChoiceKey = `shopKpi.choices.${string}`;

export interface DocumentStore {
  readonly get: (key: StoreKey) => string | undefined;
  readonly set: (key: StoreKey, value: string) => void;
  /** Sets several values in one call. */
  readonly setAll: (values: Readonly<Partial<Record<StoreKey, string>>>) => void;
  readonly remove: (key: StoreKey) => void;
  /** The fingerprints of the headers for which choices are stored. */
  readonly chosenHeaders: () => readonly string[];
}

/** A longer value is stored in parts. Google allows 9 KB for a value, and a character has at most three bytes. */
const partLength = 3000;

/** The beginning of a value that is stored in parts; the number of parts follows. */
const partsMark = '#parts ';

/** Opens the store. Reads all values in one call, because each single one would take another. */
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
