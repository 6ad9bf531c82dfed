/** Exports put titles, dates and smaller tables above the header, rarely more rows than this. */
export const rowsToSearch = 40;
