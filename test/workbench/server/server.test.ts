import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { ServerMessage } from '../../../workbench/server/messages';
import { fixtureScript, type ServedWorkbook, serveWorkbook } from '../../e2e/harness/served-workbook';

const tabs = [
  {
    name: 'Orders',
    cells: [
      ['Order ID', 'Amount'],
      ['A-1', 30],
    ],
  },
];

let workbench: ServedWorkbook;

beforeEach(async () => {
  workbench = await serveWorkbook(tabs, fixtureScript);
});

afterEach(() => workbench.close());

/** A socket to the server that keeps what is received. */
class Line {
  private readonly received: ServerMessage[] = [];
  private readonly wanting: (() => void)[] = [];

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => {
      this.received.push(JSON.parse(String(data)));
      for (const look of this.wanting.splice(0)) look();
    });
    socket.on('error', () => undefined);
  }

  static open(headers: Record<string, string> = { Origin: `http://127.0.0.1:${workbench.port}` }): Line {
    return new Line(new WebSocket(`ws://127.0.0.1:${workbench.port}/session`, { headers }));
  }

  async next(): Promise<ServerMessage> {
    for (;;) {
      const message = this.received.shift();
      if (message !== undefined) return message;
      await new Promise<void>((resolve) => this.wanting.push(resolve));
    }
  }

  /** The HTTP status with which the server refused the socket; 101 if it was opened. */
  opening(): Promise<number | undefined> {
    return new Promise((resolve) => {
      this.socket.on('open', () => resolve(101));
      this.socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    });
  }

  closing(): Promise<number> {
    return new Promise((resolve) => this.socket.on('close', resolve));
  }
}

const run = { type: 'run', functionName: 'answerSidebar', args: [{ amount: 5 }], answers: [] };

describe('a page that connects', () => {
  it('gets the workbook, the menus and the custom functions first', async () => {
    expect(await Line.open().next()).toMatchObject({
      type: 'welcome',
      workbookName: 'Trial shop',
      menus: [{ kind: 'menu', label: 'Trial' }],
      customFunctions: [{ name: 'TRIAL_DIVIDE' }],
      revisions: [],
    });
  });

  it('sees what its script wrote before it hears that the script is done', async () => {
    const line = Line.open();
    await line.next();

    line.socket.send(JSON.stringify({ ...run, id: 7 }));

    expect(await line.next()).toMatchObject({
      type: 'collaboration',
      messages: [{ type: 'REMOTE_REVISION' }],
    });
    expect(await line.next()).toEqual({
      type: 'ran',
      id: 7,
      outcome: { state: 'done', value: { written: 5 } },
      effects: [],
    });
  });

  it('gets the results of many custom-function calls in one reply, in their order', async () => {
    const line = Line.open();
    await line.next();
    const calls = [
      { name: 'TRIAL_DIVIDE', args: [1, 4] },
      { name: 'TRIAL_DIVIDE', args: [1, 0] },
      { name: 'NOT_THERE', args: [] },
    ];

    line.socket.send(JSON.stringify({ type: 'compute', id: 1, calls }));

    expect(await line.next()).toMatchObject({
      type: 'computed',
      id: 1,
      results: [{ state: 'value', value: 0.25 }, { state: 'error' }, { state: 'error' }],
    });
  });
});

describe('a socket from elsewhere', () => {
  it.each([
    ['another site', { Origin: 'https://shop.example' }],
    ['a page under another name for this address', { Origin: 'http://shop.example', Host: 'shop.example' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['a program that names no origin', {}],
  ])('is refused: %s', async (_who, headers) => {
    expect(await Line.open(headers).opening()).toBe(403);
  });

  it('finds nothing at another path', async () => {
    const socket = new WebSocket(`${workbench.url.replace('http', 'ws')}other`, {
      headers: { Origin: `http://127.0.0.1:${workbench.port}` },
    });
    socket.on('error', () => undefined);

    expect(
      await new Promise((resolve) =>
        socket.on('unexpected-response', (_r, answer) => resolve(answer.statusCode)),
      ),
    ).toBe(404);
  });
});

describe('bad messages', () => {
  it.each([
    ['no JSON', '{{{'],
    ['an unknown type', '{"type":"shutdown"}'],
    ['a deep nest', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['bytes', Buffer.from([0, 255, 1])],
  ])('leave the page connected: %s', async (_what, message) => {
    const line = Line.open();
    await line.next();

    line.socket.send(message);

    expect(await line.next()).toEqual({ type: 'notUnderstood' });
    line.socket.send(JSON.stringify({ ...run, functionName: 'fail', id: 1 }));
    expect(await line.next()).toMatchObject({ type: 'ran', outcome: { state: 'failed' } });
  });

  it('that are too large close their own socket only', async () => {
    const line = Line.open();
    const other = Line.open();
    await Promise.all([line.next(), other.next()]);

    line.socket.send(' '.repeat(33 * 1024 * 1024));

    expect(await line.closing()).toBe(1009);
    other.socket.send(JSON.stringify({ ...run, id: 2 }));
    expect(await other.next()).toMatchObject({ type: 'collaboration' });
  });

  it('that are no WebSocket frames close their own socket only', async () => {
    const line = Line.open();
    await line.next();
    const raw = connect(workbench.port, '127.0.0.1');
    const key = Buffer.alloc(16).toString('base64');
    raw.write(
      `GET /session HTTP/1.1\r\nHost: 127.0.0.1:${workbench.port}\r\nOrigin: http://127.0.0.1:${workbench.port}\r\n` +
        `Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
    );
    raw.resume();
    raw.write(Buffer.alloc(64, 0xff));
    await new Promise((resolve) => raw.on('close', resolve));

    line.socket.send(JSON.stringify({ ...run, id: 3 }));

    expect(await line.next()).toMatchObject({ type: 'collaboration' });
  });

  it('that name no function of the script are answered as a failure', async () => {
    const line = Line.open();
    await line.next();

    line.socket.send(JSON.stringify({ ...run, functionName: 'constructor', id: 4 }));

    expect(await line.next()).toMatchObject({ type: 'ran', id: 4, outcome: { state: 'failed' } });
  });
});

describe('the port', () => {
  it('answers at no other address of this machine', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    const others = addresses.filter(({ address, scopeid }) => address !== '127.0.0.1' && !scopeid);

    const reachable = await Promise.all(others.map(({ address }) => isReachable(address)));

    expect(await isReachable('127.0.0.1')).toBe(true);
    expect(reachable).toEqual(others.map(() => false));
  });
});

function isReachable(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(workbench.port, host);
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.unref();
  });
}
