import { readAnswerText } from './answer-text';
import type { Cell } from './cell';
import { lazyPattern } from './lazy-pattern';
import { readScoreText } from './score-text';

/** "4", "4,5", "4 - Good", "4/5": the figure counts, whatever follows it. */
const leadingFigure = lazyPattern(
  String.raw`^\s*(\d+(?:[.,]\d+)?)(?=\s*$|\s*\/\s*\d+\s*$|\s*[-–—:.)=(]?\s*[\p{L}★⭐])`,
  'u',
);

/** A rating as its figure, yes and no as such, a neutral answer as no; undefined for what is neither. */
export function readAnswer(cell: Cell): number | boolean | undefined {
  if (typeof cell === 'boolean' || typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const figure = leadingFigure().exec(cell)?.[1];
  const score = figure === undefined ? readScoreText(cell) : Number(figure.replace(',', '.'));
  if (score !== undefined) return score;
  const answer = readAnswerText(cell);
  return answer === undefined ? undefined : answer === 'yes';
}
