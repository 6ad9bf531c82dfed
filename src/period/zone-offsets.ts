import { millisecondsPerDay } from './civil-day';

const minute = 60_000;
/** Clocks are changed months apart. If the offset is the same at two instants this far apart, it is so in between. */
const span = 16 * millisecondsPerDay;

interface Span {
  readonly before: number;
  /** The instant in the span at which the clocks are changed. */
  readonly changeAt: number;
  readonly after: number;
}

/**
 * Remembers the offsets of a zone. `offsetAt` gives the minutes east of UTC at an instant. It may be slow, because it is
 * called only a few times for each month of data.
 */
export function zoneOffsets(offsetAt: (milliseconds: number) => number): (milliseconds: number) => number {
  const known = new Map<number, number>();
  const offset = (at: number): number => {
    const found = known.get(at) ?? offsetAt(at);
    known.set(at, found);
    return found;
  };
  const spans = new Map<number, Span>();

  const spanOf = (index: number): Span => {
    const start = index * span;
    const before = offset(start);
    const after = offset(start + span);
    let low = start;
    let high = start + span;
    if (before === after) return { before, changeAt: high, after };
    while (high - low > minute) {
      const middle = Math.floor((low + high) / 2 / minute) * minute;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    return { before, changeAt: high, after };
  };

  return (milliseconds) => {
    const index = Math.floor(milliseconds / span);
    let found = spans.get(index);
    if (found === undefined) {
      found = spanOf(index);
      spans.set(index, found);
    }
    return milliseconds < found.changeAt ? found.before : found.after;
  };
}
