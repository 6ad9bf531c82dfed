import type { Model } from '@odoo/o-spreadsheet';
import type { Answer } from '../apps-script/questions';
import type { PageEffect } from '../server/messages';
import type { Connection, Ran } from './connection';
import { ask, askForText, type DialogButton, tell } from './dialogs';
import { showScriptDialog } from './script-dialog';
import { whileRunning } from './script-note';
import { showSidebar } from './sidebar';
import { showToast } from './toasts';

type Question = Extract<Ran['outcome'], { state: 'question' }>;

/** Runs the script's functions on the server and shows what they did to the user interface. */
export class ScriptRunner {
  constructor(
    private readonly connection: Connection,
    private readonly model: Model,
  ) {}

  /** Runs the function of a menu item, and shows a message if it fails. */
  async runMenuItem(functionName: string): Promise<void> {
    try {
      await this.#run(functionName, null);
    } catch (error) {
      await tell('Error', error instanceof Error ? error.message : String(error));
    }
  }

  /** Runs a function for google.script.run: resolves to its result, rejects with the script's message. */
  call(functionName: string, args: readonly unknown[]): Promise<unknown> {
    return this.#run(functionName, args);
  }

  /** Turns the scripts' clock and shows what its triggers did. */
  async turnClock(milliseconds: number | null): Promise<void> {
    const { outcome, effects } = await whileRunning(() => this.connection.turnClock(milliseconds));
    for (const effect of effects) this.#show(effect);
    if (outcome.state === 'done') showToast(String(outcome.value), 'The clock of scripts', 5);
  }

  /** If the script asks something, the function runs again from its start with the answers so far. */
  async #run(functionName: string, args: readonly unknown[] | null): Promise<unknown> {
    const answers: Answer[] = [];
    for (;;) {
      const { outcome, effects } = await whileRunning(() =>
        this.connection.run({ functionName, args, answers: [...answers] }),
      );
      for (const effect of effects) this.#show(effect);
      switch (outcome.state) {
        case 'done':
          return outcome.value;
        case 'failed':
          throw new Error(outcome.message);
        case 'question':
          answers.push(await askFor(outcome));
      }
    }
  }

  #show(effect: PageEffect): void {
    const callScript = this.call.bind(this);
    switch (effect.type) {
      case 'alert':
        void tell(effect.title, effect.message);
        return;
      case 'toast':
        // Sheets shows a toast for five seconds unless it is told otherwise.
        showToast(effect.message, effect.title, effect.seconds ?? 5);
        return;
      case 'sidebar':
        showSidebar(effect.title, effect.framePath, callScript);
        return;
      case 'dialog':
        showScriptDialog(effect.title, effect.framePath, effect, callScript);
        return;
      case 'activate':
        this.#activate(effect.sheetId);
    }
  }

  #activate(sheetIdTo: string): void {
    const sheetIdFrom = this.model.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetIdTo) this.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
  }
}

const buttonsOf: Record<Question['buttons'], readonly DialogButton<string>[]> = {
  OK: [{ label: 'OK', answer: 'OK' }],
  OK_CANCEL: [
    { label: 'OK', answer: 'OK' },
    { label: 'Cancel', answer: 'CANCEL' },
  ],
  YES_NO: [
    { label: 'Yes', answer: 'YES' },
    { label: 'No', answer: 'NO' },
  ],
  YES_NO_CANCEL: [
    { label: 'Yes', answer: 'YES' },
    { label: 'No', answer: 'NO' },
    { label: 'Cancel', answer: 'CANCEL' },
  ],
};

function askFor(question: Question): Promise<Answer> {
  if (question.asksText) {
    return askForText(question.title, question.message, buttonsOf[question.buttons], 'CLOSE');
  }
  return ask(question.title, question.message, buttonsOf[question.buttons], 'CLOSE');
}
