import { describe, expect, it } from 'vitest';
import { chartForOthers } from '../../../workbench/spreadsheet/xlsx-charts';

// The rules of the format: ECMA-376 part 1, 21.2.2.82 (a hole is 1 to 90 per cent), 21.2.2.42 (blanks are
// zeros unless the chart says gaps), 21.2.2.122 (numbers along an axis are in a numRef).
const chart = (plot: string) => `<c:chart><c:plotArea>${plot}</c:plotArea></c:chart>`;
const never = () => undefined;
const plain = (xml: string) => xml.replace(/^<\?xml[^>]*>\n/, '');

describe('a chart for other programs', () => {
  it('is a pie where its ring has no hole', () => {
    const ring = '<c:doughnutChart><c:varyColors val="1" /><c:holeSize val="0" /><c:ser/></c:doughnutChart>';
    expect(chartForOthers(chart(ring), never)).toContain(
      '<c:pieChart><c:varyColors val="1"/><c:ser/></c:pieChart>',
    );
  });

  it('stays a ring where it has one', () => {
    const ring = '<c:doughnutChart><c:ser/><c:holeSize val="50"/></c:doughnutChart>';
    expect(chartForOthers(chart(ring), never)).toContain(ring);
  });

  it('has a gap for a missing value, set at the end of the chart', () => {
    expect(chartForOthers(chart('<c:lineChart/>'), never)).toMatch(
      /<c:plotVisOnly val="1"\/><c:dispBlanksAs val="gap"\/><\/c:chart>$/,
    );
  });

  it('has numbers along its axis where those are days, and texts elsewhere', () => {
    const along = (range: string) => `<c:cat><c:strRef><c:f>${range}</c:f></c:strRef></c:cat>`;
    const days = '&apos;A &amp; B&apos;!D2:D25';
    const xml = chartForOthers(
      chart(`<c:a>${along(days)}</c:a><c:b>${along('Names!A2:A5')}</c:b>`),
      (range) => (range === "'A & B'!D2:D25" ? { format: 'mmm yyyy', isDay: true } : undefined),
    );
    expect(xml).toContain(`<c:cat><c:numRef><c:f>${days}</c:f></c:numRef></c:cat>`);
    expect(xml).toContain(along('Names!A2:A5'));
  });

  it('formats its axes like the cells: days and money', () => {
    const series =
      '<c:ser><c:cat><c:numRef><c:f>D2:D9</c:f></c:numRef></c:cat><c:val><c:numRef><c:f>F2:F9</c:f></c:numRef></c:val></c:ser>';
    const axis = (name: string, id: number) =>
      `<c:${name}><c:axId val="${id}"/><c:numFmt formatCode="General" sourceLinked="1"/></c:${name}>`;
    const plot = `<c:lineChart>${series}<c:axId val="1"/><c:axId val="2"/></c:lineChart>`;
    const xml = chartForOthers(chart(plot + axis('catAx', 1) + axis('valAx', 2)), (range) =>
      range === 'D2:D9' ? { format: 'mmm yyyy', isDay: true } : { format: '"Rp" #,##0', isDay: false },
    );
    expect(xml).toContain('<c:axId val="1"/><c:numFmt formatCode="mmm yyyy" sourceLinked="0"/></c:catAx>');
    expect(xml).toContain(
      '<c:axId val="2"/><c:numFmt formatCode="&quot;Rp&quot; #,##0" sourceLinked="0"/></c:valAx>',
    );
  });

  // The schema of a line (21.2.2.97): grouping, varyColors, ser, dLbls, … axId; of a title (21.2.2.211): tx first.
  it('has its parts in the order of the format, whatever order the engine wrote', () => {
    const line =
      '<c:lineChart><c:axId val="1"/><c:ser/><c:varyColors val="0"/><c:grouping val="standard"/></c:lineChart>';
    expect(
      plain(chartForOthers(`<c:chartSpace><c:spPr/>${chart(`<c:catAx/>${line}`)}</c:chartSpace>`, never)),
    ).toMatch(
      /<c:grouping val="standard"\/><c:varyColors val="0"\/><c:ser\/><c:axId val="1"\/><\/c:lineChart><c:catAx\/>.*<\/c:chart><c:spPr\/>/,
    );
  });

  it('leaves out an empty title', () => {
    const title = (words: string) => `<c:title><c:tx><a:t>${words}</a:t></c:tx></c:title>`;
    const xml = chartForOthers(
      chart(`<c:catAx>${title('')}</c:catAx><c:valAx>${title('Rp')}</c:valAx>`),
      never,
    );
    expect(xml).toContain('<c:catAx/>');
    expect(xml).toContain(title('Rp'));
  });
});
