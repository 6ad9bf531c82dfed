import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import type { Answer } from '../apps-script/questions';
import type { CustomArgument } from '../custom-function-wire';
import type { ServerMessage, Welcome } from '../server/messages';

export type Ran = Extract<ServerMessage, { type: 'ran' }>;
export type Computed = Extract<ServerMessage, { type: 'computed' }>;
export type Notice = Exclude<ServerMessage, Ran | Computed | Welcome>;

export interface RunRequest {
  functionName: string;
  /** The arguments; null for a menu item, which passes none. */
  args: readonly unknown[] | null;
  /** The answers to the script's questions so far. */
  answers: readonly Answer[];
}

export interface ComputeRequest {
  calls: readonly { name: string; args: readonly CustomArgument[] }[];
}

/** A message to the server, which checks everything that arrives. */
type Outgoing =
  | { type: 'collaboration'; message: CollaborationMessage }
  | ({ type: 'run'; id: number } & RunRequest)
  | { type: 'turnClock'; id: number; milliseconds: number | null }
  | ({ type: 'compute'; id: number } & ComputeRequest);

/** The page's connection to the server. */
export class Connection {
  readonly welcome: Welcome;
  readonly #socket: WebSocket;
  readonly #runs = new Map<number, (reply: Ran) => void>();
  readonly #computations = new Map<number, (reply: Computed) => void>();
  readonly #noticeListeners = new Set<(notice: Notice) => void>();
  #lastId = 0;

  /**
   * Connects and waits for the workbook. Listeners must be registered at once afterwards, without another
   * `await`.
   */
  static open(url: string): Promise<Connection> {
    const socket = new WebSocket(url);
    return new Promise((resolve, reject) => {
      socket.addEventListener(
        'message',
        (event) => {
          const first = parse(event);
          if (first.type === 'welcome') resolve(new Connection(socket, first));
          else reject(new Error(`The server began with ${first.type}.`));
        },
        { once: true },
      );
      socket.addEventListener('close', () => reject(new Error('The workbench does not answer.')), {
        once: true,
      });
    });
  }

  private constructor(socket: WebSocket, welcome: Welcome) {
    this.welcome = welcome;
    this.#socket = socket;
    socket.addEventListener('message', (event) => this.#receive(parse(event)));
  }

  /** Listens to messages that the server sends without being asked. */
  onNotice(listener: (notice: Notice) => void): void {
    this.#noticeListeners.add(listener);
  }

  onClose(listener: () => void): void {
    this.#socket.addEventListener('close', listener);
  }

  /** Shares a change or the position of the cursor with the server and the other pages. */
  share(message: CollaborationMessage): void {
    this.#send({ type: 'collaboration', message });
  }

  /** Runs a function of the script. */
  run(request: RunRequest): Promise<Ran> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#runs.set(id, resolve);
      this.#send({ type: 'run', id, ...request });
    });
  }

  /** Turns the scripts' clock forward, with null to the next trigger. Whatever becomes due meanwhile happens. */
  turnClock(milliseconds: number | null): Promise<Ran> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#runs.set(id, resolve);
      this.#send({ type: 'turnClock', id, milliseconds });
    });
  }

  /** Computes custom functions, many at once. */
  compute(request: ComputeRequest): Promise<Computed> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#computations.set(id, resolve);
      this.#send({ type: 'compute', id, ...request });
    });
  }

  #receive(message: ServerMessage): void {
    switch (message.type) {
      case 'ran':
        take(this.#runs, message);
        return;
      case 'computed':
        take(this.#computations, message);
        return;
      case 'welcome':
        return;
      default:
        for (const listener of this.#noticeListeners) listener(message);
    }
  }

  #send(message: Outgoing): void {
    this.#socket.send(JSON.stringify(message));
  }
}

function take<Reply extends { id: number }>(
  waiting: Map<number, (reply: Reply) => void>,
  reply: Reply,
): void {
  waiting.get(reply.id)?.(reply);
  waiting.delete(reply.id);
}

/** Parses a message. It has the type it claims, because the server and this page come from the same build. */
function parse(event: MessageEvent<string>): ServerMessage {
  const message: ServerMessage = JSON.parse(event.data);
  return message;
}
