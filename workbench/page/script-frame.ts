import { element } from './elements';
import type { FromFrame, ToFrame } from './frame/frame-messages';

/** The embedding page, as far as the frame needs it. */
export interface FrameOwner {
  /** Resolves to the result of the function, rejects with the script's message. */
  callScript(functionName: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  resize(width: number | undefined, height: number | undefined): void;
}

export interface ScriptFrame {
  iframe: HTMLIFrameElement;
  /** Stops answering the frame's messages. */
  release(): void;
}

/** Makes a frame for the script's HTML, which has no access to this page, and answers its messages. */
export function createScriptFrame(path: string, title: string, owner: FrameOwner): ScriptFrame {
  const iframe = element('iframe', { className: 'script-frame', title });
  iframe.setAttribute('sandbox', 'allow-scripts allow-forms');
  iframe.src = path;

  // The target is '*', because the origin of a sandboxed frame cannot be named.
  const reply = (message: ToFrame): void => iframe.contentWindow?.postMessage(message, '*');
  const listen = (event: MessageEvent<FromFrame>): void => {
    if (event.source !== iframe.contentWindow) return;
    const message = event.data;
    switch (message.type) {
      case 'run':
        owner.callScript(message.functionName, message.args).then(
          (value) => reply({ type: 'success', id: message.id, value }),
          (error: unknown) => reply({ type: 'failure', id: message.id, message: messageOf(error) }),
        );
        return;
      case 'key': {
        const { key, shiftKey } = message;
        document.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, cancelable: true }));
        return;
      }
      case 'close':
        owner.close();
        return;
      case 'size':
        owner.resize(message.width, message.height);
        return;
    }
  };
  window.addEventListener('message', listen);
  return { iframe, release: () => window.removeEventListener('message', listen) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
