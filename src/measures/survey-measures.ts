import { readAnswer } from '../cells/answer';
import type { MeasureId } from '../kpi/measure';
import { lowestTop } from '../kpi/satisfaction-scale';
import type { Records, WordColumn } from '../tables/reading/records/records';
import { classes } from '../vocabulary/classes';
import { inEveryLanguage } from '../vocabulary/phrases';
import { columnFrom, columnOf, type FigureColumn, rowsWhere } from './columns';
import { type RecordMeasure, summed } from './definition';
import { classOfWords, WordClasses } from './word-classes';

const namedKinds = ['nps', 'csat', 'review'] as const;
const kinds = [...namedKinds, 'unnamed'] as const;

type SurveyKind = (typeof kinds)[number];

const kindWords = new WordClasses(namedKinds, (name) =>
  inEveryLanguage(classes, (words) => words.surveys[name]),
);

/**
 * An answer as a number. Yes is Infinity, the top of any scale; no is 0; NaN for an answer that is not
 * understood.
 */
function answerOf(word: string): number {
  const answer = readAnswer(word);
  if (typeof answer !== 'boolean') return answer ?? Number.NaN;
  return answer ? Number.POSITIVE_INFINITY : 0;
}

/** Answers in words as figures, each word read once. */
function answersOf(column: WordColumn | undefined): Float64Array | undefined {
  if (column === undefined) return undefined;
  const answers = column.words.map(answerOf);
  return Float64Array.from(column.codes, (code) => answers[code] ?? Number.NaN);
}

/**
 * What 100 % is written as in answers that are percentages: 100, or 1 if they are fractions. Undefined for
 * answers on a scale.
 */
function wholeOfPercents(answers: Float64Array): 1 | 100 | undefined {
  const figures = answers.filter((answer) => Number.isFinite(answer));
  const most = (test: (answer: number) => boolean): boolean =>
    2 * figures.filter(test).length > figures.length;
  if (most((answer) => answer > 10)) return 100;
  return most((answer) => answer > 0 && answer < 1) ? 1 : undefined;
}

/** The number of satisfaction answers in percent: these are results of whole surveys. */
export function answersInPercent(surveys: Records<'surveys'>): number {
  const answers = satisfaction(surveys);
  if (answers === undefined || wholeOfPercents(answers) === undefined) return 0;
  return answers.filter((answer) => !Number.isNaN(answer)).length;
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

/** Whether scores of an unnamed kind are answers from 0 to 10: stars are never 0 or above 5. */
function areFromZeroToTen(scores: Float64Array): boolean {
  return scores.some((score) => score === 0 || score > 5);
}

/** 1 where an answer passes the test, 0 where it does not, NaN without an answer. */
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

/** The first value of each row in columns that may have answers of one kind. */
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

type Surveys = Records<'surveys'>;

/**
 * The scores of one kind. A single column may hold several kinds; then the kind of the row decides. If no
 * kind is named, scores that include a 0 or a figure above 5 answer "would you recommend us", others are
 * ratings of reviews.
 */
function scoresOf({ numbers, words }: Surveys, kind: 'nps' | 'csat' | 'review'): Float64Array | undefined {
  const kindAt = classOfWords(words.kind, (word) => kinds.indexOf(kindWords.of(word) ?? 'unnamed'), 3);
  const of = (one: SurveyKind): Float64Array | undefined =>
    rowsWhere(numbers.score, (row) => kindAt(row) === kinds.indexOf(one));
  const unnamed = of('unnamed');
  const meant = unnamed !== undefined && areFromZeroToTen(unnamed) ? 'nps' : 'review';
  return joined(of(kind), meant === kind ? unnamed : undefined);
}

function recommending(surveys: Surveys): Float64Array | undefined {
  return joined(surveys.numbers.npsScore, scoresOf(surveys, 'nps'));
}

function satisfaction(surveys: Surveys): Float64Array | undefined {
  return joined(answersOf(surveys.words.satisfaction), scoresOf(surveys, 'csat'));
}

function ratings(surveys: Surveys): Float64Array | undefined {
  return joined(surveys.numbers.rating, scoresOf(surveys, 'review'));
}

/** How many reviews a row's rating is the mean of: 1 where the tab does not count them. */
function reviews(surveys: Surveys): Float64Array | undefined {
  const rating = ratings(surveys);
  const { ratingCount } = surveys.numbers;
  return (
    rating &&
    columnOf(rating.length, (row) => (Number.isNaN(rating[row]) ? Number.NaN : (ratingCount?.[row] ?? 1)))
  );
}

type Answers = (surveys: Surveys) => Float64Array | undefined;

function answersColumn(
  field: 'npsScore' | 'satisfaction' | 'rating',
  values: Answers,
): FigureColumn<'surveys'> {
  return columnFrom('surveys', [[field], ['score']], values);
}

const nps = (test: (answer: number) => boolean) =>
  summed(answersColumn('npsScore', (surveys) => whether(recommending(surveys), test)));

/** The measures of surveys. The greatest answer shows which scale satisfaction is on. */
export const surveyMeasures = {
  promoters: nps((answer) => answer >= 9),
  detractors: nps((answer) => answer <= 6),
  nps_answers: nps(() => true),
  satisfied_answers: summed(
    answersColumn('satisfaction', (surveys) => {
      const answers = satisfaction(surveys);
      const whole = answers && wholeOfPercents(answers);
      // A percentage is already the share of satisfied customers.
      if (whole !== undefined) return answers?.map((answer) => Math.min(answer / whole, 1));
      const top = lowestTop(scaleOf([answers]));
      return whether(answers, (answer) => answer >= top);
    }),
  ),
  satisfaction_answers: summed(
    answersColumn('satisfaction', (surveys) => whether(satisfaction(surveys), () => true)),
  ),
  rating_points: summed(
    answersColumn('rating', (surveys) => {
      const [rating, count] = [ratings(surveys), reviews(surveys)];
      return rating && columnOf(rating.length, (row) => (rating[row] ?? Number.NaN) * (count?.[row] ?? 1));
    }),
  ),
  ratings: summed(answersColumn('rating', reviews)),
} as const satisfies Partial<Record<MeasureId, RecordMeasure<'surveys'>>>;
