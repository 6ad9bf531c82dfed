import { pageElement } from './elements';

let running = 0;

/** Shows "Running script…" in the title bar until the work is done. */
export async function whileRunning<Result>(work: () => Promise<Result>): Promise<Result> {
  running += 1;
  pageElement('script-note').hidden = false;
  try {
    return await work();
  } finally {
    running -= 1;
    pageElement('script-note').hidden = running === 0;
  }
}
