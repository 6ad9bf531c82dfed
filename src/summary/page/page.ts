import type { Texts } from '../../i18n/texts';
import type { KpiId } from '../../kpi/catalogue';
import type { CivilDay } from '../../period/civil-day';
import type { TargetState } from '../../target/follow-targets';
import type { DataPlace } from '../data-block';
import type { Summary } from '../summary';

/** What the owner chose for the page. */
export interface PageChoices {
  readonly comparison: 'previous' | 'lastYear';
  readonly sections: 'journey' | 'family';
  /** The chosen KPIs in the owner's order; null for all of them in the default order. */
  readonly kpis: readonly KpiId[] | null;
  readonly cards: readonly KpiId[];
  readonly shopName: string | null;
}

/** All that the page is made from. */
export interface Page {
  readonly summary: Summary;
  readonly texts: Texts;
  readonly choices: PageChoices;
  /** The civil day in the spreadsheet's time zone; its fraction is the time of day. */
  readonly madeAt: CivilDay;
  /** Keys of the rows that are in the tab already. They keep their places. */
  readonly kept: ReadonlySet<string>;
  /** Ids of rows beside which the owner wrote a note. */
  readonly noted: ReadonlySet<string>;
  /** The states of the owner's targets, in the order of their rows. */
  readonly targets: readonly TargetState[];
  /** The place of the history. */
  readonly data: DataPlace;
  /** The gid of the page's own tab; undefined if it is not known. */
  readonly ownTab: number | undefined;
  /** The id of the Data check tab, undefined if there is none. */
  readonly dataCheck: number | undefined;
}
