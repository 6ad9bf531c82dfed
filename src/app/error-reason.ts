/** The message of an exception, in the platform's words, for sentences that give a reason. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
