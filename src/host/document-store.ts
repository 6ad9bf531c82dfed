/** What the add-on remembers about a spreadsheet, as texts under its own keys. */
export type StoreKey =
  | 'shopKpi.settings'
  /** Settings that this version could not read, as they were. */
  | 'shopKpi.settings.aside'
  | 'shopKpi.summary';

export interface DocumentStore {
  readonly get: (key: StoreKey) => string | undefined;
  readonly set: (key: StoreKey, value: string) => void;
}

/** Reads the whole store at once: every single look would be a trip to the server. */
export function openDocumentStore(): DocumentStore {
  const properties = PropertiesService.getDocumentProperties();
  const values = properties.getProperties();
  return {
    get: (key) => values[key],
    set: (key, value) => {
      values[key] = value;
      properties.setProperty(key, value);
    },
  };
}
