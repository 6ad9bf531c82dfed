/** The page's usual port. */
const usualPort = 4173;
const triedPorts = 20;

/**
 * Calls `serve` with the port that was asked for, or else with the usual one and, while it is taken, the
 * next. Rejects with the last EADDRINUSE when none is free.
 */
export async function onFreePort<Served>(
  asked: number | undefined,
  serve: (port: number) => Promise<Served>,
): Promise<Served> {
  if (asked !== undefined) return serve(asked);
  for (let port = usualPort; ; port += 1) {
    try {
      return await serve(port);
    } catch (error) {
      if (!isPortTaken(error) || port === usualPort + triedPorts) throw error;
    }
  }
}

/** Whether a server could not start because another program has its port. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
