import type { Texts } from '../i18n/texts';
import type { TargetState } from '../target/follow-targets';
import { statusColumns } from '../target/status-columns';
import { type BlockCell, blank, ownerText, text } from './block';
import { moneyOf, numberFormat, shownUnit, shownValue } from './number-formats';
import { problemText } from './target-text';

/** The header of the columns that the add-on writes beside the owner's targets. */
export function statusHeader({ targets }: Texts): readonly BlockCell[] {
  return statusColumns.map((column) => text(targets.statusColumns[column], 'strong'));
}

/** The cells beside a target, in the unit in which the summary shows its KPI. */
export function statusRow(
  state: TargetState,
  summary: Parameters<typeof moneyOf>[0],
  texts: Texts,
): readonly BlockCell[] {
  const { row, actual, progress } = state;
  const { kpi } = row;
  const figure = (value: number | undefined): BlockCell =>
    value === undefined || kpi === undefined
      ? blank
      : {
          kind: 'number',
          value: shownValue(kpi, value),
          format: numberFormat(shownUnit(kpi), moneyOf(summary), texts),
          style: 'plain',
        };
  return [
    figure(actual),
    figure(progress?.expected),
    figure(progress?.low),
    figure(progress?.high),
    progress === undefined ? blank : text(texts.cellWords[progress.status]),
    figure(progress?.forecast),
    figure(progress?.requiredPerDay),
    ownerText(problemText(state, texts)),
  ];
}

/** The cells beside a row without a target. */
export const noStatus: readonly BlockCell[] = statusColumns.map(() => blank);
