import type { SidebarTexts } from '../../i18n/sidebar-texts';
import type { KpiId, Named, Settings, SidebarKpi } from '../requests';
import { element, make, say } from './elements';

/** The KPIs that a small shop usually follows; a button ticks these alone. */
const essentials: readonly KpiId[] = [
  'revenue',
  'orders',
  'aov',
  'gross_profit',
  'net_profit',
  'traffic',
  'conversion_rate',
  'new_customers',
  'cac',
  'repeat_purchase_rate',
];

/** The list of KPIs to tick and to put in order, section by section. */
export class KpiList {
  private readonly everything = element('all-kpis', HTMLInputElement);
  private readonly list = element('kpi-sections', HTMLElement);
  private readonly find = element('find-kpi', HTMLInputElement);
  /** Every KPI: first the chosen ones in the owner's order, then the others. */
  private order: SidebarKpi[] = [];
  private ticked = new Set<KpiId>();
  private dragged: SidebarKpi | undefined;

  constructor() {
    this.everything.addEventListener('change', () => this.showOrHide());
    this.find.addEventListener('input', () => this.filter());
    // Enter in the search field would otherwise send the form.
    this.find.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    element('essential-kpis', HTMLButtonElement).addEventListener('click', () => this.tick(essentials));
    element('no-kpis', HTMLButtonElement).addEventListener('click', () => this.tick([]));
  }

  /** The value of the setting `kpis`: null when all KPIs are ticked. */
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
    this.filter();
  }

  /** Ticks these KPIs and no others, and opens all sections so that the owner can go on choosing. */
  private tick(ids: readonly KpiId[]): void {
    this.ticked = new Set(ids);
    this.everything.checked = false;
    for (const row of this.rows()) {
      const box = row.querySelector('input');
      if (box !== null) box.checked = ids.some((id) => id === row.dataset.kpi);
    }
    for (const part of this.list.querySelectorAll('details')) part.open = true;
    this.showOrHide();
  }

  private rows(): readonly HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('li')];
  }

  /** Shows the KPIs whose name contains the searched text, and the sections that have any. */
  private filter(): void {
    const searched = plain(this.find.value.trim());
    for (const row of this.rows()) {
      row.hidden = !plain(row.querySelector('label')?.textContent ?? '').includes(searched);
    }
    for (const part of this.list.querySelectorAll('details')) {
      part.hidden = part.querySelector('li:not([hidden])') === null;
      if (searched !== '') part.open = true;
    }
  }

  private showOrHide(): void {
    element('kpi-list', HTMLElement).hidden = this.everything.checked;
  }

  private fillSection(rows: HTMLElement, belongs: (kpi: SidebarKpi) => boolean, texts: SidebarTexts): void {
    const kpis = this.order.filter(belongs);
    /** Moves a KPI to another place of its section; the KPIs between the two places move up or down by one. */
    const put = (kpi: SidebarKpi, to: number): void => {
      const places = kpis.map((each) => this.order.indexOf(each));
      const moved = kpis.filter((each) => each !== kpi);
      moved.splice(to, 0, kpi);
      moved.forEach((each, at) => {
        this.order[places[at] ?? -1] = each;
      });
      this.fillSection(rows, belongs, texts);
      say('moved', `${kpi.name}: ${to + 1}/${kpis.length}`);
    };
    const move = (kpi: SidebarKpi, step: -1 | 1): void => {
      const to = kpis.indexOf(kpi) + step;
      if (kpis[to] === undefined) return;
      put(kpi, to);
      // Keeps the focus on the button that was pressed. At the end of the list that button is disabled; then
      // the other one gets the focus.
      const buttons = [...(rows.children[to]?.querySelectorAll('button') ?? [])];
      const pressed = buttons[step === -1 ? 0 : 1];
      (pressed?.disabled === false ? pressed : buttons.find((button) => !button.disabled))?.focus();
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
        const row = make(
          'li',
          { draggable: true },
          make('label', { className: 'tick' }, box, make('span', {}, kpi.name)),
          mover('▲', texts.moveUp, -1, at === 0),
          mover('▼', texts.moveDown, 1, at === kpis.length - 1),
        );
        row.dataset.kpi = kpi.id;
        row.addEventListener('dragstart', () => {
          this.dragged = kpi;
        });
        row.addEventListener('dragover', (event) => {
          if (this.dragged === undefined || !kpis.includes(this.dragged)) return;
          event.preventDefault();
          row.classList.add('over');
        });
        row.addEventListener('dragleave', () => row.classList.remove('over'));
        row.addEventListener('drop', (event) => {
          event.preventDefault();
          if (this.dragged !== undefined && kpis.includes(this.dragged)) put(this.dragged, at);
          this.dragged = undefined;
        });
        return row;
      }),
    );
    this.filter();
  }
}

/** A text in the form in which it is searched: without case and accents. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
