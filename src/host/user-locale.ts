/** The locale of whoever works here: for a moment when no spreadsheet can be asked. */
export function userLocale(): string {
  return Session.getActiveUserLocale();
}
