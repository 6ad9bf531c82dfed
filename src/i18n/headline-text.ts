import type { Headline } from '../comparison/headlines';
import { segmentName } from './segment-name';
import type { Texts } from './texts';

/** How the changes and the parts of a headline are written, in the unit of the KPI. */
export interface HeadlineWriter {
  readonly change: (headline: Extract<Headline, { kind: 'change' }>) => string;
  readonly effect: (headline: Extract<Headline, { kind: 'change' }>, effect: number) => string;
}

/** A headline as two or three sentences: what changed, what moved it and where, and what to do when it is bad. */
export function headlineText(headline: Headline, write: HeadlineWriter, texts: Texts): string {
  const { headlines: words } = texts;
  if (headline.kind === 'nothingCertain') return words.nothingCertain;
  const { kpi, change, drivers, mostIn, turn, advice } = headline;
  const say = change.difference > 0 ? words.rose : words.fell;
  const parts = drivers.map(({ id, effect }) => `${words.drivers[id]} ${write.effect(headline, effect)}`);
  return [
    say(texts.kpis[kpi].name, write.change(headline), parts),
    ...(mostIn === undefined ? [] : [words.mostIn(segmentName(mostIn, texts))]),
    ...(turn === 'worse' ? [texts.advice()[advice]] : []),
  ].join(' ');
}
