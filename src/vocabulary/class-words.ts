/**
 * The words of a language for classes of channels, devices, costs, surveys and tickets. Phrases are in lower case,
 * without accents and punctuation, separated by bars. A phrase counts anywhere in a text. If a text has words of several
 * classes, the code that reads it decides which counts.
 */
export interface ClassWords {
  /** Names of marketplaces and social networks are in `platforms.ts`. */
  readonly channels: Readonly<Record<'web' | 'social' | 'marketplace' | 'shop' | 'other', string>>;
  readonly devices: Readonly<Record<'mobile' | 'tablet' | 'desktop', string>>;
  readonly costs: Readonly<Record<'goods' | 'advertising' | 'marketing' | 'tax', string>>;
  readonly surveys: Readonly<Record<'nps' | 'csat' | 'review', string>>;
  readonly tickets: Readonly<Record<'complaint', string>>;
  readonly ticketStatuses: Readonly<Record<'open' | 'closed', string>>;
}
