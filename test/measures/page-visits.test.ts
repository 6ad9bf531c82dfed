import { describe, expect, it } from 'vitest';
import { withoutPageVisits } from '../../src/measures/page-visits';
import { tabReading } from './tab-readings';
import { figures, recordsOf } from './tables-by-hand';

function trafficOf(days: readonly string[]) {
  return recordsOf('traffic', days, {
    numbers: {
      visits: figures(...days.map((_, at) => 10 * (at + 1))),
      pageViews: figures(...days.map((_, at) => 20 * (at + 1))),
    },
    words: {},
    moments: {},
  });
}

const byPage = ['2026-03-01', '2026-03-01', '2026-03-02'];

describe('visits by page', () => {
  it('are left out, because one visit has several pages; page views are kept', () => {
    const { traffic, findings } = withoutPageVisits(trafficOf(byPage), [
      tabReading('traffic', { 'Page path': undefined, Sessions: 'visits' }),
    ]);
    expect(traffic?.numbers.visits).toBeUndefined();
    expect([...(traffic?.numbers.pageViews ?? [])]).toEqual([20, 40, 60]);
    expect(findings).toEqual([expect.objectContaining({ code: 'visitsByPage', rows: 3, text: 'page path' })]);
  });

  it.each(['Landing page', 'Halaman masuk', "Page d'entrée", 'Pages per visit', 'Campaign'])(
    'are not assumed below the header "%s"',
    (header) => {
      const { traffic, findings } = withoutPageVisits(trafficOf(byPage), [
        tabReading('traffic', { [header]: undefined }),
      ]);
      expect([...(traffic?.numbers.visits ?? [])]).toEqual([10, 20, 30]);
      expect(findings).toEqual([]);
    },
  );

  it('are not assumed if every day has a single row', () => {
    const { traffic } = withoutPageVisits(trafficOf(['2026-03-01', '2026-03-02']), [
      tabReading('traffic', { 'Page path': undefined }),
    ]);
    expect([...(traffic?.numbers.visits ?? [])]).toEqual([10, 20]);
  });
});
