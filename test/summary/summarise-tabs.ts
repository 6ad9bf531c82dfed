import { readShop, type ShopQuestion } from '../../src/measures/read-shop';
import { type PeriodQuestion, type SummaryAnswer, summarise } from '../../src/summary/summarise';

/** The figures of a period from raw tabs, as the menu item computes them. */
export function summariseTabs(question: ShopQuestion & PeriodQuestion): SummaryAnswer {
  const answer = readShop(question);
  return answer.kind === 'refused' ? answer : summarise(answer.read, question);
}
