import type { ColumnSource } from './column-source';
import { defineKpi, values } from './definition';
import { measured } from './measure';
import type { Problem } from './problem';
import { share } from './ratio';

/** The sum of all visits, or of those of one segment; capitals and outer blanks make no difference. */
function visitsOfSegment(columns: ColumnSource): readonly number[] | Problem {
  const segments = columns.optionalWords('segments');
  const segment = columns.optionalWord('segment');
  if (segments === undefined && segment !== undefined) {
    return { code: 'needsPair', argument: 'segment', other: 'segments' };
  }
  if (segments !== undefined && segment === undefined) {
    return { code: 'needsPair', argument: 'segments', other: 'segment' };
  }
  const wanted = segment?.toLowerCase();
  let sum = 0;
  columns.numbers('visits').forEach((visits, row) => {
    if (visits === null) return;
    if (wanted === undefined || segments?.[row]?.toLowerCase() === wanted) sum += visits;
  });
  return [sum];
}

export const siteKpis = [
  defineKpi({
    id: 'traffic',
    family: 'site',
    functionName: 'KPI_TRAFFIC',
    unit: 'count',
    better: 'higher',
    cadence: 'daily',
    stage: 'awareness',
    inputs: [measured('visits')],
    formula: (visits) => visits,
    cell: {
      kind: 'columns',
      arguments: [
        { name: 'visits', kind: 'count' },
        { name: 'segments', kind: 'segment', optional: true },
        { name: 'segment', kind: 'segment', optional: true, option: true },
      ],
      gather: visitsOfSegment,
    },
  }),
  defineKpi({
    id: 'bounce_rate',
    family: 'site',
    functionName: 'KPI_BOUNCE',
    unit: 'percent',
    better: 'lower',
    cadence: 'weekly',
    stage: 'interest',
    inputs: [measured('bounced_sessions'), measured('sessions')],
    formula: (bounced, sessions) => share(bounced, sessions, 'bounced_sessions', 'sessions'),
    cell: values(['bounced_sessions', 'count'], ['sessions', 'count']),
  }),
] as const;
