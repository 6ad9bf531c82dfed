/** An element of a simple XML file without comments and processing instructions. */
export interface XmlElement {
  readonly name: string;
  /** The text between the name and the end of the tag. */
  readonly attributes: string;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/[^>]+>|<([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|[^<]+/g;

/** Parses XML that a program wrote; texts stay escaped. */
export function readXml(xml: string): XmlElement {
  const root: { name: string; attributes: string; children: XmlNode[] } = {
    name: '',
    attributes: '',
    children: [],
  };
  const open = [root];
  for (const [written, name, attributes = '', closed] of xml.matchAll(token)) {
    const parent = open.at(-1);
    if (parent === undefined) break;
    if (name !== undefined) {
      const element = { name, attributes: attributes.trim(), children: [] };
      parent.children.push(element);
      if (closed !== '/') open.push(element);
    } else if (written.startsWith('</')) open.pop();
    else if (!written.startsWith('<') && written.trim() !== '') parent.children.push(written);
  }
  const found = root.children.find((child) => typeof child !== 'string');
  if (found === undefined) throw new TypeError('No element in the XML');
  return found;
}

export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return node;
  const { name, attributes, children } = node;
  const start = attributes === '' ? name : `${name} ${attributes}`;
  return children.length === 0 ? `<${start}/>` : `<${start}>${children.map(writeXml).join('')}</${name}>`;
}

export function element(name: string, attributes: string, ...children: readonly XmlNode[]): XmlElement {
  return { name, attributes, children };
}

export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The text of an element and of all below it. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/**
 * A tree with every element replaced by the result of `change`, from the innermost outwards; undefined
 * removes one.
 */
export function changed(
  root: XmlElement,
  change: (element: XmlElement) => XmlElement | undefined,
): XmlElement | undefined {
  const children = root.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return [child];
    const made = changed(child, change);
    return made === undefined ? [] : [made];
  });
  return change({ ...root, children });
}
