/** The locale of the current user, used until that of the spreadsheet may be read. */
export function userLocale(): string {
  return Session.getActiveUserLocale();
}
