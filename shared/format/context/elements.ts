/** An element of a page in XML or HTML, with what it holds in order. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

/** An element that is still open. */
export interface OpenElement extends Element {
  readonly children: (OpenElement | string)[];
}

/** An element that holds nothing yet. */
export function openElement(name: string, attributes: ReadonlyMap<string, string>): OpenElement {
  return { name, attributes, children: [] };
}

/** The text of an element and of all that it holds. Both parsers limit how deep that is. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The elements right below one, of a name if one is given. */
export function childrenOf(element: Element, name?: string): readonly Element[] {
  const elements = element.children.filter((child) => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** The elements below one that fit, in order; not those inside one that fits. */
export function elementsBelow(element: Element, fits: (element: Element) => boolean): readonly Element[] {
  return childrenOf(element).flatMap((child) => (fits(child) ? [child] : elementsBelow(child, fits)));
}
