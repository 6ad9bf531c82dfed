import { sayIn } from '../../i18n/say';
import type { KpiId } from '../../kpi/catalogue';
import type { SidebarAnswer } from '../../sidebar/requests';
import { cardFigures } from '../../summary/card-figures';
import type { Generated } from '../generate-summary';
import { seenCurrencies } from '../seen-currencies';

type Written = Extract<Generated, { readonly state: 'written' }>;

/** The answer after the summary was made; of its figures only those of the cards are sent. */
export function summaryPage(generated: Generated, cards: readonly KpiId[]): SidebarAnswer {
  switch (generated.state) {
    case 'written':
      return writtenAnswer(generated, cards);
    case 'refused':
      return { state: 'refused', message: generated.sentence };
    case 'edited':
      return {
        state: 'edited',
        question: generated.question,
        canRestore: generated.canRestore,
        kept: generated.texts.messages.leftAsItIs(generated.tab),
      };
  }
}

function writtenAnswer({ summary, tab, texts }: Written, cards: readonly KpiId[]): SidebarAnswer {
  const { period, findings } = summary;
  return {
    state: 'written',
    sentence: texts.messages.written(tab),
    span: sayIn(texts).span(period),
    findings: texts.sidebar.findings(findings.length),
    figures: cardFigures(summary, cards, texts),
    currencies: seenCurrencies(summary.currency, summary.tabs),
  };
}
