import type { ArgumentName, ChoiceCode } from './arguments';
import type { Family } from './family';

/** Rows and columns of a range. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Why a KPI has no value. Codes and figures only: the sentence, in the owner's language, is made at the edge.
 */
export type Problem =
  | { readonly code: 'zeroDivisor'; readonly argument: ArgumentName }
  | { readonly code: 'notNumber'; readonly argument: ArgumentName; readonly text: string }
  | { readonly code: 'notDate'; readonly argument: ArgumentName; readonly text: string }
  | { readonly code: 'errorCell'; readonly argument: ArgumentName; readonly text: string }
  | { readonly code: 'emptyCell'; readonly argument: ArgumentName }
  | { readonly code: 'belowZero'; readonly argument: ArgumentName; readonly value: number }
  | {
      readonly code: 'outside';
      readonly argument: ArgumentName;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  | {
      readonly code: 'partExceedsWhole';
      readonly argument: ArgumentName;
      readonly value: number;
      readonly whole: ArgumentName;
      readonly limit: number;
    }
  | { readonly code: 'unknownStatus'; readonly argument: ArgumentName; readonly text: string }
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
  | { readonly code: 'notAnswer'; readonly argument: ArgumentName; readonly text: string }
  | { readonly code: 'notDuration'; readonly argument: ArgumentName; readonly text: string }
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
  | { readonly code: 'tooLarge' };

/** What a formula gives: a finite number, or why there is none. */
export type Outcome = number | Problem;

/** Tells a problem from a value. */
export function isProblem(outcome: Outcome): outcome is Problem {
  return typeof outcome === 'object';
}
