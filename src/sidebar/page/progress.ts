import type { SidebarTexts } from '../../i18n/sidebar-texts';
import type { ProgressMark } from '../requests';
import { element, say } from './elements';
import { callScript } from './script-call';

const pause = 1000;

/** The steps of a long request in their order, and how much of the bar is filled when each begins. */
const begin = { reading: 0, computing: 0.6, writing: 0.8 } as const;
const share = { reading: 0.6, computing: 0.2, writing: 0.2 } as const;

function show({ step, done, of }: ProgressMark, { steps }: SidebarTexts): void {
  element('progress-bar', HTMLProgressElement).value = begin[step] + share[step] * (of > 0 ? done / of : 0);
  say('progress-text', of > 1 ? `${steps[step]} (${done}/${of})` : steps[step]);
}

/** Shows the progress of a request until it is answered, asking the script for it once a second. */
export async function withProgress<Got>(
  texts: SidebarTexts,
  ask: (run: string) => Promise<Got>,
): Promise<Got> {
  const run = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  const box = element('progress', HTMLElement);
  let isOver = false;
  const poll = async (): Promise<void> => {
    if (isOver) return;
    // A failed question about progress is ignored: if something is wrong, the request itself reports it.
    const answer = await callScript({ type: 'progress', run }).catch(() => undefined);
    if (isOver) return;
    if (answer?.state === 'progress' && answer.mark !== null) show(answer.mark, texts);
    setTimeout(poll, pause);
  };
  show({ step: 'reading', done: 0, of: 0 }, texts);
  box.hidden = false;
  setTimeout(poll, pause);
  try {
    return await ask(run);
  } finally {
    isOver = true;
    box.hidden = true;
  }
}
