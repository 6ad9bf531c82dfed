import { sayIn } from '../../i18n/say';
import type { KpiId } from '../../kpi/catalogue';
import type { SidebarAnswer, SidebarFigure } from '../../sidebar/requests';
import { figureText } from '../../summary/figure-text';
import { moneyOf } from '../../summary/number-formats';
import type { Generated } from '../generate-summary';
import { seenCurrencies } from '../seen-currencies';

type Written = Extract<Generated, { readonly state: 'written' }>;

/** What the sidebar shows after the summary was asked for: of its figures those of the cards. */
export function summaryPage(generated: Generated, cards: readonly KpiId[]): SidebarAnswer {
  switch (generated.state) {
    case 'written':
      return writtenAnswer(generated, cards);
    case 'refused':
      return { state: 'refused', message: generated.sentence };
    case 'edited':
      return { state: 'edited', question: generated.question };
  }
}

function writtenAnswer({ summary, tab, texts }: Written, cards: readonly KpiId[]): SidebarAnswer {
  const say = sayIn(texts);
  const figures = cards.flatMap((id): readonly SidebarFigure[] => {
    const figure = summary.figures.find((candidate) => candidate.id === id);
    if (figure === undefined || figure.now.state !== 'value') return [];
    const { value, change } = figureText(figure, figure.now.value, moneyOf(summary), texts);
    return [{ name: texts.kpis[id].name, value, change }];
  });
  const { period, findings } = summary;
  return {
    state: 'written',
    sentence: texts.messages.written(tab),
    span: `${say.day(period.from)} – ${say.day(period.to)}`,
    findings: texts.sidebar.findings(findings.length),
    figures,
    currencies: seenCurrencies(summary.currency, summary.tabs),
  };
}
