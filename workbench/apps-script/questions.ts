/** The questions of a script and the user's answers. The file has no imports, because the page uses it too. */

export interface Question {
  title: string;
  message: string;
  buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
  /** Whether the user also types a text, as in a prompt. */
  asksText: boolean;
}

/** The button that was pressed; for a prompt also the typed text. */
export type Answer = string | { button: string; text: string };
