import { readAnswerText } from '../cells/answer-text';
import { lowestTop } from '../kpi/satisfaction-scale';
import type { Records, WordColumn } from '../tables/reading/records/records';
import type { CountSheet } from './count-sheet';
import { classOfWords } from './order-lines';
import { columnOf, rowsWhere, TableSums } from './table-sums';
import { WordClasses } from './word-classes';

const kinds = ['nps', 'csat', 'review', 'unnamed'] as const;

type SurveyKind = (typeof kinds)[number];

const kindWords = new WordClasses<SurveyKind>([
  ['nps', 'nps|net promoter|promoter|recommend|recommendation|rekomendasi|syor|recommander|recommandation'],
  ['csat', 'csat|satisfaction|satisfied|kepuasan|puas|satisfait|satisfaits'],
  ['review', 'review|reviews|rating|ratings|ulasan|penilaian|bintang|star|stars|avis|note|notes|etoiles'],
]);

/** An answer as a figure, a whole satisfaction as Infinity, none as 0; NaN where it says nothing. */
function answerOf(word: string): number {
  const figure = /^\s*(\d+(?:[.,]\d+)?)/.exec(word)?.[1];
  if (figure !== undefined) return Number(figure.replace(',', '.'));
  const answer = readAnswerText(word);
  if (answer === undefined) return Number.NaN;
  return answer === 'yes' ? Number.POSITIVE_INFINITY : 0;
}

/** Answers in words as figures, each word read once. */
function answersOf(column: WordColumn | undefined): Float64Array | undefined {
  if (column === undefined) return undefined;
  const answers = column.words.map(answerOf);
  return Float64Array.from(column.codes, (code) => answers[code] ?? Number.NaN);
}

/** The scale that answers are given on, by the greatest of them: of 3, 5, 7 or 10. */
function scaleOf(answers: readonly (Float64Array | undefined)[]): number {
  let greatest = 0;
  for (const column of answers) {
    for (const answer of column ?? [])
      if (answer < Number.POSITIVE_INFINITY && answer > greatest) greatest = answer;
  }
  return [3, 5, 7].find((scale) => greatest <= scale) ?? 10;
}

/** Whether scores that no word names are answers from 0 to 10: a 0 or more than 5 stars is no rating. */
function areFromZeroToTen(scores: Float64Array): boolean {
  return scores.some((score) => score === 0 || score > 5);
}

/** 1 where an answer passes the test, 0 where it does not, NaN where there is none. */
function whether(
  answers: Float64Array | undefined,
  test: (answer: number) => boolean,
): Float64Array | undefined {
  return (
    answers &&
    columnOf(answers.length, (row) => {
      const answer = answers[row] ?? Number.NaN;
      return Number.isNaN(answer) ? answer : test(answer) ? 1 : 0;
    })
  );
}

/** Joins the columns in which answers of one kind may stand; a row has one of them. */
function joined(...columns: readonly (Float64Array | undefined)[]): Float64Array | undefined {
  const there = columns.filter((column) => column !== undefined);
  const [first] = there;
  if (first === undefined || there.length === 1) return first;
  return columnOf(first.length, (row) => {
    return (
      there.map((column) => column[row] ?? Number.NaN).find((value) => !Number.isNaN(value)) ?? Number.NaN
    );
  });
}

/**
 * Counts the answers of customers. One column of scores may hold several kinds: the kind of its row decides, and
 * where none is named, scores with a 0 or a figure above 5 are answers to "would you recommend us", others are
 * ratings of reviews. Satisfaction is counted on the scale that its greatest answer shows: of 3, 5, 7 or 10.
 */
export function countSurveys(surveys: Records<'surveys'>, sheet: CountSheet): void {
  const { length, numbers, words } = surveys;
  const { score, npsScore, rating, ratingCount } = numbers;
  const sums = new TableSums(surveys, words.channel, sheet, 'measurements');
  const kindAt = classOfWords(words.kind, (word) => kinds.indexOf(kindWords.of(word) ?? 'unnamed'), 3);
  const scoresOf = (kind: SurveyKind): Float64Array | undefined =>
    rowsWhere(score, (row) => kindAt(row) === kinds.indexOf(kind));
  const unnamed = scoresOf('unnamed');
  const isNps = unnamed !== undefined && areFromZeroToTen(unnamed);

  const recommending = joined(npsScore, scoresOf('nps'), isNps ? unnamed : undefined);
  sums.put(
    'promoters',
    whether(recommending, (answer) => answer >= 9),
  );
  sums.put(
    'detractors',
    whether(recommending, (answer) => answer <= 6),
  );
  sums.put(
    'nps_answers',
    whether(recommending, () => true),
  );

  const answers = joined(answersOf(words.satisfaction), scoresOf('csat'));
  const top = lowestTop(scaleOf([answers]));
  sums.put(
    'satisfied_answers',
    whether(answers, (answer) => answer >= top),
  );
  sums.put(
    'satisfaction_answers',
    whether(answers, () => true),
  );

  const ratings = joined(rating, scoresOf('review'), isNps ? undefined : unnamed);
  if (ratings === undefined) return;
  const weight = (row: number): number =>
    Number.isNaN(ratings[row]) ? Number.NaN : (ratingCount?.[row] ?? 1);
  sums.put(
    'rating_points',
    columnOf(length, (row) => (ratings[row] ?? Number.NaN) * weight(row)),
  );
  sums.put('ratings', columnOf(length, weight));
}
