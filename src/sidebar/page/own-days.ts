import type { SidebarTexts } from '../../i18n/sidebar-texts';
import { holidayNames } from '../../period/holiday-names';
import type { OwnDays } from '../requests';
import { element, fill, make, oneOf } from './elements';

/** The owner's campaigns and corrected holidays. Adding or removing one saves it at once. */
export class OwnDaysPart {
  private readonly name = element('campaign-name', HTMLInputElement);
  private readonly from = element('campaign-from', HTMLInputElement);
  private readonly to = element('campaign-to', HTMLInputElement);
  private readonly holiday = element('corrected-holiday', HTMLSelectElement);
  private readonly day = element('corrected-day', HTMLInputElement);
  private days: OwnDays = { campaigns: [], corrections: [] };

  constructor(private readonly save: (days: OwnDays) => void) {
    // The browser then refuses a campaign that ends before it begins, in its own language.
    this.from.addEventListener('input', () => {
      this.to.min = this.from.value;
    });
    this.on('campaign-form', () => this.addCampaign());
    this.on('correction-form', () => this.addCorrection());
  }

  show({ campaigns, corrections }: OwnDays, texts: SidebarTexts): void {
    const days = { campaigns, corrections };
    this.days = days;
    const names = holidayNames.map((id) => ({ id, name: texts.holidays[id] }));
    fill(this.holiday, names, this.holiday.value || 'lebaran');
    element('campaigns', HTMLElement).replaceChildren(
      ...campaigns.map((campaign) => {
        const { name, from, to } = campaign;
        const left = campaigns.filter((one) => one !== campaign);
        return this.line(`${name}${texts.colon}${from} – ${to}`, { ...days, campaigns: left }, texts);
      }),
    );
    element('corrections', HTMLElement).replaceChildren(
      ...corrections.map((correction) => {
        const { holiday, day } = correction;
        const left = corrections.filter((one) => one !== correction);
        const words = `${texts.holidays[holiday]}${texts.colon}${day}`;
        return this.line(words, { ...days, corrections: left }, texts);
      }),
    );
  }

  /** Empties the fields after something was added, ready for the next entry. */
  clear(): void {
    for (const field of [this.name, this.from, this.to, this.day]) field.value = '';
    this.to.min = '';
  }

  private on(form: string, add: () => void): void {
    element(form, HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      add();
    });
  }

  private addCampaign(): void {
    const name = this.name.value.trim();
    if (name === '') return;
    const campaign = { name, from: this.from.value, to: this.to.value };
    const others = this.days.campaigns.filter((one) => one.name !== name);
    this.save({ ...this.days, campaigns: [...others, campaign] });
  }

  private addCorrection(): void {
    const holiday = oneOf(holidayNames, this.holiday.value);
    const correction = { holiday, day: this.day.value };
    this.save({ ...this.days, corrections: [...this.days.corrections, correction] });
  }

  private line(words: string, left: OwnDays, texts: SidebarTexts): HTMLElement {
    const remove = make('button', { type: 'button' }, '✕');
    remove.setAttribute('aria-label', `${texts.remove}${texts.colon}${words}`);
    remove.title = texts.remove;
    remove.addEventListener('click', () => this.save(left));
    return make('li', {}, make('span', {}, words), remove);
  }
}
