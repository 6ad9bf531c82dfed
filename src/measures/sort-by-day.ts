/**
 * If first and last row are farther apart, some dates are mistyped, and a counter for every day would need
 * too much memory.
 */
const greatestSpan = 200_000;

/** The rows in the order of their days; rows of one day stay in their order. */
export function rowsByDay(days: Int32Array, length = days.length): Int32Array {
  let isSorted = true;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < length; row += 1) {
    const day = days[row] ?? 0;
    if (day < last) isSorted = false;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const rows = new Int32Array(length);
  if (isSorted) return rows.map((_, row) => row);
  if (last - first > greatestSpan) {
    return rows.map((_, row) => row).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  }
  const starts = new Int32Array(last - first + 2);
  for (let row = 0; row < length; row += 1) {
    const place = (days[row] ?? 0) - first + 1;
    starts[place] = (starts[place] ?? 0) + 1;
  }
  for (let place = 1; place < starts.length; place += 1) {
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  }
  for (let row = 0; row < length; row += 1) {
    const place = (days[row] ?? 0) - first;
    const at = starts[place] ?? 0;
    rows[at] = row;
    starts[place] = at + 1;
  }
  return rows;
}
