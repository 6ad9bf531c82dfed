import type { ScheduledRun, ScheduleReport } from './run-schedule';

/** The runs as a table for a terminal, the oldest first, followed by their number by result. */
export function scheduleTable({ runs, triggerCalls, fault, next }: ScheduleReport): string {
  const head = ['time', 'result', 'rows', 'seconds', 'calls', ''];
  const rows = runs.map(({ time, result, rows: counted, seconds, calls, sentence }) => [
    time,
    result,
    counted === null ? '' : String(counted),
    seconds.toFixed(1),
    String(calls),
    sentence,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column >= 2 && column <= 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const counts = countsOf(runs);
  const sum = `${runs.length} ${runs.length === 1 ? 'run' : 'runs'} in ${triggerCalls} calls of the trigger${counts === '' ? '' : `: ${counts}`}`;
  const missed =
    fault?.happened === false
      ? [`Nothing went wrong (${fault.name}): no run was due. A longer --advance reaches one.`]
      : [];
  return `${[...lines, '', sum, ...missed, next].join('\n').trimEnd()}\n`;
}

function countsOf(runs: readonly ScheduledRun[]): string {
  const counts = new Map<string, number>();
  for (const { result } of runs) counts.set(result, (counts.get(result) ?? 0) + 1);
  return [...counts].map(([result, count]) => `${count} ${result}`).join(', ');
}
