import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Asset, Assets } from './assets';
import type { Frames } from './frames';
import { isOwnHost, isOwnOrigin } from './request-checks';

export interface HttpOptions {
  /** A function, because the port is known only when the server listens. */
  port: () => number;
  assets: Assets;
  frames: Frames;
}

/** Answers every HTTP request of the workbench: a fixed list of assets and the script's frames. */
export function answerHttp(
  options: HttpOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const port = options.port();
    if (!isOwnHost(request.headers.host, port)) return refuse(response, 403, 'This host name is not served.');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      if (!isOwnOrigin(request.headers.origin, port)) {
        return refuse(response, 403, 'Requests from other sites are not served.');
      }
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Only GET is answered.');
    }
    const [path = ''] = (request.url ?? '').split('?');
    const asset = options.assets.byPath.get(path);
    if (asset !== undefined) return send(response, asset, pagePolicy(port));
    const html = options.frames.get(path);
    if (html !== undefined) {
      const body = withGoogleScript(html, options.assets.googleScript);
      return send(response, { contentType: 'text/html; charset=utf-8', body }, framePolicy);
    }
    refuse(response, 404, 'Not found.');
  };
}

/**
 * The policy of the page. `unsafe-eval`: Owl compiles its templates, and o-spreadsheet its formulas, with
 * `new Function`. Inline style attributes: the grid positions its parts with them.
 */
const pagePolicy = (port: number): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // For older browsers, 'self' does not include a WebSocket to the same address.
    `connect-src 'self' ws://127.0.0.1:${port} ws://localhost:${port}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The policy of the script's HTML, which is one file with everything inline and may connect to nothing. */
export const framePolicy = [
  'sandbox allow-scripts allow-forms',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

function send(response: ServerResponse, asset: Asset, policy: string): void {
  response.writeHead(200, {
    ...commonHeaders,
    'Content-Type': asset.contentType,
    'Content-Security-Policy': policy,
  });
  response.end(asset.body);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, {
    ...commonHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'",
  });
  response.end(`${sentence}\n`);
}

const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Puts the replacement for `google.script` before the HTML's own scripts, after the doctype if there is one. */
function withGoogleScript(html: string, googleScript: string): string {
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  return `${doctype}<script>${googleScript}</script>${html.slice(doctype.length)}`;
}
