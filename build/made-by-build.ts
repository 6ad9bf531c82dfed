/** The first line of built code. It tells people not to edit it, and a push that it may be replaced. */
export const madeByBuild =
  '// Made by "npm run build" from the TypeScript sources: change them, not this file.';
