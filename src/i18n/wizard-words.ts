import type { GuideSource } from '../kpi/guide-ranges';
import type { Conflict, Goal } from '../target/goals';
import type { ProposalName } from '../target/past-growth';
import type { RevenueFactor } from '../target/split-revenue';
import type { TargetAim, TargetKind } from '../target/target';

/** The texts of the wizard for targets. Words in braces are replaced by values. */
export interface WizardWords {
  readonly targetsPage: string;
  readonly planTargets: string;
  readonly wizardHelp: string;
  /** In braces: step, of, title. */
  readonly wizardStep: string;
  readonly wizardSteps: readonly [string, string, string, string, string];
  readonly back: string;
  readonly next: string;
  readonly startOver: string;
  readonly saveTargets: string;
  /** Which part of the shop the targets are for. */
  readonly segment: string;
  readonly wholeShop: string;
  readonly goal: string;
  readonly goals: Readonly<Record<Goal, string>>;
  readonly oneKpi: string;
  readonly followedBy: string;
  readonly chooseKpi: string;
  readonly aim: string;
  readonly aims: Readonly<Record<TargetAim, string>>;
  /** For each kind of KPI, what a target means: a total, a rate, a level. */
  readonly kinds: Readonly<Record<TargetKind, string>>;
  /** In braces: value. */
  readonly standsAt: string;
  readonly monthsToGo: string;
  readonly target: string;
  readonly targetAMonth: string;
  /** In braces: value. */
  readonly aMonth: string;
  /** In braces: name, value, times, spans. */
  readonly proposal: string;
  readonly proposals: Readonly<Record<ProposalName, string>>;
  /** In braces: growth, times, spans. */
  readonly achievable: Readonly<Record<'usual' | 'demanding', string>>;
  /** In braces: growth, best, spans; for `never` also from and to. */
  readonly beyond: Readonly<Record<'hard' | 'never', string>>;
  /** In braces: growth. */
  readonly sameMonths: string;
  /** In braces: value. */
  readonly noGrowth: string;
  /** In braces: value. */
  readonly worseThanNow: string;
  readonly pastTooShort: string;
  /** In braces: example. */
  readonly notANumber: string;
  readonly guideSources: Readonly<Record<GuideSource, string>>;
  /** In braces: range, source. */
  readonly usualRange: string;
  readonly capacity: string;
  /** In braces: orders, now. */
  readonly ordersNeeded: string;
  /** In braces: orders, capacity. */
  readonly overCapacity: string;
  readonly splitHelp: string;
  readonly withoutVisits: string;
  readonly factors: Readonly<Record<RevenueFactor, string>>;
  readonly alsoSet: string;
  readonly conflicts: Readonly<Record<Conflict, string>>;
  /** In braces: product, target. */
  readonly unequalParts: string;
  readonly noConflicts: string;
  readonly start: string;
  readonly deadline: string;
  readonly deadlineFirst: string;
  readonly owner: string;
  readonly review: string;
  readonly reviews: Readonly<Record<'weekly' | 'monthly', string>>;
  /** In braces: often. */
  readonly reviewed: string;
  readonly note: string;
  /** In braces: kpi, from, to, day. */
  readonly sentences: Readonly<Record<'raise' | 'lower' | 'above' | 'below', string>>;
  /** In braces: total. */
  readonly total: string;
}
