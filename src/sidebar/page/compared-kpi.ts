import type { SidebarTexts } from '../../i18n/sidebar-texts';
import type { Answer, ComparedKpi, ComparedMixAndRate } from '../requests';
import { make } from './elements';
import { trendParts } from './trend';

/** A KPI that opens to its figures, its trend, what moved it and where. */
export function kpiPart(
  kpi: ComparedKpi,
  { drivers, segments, mixAndRate, trendPeriods }: Answer<'compared'>,
  texts: SidebarTexts,
): HTMLElement {
  const { id, name, shown } = kpi;
  const change = shown.change === '' ? '–' : shown.change;
  const parts = drivers.find(({ of }) => of === id)?.parts ?? [];
  // Contributions of segments are computed for revenue only.
  const where = id === 'revenue' ? segments : [];
  return make(
    'details',
    { id: kpiPartId(id) },
    make('summary', {}, `${name}${texts.colon}${change}`),
    ...tableOf('', 'words', [
      { name: texts.valueNow, shown: shown.value },
      { name: texts.valueBefore, shown: shown.compared },
      { name: texts.howSure, shown: shown.certainty },
      { name: texts.interval, shown: shown.interval },
    ]),
    ...trendParts(kpi, trendPeriods, texts),
    ...tableOf(texts.why, 'amount', parts),
    ...where.flatMap((segment) => tableOf(segment.name, 'amount', segment.parts)),
    ...mixAndRateTable(
      mixAndRate.filter((one) => one.kpi === id),
      texts,
    ),
  );
}

/** The id of a KPI's element in the page. */
export function kpiPartId(id: ComparedKpi['id']): string {
  return `compared-${id}`;
}

/**
 * How much of a rate's change each channel caused: by a different share of all visits, and by a different
 * rate of its own.
 */
function mixAndRateTable(
  parts: readonly ComparedMixAndRate[],
  { mixAndRate, ofChannel, ofMix, ofRate }: SidebarTexts,
): readonly HTMLElement[] {
  if (parts.length === 0) return [];
  const head = [ofChannel, ofMix, ofRate].map((name) => make('th', { scope: 'col' }, name));
  const rows = parts.map(({ name, shown }) =>
    make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, shown.mix), make('td', {}, shown.rate)),
  );
  return [
    make(
      'table',
      {},
      make('caption', {}, mixAndRate),
      make('thead', {}, make('tr', {}, ...head)),
      make('tbody', {}, ...rows),
    ),
  ];
}

interface Line {
  readonly name: string;
  readonly shown: string;
}

/** A table of the lines, or nothing where there are no lines. */
function tableOf(caption: string, of: 'words' | 'amount', lines: readonly Line[]): readonly HTMLElement[] {
  const rows = lines
    .filter(({ shown }) => shown !== '')
    .map(({ name, shown }) =>
      make('tr', {}, make('th', { scope: 'row' }, name), make('td', { className: of }, shown)),
    );
  if (rows.length === 0) return [];
  const head = caption === '' ? [] : [make('caption', {}, caption)];
  return [make('table', {}, ...head, make('tbody', {}, ...rows))];
}
