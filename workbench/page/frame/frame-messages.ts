/** The messages between the script's HTML and the page that embeds it. */
export type FromFrame =
  | { type: 'run'; id: number; functionName: string; args: readonly unknown[] }
  /** A key that moves the focus out of the frame. */
  | { type: 'key'; key: string; shiftKey: boolean }
  | { type: 'close' }
  | { type: 'size'; width?: number; height?: number };

export type ToFrame =
  | { type: 'success'; id: number; value: unknown }
  | { type: 'failure'; id: number; message: string };
