import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './dist.ts';

/**
 * A built page without a browser, to test its HTML alone: `openBuilt('articles/')`. No scripts run. Throws if there is
 * no such page.
 */
export function openBuilt(path: string): Document {
  return new JSDOM(readFileSync(join(DIST, path, 'index.html'), 'utf8')).window.document;
}

/** The text of an element with single blanks between its words; empty if it is missing. */
export function visibleText(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The elements that match a selector, in order. */
export function selectAll(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** The section with a heading; throws if there is none. */
export function sectionOf(page: Document, heading: string | RegExp): HTMLElement {
  const found = selectAll(page, 'section[aria-labelledby]').find((section) => {
    const text = visibleText(page.getElementById(section.getAttribute('aria-labelledby') ?? ''));
    return typeof heading === 'string' ? text === heading : heading.test(text);
  });
  if (found === undefined) throw new Error(`No section is called ${String(heading)}.`);
  return found;
}

/** The `href` of every link in an element. */
export function hrefsOf(root: ParentNode): string[] {
  return selectAll(root, 'a[href]').map((link) => link.getAttribute('href') ?? '');
}
