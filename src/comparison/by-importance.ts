import type { ComparedFigure } from './compare-shop';
import { importance } from './headlines';

const ranks = { real: 0, maybeChance: 1, tooFew: 2, unknown: 3 } as const;

/** Sorts changes that are not chance before the others, and among equals the more important KPIs first. */
export function byImportance(a: ComparedFigure, b: ComparedFigure): number {
  return rank(a) - rank(b) || weight(b) - weight(a);
}

function rank({ certainty }: ComparedFigure): number {
  return certainty === undefined ? 4 : ranks[certainty.verdict];
}

function weight(figure: ComparedFigure): number {
  return figure.change === undefined ? 0 : importance(figure);
}
