import type { TargetState } from '../../target/follow-targets';
import { type BlockCell, blank, ownerText, text } from '../block';
import { moneyOf, numberFormat, shownUnit, shownValue } from '../number-formats';
import { byUrgency, targetName, targetWords, turnOf } from '../target-text';
import { column, emptyRows, type PageRow, pageRow } from './layout';
import type { Page } from './page';

/** Colours of the bar of progress: what was reached, and what is missing. */
const bar = { done: '#1a73e8', left: '#dadce0' } as const;

/** The targets, the most urgent first. Each has a row of figures, a row on its state, and a row on what to do. */
export function targetRows(page: Page): readonly PageRow[] {
  const { targets, texts, kept } = page;
  const states = byUrgency(targets);
  const rows = states.flatMap((state, at) => [figuresRow(state, at, page), ...sentenceRows(state, at, page)]);
  const left = [...kept].filter((key) => {
    const [, at] = /^target:(\d+)(?::text|:next)?$/.exec(key) ?? [];
    return at !== undefined && Number(at) >= states.length;
  });
  if (rows.length === 0 && !kept.has('targets')) return [];
  const words = texts.summary.columns;
  const heading = pageRow(
    'targets',
    {
      [column.name]: text(texts.targets.title, 'section'),
      [column.value]: text(texts.targets.statusColumns.actual, 'numberSection'),
      [column.previous]: text(texts.targets.statusColumns.expected, 'numberSection'),
      [column.lastYear]: text(texts.targets.statusColumns.forecast, 'numberSection'),
      [column.history]: text(texts.tableColumns.progress, 'section'),
      [column.target]: text(words.target, 'numberSection'),
      [column.status]: text(words.status, 'section'),
    },
    '',
    'section',
  );
  return [heading, ...rows, ...emptyRows(left), pageRow('gap:targets', [])];
}

function figuresRow(state: TargetState, at: number, { summary, texts }: Page): PageRow {
  const { row, actual, progress } = state;
  const figure = (value: number | undefined): BlockCell =>
    value === undefined || row.kpi === undefined
      ? blank
      : {
          kind: 'number',
          value: shownValue(row.kpi, value),
          format: numberFormat(shownUnit(row.kpi), moneyOf(summary), texts),
          style: 'plain',
        };
  const done = shareOf(state);
  return pageRow(
    `target:${at}`,
    {
      [column.name]: ownerText(targetName(state, texts), 'strong'),
      [column.value]: figure(actual),
      [column.previous]: figure(progress?.expected),
      [column.lastYear]: figure(progress?.forecast),
      ...(done === undefined ? {} : { [column.history]: progressBar(done) }),
      [column.target]: figure(row.target),
      [column.status]: statusCell(state, texts),
    },
    `target:${at}`,
  );
}

/** Each sentence is one line, which runs on over the empty cells beside it. */
function sentenceRows(state: TargetState, at: number, { summary, texts }: Page): readonly PageRow[] {
  const { stands, next } = targetWords(state, moneyOf(summary), texts);
  const row = (key: string, words: string): PageRow =>
    // They may quote what the owner wrote.
    pageRow(
      key,
      { [column.value]: words === '' ? { kind: 'blank', style: 'sentence' } : ownerText(words, 'sentence') },
      key,
    );
  return [row(`target:${at}:text`, stands), row(`target:${at}:next`, next)];
}

/** The status, or that there is a problem; the sentence below says which. */
export function statusCell({ progress }: TargetState, texts: Page['texts']): BlockCell {
  return text(
    progress === undefined ? texts.targets.statusColumns.problem : texts.cellWords[progress.status],
  );
}

/** The share of the path to the target that is done, from 0 to 1. */
function shareOf({ row, actual, progress }: TargetState): number | undefined {
  const { kpi, target, aim } = row;
  if (kpi === undefined || target === undefined || actual === undefined || progress === undefined)
    return undefined;
  const from = progress.from === target || aim !== 'reach' ? 0 : progress.from;
  const share = (actual - from) / (target - from);
  return Number.isFinite(share) ? Math.min(Math.max(share, 0), 1) : undefined;
}

/**
 * A bar whose coloured part is the share. It needs no array, because the separators of array cells differ
 * between locales.
 */
function progressBar(share: number): BlockCell {
  const percent = Math.round(share * 100);
  return {
    kind: 'picture',
    formula: `=SPARKLINE(VSTACK(${percent};${100 - percent});HSTACK(VSTACK("charttype";"max";"color1";"color2");VSTACK("bar";100;"${bar.done}";"${bar.left}")))`,
    style: 'plain',
  };
}

/** A headline for each target whose status changed within a week, the most urgent first. */
export function turnedTargets({ targets, texts }: Pick<Page, 'targets' | 'texts'>): readonly string[] {
  return byUrgency(targets).flatMap((state) => {
    const before = turnOf(state);
    const status = state.progress?.status;
    if (before === undefined || status === undefined) return [];
    return texts.targets.turned({
      kpi: targetName(state, texts),
      now: texts.cellWords[status],
      before: texts.cellWords[before],
    });
  });
}

/** The target of a KPI of the whole shop that an owner should look at first. */
export function targetOfKpi({ targets }: Page, id: string): TargetState | undefined {
  return byUrgency(targets).find(
    ({ row, progress }) => row.kpi?.id === id && row.segment === 'all' && progress !== undefined,
  );
}
