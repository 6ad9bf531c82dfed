import { readShop, type ShopQuestion } from '../../src/measures/read-shop';
import { type PeriodQuestion, type SummaryAnswer, summarise } from '../../src/summary/summarise';

/** From raw tabs to the figures of a period, as the menu item goes. */
export function summariseTabs(question: ShopQuestion & PeriodQuestion): SummaryAnswer {
  const answer = readShop(question);
  return answer.kind === 'refused' ? answer : summarise(answer.read, question);
}
