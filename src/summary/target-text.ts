import { sayIn } from '../i18n/say';
import { segmentOfTarget } from '../i18n/segment-name';
import type { Texts } from '../i18n/texts';
import type { CountedKpi } from '../kpi/counted';
import type { TargetState } from '../target/follow-targets';
import { kindOfKpi } from '../target/kind-of-kpi';
import type { TargetStatus } from '../target/target';
import type { TargetProblem } from '../target/target-problem';
import type { TargetColumn } from '../target/target-row';
import { valueText } from './figure-text';
import { shownUnit, shownValue } from './number-formats';

/** The column that a problem is about. */
const columnOfProblem: Readonly<Partial<Record<TargetProblem, TargetColumn>>> = {
  unknownKpi: 'kpi',
  tableKpi: 'kpi',
  unknownSegment: 'segment',
  unknownType: 'type',
  targetNotNumber: 'target',
  baselineNotNumber: 'baseline',
  startNotDate: 'start',
  deadlineNotDate: 'deadline',
};

/** What is wrong with a target in words, with what the owner wrote; '' where nothing is. */
export function problemText({ problem, row }: TargetState, { targets }: Texts): string {
  if (problem === undefined) return '';
  const column = columnOfProblem[problem];
  const written = column === undefined ? undefined : row.written[column];
  return written === undefined
    ? targets.problems[problem]
    : targets.quoted(written, targets.problems[problem]);
}

/** The name of a target: its KPI and segment, or what the owner wrote. */
export function targetName({ row }: TargetState, texts: Texts): string {
  const name = row.kpi === undefined ? (row.written.kpi ?? '–') : texts.kpis[row.kpi.id].name;
  return row.segment === 'all' ? name : `${name} – ${segmentOfTarget(row.segment, texts)}`;
}

/** The most urgent first. */
const urgency: readonly (TargetStatus | undefined)[] = [
  'atRisk',
  'behind',
  'missed',
  undefined,
  'onPace',
  'tooEarly',
  'ahead',
  'reached',
  'scheduled',
];

/** Targets in the order in which an owner should look at them; of equal ones that which ends first. */
export function byUrgency(states: readonly TargetState[]): readonly TargetState[] {
  const place = ({ progress }: TargetState): number => urgency.indexOf(progress?.status);
  const end = ({ row }: TargetState): number => row.deadline ?? Number.POSITIVE_INFINITY;
  return [...states].sort((a, b) => place(a) - place(b) || end(a) - end(b) || a.row.row - b.row.row);
}

/** The status a week earlier, if it has changed for the better or worse since; else undefined. */
export function turnOf({ progress, statusBefore }: TargetState): TargetStatus | undefined {
  const now = progress?.status;
  const withoutJudgement = new Set<TargetStatus | undefined>(['tooEarly', 'scheduled', undefined]);
  if (
    now === undefined ||
    now === statusBefore ||
    withoutJudgement.has(now) ||
    withoutJudgement.has(statusBefore)
  )
    return undefined;
  return statusBefore;
}

/** From the worst to the best. */
const ranks: readonly TargetStatus[] = ['missed', 'atRisk', 'behind', 'onPace', 'ahead', 'reached'];

function turnText(before: TargetStatus, now: TargetStatus, { targets, cellWords }: Texts): string {
  const isWorse = ranks.indexOf(now) < ranks.indexOf(before);
  return isWorse ? targets.slipped(cellWords[before]) : targets.recovered(cellWords[before]);
}

/** A target in words. */
export interface TargetWords {
  /** Its state and its forecast, or its problem. */
  readonly stands: string;
  /** What each day must bring, and what to do; '' if nothing is to be done. */
  readonly next: string;
}

/** A target in a few sentences: its state, its forecast, what each day must bring, and what to do. */
export function targetSentence(state: TargetState, money: string | undefined, texts: Texts): string {
  const { stands, next } = targetWords(state, money, texts);
  return next === '' ? stands : `${stands} ${next}`;
}

export function targetWords(state: TargetState, money: string | undefined, texts: Texts): TargetWords {
  const { targets, cellWords } = texts;
  const { row, actual, progress } = state;
  const { kpi, target, deadline } = row;
  const name = targetName(state, texts);
  if (kpi === undefined || target === undefined || deadline === undefined || progress === undefined) {
    const isNamed = state.problem !== undefined && columnOfProblem[state.problem] === 'kpi';
    const problem = isNamed ? targets.problems[state.problem] : problemText(state, texts);
    return { stands: targets.wrong(row.row + 1, name, problem), next: '' };
  }
  const say = sayIn(texts);
  const written = (value: number): string => valueText(shownUnit(kpi), shownValue(kpi, value), money, texts);
  const line = {
    kpi: name,
    target: written(target),
    day: say.day(deadline),
    status: cellWords[progress.status],
  };
  const noted = state.problem === undefined ? '' : problemText(state, texts);
  if (actual === undefined) return { stands: targets.notBegun(line), next: noted };
  const before = turnOf(state);
  const isOver = progress.status === 'reached' || progress.status === 'missed';
  const isBad = progress.status === 'behind' || progress.status === 'atRisk' || progress.status === 'missed';
  const stands = [
    targets.stands({ ...line, actual: written(actual) }),
    ...(before === undefined ? [] : [turnText(before, progress.status, texts)]),
    ...(isOver || progress.status === 'tooEarly' ? [] : forecastOf(progress, written, texts)),
  ];
  const next = [
    ...(isOver ? [] : requiredOf(kpi, progress, written, texts)),
    ...(isBad ? [texts.advice()[kpi.id]] : []),
    ...(noted === '' ? [] : [noted]),
  ];
  return { stands: stands.join(' '), next: next.join(' ') };
}

type Progress = NonNullable<TargetState['progress']>;

function forecastOf(
  { expected, forecast, forecastLow, forecastHigh }: Progress,
  written: (value: number) => string,
  { targets }: Texts,
): readonly string[] {
  if (forecast === undefined) return [targets.expected(written(expected))];
  const end =
    forecastLow === undefined || forecastHigh === undefined
      ? targets.forecastAlone(written(forecast))
      : targets.forecast(written(forecast), written(forecastLow), written(forecastHigh));
  return [targets.expected(written(expected)), end];
}

function requiredOf(
  kpi: CountedKpi,
  { requiredPerDay, daysLeft }: Progress,
  written: (value: number) => string,
  texts: Texts,
): readonly string[] {
  if (requiredPerDay === undefined || daysLeft === 0) return [];
  const days = texts.findingWords.days(daysLeft, sayIn(texts));
  switch (kindOfKpi(kpi).kind) {
    case 'sum':
      return [texts.targets.mustBring(days, written(requiredPerDay))];
    case 'ratio':
      return [texts.targets.mustAverage(days, written(requiredPerDay))];
    case 'level':
      return [];
  }
}
