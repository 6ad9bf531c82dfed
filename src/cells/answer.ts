import { readAnswerText } from './answer-text';
import type { Cell } from './cell';
import { lazyPattern } from './lazy-pattern';
import { readScoreText } from './score-text';

/** The number at the beginning of "4", "4,5", "4 - Good" or "4/5". */
const leadingNumber = lazyPattern(
  String.raw`^\s*(\d+(?:[.,]\d+)?)(?=\s*$|\s*\/\s*\d+\s*$|\s*[-–—:.)=(]?\s*[\p{L}★⭐])`,
  'u',
);

/** Reads an answer: a rating as a number, yes as true, no and neutral as false; undefined for anything else. */
export function readAnswer(cell: Cell): number | boolean | undefined {
  if (typeof cell === 'boolean' || typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const figure = leadingNumber().exec(cell)?.[1];
  const score = figure === undefined ? readScoreText(cell) : Number(figure.replace(',', '.'));
  if (score !== undefined) return score;
  const answer = readAnswerText(cell);
  return answer === undefined ? undefined : answer === 'yes';
}
