/** The labels of a comparison of two periods, in the sidebar and in a tab. */
export interface ComparedWords {
  readonly valueNow: string;
  readonly valueBefore: string;
  readonly howSure: string;
  readonly why: string;
  /**
   * The title of a table with what each channel adds to the change of a rate: by its share of all visitors (`ofMix`), and
   * by its own rate (`ofRate`).
   */
  readonly mixAndRate: string;
  readonly ofChannel: string;
  readonly ofMix: string;
  readonly ofRate: string;
}
