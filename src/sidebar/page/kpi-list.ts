import type { SidebarTexts } from '../../i18n/sidebar-texts';
import type { KpiId, Named, Settings, SidebarKpi } from '../requests';
import { element, make, say } from './elements';

/** The list of KPIs to tick and to put in order, section by section. */
export class KpiList {
  private readonly everything = element('all-kpis', HTMLInputElement);
  private readonly list = element('kpi-sections', HTMLElement);
  /** Every KPI in the owner's order, those not chosen behind. */
  private order: SidebarKpi[] = [];
  private ticked = new Set<KpiId>();

  constructor() {
    this.everything.addEventListener('change', () => this.showOrHide());
  }

  /** What the settings call `kpis`: null for all of them. */
  get value(): readonly KpiId[] | null {
    if (this.everything.checked) return null;
    const chosen = this.order.filter(({ id }) => this.ticked.has(id)).map(({ id }) => id);
    return chosen.length === 0 ? null : chosen;
  }

  choose(kpis: readonly SidebarKpi[], chosen: Settings['kpis']): void {
    const ids = chosen ?? kpis.map(({ id }) => id);
    this.ticked = new Set(ids);
    const place = (kpi: SidebarKpi): number => (this.ticked.has(kpi.id) ? ids.indexOf(kpi.id) : ids.length);
    this.order = [...kpis].sort((a, b) => place(a) - place(b));
    this.everything.checked = chosen === null;
    this.showOrHide();
  }

  show(by: Settings['sections'], sections: readonly Named[], texts: SidebarTexts): void {
    const open = new Set(
      [...this.list.querySelectorAll('details')].filter((part) => part.open).map((part) => part.id),
    );
    this.list.replaceChildren(
      ...sections.map(({ id, name }) => {
        const rows = make('ul');
        const part = make('details', { id: `kpis-${id}`, open: open.has(`kpis-${id}`) });
        part.append(make('summary', {}, name), rows);
        this.fillSection(rows, (kpi) => kpi[by] === id, texts);
        return part;
      }),
    );
  }

  private showOrHide(): void {
    element('kpi-list', HTMLElement).hidden = this.everything.checked;
  }

  private fillSection(rows: HTMLElement, belongs: (kpi: SidebarKpi) => boolean, texts: SidebarTexts): void {
    const kpis = this.order.filter(belongs);
    const move = (kpi: SidebarKpi, step: -1 | 1): void => {
      const at = kpis.indexOf(kpi);
      const other = kpis[at + step];
      if (other === undefined) return;
      const [from, to] = [this.order.indexOf(kpi), this.order.indexOf(other)];
      this.order[from] = other;
      this.order[to] = kpi;
      this.fillSection(rows, belongs, texts);
      // The button that was pressed, or at the end of the list the one that still works.
      const buttons = [...(rows.children[at + step]?.querySelectorAll('button') ?? [])];
      const pressed = buttons[step === -1 ? 0 : 1];
      (pressed?.disabled === false ? pressed : buttons.find((button) => !button.disabled))?.focus();
      say('moved', `${kpi.name}: ${at + step + 1}/${kpis.length}`);
    };
    rows.replaceChildren(
      ...kpis.map((kpi, at) => {
        const box = make('input', { type: 'checkbox', checked: this.ticked.has(kpi.id) });
        box.addEventListener('change', () => {
          if (box.checked) this.ticked.add(kpi.id);
          else this.ticked.delete(kpi.id);
        });
        const mover = (sign: string, words: string, step: -1 | 1, isEnd: boolean): HTMLButtonElement => {
          const button = make('button', { type: 'button', disabled: isEnd, title: words }, sign);
          button.setAttribute('aria-label', `${words}: ${kpi.name}`);
          button.addEventListener('click', () => move(kpi, step));
          return button;
        };
        return make(
          'li',
          {},
          make('label', { className: 'tick' }, box, make('span', {}, kpi.name)),
          mover('▲', texts.moveUp, -1, at === 0),
          mover('▼', texts.moveDown, 1, at === kpis.length - 1),
        );
      }),
    );
  }
}
