/** How many rows are searched for a header. Exports may have titles, dates and smaller tables above it. */
export const rowsToSearch = 40;
