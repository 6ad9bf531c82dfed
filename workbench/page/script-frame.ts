import { element } from './elements';
import type { FromFrame, ToFrame } from './frame/frame-messages';

/** How the script's HTML reaches the script. */
export interface FrameOwner {
  /** Resolves to the function's value, rejects with the script's message. */
  callScript(functionName: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  resize(width: number | undefined, height: number | undefined): void;
}

export interface ScriptFrame {
  iframe: HTMLIFrameElement;
  /** Stops answering the frame. */
  release(): void;
}

/** A frame for the script's HTML, without access to this page, and the answers to its messages. */
export function createScriptFrame(path: string, title: string, owner: FrameOwner): ScriptFrame {
  const iframe = element('iframe', { className: 'script-frame', title });
  iframe.setAttribute('sandbox', 'allow-scripts allow-forms');
  iframe.src = path;

  // The sandbox gives the frame an origin of its own, which no message can name.
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
