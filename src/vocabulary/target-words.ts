/** The words of a language that owners write in tables of targets besides those of the add-on, separated by bars. */
export interface TargetWords {
  readonly columns: Readonly<
    Record<
      'kpi' | 'segment' | 'type' | 'baseline' | 'target' | 'start' | 'deadline' | 'owner' | 'note',
      string
    >
  >;
  /** What a target asks for: to reach a figure, or to stay above or below it. */
  readonly aims: Readonly<Record<'reach' | 'above' | 'below', string>>;
  /** The part of the shop that a target is for: all of it, or a device. */
  readonly segments: Readonly<Record<'all' | 'mobile' | 'tablet' | 'desktop', string>>;
}
