import { openDialog } from './dialogs';
import { createScriptFrame, type FrameOwner } from './script-frame';

export interface DialogSize {
  width: number | null;
  height: number | null;
}

/** Shows the script's HTML in a modal dialog. */
export function showScriptDialog(
  title: string,
  framePath: string,
  size: DialogSize,
  callScript: FrameOwner['callScript'],
): void {
  const resize = (width: number | undefined, height: number | undefined): void => {
    if (width !== undefined) frame.iframe.style.width = `${width}px`;
    if (height !== undefined) frame.iframe.style.height = `${height}px`;
  };
  const frame = createScriptFrame(framePath, title, { callScript, close: () => dialog.close(), resize });
  const dialog = openDialog(title, [frame.iframe]);
  resize(size.width ?? 600, size.height ?? 400);
  dialog.addEventListener('close', frame.release);
}
