import { placeIn } from './chart-order';
import { changed, element, elementsOf, readXml, textOf, writeXml, type XmlElement } from './xml-tree';

/** How the numbers of a range, named with its tab, are shown; undefined where it holds none. */
export type FormatOfRange = (range: string) => RangeFormat | undefined;

export interface RangeFormat {
  readonly format: string;
  readonly isDay: boolean;
}

/**
 * What the engine's charts lack in other programs: it writes a pie as a ring around a hole of nothing, days as texts,
 * axes without the format of their numbers, titles without words, parts in an order of its own, and leaves open what a
 * missing value is, which others take for a zero.
 */
export function chartForOthers(xml: string, formatOf: FormatOfRange): string {
  const chart = changed(readXml(xml), (part) => {
    const known = withoutForeign(asPie(part));
    if (isEmptyTitle(known)) return undefined;
    return inOrder(withFormats(withGaps(withDays(known, formatOf)), formatOf));
  });
  return chart === undefined ? '' : `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(chart)}`;
}

/** A ring without a hole is no ring: the format asks for a hole of 1 per cent at least. */
function asPie(part: XmlElement): XmlElement {
  if (part.name !== 'c:doughnutChart') return part;
  const isHole = ({ name, attributes }: XmlElement): boolean =>
    name === 'c:holeSize' && attributes.includes('"0"');
  const rest = part.children.filter((child) => typeof child === 'string' || !isHole(child));
  return rest.length === part.children.length ? part : { ...part, name: 'c:pieChart', children: rest };
}

/** An axis of values has no categories that could be told by themselves. */
function withoutForeign(part: XmlElement): XmlElement {
  if (part.name !== 'c:valAx') return part;
  return {
    ...part,
    children: part.children.filter((child) => typeof child === 'string' || child.name !== 'c:auto'),
  };
}

function isEmptyTitle(part: XmlElement): boolean {
  return part.name === 'c:title' && textOf(part).trim() === '';
}

/** A month without a value is a gap in the line. */
function withGaps(part: XmlElement): XmlElement {
  if (part.name !== 'c:chart' || elementsOf(part).length === 0) return part;
  if (elementsOf(part).some(({ name }) => name === 'c:dispBlanksAs')) return part;
  return {
    ...part,
    children: [...part.children, element('c:plotVisOnly', 'val="1"'), element('c:dispBlanksAs', 'val="gap"')],
  };
}

/** Days along the axis are numbers that are shown as days, by the format of their cells. */
function withDays(part: XmlElement, formatOf: FormatOfRange): XmlElement {
  const [texts] = elementsOf(part);
  if (part.name !== 'c:cat' || texts?.name !== 'c:strRef') return part;
  const [range] = elementsOf(texts);
  if (range === undefined || formatOf(unescaped(textOf(range)))?.isDay !== true) return part;
  return element('c:cat', '', element('c:numRef', '', range));
}

/** Each axis writes its numbers as the cells do: other programs do not look there before they have drawn it. */
function withFormats(part: XmlElement, formatOf: FormatOfRange): XmlElement {
  if (part.name !== 'c:plotArea') return part;
  const formats = new Map<string, string>();
  for (const kind of elementsOf(part)) {
    const along = elementsOf(kind)
      .filter(({ name }) => name === 'c:axId')
      .map(({ attributes }) => attributes);
    const [first] = elementsOf(kind).filter(({ name }) => name === 'c:ser');
    if (first === undefined) continue;
    for (const [index, what] of ['c:cat', 'c:val'].entries()) {
      const axis = along[index];
      const numbers = elementsOf(first).find(({ name }) => name === what);
      const format = numbers && formatOf(unescaped(rangeOf(numbers)))?.format;
      if (axis !== undefined && format !== undefined) formats.set(axis, format);
    }
  }
  return {
    ...part,
    children: part.children.map((child) => (typeof child === 'string' ? child : formatted(child, formats))),
  };
}

/** An axis with the format that is known for its identifier. */
function formatted(axis: XmlElement, formats: ReadonlyMap<string, string>): XmlElement {
  const id = elementsOf(axis).find(({ name }) => name === 'c:axId')?.attributes;
  const format = axis.name.endsWith('Ax') && id !== undefined ? formats.get(id) : undefined;
  if (format === undefined) return axis;
  const written = element('c:numFmt', `formatCode="${escaped(format)}" sourceLinked="0"`);
  const others = axis.children.filter((child) => typeof child === 'string' || child.name !== 'c:numFmt');
  return inOrder({ ...axis, children: [...others, written] });
}

function rangeOf(numbers: XmlElement): string {
  const [reference] = elementsOf(numbers);
  const range = reference && elementsOf(reference).find(({ name }) => name === 'c:f');
  return range === undefined ? '' : textOf(range);
}

function inOrder(part: XmlElement): XmlElement {
  const place = (child: XmlElement | string): number =>
    typeof child === 'string' ? 0 : placeIn(local(part.name), local(child.name));
  return { ...part, children: [...part.children].sort((one, other) => place(one) - place(other)) };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function unescaped(text: string): string {
  return text
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
