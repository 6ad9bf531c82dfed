import { randomUUID } from 'node:crypto';

/**
 * The HTML that the script showed in its sidebar and dialogs. Each piece is served at an address that
 * cannot be guessed, under its own strict policy: inside `srcdoc` it would inherit the page's policy, which
 * would then have to allow inline scripts for the spreadsheet too.
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

/** A page shows one sidebar and one dialog; the rest is for pages that are open beside it. */
const keptFrames = 50;
