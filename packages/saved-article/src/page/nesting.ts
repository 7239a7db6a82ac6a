import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import {
  BLOCKS,
  CLOSES_PARAGRAPH,
  ENDS_FOREIGN,
  FORMATTING,
  MARKERS,
  SCOPE,
  SPECIAL,
  TABLE_PARTS,
  TABLE_SCOPE,
  VOID,
} from './element-kinds.ts';
import { OpenElements } from './open-elements.ts';

/** How deep a page nests: elements within each other, `html` and `body` among them. */
export interface Nesting {
  /** The depth; where `isBeyond`, how far the count went before it stopped. */
  depth: number;
  isBeyond: boolean;
}

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
  private readonly html: string;
  private readonly limit: number;
  private readonly open = new OpenElements();
  private nameStart = 0;
  private name = '';

  constructor(html: string, limit: number) {
    this.html = html;
    this.limit = limit;
  }

  get deepest(): number {
    return this.open.deepest;
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
    return this.open.content !== 'html';
  }

  ontext(): void {
    if (this.open.deepest <= this.limit) this.open.reconstruct();
  }

  private start(tag: string, isSelfClosing: boolean): void {
    if (this.open.deepest > this.limit) return;
    const { name } = this;
    const parent = this.open.content;
    const isForeign = parent === 'foreign';
    if (isForeign && ENDS_FOREIGN.has(name)) this.open.leaveForeign();
    else if (parent === 'unsure' || (isForeign && name === 'font')) {
      this.open.reconstruct();
      this.open.push(name, tag, false, 'unsure');
      return;
    } else if (isForeign) {
      this.open.push(name, tag, true);
      if (isSelfClosing) this.open.pop();
      return;
    }
    if (NOT_PUSHED.has(name)) return;
    if (TABLE_PARTS.has(name) && !this.enterTablePart(name)) return;
    this.closeBefore(name);
    if (!KEEPS_DORMANT.has(name)) this.open.reconstruct();
    this.open.push(name, tag, name === 'svg' || name === 'math');
    if (VOID.has(name) || (isSelfClosing && (name === 'svg' || name === 'math'))) this.open.pop();
  }

  /** What a start tag closes first. */
  private closeBefore(name: string): void {
    if (name === 'li') this.open.closeItem(['li']);
    else if (name === 'dd' || name === 'dt') this.open.closeItem(['dd', 'dt']);
    if (CLOSES_PARAGRAPH.has(name)) this.open.closeParagraph();
    const top = this.open.top?.name ?? '';
    if (HEADING.test(name) && HEADING.test(top)) this.open.pop();
    else if (name === 'option' && top === 'option') this.open.pop();
    else if (name === 'optgroup')
      while (/^opt(?:ion|group)$/.test(this.open.top?.name ?? '')) this.open.pop();
    else if (RUBY.has(name) && RUBY.has(top) && this.open.find(['ruby'], SCOPE) >= 0) this.open.pop();
    else if (name === 'button') this.open.closeInScope(name);
    else if (name === 'a' || name === 'nobr') this.open.endFormatting(name);
  }

  /** Goes back to where a part of a table belongs and adds the parts that are left out; false where there is no table. */
  private enterTablePart(name: string): boolean {
    const holders = TABLE_PARTS.get(name) ?? [];
    if (this.open.find(['table'], TABLE_SCOPE) < 0) return this.open.find(['template'], new Set()) >= 0;
    this.open.popTo(this.open.find(holders, TABLE_SCOPE) + 1);
    const isCell = name === 'td' || name === 'th';
    if (this.open.top?.name === 'table' && (isCell || name === 'tr')) this.open.push('tbody', 'tbody', false);
    if (this.open.top?.name === 'table' && name === 'col') this.open.push('colgroup', 'colgroup', false);
    if (this.open.top?.name !== 'tr' && isCell) this.open.push('tr', 'tr', false);
    return true;
  }

  private end(name: string): void {
    if (this.open.deepest > this.limit) return;
    // These two make an empty element where there is none to close.
    if (name === 'p' || name === 'br') this.open.deepen(1);
    if (this.open.endForeign(name) || NOT_PUSHED.has(name) || VOID.has(name)) return;
    if (FORMATTING.has(name)) this.open.endFormatting(name);
    else if (name === 'p') this.open.closeParagraph();
    else if (name === 'form') this.open.closeForm();
    else if (HEADING.test(name)) {
      const index = this.open.find(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], SCOPE);
      if (index >= 0) this.open.popTo(index);
    } else if (BLOCKS.has(name)) this.open.closeInScope(name);
    else if (name === 'table' || TABLE_PARTS.has(name)) {
      const index = this.open.find([name], TABLE_SCOPE);
      if (index >= 0) this.open.popTo(index);
    } else if (name === 'template') {
      const index = this.open.find([name], new Set());
      if (index >= 0) this.open.popTo(index);
    } else this.open.endOrdinary(name);
  }
}
