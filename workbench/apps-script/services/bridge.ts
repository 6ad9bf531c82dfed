import type { OperationName, Operations } from '../operations/operations';
import type { BridgeReply } from '../protocol';

let hostCall: ((name: string, argumentsJson: string) => string) | undefined;

/** An error as Apps Script throws them: its name is Exception. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

export function connect(callHost: (name: string, argumentsJson: string) => string): void {
  hostCall = callHost;
}

/** Asks Node: arguments and result cross as JSON. */
export function call<K extends OperationName>(
  name: K,
  ...args: Parameters<Operations[K]>
): ReturnType<Operations[K]> {
  if (!hostCall) throw exception('The services are not connected');
  const reply: Reply<K> = JSON.parse(hostCall(name, JSON.stringify(args)));
  if (reply.state === 'ok') return reply.value;
  throw exception(reply.state === 'error' ? reply.message : 'The execution waits for an answer of the user');
}

type Reply<K extends OperationName> =
  | { state: 'ok'; value: ReturnType<Operations[K]> }
  | Exclude<BridgeReply, { state: 'ok' }>;
