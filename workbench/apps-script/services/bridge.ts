import type { OperationName, Operations } from '../operations/operations';
import type { BridgeReply } from '../protocol';

let hostCall: ((name: string, argumentsJson: string) => string) | undefined;
let fileText: ((name: string) => string) | undefined;

/** An error like those of Apps Script, with the name Exception. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

export function connect(
  callHost: (name: string, argumentsJson: string) => string,
  file: (name: string) => string,
): void {
  hostCall = callHost;
  fileText = file;
}

/** The text of an HTML file of the project, by its name without the ending, as at Google. */
export function htmlFile(name: string): string {
  const file = call('htmlFile', name);
  if (!fileText) throw exception('The services are not connected');
  return fileText(file);
}

/** Calls an operation in Node; arguments and result cross as JSON. */
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
