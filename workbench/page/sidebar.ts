import { element, pageElement } from './elements';
import { createScriptFrame, type FrameOwner, type ScriptFrame } from './script-frame';

type CallScript = FrameOwner['callScript'];

let shown: ScriptFrame | undefined;

/** Shows the script's HTML to the right of the spreadsheet, replacing an earlier sidebar. */
export function showSidebar(title: string, framePath: string, callScript: CallScript): void {
  closeSidebar();
  shown = createScriptFrame(framePath, title, { callScript, close: closeSidebar, resize: () => undefined });
  const close = element('button', { className: 'panel-close', textContent: '×', type: 'button' });
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', closeSidebar);
  const panel = pageElement('sidebar');
  panel.setAttribute('aria-label', title);
  panel.replaceChildren(
    element('div', { className: 'panel-head' }, [element('h2', { textContent: title }), close]),
    shown.iframe,
  );
  panel.hidden = false;
}

function closeSidebar(): void {
  shown?.release();
  shown = undefined;
  const panel = pageElement('sidebar');
  panel.replaceChildren();
  panel.hidden = true;
}
