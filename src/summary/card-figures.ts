import type { Texts } from '../i18n/texts';
import type { KpiId } from '../kpi/catalogue';
import { figureText } from './figure-text';
import { moneyOf } from './number-formats';
import type { Summary } from './summary';

/** A headline card in words. */
export interface CardFigure {
  readonly name: string;
  readonly value: string;
  /** With an arrow; '' where nothing is compared. */
  readonly change: string;
}

/** The figures of the cards that have a value. */
export function cardFigures(summary: Summary, cards: readonly KpiId[], texts: Texts): readonly CardFigure[] {
  return cards.flatMap((id) => {
    const figure = summary.figures.find((candidate) => candidate.id === id);
    if (figure === undefined) return [];
    const { now } = figure;
    if (now.state !== 'value') return [];
    return { name: texts.kpis[id].name, ...figureText(figure, now.value, moneyOf(summary), texts) };
  });
}
