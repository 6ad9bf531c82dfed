/** The first line of built code: it keeps people from editing it, and lets a push know what it may replace. */
export const madeByBuild =
  '// Made by "npm run build" from the TypeScript sources: change them, not this file.';
