import type { Orders } from '../tables/reading/orders/orders';
import type { WordColumn } from '../tables/reading/records/records';
import { channelGroupOf } from './channel-group';
import { slotOfGroup } from './count-sheet';
import { isMobile } from './device';

/** A class for each word of a column, by its code, and what stands for a blank. */
export function classOfWords(
  column: WordColumn | undefined,
  classOf: (word: string) => number,
  blank: number,
): (row: number) => number {
  if (column === undefined) return () => blank;
  const { codes } = column;
  const classes = Uint8Array.from(column.words, classOf);
  return (row) => classes[codes[row] ?? -1] ?? blank;
}

/** The slot of the channel of each row. */
export function slotOfRow(channel: WordColumn | undefined): (row: number) => number {
  return classOfWords(channel, (word) => slotOfGroup(channelGroupOf(word)), 0);
}

/** The slots of the channels that a column names. */
export function slotsOf(channel: WordColumn | undefined): readonly number[] {
  if (channel === undefined) return [];
  const slots = new Set(channel.words.map((word) => slotOfGroup(channelGroupOf(word))));
  slots.delete(0);
  return [...slots].sort((a, b) => a - b);
}

/** Where an order falls: into the channel and device of its first line. */
export interface OrderPlaces {
  readonly slot: Uint8Array;
  readonly mobile: Uint8Array;
}

const notSeen = 255;

export function orderPlaces(orders: Orders): OrderPlaces {
  const { length, order, orderCount, channel, device } = orders;
  const slot = new Uint8Array(orderCount).fill(notSeen);
  const mobile = new Uint8Array(orderCount);
  const slotAt = slotOfRow(channel);
  const mobileAt = classOfWords(device, (word) => (isMobile(word) ? 1 : 0), 0);
  for (let line = 0; line < length; line += 1) {
    const id = order[line] ?? 0;
    if (slot[id] !== notSeen) continue;
    slot[id] = slotAt(line);
    mobile[id] = mobileAt(line);
  }
  return { slot, mobile };
}
