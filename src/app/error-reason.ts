/** What an exception says: the words of the platform, for a sentence that gives them as the reason. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
