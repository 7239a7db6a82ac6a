import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import {
  BLOCKS,
  CLOSES_PARAGRAPH,
  ENDS_FOREIGN,
  FORMATTING,
  INTEGRATION_POINTS,
  MARKERS,
  SCOPE,
  SPECIAL,
  TABLE_PARTS,
  TABLE_SCOPE,
  VOID,
} from './element-kinds.ts';

/** How deep a page nests: elements within each other, `html` and `body` among them. */
export interface Nesting {
  /** The depth; where `isBeyond`, how far the count went before it stopped. */
  depth: number;
  isBeyond: boolean;
}

interface OpenElement {
  name: string;
  /** The tag as written, which tells formatting elements with other attributes apart. */
  tag: string;
  isForeign: boolean;
  /** What its content is parsed as; in `annotation-xml` and `font` attributes decide, so both are allowed for. */
  content: 'html' | 'foreign' | 'unsure';
}

const MARKER = Symbol('marker');
const HEADING = /^h[1-6]$/;
const RUBY = new Set(['rb', 'rp', 'rt', 'rtc']);
const NOT_PUSHED = new Set(['html', 'head', 'body']);
const KEEPS_DORMANT = new Set(
  [...SPECIAL].filter((name) => name !== 'button' && !MARKERS.has(name) && !SCOPE.has(name)),
);
const CHUNK = 65_536;

/**
 * Counts how deep the DOM of a page would be, in one pass over its tags and without building it.
 *
 * It keeps the stack of open elements and the list of active formatting elements of the HTML standard (13.2.4), because
 * the depths that stop a parser come from what they do with wrong markup: end tags that are ignored, `<b><div></b>`,
 * formatting that comes back in each paragraph. Where it simplifies, it counts too much, never too little. It stops
 * as soon as `limit` is passed, which also bounds its work on each tag.
 */
export function measureNesting(html: string, limit: number): Nesting {
  const count = new NestingCount(html, limit);
  const tokenizer = new Tokenizer({ decodeEntities: false, recognizeSelfClosing: true }, count);
  for (let start = 0; start < html.length && count.deepest <= limit; start += CHUNK) {
    tokenizer.write(html.slice(start, start + CHUNK));
  }
  if (count.deepest <= limit) tokenizer.end();
  return { depth: count.deepest, isBeyond: count.deepest > limit };
}

function contentOf(name: string, isForeign: boolean): OpenElement['content'] {
  if (!isForeign) return 'html';
  if (name === 'annotation-xml') return 'unsure';
  return INTEGRATION_POINTS.has(name) ? 'html' : 'foreign';
}

const ignore = (): void => undefined;

class NestingCount implements TokenizerCallbacks {
  readonly onattribdata = ignore;
  readonly onattribentity = ignore;
  readonly onattribend = ignore;
  readonly onattribname = ignore;
  readonly oncdata = ignore;
  readonly oncomment = ignore;
  readonly ondeclaration = ignore;
  readonly onend = ignore;
  readonly onprocessinginstruction = ignore;
  readonly ontextentity = ignore;
  deepest = 2;
  private readonly html: string;
  private readonly limit: number;
  private readonly open: OpenElement[] = [];
  private readonly formatting: (OpenElement | typeof MARKER)[] = [];
  /** Formatting elements that were closed by others and come back with the next text. */
  private dormant = 0;
  private nameStart = 0;
  private name = '';

  constructor(html: string, limit: number) {
    this.html = html;
    this.limit = limit;
  }

  onopentagname(start: number, end: number): void {
    this.nameStart = start;
    this.name = this.html.slice(start, end).toLowerCase();
  }

  onopentagend(end: number): void {
    this.start(this.html.slice(this.nameStart, end), false);
  }

  onselfclosingtag(end: number): void {
    this.start(this.html.slice(this.nameStart, end), true);
  }

  onclosetag(start: number, end: number): void {
    this.end(this.html.slice(start, end).toLowerCase());
  }

