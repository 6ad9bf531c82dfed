import { randomUUID } from 'node:crypto';

/**
 * The HTML of the script's sidebar and dialogs. Each piece has an address that cannot be guessed and its own
 * strict policy. In `srcdoc` it would inherit the page's policy, which would then have to allow inline
 * scripts for the spreadsheet too.
 */
export class Frames {
  readonly #htmlById = new Map<string, string>();

  /** Keeps the HTML and returns the path that serves it. */
  add(html: string): string {
    const id = randomUUID();
    this.#htmlById.set(id, html);
    if (this.#htmlById.size > keptFrames) {
      const [oldest] = this.#htmlById.keys();
      if (oldest !== undefined) this.#htmlById.delete(oldest);
    }
    return `${framePath}${id}`;
  }

  /** The HTML behind a path that `add` returned. */
  get(path: string): string | undefined {
    return path.startsWith(framePath) ? this.#htmlById.get(path.slice(framePath.length)) : undefined;
  }
}

const framePath = '/frame/';

/** How many pieces are kept: a page shows one sidebar and one dialog, but several pages may be open. */
const keptFrames = 50;
