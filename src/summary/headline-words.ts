import type { Headline } from '../comparison/headlines';
import { type HeadlineWriter, headlineText } from '../i18n/headline-text';
import type { Texts } from '../i18n/texts';
import { type CountedKpi, countedKpi } from '../kpi/counted';
import { changeWords, differenceText } from './change-text';
import { valueText } from './figure-text';

/** A headline in words, its changes written as the KPIs' own are; of money the amount too. */
export function headlineWords(headline: Headline, money: string | undefined, texts: Texts): string {
  const of = (id: CountedKpi['id'], write: (kpi: CountedKpi) => string): string => {
    const kpi = countedKpi(id);
    return kpi === undefined ? '' : write(kpi);
  };
  const write: HeadlineWriter = {
    change: (id, change) =>
      of(id, (kpi) => {
        const words = changeWords(change, kpi, money, texts);
        if (kpi.unit !== 'money' || change.kind !== 'relative') return words;
        return `${differenceText(change.difference, kpi, money, texts)}, ${words}`;
      }),
    effect: (id, effect) => of(id, (kpi) => differenceText(effect, kpi, money, texts)),
    share: (value) => valueText('percent', value, money, texts),
  };
  return headlineText(headline, write, texts);
}
