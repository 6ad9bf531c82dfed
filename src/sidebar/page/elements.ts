/** The element of the page with this id; throws when it is missing or of another class than expected. */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}`);
  return found;
}

/** Sets the text of an element; text never becomes markup. */
export function say(id: string, text: string): void {
  element(id, HTMLElement).textContent = text;
}

type Properties<Tag extends keyof HTMLElementTagNameMap> = Omit<
  Partial<HTMLElementTagNameMap[Tag]>,
  'innerHTML' | 'outerHTML'
>;

/**
 * Makes an element. Strings among its children become text nodes, never markup, whatever the owner wrote into
 * a header.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties?: Properties<Tag>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

/** Fills a list with names and selects one of them. */
export function fill(
  list: HTMLSelectElement,
  options: readonly { readonly id: string; readonly name: string }[],
  chosen: string,
): void {
  list.replaceChildren(...options.map(({ id, name }) => new Option(name, id)));
  list.value = chosen;
}

/** The allowed value that equals the text of a form's field. */
export function oneOf<const Value extends string | number>(
  values: readonly [Value, ...Value[]],
  text: string,
): Value {
  return values.find((value) => String(value) === text) ?? values[0];
}
