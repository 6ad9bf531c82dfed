import { classes } from '../vocabulary/classes';
import { inEveryLanguage } from '../vocabulary/phrases';
import { WordClasses } from './word-classes';

/** What a cost is for. Wages and rent of a shop are `other`, not costs of its goods. */
export const costCategories = ['goods', 'advertising', 'marketing', 'tax', 'other'] as const;

export type CostCategory = (typeof costCategories)[number];

const categories = new WordClasses(['tax', 'advertising', 'marketing', 'goods'], (name) =>
  inEveryLanguage(classes, (words) => words.costs[name]),
);

export function costCategoryOf(words: string): CostCategory {
  return categories.of(words) ?? 'other';
}
