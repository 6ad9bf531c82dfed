import { between, choice, column, count, optional, single } from './arguments';
import type { ColumnSource } from './column-source';
import { columnsKpi, valuesKpi } from './definition';
import { chosenUnit, endsBefore, meanTime, typicalTime } from './elapsed';
import { measured, per } from './measure';
import { isProblem, type Outcome, type Problem } from './problem';
import { ratio, share } from './ratio';
import { lowestTop } from './satisfaction-scale';
import { weightedSums } from './weighted-mean';

const defaultScale = 5;
/** The longest scale on which it is defined which ratings count as satisfied: 9 and 10 of 10. */
const greatestTopScale = 10;

/**
 * The number of satisfied answers and of all answers; for the method `mean`, the points given and the most points
 * possible. Yes counts as the best rating, no as 0 points.
 */
function satisfaction(columns: ColumnSource): readonly number[] | Problem {
  const scaleMax = columns.optionalNumber('scale_max') ?? defaultScale;
  const isMean = columns.choice('method') === 'mean';
  if (!isMean && scaleMax > greatestTopScale) {
    return { code: 'outside', argument: 'scale_max', value: scaleMax, low: 2, high: greatestTopScale };
  }
  let answers = 0;
  let satisfied = 0;
  let points = 0;
  for (const answer of columns.answers('ratings')) {
    if (answer === null) continue;
    if (typeof answer === 'number' && !(answer >= 1 && answer <= scaleMax)) {
      return { code: 'outside', argument: 'ratings', value: answer, low: 1, high: scaleMax };
    }
    const rating = typeof answer === 'number' ? answer : answer ? scaleMax : 0;
    answers += 1;
    points += rating;
    if (rating >= lowestTop(scaleMax)) satisfied += 1;
  }
  if (answers === 0) return { code: 'noValues', argument: 'ratings' };
  return isMean ? [points, answers * scaleMax] : [satisfied, answers];
}

function promotersAndDetractors(columns: ColumnSource): readonly number[] | Problem {
  const scores = columns.numbers('scores').filter((score) => score !== null);
  if (scores.length === 0) return { code: 'noValues', argument: 'scores' };
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  return [promoters, detractors, scores.length];
}

function netPromoterScore(promoters: number, detractors: number, answers: number): Outcome {
  const opinionated = share(promoters + detractors, answers, 'scores', 'scores');
  return isProblem(opinionated) ? opinionated : (100 * (promoters - detractors)) / answers;
}

/** The number of issues that were open at a moment: opened at or before it, and not resolved by then. */
function openIssues(columns: ColumnSource): readonly number[] | Problem {
  const moment = columns.optionalMoment('as_of') ?? columns.instantOfCall();
  const resolutions = columns.moments('resolved_at');
  let open = 0;
  for (const [row, opened] of columns.moments('opened_at').entries()) {
    const resolved = resolutions[row] ?? null;
    if (opened === null) continue;
    if (resolved !== null && resolved < opened) return endsBefore('opened_at', 'resolved_at', row);
    if (opened <= moment && (resolved === null || resolved > moment)) open += 1;
  }
  return [open];
}

const unit = () => choice('unit', 'hours', 'minutes', 'seconds', 'days');
const statistic = () => choice('statistic', 'mean', 'median');

export const serviceKpis = () => [
  columnsKpi({
    id: 'csat',
    family: 'service',
    functionName: 'KPI_CSAT',
    unit: 'percent',
    better: 'higher',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [measured('satisfied_answers'), per('satisfaction_answers')],
    formula: (reached, possible) => share(reached, possible, 'ratings', 'ratings'),
    arguments: [
      column('ratings', 'answer'),
      optional(single(between('scale_max', 2, Number.POSITIVE_INFINITY)), defaultScale),
      choice('method', 'top', 'mean'),
    ],
    gather: satisfaction,
  }),
  columnsKpi({
    id: 'nps',
    family: 'service',
    functionName: 'KPI_NPS',
    unit: 'score',
    better: 'higher',
    cadence: 'monthly',
    stage: 'advocacy',
    inputs: [measured('promoters'), measured('detractors'), per('nps_answers')],
    formula: netPromoterScore,
    arguments: [{ ...between('scores', 0, 10), whole: true }],
    gather: promotersAndDetractors,
  }),
  valuesKpi({
    id: 'complaint_rate',
    family: 'service',
    functionName: 'KPI_COMPLAINTS',
    unit: 'percent',
    better: 'lower',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [measured('complaints'), per('orders')],
    // May exceed 1: an order may lead to several complaints, or a complaint may be about an earlier order.
    formula: (complaints, orders) => ratio(complaints, orders, 'orders'),
    arguments: [count('complaints'), count('orders')],
  }),
  columnsKpi({
    id: 'review_score',
    family: 'service',
    functionName: 'KPI_REVIEW_SCORE',
    unit: 'ratio',
    better: 'higher',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [measured('rating_points'), per('ratings')],
    formula: (sum, reviews) => ratio(sum, reviews, 'counts'),
    arguments: [between('ratings', 0, Number.POSITIVE_INFINITY), optional(count('counts'))],
    gather: (columns) => weightedSums(columns, 'ratings', 'counts'),
  }),
  valuesKpi({
    id: 'hit_rate',
    family: 'service',
    functionName: 'KPI_HIT_RATE',
    unit: 'percent',
    better: 'lower',
    cadence: 'monthly',
    stage: 'loyalty',
    inputs: [measured('support_contacts'), per('sold_items')],
    // May exceed 1: customers also ask about products that they bought earlier, or have not bought yet.
    formula: (contacts, unitsSold) => ratio(contacts, unitsSold, 'units_sold'),
    arguments: [count('contacts'), count('units_sold')],
  }),
  columnsKpi({
    id: 'first_response_time',
    family: 'service',
    functionName: 'KPI_FIRST_RESPONSE',
    unit: 'duration',
    better: 'lower',
    cadence: 'daily',
    stage: 'loyalty',
    inputs: [measured('response_hours'), per('responses')],
    formula: (time, answers) => meanTime(time, answers, 'answered_at'),
    arguments: [column('asked_at', 'moment'), column('answered_at', 'moment'), unit(), statistic()],
    gather: (columns) => typicalTime(columns, 'asked_at', 'answered_at', chosenUnit(columns)),
  }),
  columnsKpi({
    id: 'resolution_time',
    family: 'service',
    functionName: 'KPI_RESOLUTION_TIME',
    unit: 'duration',
    better: 'lower',
    cadence: 'weekly',
    stage: 'loyalty',
    inputs: [measured('resolution_hours'), per('resolutions')],
    formula: (time, resolved) => meanTime(time, resolved, 'resolved_at'),
    arguments: [column('opened_at', 'moment'), column('resolved_at', 'moment'), unit(), statistic()],
    gather: (columns) => typicalTime(columns, 'opened_at', 'resolved_at', chosenUnit(columns)),
  }),
  columnsKpi({
    id: 'active_issues',
    family: 'service',
    functionName: 'KPI_ACTIVE_ISSUES',
    unit: 'count',
    window: 'end',
    better: 'lower',
    cadence: 'daily',
    stage: 'loyalty',
    inputs: [measured('open_issues')],
    formula: (issues) => issues,
    arguments: [
      column('opened_at', 'moment'),
      column('resolved_at', 'moment'),
      optional(single(column('as_of', 'moment'))),
    ],
    gather: openIssues,
  }),
];
