/** The default port of the page. */
const defaultPort = 4173;
const triedPorts = 20;

/**
 * Calls `serve` with the requested port, else with the default one or the next that is free. Rejects with the
 * last EADDRINUSE if none is free.
 */
export async function onFreePort<Served>(
  asked: number | undefined,
  serve: (port: number) => Promise<Served>,
): Promise<Served> {
  if (asked !== undefined) return serve(asked);
  for (let port = defaultPort; ; port += 1) {
    try {
      return await serve(port);
    } catch (error) {
      if (!isPortTaken(error) || port === defaultPort + triedPorts) throw error;
    }
  }
}

/** Whether a server failed to start because its port is in use. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
