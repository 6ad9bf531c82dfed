import { type Model, Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App, Component, xml } from '@odoo/owl';
import { ask, tell } from './dialogs';
import { showToast } from './toasts';

interface GridProps {
  model: Model;
}

/** o-spreadsheet's component, with callbacks that use the page's own dialogs and notes. */
class Grid extends Component<GridProps> {
  static override template = xml`
    <Spreadsheet
      model="props.model"
      notifyUser="notifyUser"
      raiseError="raiseError"
      askConfirmation="askConfirmation"/>`;
  static components = { Spreadsheet };
  static override props = { model: Object };

  notifyUser = ({ text, sticky }: { text: string; sticky: boolean }): void => {
    showToast(text, '', sticky ? 0 : 5);
  };

  raiseError = (text: string, callback?: () => void): void => {
    void tell('', text).then(callback);
  };

  askConfirmation = async (text: string, confirm: () => void, cancel?: () => void): Promise<void> => {
    const buttons = [
      { label: 'OK', answer: true },
      { label: 'Cancel', answer: false },
    ];
    if (await ask('', text, buttons, false)) confirm();
    else cancel?.();
  };
}

/** Shows the model in the target element. */
export async function mountSpreadsheet(model: Model, target: HTMLElement): Promise<void> {
  const app = new App(Grid, { props: { model }, templates });
  await app.mount(target);
}
