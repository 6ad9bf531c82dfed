const key = 'shopKpi.user';

/**
 * A random number that only this user's script can see. It tells one editor of the spreadsheet from another
 * without the permission to read their address.
 */
export function userKey(): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(key);
  if (known !== null && known !== '') return known;
  const drawn = Utilities.getUuid();
  properties.setProperty(key, drawn);
  return drawn;
}
