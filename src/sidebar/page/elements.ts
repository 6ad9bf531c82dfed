/** The element of the page with this id, as the kind that the page is written with. */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}`);
  return found;
}

/** Sets the text of an element; text never becomes markup. */
export function say(id: string, text: string): void {
  element(id, HTMLElement).textContent = text;
}
