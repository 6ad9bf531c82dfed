import type { Texts } from '../i18n/texts';
import type { LogLine } from '../schedule/log-line';
import { type BlockCell, blank, ownerText, text } from './block';

/** The columns of the log, with their widths in pixels. */
export const logColumns = [
  ['time', 130],
  ['run', 120],
  ['rows', 70],
  ['seconds', 70],
  ['result', 520],
] as const;

export function logHeader({ schedule }: Texts): readonly BlockCell[] {
  return logColumns.map(([column]) => text(schedule.log.columns[column], 'strong'));
}

/** A line of the log as the cells of a row. */
export function logRow(line: LogLine, texts: Texts): readonly BlockCell[] {
  const number = (value: number | null, format: string): BlockCell =>
    value === null ? blank : { kind: 'number', value, format, style: 'plain' };
  return [
    { kind: 'date', day: line.at, format: `${texts.dateFormat} hh:mm`, style: 'plain' },
    text(texts.schedule.runs[line.run]),
    number(line.rows, '#,##0'),
    number(line.seconds, '0.0'),
    // Owner's text, because it may quote a tab's name or the platform.
    ownerText(logSentence(line, texts)),
  ];
}

export function logSentence({ result, detail }: LogLine, { schedule }: Texts): string {
  return schedule.results[result](detail);
}
