import type { Certainty } from '../comparison/certainty';
import type { Change } from '../comparison/change';
import type { ChangeHeadline, Headline } from '../comparison/headlines';
import type { KpiId } from '../kpi/catalogue';
import { sayIn } from './say';
import type { Texts } from './texts';

/** Writes the figures of a headline in the unit of the KPI. */
export interface HeadlineWriter {
  readonly change: (kpi: KpiId, change: Change) => string;
  readonly value: (kpi: KpiId, value: number) => string;
  /** How sure a change is, with its interval. */
  readonly sure: (kpi: KpiId, certainty: Certainty) => string;
  /** What a part added to a change, with as many decimals as the change needs. */
  readonly effect: (kpi: KpiId, effect: number, change: Change) => string;
  /** A share, such as 0.26. */
  readonly share: (value: number) => string;
}

/** The sentences of a headline: what changed, why and where, and what to do if it is bad. */
export function headlineSentences(
  headline: Headline,
  write: HeadlineWriter,
  texts: Texts,
): readonly string[] {
  const { headlines: words } = texts;
  const say = sayIn(texts);
  switch (headline.kind) {
    case 'nothingCertain':
      return [words.nothingCertain];
    case 'change':
      return changeSentences(headline, write, texts);
    case 'channelChange': {
      const { kpi, change, segment, turn, orders } = headline;
      const sentence = risenOrFallen(kpi, change, [], write, texts);
      const advice = turn === 'worse' ? [texts.advice()[kpi]] : [];
      return [
        words.inChannel(channelName(segment, texts), sentence),
        ...ordersByIt(orders, texts),
        ...advice,
      ];
    }
    case 'holiday': {
      const { holiday, day, ordersADay, ordersElse, days, daysCompared } = headline;
      return [
        words.holiday(
          texts.comparison.holidays[holiday],
          say.day(day),
          say.number(ordersADay, 1),
          say.number(ordersElse, 1),
          say.number(days, 0),
          say.number(daysCompared, 0),
        ),
      ];
    }
    case 'noOrders':
      return [words.noOrders[headline.of]];
    case 'uncertain': {
      const { kpi, value, change, certainty } = headline;
      const sure = change.kind === 'unchanged' ? '' : write.sure(kpi, certainty);
      return [
        words.uncertain(texts.kpis[kpi].name, write.value(kpi, value), write.change(kpi, change), sure),
      ];
    }
    case 'comingHoliday': {
      const { holiday, day, ordersADay, ordersElse } = headline;
      const name = texts.comparison.holidays[holiday];
      return [words.comingHoliday(name, say.day(day), say.number(ordersADay, 1), say.number(ordersElse, 1))];
    }
    case 'largestChannel':
      return [words.largestChannel(channelName(headline.segment, texts), write.share(headline.share))];
    case 'missing': {
      const { kpi, missing } = headline;
      const named = [...new Set(missing.map((measure) => texts.measures[measure]))];
      return [words.missing(texts.kpis[kpi].name, named.join(', '))];
    }
    case 'weakChannel': {
      const { segment, ofVisitors, ofOrders, conversion, conversionOfOthers } = headline;
      const sentence = words.weakChannel(
        channelName(segment, texts),
        write.share(ofVisitors),
        write.share(ofOrders),
        write.share(conversion),
        write.share(conversionOfOthers),
      );
      return [sentence, texts.advice().channel_conversion];
    }
  }
}

function changeSentences(
  { kpi, change, drivers, stage, mostIn, turn, advice }: ChangeHeadline,
  write: HeadlineWriter,
  texts: Texts,
): readonly string[] {
  const { headlines: words } = texts;
  const parts = drivers.map(({ id, effect }) => `${words.drivers[id]} ${write.effect(kpi, effect, change)}`);
  const { by, segment = '', effect = 0 } = mostIn ?? {};
  const place = by === 'channel' ? channelName(segment, texts) : segment;
  return [
    risenOrFallen(kpi, change, parts, write, texts),
    ...(stage === undefined ? [] : [words.mostAt(words.drivers[stage])]),
    ...(mostIn === undefined ? [] : [words.mostIn(place, write.effect(kpi, effect, change))]),
    ...(turn === 'worse' ? [texts.advice()[advice]] : []),
  ];
}

/** How many orders a change brought or cost; nothing if it is less than one. */
function ordersByIt(orders: number, texts: Texts): readonly string[] {
  const count = Math.round(Math.abs(orders));
  if (count === 0) return [];
  const { ordersMore, ordersFewer } = texts.headlines;
  return [(orders > 0 ? ordersMore : ordersFewer)(sayIn(texts).number(count, 0))];
}

function risenOrFallen(
  kpi: KpiId,
  change: Change,
  parts: readonly string[],
  write: HeadlineWriter,
  { headlines: words, kpis }: Texts,
): string {
  const say = change.difference > 0 ? words.rose : words.fell;
  return say(kpis[kpi].name, write.change(kpi, change), parts);
}

/** The name of a channel group in the language, else the owner's own name of a channel. */
function channelName(segment: string, { summary }: Texts): string {
  const names: Readonly<Record<string, string>> = summary.channelGroups;
  return names[segment] ?? segment;
}
