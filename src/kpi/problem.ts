import type { PeriodProblem } from '../period/compared-periods';
import type { ArgumentName, ChoiceCode } from './arguments';
import type { Family } from './family';

/** The number of rows and columns of a range. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The position of a cell in the range of an argument, counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly of: Shape;
}

/** A cell that cannot be used, with its place if the argument has several cells. */
interface OfCell {
  readonly argument: ArgumentName;
  readonly at?: Place;
}

/** Why a cell cannot be used. */
export type CellProblem =
  | ({ readonly code: 'notNumber'; readonly text: string } & OfCell)
  | ({ readonly code: 'notDate'; readonly text: string } & OfCell)
  | ({ readonly code: 'errorCell'; readonly text: string } & OfCell)
  | ({ readonly code: 'belowZero' | 'notWhole'; readonly value: number } & OfCell)
  | ({
      readonly code: 'outside';
      readonly value: number;
      readonly low: number;
      readonly high: number;
    } & OfCell)
  | ({ readonly code: 'unknownStatus'; readonly text: string } & OfCell)
  | ({ readonly code: 'notAnswer'; readonly text: string } & OfCell)
  | ({ readonly code: 'notDuration'; readonly text: string } & OfCell);

/** Why a KPI has no value. Only codes and figures; `src/i18n` makes the sentence in the owner's language. */
export type Problem =
  | CellProblem
  | { readonly code: 'zeroDivisor'; readonly argument: ArgumentName }
  | { readonly code: 'emptyCell'; readonly argument: ArgumentName }
  | {
      readonly code: 'partExceedsWhole';
      readonly argument: ArgumentName;
      readonly value: number;
      readonly whole: ArgumentName;
      readonly limit: number;
    }
  | {
      readonly code: 'unknownChoice';
      readonly argument: ArgumentName;
      readonly text: string;
      readonly known: readonly ChoiceCode[];
    }
  | {
      readonly code: 'unknownFamily';
      readonly argument: ArgumentName;
      readonly text: string;
      readonly known: readonly Family[];
    }
  | {
      readonly code: 'endsBefore';
      readonly argument: ArgumentName;
      readonly other: ArgumentName;
      readonly row: number;
    }
  | {
      readonly code: 'tooFew';
      readonly argument: ArgumentName;
      readonly needed: number;
      readonly found: number;
    }
  | { readonly code: 'missingArgument'; readonly argument: ArgumentName }
  | { readonly code: 'needsPair'; readonly argument: ArgumentName; readonly other: ArgumentName }
  | { readonly code: 'noValues'; readonly argument: ArgumentName }
  | { readonly code: 'endBeforeStart'; readonly argument: ArgumentName }
  | {
      readonly code: 'shapesDiffer';
      readonly argument: ArgumentName;
      readonly shape: Shape;
      readonly other: ArgumentName;
      readonly otherShape: Shape;
    }
  | { readonly code: 'notOneCell'; readonly argument: ArgumentName; readonly shape: Shape }
  /** The days of a period cannot be found or compared. */
  | { readonly code: 'noPeriod'; readonly argument: ArgumentName; readonly why: PeriodProblem['code'] }
  /** The deadline of a target has passed. */
  | { readonly code: 'noDaysLeft'; readonly argument: ArgumentName }
  | { readonly code: 'tooLarge' };

/** The result of a formula: a finite number, or why there is none. */
export type Outcome = number | Problem;

/** Whether an outcome is a problem. */
export function isProblem(outcome: Outcome): outcome is Problem {
  return typeof outcome === 'object';
}
