/** A figure of the benchmark: ours, a peer's in the same run, and the limit. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  /** The quantity that the limit applies to: a ratio, a number of bytes or a count. */
  readonly measured: number;
  /** Undefined for a figure without a limit. */
  readonly limit: number | undefined;
}

export function isWithinLimit({ measured, limit }: Figure): boolean {
  return limit === undefined || measured <= limit;
}

/** The figures as a table of plain text. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = [
    ['', 'ours', 'peer', 'measured', 'limit', ''],
    ...figures.map((figure) => [
      figure.what,
      figure.ours,
      figure.peer,
      short(figure.measured),
      figure.limit === undefined ? '–' : short(figure.limit),
      figure.limit === undefined ? '' : isWithinLimit(figure) ? 'ok' : 'OVER',
    ]),
  ];
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, column) => Math.max(cell.length, known[column] ?? 0)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Three significant digits are enough for comparing; whole numbers stay whole. */
export function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

export function milliseconds(value: number): string {
  return `${short(value)} ms`;
}
