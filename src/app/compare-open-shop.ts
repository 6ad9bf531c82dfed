import { compareShop, type ShopComparison } from '../comparison/compare-shop';
import type { MarkProgress } from '../host/progress';
import { comparisonProblemSentence, refusalSentence } from '../i18n/sentence';
import { type CivilDay, parseIsoDay } from '../period/civil-day';
import type { ComparisonChoice, DayRange, PeriodChoice } from '../period/compared-periods';
import type { AskedComparison, AskedDays, AskedPeriod } from '../sidebar/requests';
import type { TabReading } from '../tables/shop';
import type { OpenDocument } from './open-document';
import { readOpenShop } from './read-open-shop';
import { ownDaysOf, periodQuestionOf } from './summary-question';

export interface AskedToCompare {
  readonly period: AskedPeriod;
  readonly comparison: AskedComparison;
  readonly withTables?: boolean | undefined;
}

export type ComparedShop =
  | { readonly kind: 'compared'; readonly comparison: ShopComparison; readonly tabs: readonly TabReading[] }
  | { readonly kind: 'refused'; readonly sentence: string };

/** The number of periods in a trend. */
const trendLength = 12;

/** Reads the raw tabs and compares two periods, or says why not. */
export function compareOpenShop(
  document: OpenDocument,
  asked: AskedToCompare,
  mark: MarkProgress | undefined,
): ComparedShop {
  const { settings, texts } = document;
  const shop = readOpenShop(document, undefined, mark);
  if (shop.kind === 'refused') return { kind: 'refused', sentence: refusalSentence(shop.refusal, texts) };
  const answer = compareShop(shop.read, {
    ...periodQuestionOf(settings),
    period: periodChoice(asked.period),
    comparison: comparisonChoice(asked.comparison),
    ...ownDaysOf(settings),
    trendLength,
    withTables: asked.withTables === true,
  });
  switch (answer.kind) {
    case 'refused':
      return { kind: 'refused', sentence: refusalSentence(answer.refusal, texts) };
    case 'problem':
      return { kind: 'refused', sentence: comparisonProblemSentence(answer.problem, texts) };
    case 'compared':
      return { kind: 'compared', comparison: answer.comparison, tabs: shop.read.countable.shop.tabs };
  }
}

/** Reads a day of the request, whose form has been checked before. */
function dayOf(text: string): CivilDay {
  return parseIsoDay(text) ?? 0;
}

function rangeOf({ from, to }: AskedDays): DayRange {
  return { from: dayOf(from), to: dayOf(to) };
}

function periodChoice(asked: AskedPeriod): PeriodChoice {
  return asked.kind === 'range' ? { kind: 'range', ...rangeOf(asked) } : asked;
}

function comparisonChoice(asked: AskedComparison): ComparisonChoice {
  return asked.kind === 'range' ? { kind: 'range', ...rangeOf(asked) } : asked;
}
