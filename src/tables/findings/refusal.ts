import type { CivilDay } from '../../period/civil-day';
import type { PeriodKind } from '../../period/period';

/** Why a workbook gives no summary at all, with the place of the problem, so that the owner can correct it. */
export type Refusal =
  | { readonly code: 'noTabs' }
  | { readonly code: 'noOrdersTab'; readonly tabs: readonly string[] }
  | { readonly code: 'allTabsEmpty'; readonly tabs: readonly string[] }
  | { readonly code: 'headerOnly'; readonly tab: string }
  | { readonly code: 'noAmountColumn'; readonly tab: string }
  | { readonly code: 'noReadableAmount'; readonly tab: string; readonly cell: string; readonly text: string }
  | { readonly code: 'noReadableDate'; readonly tab: string; readonly cell: string; readonly text: string }
  | { readonly code: 'noOrderIds'; readonly tab: string; readonly cell: string }
  | { readonly code: 'noSales'; readonly tab: string; readonly rows: number }
  /** The tab gave rows last time; now it shows an error or a formula that is still loading. */
  | { readonly code: 'tabNotReady'; readonly tab: string; readonly cell: string; readonly text: string }
  /** Every row is of a day after `asOf`, the last day to count. */
  | { readonly code: 'onlyLater'; readonly tab: string; readonly cell: string; readonly asOf: CivilDay }
  /** No whole period of this kind has ended yet. */
  | {
      readonly code: 'noWholePeriod';
      readonly tab: string;
      readonly period: PeriodKind;
      readonly asOf: CivilDay;
      readonly firstDay: CivilDay;
    };
