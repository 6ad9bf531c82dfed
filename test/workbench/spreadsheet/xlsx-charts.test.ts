import { describe, expect, it } from 'vitest';
import { chartForOthers } from '../../../workbench/spreadsheet/xlsx-charts';

// What the format asks for: ECMA-376 part 1, 21.2.2.82 (a hole is 1 to 90 per cent), 21.2.2.42 (blanks are zeros
// unless the chart says gaps), 21.2.2.122 (numbers along an axis stand in a numRef).
const chart = (plot: string) => `<c:chart><c:plotArea>${plot}</c:plotArea></c:chart>`;
const never = () => false;

describe('a chart for other programs', () => {
  it('is a pie where its ring has no hole', () => {
    const ring = '<c:doughnutChart><c:varyColors val="1" /><c:holeSize val="0" /><c:ser/></c:doughnutChart>';
    expect(chartForOthers(chart(ring), never)).toContain(
      '<c:pieChart><c:varyColors val="1" /><c:ser/></c:pieChart>',
    );
  });

  it('stays a ring where it has one', () => {
    const ring = '<c:doughnutChart><c:ser/><c:holeSize val="50" /></c:doughnutChart>';
    expect(chartForOthers(chart(ring), never)).toContain(ring);
  });

  it('has a gap where a value is missing, as the last word of the chart', () => {
    expect(chartForOthers(chart('<c:lineChart/>'), never)).toMatch(
      /<c:plotVisOnly val="1"\/><c:dispBlanksAs val="gap"\/><\/c:chart>$/,
    );
  });

  it('has numbers along its axis where those are days, and texts elsewhere', () => {
    const along = (range: string) => `<c:cat>\n<c:strRef>\n<c:f>${range}</c:f>\n</c:strRef>\n</c:cat>`;
    const days = '&apos;A &amp; B&apos;!D2:D25';
    const xml = chartForOthers(
      chart(along(days) + along('Names!A2:A5')),
      (range) => range === "'A & B'!D2:D25",
    );
    expect(xml).toContain(`<c:cat><c:numRef><c:f>${days}</c:f></c:numRef></c:cat>`);
    expect(xml).toContain(along('Names!A2:A5'));
  });
});
