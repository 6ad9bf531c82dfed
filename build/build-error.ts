/** A build that failed, explained in sentences for the person who started it, one problem a line. */
export class BuildError extends Error {
  override readonly name = 'BuildError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
