/** The locale of the current user, for the time before the spreadsheet can be asked. */
export function userLocale(): string {
  return Session.getActiveUserLocale();
}