  isInForeignContext(): boolean {
    const content = this.open.at(-1)?.content ?? 'html';
    return content !== 'html';
  }

  ontext(): void {
    if (this.deepest <= this.limit) this.reconstruct();
  }

  private start(tag: string, isSelfClosing: boolean): void {
    if (this.deepest > this.limit) return;
    const { name } = this;
    const parent = this.open.at(-1)?.content ?? 'html';
    const isForeign = parent === 'foreign';
    if (isForeign && ENDS_FOREIGN.has(name)) this.leaveForeign();
    else if (parent === 'unsure' || (isForeign && name === 'font')) {
      this.reconstruct();
      this.push(name, tag, false, 'unsure');
      return;
    } else if (isForeign) {
      this.push(name, tag, true);
      if (isSelfClosing) this.pop();
      return;
    }
    if (NOT_PUSHED.has(name)) return;
    if (TABLE_PARTS.has(name) && !this.enterTablePart(name)) return;
    this.closeBefore(name);
    if (!KEEPS_DORMANT.has(name)) this.reconstruct();
    this.push(name, tag, name === 'svg' || name === 'math');
    if (VOID.has(name) || (isSelfClosing && (name === 'svg' || name === 'math'))) this.pop();
  }

  private push(name: string, tag: string, isForeign: boolean, content = contentOf(name, isForeign)): void {
    const element: OpenElement = { name, tag, isForeign, content };
    this.open.push(element);
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
  private reconstruct(): void {
    if (this.dormant === 0) return;
    const isOpen = new Set(this.open);
    const since = this.formatting.lastIndexOf(MARKER) + 1;
    for (let index = since; index < this.formatting.length; index += 1) {
      const element = this.formatting[index];
      if (element === undefined || element === MARKER || isOpen.has(element)) continue;
      const again = { ...element };
      this.formatting[index] = again;
      this.open.push(again);
      this.dormant -= 1;
    }
    this.deepen(0);
  }

  private deepen(more: number): void {
    this.deepest = Math.max(this.deepest, 2 + this.open.length + this.dormant + more);
  }

  private forget(index: number): void {
    const [element] = this.formatting.splice(index, 1);
    if (element !== undefined && element !== MARKER && !this.open.includes(element)) this.dormant -= 1;
  }

  private pop(): void {
    const element = this.open.pop();
    if (element === undefined || element.isForeign) return;
    if (MARKERS.has(element.name)) {
      const marker = this.formatting.lastIndexOf(MARKER);
      while (marker >= 0 && this.formatting.length > marker) this.forget(this.formatting.length - 1);
    } else if (FORMATTING.has(element.name) && this.formatting.includes(element)) this.dormant += 1;
  }

  private popTo(index: number): void {
    while (this.open.length > index) this.pop();
  }

  private leaveForeign(): void {
    while (this.open.at(-1)?.content === 'foreign') this.pop();
  }

  /** Where the nearest of the elements is open, unless one of the boundaries stands between; else -1. */
  private find(names: readonly string[], boundaries: ReadonlySet<string>, alsoBoundary = ''): number {
    for (let index = this.open.length - 1; index >= 0; index -= 1) {
      const name = this.open[index]?.name ?? '';
      if (names.includes(name)) return index;
      if (boundaries.has(name) || name === alsoBoundary) return -1;
    }
    return -1;
  }

  private closeInScope(name: string): void {
    const index = this.find([name], SCOPE);
    if (index >= 0) this.popTo(index);
  }

  /** What a start tag closes first. */
  private closeBefore(name: string): void {
    if (name === 'li') this.closeItem(['li']);
    else if (name === 'dd' || name === 'dt') this.closeItem(['dd', 'dt']);
    if (CLOSES_PARAGRAPH.has(name)) this.closeParagraph();
    const top = this.open.at(-1)?.name ?? '';
    if (HEADING.test(name) && HEADING.test(top)) this.pop();
    else if (name === 'option' && top === 'option') this.pop();
    else if (name === 'optgroup') while (/^opt(?:ion|group)$/.test(this.open.at(-1)?.name ?? '')) this.pop();
    else if (RUBY.has(name) && RUBY.has(top) && this.find(['ruby'], SCOPE) >= 0) this.pop();
    else if (name === 'button') this.closeInScope(name);
    else if (name === 'a' || name === 'nobr') this.endFormatting(name);
  }

  private closeParagraph(): void {
    const index = this.find(['p'], SCOPE, 'button');
    if (index >= 0) this.popTo(index);
  }

  /** The end of a form is not the end of what was opened in it, which stays within the form. */
  private closeForm(): void {
    const form = this.open[this.find(['form'], SCOPE)];
    if (form !== undefined) form.name = 'closed form';
  }

  private closeItem(names: readonly string[]): void {
    for (let index = this.open.length - 1; index >= 0; index -= 1) {
      const name = this.open[index]?.name ?? '';
      if (names.includes(name)) {
        this.popTo(index);
        return;
      }
      if (SPECIAL.has(name) && name !== 'address' && name !== 'div' && name !== 'p') return;
    }
  }

  /** Goes back to where a part of a table belongs and adds the parts that are left out; false where there is no table. */
  private enterTablePart(name: string): boolean {
    const holders = TABLE_PARTS.get(name) ?? [];
    if (this.find(['table'], TABLE_SCOPE) < 0)
      return this.open.some((element) => element.name === 'template');
    this.popTo(this.find(holders, TABLE_SCOPE) + 1);
    const isCell = name === 'td' || name === 'th';
    if (this.open.at(-1)?.name === 'table' && (isCell || name === 'tr')) this.push('tbody', 'tbody', false);
    if (this.open.at(-1)?.name === 'table' && name === 'col') this.push('colgroup', 'colgroup', false);
    if (this.open.at(-1)?.name !== 'tr' && isCell) this.push('tr', 'tr', false);
    return true;
  }

  private end(name: string): void {
    if (this.deepest > this.limit) return;
    // These two make an empty element where there is none to close.
    if (name === 'p' || name === 'br') this.deepen(1);
    if (this.endForeign(name) || NOT_PUSHED.has(name) || VOID.has(name)) return;
    if (FORMATTING.has(name)) this.endFormatting(name);
    else if (name === 'p') this.closeParagraph();
    else if (name === 'form') this.closeForm();
    else if (HEADING.test(name)) {
      const index = this.find(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], SCOPE);
      if (index >= 0) this.popTo(index);
    } else if (BLOCKS.has(name)) this.closeInScope(name);
    else if (name === 'table' || TABLE_PARTS.has(name)) {
      const index = this.find([name], TABLE_SCOPE);
      if (index >= 0) this.popTo(index);
    } else if (name === 'template') {
      const index = this.find([name], new Set());
      if (index >= 0) this.popTo(index);
    } else this.endOrdinary(name);
  }

  private endForeign(name: string): boolean {
    for (let index = this.open.length - 1; index >= 0; index -= 1) {
      const element = this.open[index];
      if (element?.isForeign !== true) return false;
      if (element.name === name) {
        this.popTo(index);
        return true;
      }
    }
    return false;
  }

  private endOrdinary(name: string): void {
    for (let index = this.open.length - 1; index >= 0; index -= 1) {
      const other = this.open[index]?.name ?? '';
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
  private endFormatting(name: string): void {
    for (let index = this.formatting.length - 1; index >= 0; index -= 1) {
      const element = this.formatting[index];
      if (element === undefined || element === MARKER) break;
      if (element.name !== name) continue;
      const at = this.open.indexOf(element);
      if (at < 0) this.forget(index);
      else if (this.find([name], SCOPE) >= 0) {
        this.forget(index);
        if (this.open.slice(at + 1).some((other) => SPECIAL.has(other.name))) this.open.splice(at, 1);
        else this.popTo(at);
      }
      return;
    }
    this.endOrdinary(name);
  }
}
