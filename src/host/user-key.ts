const key = 'shopKpi.user';

/**
 * Tells one editor of the spreadsheet from another, without a permission to know who it is: a number that was drawn
 * once and that only this user's script sees.
 */
export function userKey(): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(key);
  if (known !== null && known !== '') return known;
  const drawn = Utilities.getUuid();
  properties.setProperty(key, drawn);
  return drawn;
}
