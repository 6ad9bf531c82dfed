import { element } from './elements';

/** A button of a dialog; `answer` is what the dialog resolves to. */
export interface DialogButton<Answer> {
  label: string;
  answer: Answer;
}

/** Asks and waits for a button. The message is shown as text. Escape gives `dismissed`. */
export function ask<Answer>(
  title: string,
  message: string,
  buttons: readonly DialogButton<Answer>[],
  dismissed: Answer,
): Promise<Answer> {
  return new Promise((resolve) => {
    const row = element('div', { className: 'dialog-buttons' });
    const dialog = openDialog(title, [
      element('p', { className: 'dialog-message', textContent: message }),
      row,
    ]);
    let answer = dismissed;
    for (const button of buttons) {
      const shown = element('button', { type: 'button', textContent: button.label });
      shown.addEventListener('click', () => {
        answer = button.answer;
        dialog.close();
      });
      row.append(shown);
    }
    row.querySelector('button')?.focus();
    dialog.addEventListener('close', () => resolve(answer));
  });
}

/** Asks for a text and waits for it. */
export async function askForText(
  title: string,
  message: string,
  buttons: readonly DialogButton<string>[],
  dismissed: string,
): Promise<{ button: string; text: string }> {
  const input = element('input', { type: 'text', className: 'dialog-input', ariaLabel: message });
  const answered = ask(title, message, buttons, dismissed);
  // The dialog is open already; the field goes between its message and its buttons.
  document.querySelector('.dialog:last-of-type .dialog-buttons')?.before(input);
  input.focus();
  const button = await answered;
  return { button, text: input.value };
}

/** Shows a sentence until it is read. */
export function tell(title: string, message: string): Promise<void> {
  return ask(title, message, [{ label: 'OK', answer: undefined }], undefined);
}

/** Opens a dialog with any content, which is removed when it is closed. */
export function openDialog(title: string, content: readonly Node[]): HTMLDialogElement {
  const close = element('button', { className: 'panel-close', textContent: '×', type: 'button' });
  close.setAttribute('aria-label', 'Close');
  const heading = element('h2', { textContent: title });
  const dialog = element('dialog', { className: 'dialog', ariaLabel: title }, [
    element('div', { className: 'panel-head' }, [heading, close]),
    ...content,
  ]);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  // Keys pressed in a dialog must not reach the grid behind it.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
