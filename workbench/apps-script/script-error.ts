/** An error that the script sees as an exception of the service that it called. */
export class ScriptError extends Error {}
