/** The words of one language that owners use in a table of targets besides the add-on's own, parted by bars. */
export interface TargetWords {
  readonly columns: Readonly<
    Record<
      'kpi' | 'segment' | 'type' | 'baseline' | 'target' | 'start' | 'deadline' | 'owner' | 'note',
      string
    >
  >;
  /** What a target may ask of a KPI; how the KPI adds up follows from the KPI. */
  readonly aims: Readonly<Record<'reach' | 'above' | 'below', string>>;
  /** The whole shop, and the devices on which it is visited. */
  readonly segments: Readonly<Record<'all' | 'mobile' | 'tablet' | 'desktop', string>>;
}
