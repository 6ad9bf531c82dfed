import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Script } from '../apps-script/script';
import type { Workbook } from '../spreadsheet/workbook';
import type { Assets } from './assets';
import { Frames } from './frames';
import { answerHttp } from './http';
import { servePage } from './page-connection';
import { isOwnHost, isOwnOrigin } from './request-checks';
import { SharedSession } from './shared-session';

export interface WorkbenchOptions {
  workbook: Workbook;
  script: Script;
  assets: Assets;
  /** Is called with what went wrong, for the person who started the workbench. */
  report: (trouble: string) => void;
  /** 0 means any free port. */
  port: number;
}

export interface RunningWorkbench {
  /** The page's address. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Large enough for a large paste; a longer message closes its socket. */
const maximumMessageBytes = 32 * 1024 * 1024;

/** Serves the workbook and its script on the loopback interface. Rejects with EADDRINUSE when the port is taken. */
export async function serveWorkbench(options: WorkbenchOptions): Promise<RunningWorkbench> {
  const { workbook, script, assets, report } = options;
  const frames = new Frames();
  const session = new SharedSession(workbook.model, report);
  let port = options.port;

  const server = createServer(answerHttp({ port: () => port, assets, frames }));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maximumMessageBytes });
  server.on('upgrade', (request, socket, head) => {
    // The other side may be gone before the answer is written.
    socket.on('error', () => socket.destroy());
    const isOwn = isOwnHost(request.headers.host, port) && isOwnOrigin(request.headers.origin, port);
    if (!isOwn || request.url !== '/session') {
      socket.end(`HTTP/1.1 ${isOwn ? '404 Not Found' : '403 Forbidden'}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      servePage(webSocket, randomUUID(), { workbook, script, session, frames, report });
    });
  });

  port = await listen(server, options.port);
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    close: async () => {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port }, () => {
      server.off('error', reject);
      resolve(addressOf(server).port);
    });
  });
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no TCP address');
  return address;
}
