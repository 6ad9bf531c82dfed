/**
 * What the engine's charts lack in other programs: it writes a pie as a ring around a hole of nothing, days as texts,
 * and leaves open what a missing value is, which others take for a zero.
 */
export function chartForOthers(xml: string, holdsDates: (range: string) => boolean): string {
  return withDays(withGaps(withPies(xml)), holdsDates);
}

/** A ring without a hole is no ring: the format asks for a hole of 1 per cent at least. */
function withPies(xml: string): string {
  return xml.replace(/<c:doughnutChart>[\s\S]*?<\/c:doughnutChart>/g, (ring) => {
    const hole = /<c:holeSize val="0"\s*\/>/;
    if (!hole.test(ring)) return ring;
    return ring
      .replace(hole, '')
      .replace('<c:doughnutChart>', '<c:pieChart>')
      .replace('</c:doughnutChart>', '</c:pieChart>');
  });
}

/** A month without a value is a gap in the line. */
function withGaps(xml: string): string {
  if (xml.includes('<c:dispBlanksAs')) return xml;
  return xml.replace(/<\/c:chart>/, '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>');
}

/** Days along the axis are numbers that are shown as days, by the format of their cells. */
function withDays(xml: string, holdsDates: (range: string) => boolean): string {
  return xml.replace(
    /<c:cat>\s*<c:strRef>\s*<c:f>([^<]*)<\/c:f>\s*<\/c:strRef>\s*<\/c:cat>/g,
    (categories, range: string) =>
      holdsDates(unescaped(range)) ? `<c:cat><c:numRef><c:f>${range}</c:f></c:numRef></c:cat>` : categories,
  );
}

function unescaped(text: string): string {
  return text
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
