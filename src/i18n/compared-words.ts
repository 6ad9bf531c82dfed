/** What stands beside a KPI in two periods, in the sidebar and in a tab. */
export interface ComparedWords {
  readonly valueNow: string;
  readonly valueBefore: string;
  readonly howSure: string;
  readonly why: string;
}
