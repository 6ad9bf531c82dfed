import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../../src/period/civil-day';
import { readWorkbook } from '../../../../src/tables/read-workbook';
import { rulesInUtc } from '../../../reading-rules';
import { sample } from '../../exports/read-export';

function adsIn(text: string) {
  const read = readWorkbook([{ name: 'Export', cells: sample(text) }], rulesInUtc);
  const { ads, findings } = read.kind === 'read' ? read.shop : { ads: undefined, findings: [] };
  const rows = [...(ads?.day ?? [])].map((day, row) => `${isoDay(day)} ${isoDay(ads?.until?.[row] ?? day)}`);
  return { rows, codes: findings.map(({ code }) => code) };
}

const header = 'Campaign|Impressions|Clicks|Cost';

describe('the days that a row of a report covers', () => {
  it('are the days from its first to its last', () => {
    const { rows } = adsIn(
      'Reporting starts|Reporting ends|Campaign|Impressions|Clicks|Amount spent\n2026-08-16|2026-09-14|A|10|5|2',
    );
    expect(rows).toEqual(['2026-08-16 2026-09-14']);
  });

  it('are its own day if it has one', () => {
    const { rows } = adsIn(
      'Reporting starts|Reporting ends|Day|Campaign|Clicks|Amount spent\n2026-08-01|2026-09-30|2026-09-03|A|10|5',
    );
    expect(rows).toEqual(['2026-09-03 2026-09-03']);
  });

  it('are those of the line above the header, from the day on which a campaign began', () => {
    const { rows } = adsIn(
      `Periode|01/09/2026 - 30/09/2026\n\nTanggal Mulai|Tanggal Selesai|${header}\n13/07/2026|Tidak Terbatas|A|10|5|2\n14/09/2026|20/09/2026|B|10|5|2`,
    );
    expect(rows).toEqual(['2026-09-01 2026-09-30', '2026-09-14 2026-09-20']);
  });

  it('are those of the line above the header if no column has days', () => {
    const span = ['2026-09-01 2026-09-30'];
    expect(adsIn(`September 1, 2026 - September 30, 2026\n${header}\nA|10|5|2`).rows).toEqual(span);
    expect(adsIn(`# Start date: 20260901\n# End date: 20260930\n${header}\nA|10|5|2`).rows).toEqual(span);
    expect(adsIn(`Bulan: September 2026\n${header}\nA|10|5|2`).rows).toEqual(span);
  });

  it('are unknown for a campaign with a start only, if no line names the period', () => {
    const { rows, codes } = adsIn(
      `Start date|End date|${header}\n2026-07-13|Ongoing|A|10|5|2\n2026-09-14|2026-09-20|B|10|5|2`,
    );
    expect(rows).toEqual(['2026-09-14 2026-09-20']);
    expect(codes).toContain('openSpans');
  });

  it('end one day earlier if the next row begins on their last day', () => {
    const { rows } = adsIn(
      `Start time|End time|${header}\n2026-03-01 00:00|2026-03-02 00:00|A|10|5|2\n2026-03-02 00:00|2026-03-03 00:00|A|10|5|2`,
    );
    expect(rows).toEqual(['2026-03-01 2026-03-01', '2026-03-02 2026-03-02']);
  });

  it('are all days of a month that is written without a day', () => {
    expect(adsIn(`Month|${header}\n2026-02|A|10|5|2`).rows).toEqual(['2026-02-01 2026-02-28']);
  });
});
