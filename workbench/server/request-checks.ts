/**
 * A page of another site can make the browser send requests to 127.0.0.1, even under its own host name (DNS
 * rebinding). The Host and Origin headers reveal such requests.
 */

/** Whether the Host header names this server on the loopback interface. */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return host !== undefined && ownHosts(port).includes(host.toLowerCase());
}

/** Whether the Origin header is this server's own page. A missing header counts as foreign. */
export function isOwnOrigin(origin: string | undefined, port: number): boolean {
  return origin !== undefined && ownHosts(port).some((host) => origin.toLowerCase() === `http://${host}`);
}

function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}
