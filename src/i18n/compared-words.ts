/** What is written beside a KPI in two periods, in the sidebar and in a tab. */
export interface ComparedWords {
  readonly valueNow: string;
  readonly valueBefore: string;
  readonly howSure: string;
  readonly why: string;
  /** Heads what each channel adds to the change of a rate: by its share of all cases, and by its own rate. */
  readonly mixAndRate: string;
  readonly ofChannel: string;
  readonly ofMix: string;
  readonly ofRate: string;
}
