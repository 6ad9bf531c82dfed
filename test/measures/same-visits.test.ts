import { describe, expect, it } from 'vitest';
import { visitsOnce } from '../../src/measures/same-visits';
import type { Records } from '../../src/tables/reading/records/records';
import { figures, recordsOf, words } from './tables-by-hand';

type Row = readonly [day: string, channel: string, device: string, visits: number];

function trafficOf(rows: readonly Row[]): Records<'traffic'> {
  return recordsOf(
    'traffic',
    rows.map(([day]) => day),
    {
      numbers: { visits: figures(...rows.map(([, , , visits]) => visits)) },
      words: {
        channel: words(...rows.map(([, channel]) => channel)),
        device: words(...rows.map(([, , device]) => device)),
      },
      moments: {},
    },
  );
}

function sumOf(records: Records<'traffic'> | undefined): number {
  return (records?.numbers.visits ?? new Float64Array(0)).reduce((sum, visits) => sum + visits, 0);
}

const byChannel: readonly Row[] = ['01', '02', '03'].flatMap((day): readonly Row[] => [
  [`2026-03-${day}`, 'direct', '', 60],
  [`2026-03-${day}`, 'search', '', 40],
]);
const byDevice: readonly Row[] = ['01', '02', '03'].flatMap((day): readonly Row[] => [
  [`2026-03-${day}`, '', 'mobile', 70],
  [`2026-03-${day}`, '', 'desktop', 30],
]);

describe('visits that are broken down by channel and again by device', () => {
  it('are added up once, by channel, and devices are counted on their own rows', () => {
    const { traffic, byDevice: ofDevices, findings } = visitsOnce(trafficOf([...byChannel, ...byDevice]));
    // 100 a day
    expect(sumOf(traffic)).toBe(300);
    expect(traffic?.length).toBe(6);
    expect(ofDevices?.length).toBe(6);
    expect(findings.map(({ code }) => code)).toEqual(['sameVisits']);
  });

  it('are different visits if their days have different sums', () => {
    const fewer = byDevice.map(([day, channel, device, visits]): Row => [day, channel, device, visits / 2]);
    const { traffic, findings } = visitsOnce(trafficOf([...byChannel, ...fewer]));
    // 100 and 50 a day
    expect(sumOf(traffic)).toBe(450);
    expect(findings).toEqual([]);
  });

  it('keep the days that only one of them has', () => {
    const { traffic } = visitsOnce(trafficOf([...byChannel, ...byDevice, ['2026-03-04', '', 'mobile', 55]]));
    expect(sumOf(traffic)).toBe(355);
  });

  it('are recognised only after three days', () => {
    const { traffic } = visitsOnce(trafficOf([...byChannel.slice(0, 4), ...byDevice.slice(0, 4)]));
    expect(sumOf(traffic)).toBe(400);
  });
});
