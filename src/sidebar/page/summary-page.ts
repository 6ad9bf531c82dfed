import type { SidebarTexts } from '../../i18n/sidebar-texts';
import type { Answer, KpiId, Settings, SummarySettings } from '../requests';
import { element, fill, make, oneOf } from './elements';
import { KpiList } from './kpi-list';

const cardCount = 6;
const usualCurrencies = ['IDR', 'MYR', 'EUR', 'USD', 'SGD'];

/** The form of the page Summary, with the owner's settings. */
export class SummaryPage {
  readonly form = element('choices', HTMLFormElement);
  private readonly period = element('period', HTMLSelectElement);
  private readonly asOf = element('as-of', HTMLInputElement);
  private readonly comparison = element('comparison', HTMLSelectElement);
  private readonly language = element('language', HTMLSelectElement);
  private readonly sections = element('sections', HTMLSelectElement);
  private readonly shopName = element('shop-name', HTMLInputElement);
  private readonly currency = element('currency', HTMLInputElement);
  private readonly firstWeekday = element('first-weekday', HTMLSelectElement);
  private readonly fiscalFirstMonth = element('fiscal-first-month', HTMLSelectElement);
  private readonly lostAfterDays = element('lost-after-days', HTMLInputElement);
  private readonly kpis = new KpiList();
  private ready: Answer<'ready'> | undefined;
  private texts: SidebarTexts | undefined;

  constructor() {
    this.sections.addEventListener('change', () => this.showKpis());
    // The browser cannot show its message at a field inside a closed part, so the part is opened.
    this.form.addEventListener(
      'invalid',
      ({ target }) => {
        const part = target instanceof Element ? target.closest('details') : null;
        if (part !== null) part.open = true;
      },
      true,
    );
    this.offerCurrencies([]);
  }

  /** Offers the currencies found in the data first, then common ones; any other code can be typed. */
  offerCurrencies(seen: readonly string[]): void {
    const codes = [...new Set([...seen, ...usualCurrencies])];
    element('currencies', HTMLDataListElement).replaceChildren(
      ...codes.map((code) => make('option', { value: code })),
    );
  }

  /** Shows the saved settings in the language of the texts. */
  show(ready: Answer<'ready'>, texts: SidebarTexts): void {
    this.ready = ready;
    this.texts = texts;
    const { settings, periods, kpis } = ready;
    const numbered = (names: readonly string[], first: number) =>
      names.map((name, index) => ({ id: String(index + first), name }));
    const named = (names: Readonly<Record<string, string>>) =>
      Object.entries(names).map(([id, name]) => ({ id, name }));
    fill(this.period, named(periods), settings.period);
    fill(this.comparison, named(texts.comparisons), settings.comparison);
    fill(this.sections, named(texts.sectionsBy), settings.sections);
    fill(this.firstWeekday, numbered(texts.weekdays, 0), String(settings.firstWeekday));
    fill(this.fiscalFirstMonth, numbered(texts.months, 1), String(settings.fiscalFirstMonth));
    this.asOf.value = settings.asOf ?? '';
    this.language.value = settings.language ?? '';
    this.shopName.value = settings.shopName ?? '';
    this.currency.value = settings.currency ?? '';
    this.lostAfterDays.value = settings.lostAfterDays === null ? '' : String(settings.lostAfterDays);
    this.kpis.choose(kpis, settings.kpis);
    this.showKpis();
    this.showCards(ready, texts);
  }

  /** The settings of the form, undefined while one of its fields is invalid. */
  read(): SummarySettings | undefined {
    if (this.ready === undefined || !this.form.reportValidity()) return undefined;
    const days = this.lostAfterDays.valueAsNumber;
    return {
      period: oneOf(['month', 'day', 'week', 'quarter', 'year'], this.period.value),
      asOf: this.asOf.value || null,
      comparison: oneOf(['previous', 'lastYear'], this.comparison.value),
      language: this.language.value === '' ? null : oneOf(['en', 'id', 'ms', 'fr'], this.language.value),
      currency: this.currency.value.toUpperCase() || null,
      firstWeekday: oneOf([0, 1, 2, 3, 4, 5, 6], this.firstWeekday.value),
      fiscalFirstMonth: oneOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], this.fiscalFirstMonth.value),
      sections: this.by,
      kpis: this.kpis.value,
      cards: this.cards,
      lostAfterDays: Number.isNaN(days) ? null : days,
      shopName: this.shopName.value.trim() || null,
    };
  }

  private get by(): Settings['sections'] {
    return oneOf(['journey', 'family'], this.sections.value);
  }

  private get cards(): readonly KpiId[] {
    const chosen = [...element('cards', HTMLElement).querySelectorAll('select')].map(({ value }) => value);
    return [...new Set(chosen)].flatMap((id) => this.ready?.kpis.find((kpi) => kpi.id === id)?.id ?? []);
  }

  private showKpis(): void {
    if (this.ready === undefined || this.texts === undefined) return;
    this.kpis.show(this.by, this.ready.sections[this.by], this.texts);
  }

  private showCards({ settings, kpis, sections }: Answer<'ready'>, texts: SidebarTexts): void {
    const lists = Array.from({ length: cardCount }, (_, index) => {
      const list = make('select', {}, new Option(texts.noCard, ''));
      list.setAttribute('aria-label', `${texts.card} ${index + 1}`);
      for (const { id, name } of sections.family) {
        const figures = kpis.filter(({ family, unit }) => unit !== 'table' && family === id);
        const group = make(
          'optgroup',
          { label: name },
          ...figures.map((kpi) => new Option(kpi.name, kpi.id)),
        );
        list.append(group);
      }
      list.value = settings.cards[index] ?? '';
      return list;
    });
    element('cards', HTMLElement).replaceChildren(...lists);
  }
}
