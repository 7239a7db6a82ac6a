import { FORMATTING, INTEGRATION_POINTS, MARKERS, SCOPE, SPECIAL } from './element-kinds.ts';

/** An element whose end tag has not come. */
export interface OpenElement {
  name: string;
  /** The tag as written, which tells formatting elements with other attributes apart. */
  tag: string;
  /** Whether it is of SVG or MathML. */
  isForeign: boolean;
  /** What its content is parsed as; in `annotation-xml` and `font` attributes decide, so both are allowed for. */
  content: 'html' | 'foreign' | 'unsure';
}

const MARKER = Symbol('marker');

/**
 * The stack of open elements and the list of active formatting elements (HTML, 13.2.4.2 and 13.2.4.3), without a DOM:
 * how deep they get is how deep the DOM would be.
 */
export class OpenElements {
  /** The depth that was reached, `html` and `body` among it. */
  deepest = 2;
  private readonly elements: OpenElement[] = [];
  private readonly formatting: (OpenElement | typeof MARKER)[] = [];
  /** Formatting elements that were closed by others and come back with the next text. */
  private dormant = 0;

  /** The innermost element. */
  get top(): OpenElement | undefined {
    return this.elements.at(-1);
  }

  /** What the next tag is parsed as. */
  get content(): OpenElement['content'] {
    return this.top?.content ?? 'html';
  }

  /** Opens an element, after which its content is parsed as `content` says. */
  push(name: string, tag: string, isForeign: boolean, content = contentOf(name, isForeign)): void {
    const element: OpenElement = { name, tag, isForeign, content };
    this.elements.push(element);
    this.deepen(0);
    if (isForeign) return;
    if (FORMATTING.has(name)) this.remember(element);
    else if (MARKERS.has(name)) this.formatting.push(MARKER);
  }

  /** Puts a formatting element into the list, of which three that are alike are kept ("Noah's Ark clause"). */
  private remember(element: OpenElement): void {
    const alike: number[] = [];
    for (let index = this.formatting.length - 1; index >= 0; index -= 1) {
      const other = this.formatting[index];
      if (other === undefined || other === MARKER) break;
      if (other.tag === element.tag) alike.push(index);
    }
    if (alike.length >= 3) this.forget(alike.at(-1) ?? 0);
    this.formatting.push(element);
  }

  /** Opens again the formatting elements that were closed by others ("reconstruct the active formatting elements"). */
  reconstruct(): void {
    if (this.dormant === 0) return;
    const isOpen = new Set(this.elements);
    const since = this.formatting.lastIndexOf(MARKER) + 1;
    for (let index = since; index < this.formatting.length; index += 1) {
      const element = this.formatting[index];
      if (element === undefined || element === MARKER || isOpen.has(element)) continue;
      const again = { ...element };
      this.formatting[index] = again;
      this.elements.push(again);
      this.dormant -= 1;
    }
    this.deepen(0);
  }

  /** Counts `more` elements deeper than what is open, for elements that are closed at once. */
  deepen(more: number): void {
    this.deepest = Math.max(this.deepest, 2 + this.elements.length + this.dormant + more);
  }

  private forget(index: number): void {
    const [element] = this.formatting.splice(index, 1);
    if (element !== undefined && element !== MARKER && !this.elements.includes(element)) this.dormant -= 1;
  }

  /** Closes the innermost element. */
  pop(): void {
    const element = this.elements.pop();
    if (element === undefined || element.isForeign) return;
    if (MARKERS.has(element.name)) {
      const marker = this.formatting.lastIndexOf(MARKER);
      while (marker >= 0 && this.formatting.length > marker) this.forget(this.formatting.length - 1);
    } else if (FORMATTING.has(element.name) && this.formatting.includes(element)) this.dormant += 1;
  }

  /** Closes all elements but the outermost `index`. */
  popTo(index: number): void {
    while (this.elements.length > index) this.pop();
  }

  /** Closes SVG and MathML up to the HTML around it. */
  leaveForeign(): void {
    while (this.elements.at(-1)?.content === 'foreign') this.pop();
  }

  /** Where the nearest of the elements is open, unless one of the boundaries stands between; else -1. */
  find(names: readonly string[], boundaries: ReadonlySet<string>, alsoBoundary = ''): number {
    for (let index = this.elements.length - 1; index >= 0; index -= 1) {
      const name = this.elements[index]?.name ?? '';
      if (names.includes(name)) return index;
      if (boundaries.has(name) || name === alsoBoundary) return -1;
    }
    return -1;
  }

  /** Closes an element and all in it, where it is in scope. */
  closeInScope(name: string): void {
    const index = this.find([name], SCOPE);
    if (index >= 0) this.popTo(index);
  }

  /** Closes a paragraph, where one is "in button scope". */
  closeParagraph(): void {
    const index = this.find(['p'], SCOPE, 'button');
    if (index >= 0) this.popTo(index);
  }

  /** The end of a form is not the end of what was opened in it, which stays within the form. */
  closeForm(): void {
    const form = this.elements[this.find(['form'], SCOPE)];
    if (form !== undefined) form.name = 'closed form';
  }

  /** Closes an item of a list before the next one begins. */
  closeItem(names: readonly string[]): void {
    for (let index = this.elements.length - 1; index >= 0; index -= 1) {
      const name = this.elements[index]?.name ?? '';
      if (names.includes(name)) {
        this.popTo(index);
        return;
      }
      if (SPECIAL.has(name) && name !== 'address' && name !== 'div' && name !== 'p') return;
    }
  }

  /** Ends an element of SVG or MathML; false where none of the name is open within HTML. */
  endForeign(name: string): boolean {
    for (let index = this.elements.length - 1; index >= 0; index -= 1) {
      const element = this.elements[index];
      if (element?.isForeign !== true) return false;
      if (element.name === name) {
        this.popTo(index);
        return true;
      }
    }
    return false;
  }

  /** Ends an element that is nothing special ("any other end tag"). */
  endOrdinary(name: string): void {
    for (let index = this.elements.length - 1; index >= 0; index -= 1) {
      const other = this.elements[index]?.name ?? '';
      if (other === name) {
        this.popTo(index);
        return;
      }
      if (SPECIAL.has(other)) return;
    }
  }

  /**
   * Closes a formatting element; blocks that were opened in it stay open ("adoption agency algorithm"), which is how
   * `<b><div></b>` again and again gets deep.
   */
  endFormatting(name: string): void {
    for (let index = this.formatting.length - 1; index >= 0; index -= 1) {
      const element = this.formatting[index];
      if (element === undefined || element === MARKER) break;
      if (element.name !== name) continue;
      const at = this.elements.indexOf(element);
      if (at < 0) this.forget(index);
      else if (this.find([name], SCOPE) >= 0) {
        this.forget(index);
        if (this.elements.slice(at + 1).some((other) => SPECIAL.has(other.name))) this.elements.splice(at, 1);
        else this.popTo(at);
      }
      return;
    }
    this.endOrdinary(name);
  }
}

function contentOf(name: string, isForeign: boolean): OpenElement['content'] {
  if (!isForeign) return 'html';
  if (name === 'annotation-xml') return 'unsure';
  return INTEGRATION_POINTS.has(name) ? 'html' : 'foreign';
}
