import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Frames } from '../../../workbench/server/frames';
import { answerHttp } from '../../../workbench/server/http';

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

let server: Server;
let port = 0;
let frames: Frames;

beforeEach(async () => {
  frames = new Frames();
  const assets = {
    byPath: new Map([['/', { contentType: 'text/html; charset=utf-8', body: '<p>page</p>' }]]),
    googleScript: 'stand-in',
  };
  server = createServer(answerHttp({ port: () => port, assets, frames }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
});

/** Not by `fetch`, which would normalise the path and set the Host header itself. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers, agent: false };
    const request = httpRequest(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    request.on('error', reject).end();
  });
}

describe('the page', () => {
  it('is served with a policy that allows no foreign or inline script', async () => {
    const { status, headers, body } = await ask('/');

    expect(status).toBe(200);
    expect(body).toBe('<p>page</p>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self' 'unsafe-eval';",
    );
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('keeps its path when a query follows', async () => {
    expect((await ask('/?x=1')).status).toBe(200);
  });
});

describe('requests under a foreign name', () => {
  it.each(['shop.example', 'shop.example:80', '127.0.0.1'])('are refused: Host %s', async (host) => {
    const { status, body } = await ask('/', 'GET', { Host: host });

    expect(status).toBe(403);
    expect(body).not.toContain('page');
  });

  it('are refused when another site posts', async () => {
    expect((await ask('/', 'POST', { Origin: 'https://shop.example' })).status).toBe(403);
    expect((await ask('/', 'POST')).status).toBe(403);
  });

  it('are told apart from a post of the page itself, which is only an unknown path', async () => {
    expect((await ask('/', 'POST', { Origin: `http://127.0.0.1:${port}` })).status).toBe(405);
  });
});

describe('paths that are not on the list', () => {
  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '//etc/passwd',
    '/package.json',
    '/frame/../package.json',
    '/frame/',
    '/constructor',
  ])('give nothing: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe("the script's own HTML", () => {
  it('comes sandboxed, cut off from the network, with google.script after its doctype', async () => {
    const { status, headers, body } = await ask(frames.add('<!doctype html><title>Side</title>'));

    expect(status).toBe(200);
    expect(body).toBe('<!doctype html><script>stand-in</script><title>Side</title>');
    expect(headers['content-security-policy']).toContain(
      "sandbox allow-scripts allow-forms; default-src 'none'",
    );
  });
});
