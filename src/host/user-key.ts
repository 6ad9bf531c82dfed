const key = 'shopKpi.user';

/** A random id of the current user. It distinguishes editors of the spreadsheet without reading their addresses. */
export function userKey(): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(key);
  if (known !== null && known !== '') return known;
  const drawn = Utilities.getUuid();
  properties.setProperty(key, drawn);
  return drawn;
}
