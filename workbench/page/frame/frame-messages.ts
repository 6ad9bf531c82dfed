/** What the script's HTML and the page that embeds it say to each other. */
export type FromFrame =
  | { type: 'run'; id: number; functionName: string; args: readonly unknown[] }
  /** A key that leads out of the frame. */
  | { type: 'key'; key: string; shiftKey: boolean }
  | { type: 'close' }
  | { type: 'size'; width?: number; height?: number };

export type ToFrame =
  | { type: 'success'; id: number; value: unknown }
  | { type: 'failure'; id: number; message: string };
