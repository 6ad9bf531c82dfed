/** An error that the script sees as an exception of the service it called. */
export class ScriptError extends Error {}
