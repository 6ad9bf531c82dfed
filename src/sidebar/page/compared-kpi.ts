import type { SidebarTexts } from '../../i18n/sidebar-texts';
import type { Answer, ComparedKpi } from '../requests';
import { make } from './elements';
import { trendParts } from './trend';

/** A KPI that opens to its figures, its trend, what moved it and where. */
export function kpiPart(
  kpi: ComparedKpi,
  { drivers, segments, trendPeriods }: Answer<'compared'>,
  texts: SidebarTexts,
): HTMLElement {
  const { id, name, shown } = kpi;
  const change = shown.change === '' ? '–' : shown.change;
  const parts = drivers.find(({ of }) => of === id)?.parts ?? [];
  // Contributions are told of revenue.
  const where = id === 'revenue' ? segments : [];
  return make(
    'details',
    {},
    make('summary', {}, `${name}${texts.colon}${change}`),
    ...tableOf('', [
      { name: texts.valueNow, shown: shown.value },
      { name: texts.valueBefore, shown: shown.compared },
      { name: texts.howSure, shown: shown.certainty },
      { name: texts.interval, shown: shown.interval },
    ]),
    ...trendParts(kpi, trendPeriods, texts),
    ...tableOf(texts.why, parts),
    ...where.flatMap((segment) => tableOf(segment.name, segment.parts)),
  );
}

interface Line {
  readonly name: string;
  readonly shown: string;
}

/** A table of the lines that say something; none where there are none. */
function tableOf(caption: string, lines: readonly Line[]): readonly HTMLElement[] {
  const rows = lines
    .filter(({ shown }) => shown !== '')
    .map(({ name, shown }) =>
      make('tr', {}, make('th', { scope: 'row' }, name), make('td', { className: 'words' }, shown)),
    );
  if (rows.length === 0) return [];
  const head = caption === '' ? [] : [make('caption', {}, caption)];
  return [make('table', {}, ...head, make('tbody', {}, ...rows))];
}
