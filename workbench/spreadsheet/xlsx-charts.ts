import { placeIn } from './chart-order';
import { changed, element, elementsOf, readXml, textOf, writeXml, type XmlElement } from './xml-tree';

/** The number format of a range, which is named with its tab; undefined if it holds no numbers. */
export type FormatOfRange = (range: string) => RangeFormat | undefined;

export interface RangeFormat {
  readonly format: string;
  readonly isDay: boolean;
}

/**
 * Corrects the engine's charts for other programs: it writes a pie as a ring without a hole, days as texts,
 * axes without a number format, titles without words, elements in a wrong order, and does not say how a
 * missing value is shown, which others then draw as zero.
 */
export function chartForOthers(xml: string, formatOf: FormatOfRange): string {
  const chart = changed(readXml(xml), (part) => {
    const known = withoutForeign(asPie(part));
    if (isEmptyTitle(known)) return undefined;
    return inOrder(withFormats(withGaps(withDays(known, formatOf)), formatOf));
  });
  return chart === undefined ? '' : `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(chart)}`;
}

/** Turns a ring without a hole into a pie: the format requires a hole of at least 1 per cent. */
function asPie(part: XmlElement): XmlElement {
  if (part.name !== 'c:doughnutChart') return part;
  const isHole = ({ name, attributes }: XmlElement): boolean =>
    name === 'c:holeSize' && attributes.includes('"0"');
  const rest = part.children.filter((child) => typeof child === 'string' || !isHole(child));
  return rest.length === part.children.length ? part : { ...part, name: 'c:pieChart', children: rest };
}

/** Removes elements of category axes from axes of values. */
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

/** Leaves a gap in the line for a month without a value. */
function withGaps(part: XmlElement): XmlElement {
  if (part.name !== 'c:chart' || elementsOf(part).length === 0) return part;
  if (elementsOf(part).some(({ name }) => name === 'c:dispBlanksAs')) return part;
  return {
    ...part,
    children: [...part.children, element('c:plotVisOnly', 'val="1"'), element('c:dispBlanksAs', 'val="gap"')],
  };
}

/** Makes days on an axis numbers with the date format of their cells. */
function withDays(part: XmlElement, formatOf: FormatOfRange): XmlElement {
  const [texts] = elementsOf(part);
  if (part.name !== 'c:cat' || texts?.name !== 'c:strRef') return part;
  const [range] = elementsOf(texts);
  if (range === undefined || formatOf(unescaped(textOf(range)))?.isDay !== true) return part;
  return element('c:cat', '', element('c:numRef', '', range));
}

/**
 * Gives each axis the number format of its cells: other programs read it there only after they have drawn the
 * chart once.
 */
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

/** An axis with the format for its identifier. */
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
