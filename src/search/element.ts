/** What an element of the page can contain; `undefined` adds nothing. */
export type DomChild = Node | string | undefined;

/** Makes an element of the page. Text stays text, whatever characters it contains. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: DomChild[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.filter((child) => child !== undefined));
  return node;
}
