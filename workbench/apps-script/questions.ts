/** What a script asks the user, and what the user answers. Without imports: the page uses it too. */

export interface Question {
  title: string;
  message: string;
  buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
  /** A prompt: the user also types a text. */
  asksText: boolean;
}

/** A button; for a prompt also the text that was typed. */
export type Answer = string | { button: string; text: string };
