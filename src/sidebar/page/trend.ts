import type { SidebarTexts } from '../../i18n/sidebar-texts';
import type { ComparedKpi, TrendPoint } from '../requests';
import { make } from './elements';

const svg = 'http://www.w3.org/2000/svg';
const width = 240;
const height = 48;
/** Room around the chart for the thickness of the line and the dot at its end. */
const margin = 5;

/** The trend of a KPI as a line with a sentence that describes it, and as a table that can be opened. */
export function trendParts(
  { name, trend }: Pick<ComparedKpi, 'name' | 'trend'>,
  periods: readonly string[],
  texts: SidebarTexts,
): readonly Element[] {
  const known = trend.flatMap(({ value, shown }) => (value === null ? [] : [{ value, shown }]));
  const [first] = known;
  const last = known[known.length - 1];
  if (first === undefined || last === undefined) return [];
  const low = known.reduce((least, one) => (one.value < least.value ? one : least), first);
  const high = known.reduce((most, one) => (one.value > most.value ? one : most), first);
  const sentence = texts.trend.replace(/\{(\w+)\}/g, (_, word: string) => {
    const words: Readonly<Record<string, string>> = {
      kpi: name,
      low: low.shown,
      high: high.shown,
      last: last.shown,
    };
    return words[word] ?? '';
  });
  const named = periods.slice(periods.length - trend.length);
  const rows = trend.map(({ shown }, at) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, named[at] ?? ''),
      make('td', {}, shown === '' ? texts.noValue : shown),
    ),
  );
  return [
    line(trend, low.value, high.value, sentence),
    make(
      'details',
      {},
      make('summary', {}, texts.lastPeriods.replace('{periods}', String(trend.length))),
      make('table', {}, make('tbody', {}, ...rows)),
    ),
  ];
}

/** A line with a gap where a value is missing, and a dot at its end. */
function line(trend: readonly TrendPoint[], low: number, high: number, sentence: string): Element {
  const room = { width: width - 2 * margin, height: height - 2 * margin };
  const place = (value: number, at: number): string => {
    const x = margin + (room.width * at) / (trend.length - 1);
    // A value that never changes is drawn in the middle.
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return `${x.toFixed(1)} ${(margin + room.height * (1 - share)).toFixed(1)}`;
  };
  let path = '';
  let lastPlace = '';
  trend.forEach(({ value }, at) => {
    if (value === null) return;
    lastPlace = place(value, at);
    // A value between two gaps has no neighbour to be joined to: a line of length 0 shows it as a dot.
    path += typeof trend[at - 1]?.value === 'number' ? `L${lastPlace}` : `M${lastPlace}h0`;
  });
  const [x = '', y = ''] = lastPlace.split(' ');
  return draw(
    'svg',
    { class: 'trend', role: 'img', 'aria-label': sentence, viewBox: `0 0 ${width} ${height}` },
    draw('path', { d: path }),
    draw('circle', { cx: x, cy: y, r: '3' }),
  );
}

function draw(tag: string, attributes: Readonly<Record<string, string>>, ...children: Element[]): Element {
  const made = document.createElementNS(svg, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
