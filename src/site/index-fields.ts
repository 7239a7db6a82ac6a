import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { Parser } from 'htmlparser2';
import type { SearchFields } from '../search/fields.ts';

/**
 * The markup of a page as Pagefind is to read it: with the page's fields as empty elements at the start of the first
 * element that has the attribute `data-pagefind-body`, and with an id at the first link to each record in a numbered
 * paragraph (`p7-actor-iran`), from which the search tells which paragraph a name stands for. Gives `undefined` where no
 * element has the attribute.
 */
export function withIndexFields(html: string, fields: SearchFields): string | undefined {
  const { start, mentions } = placesIn(html);
  if (start === undefined) return undefined;
  const added = [{ at: start, text: fieldsMarkup(fields) }, ...mentions].sort((a, b) => a.at - b.at);
  let end = 0;
  const parts = added.flatMap(({ at, text }) => {
    const part = html.slice(end, at);
    end = at;
    return [part, text];
  });
  return parts.join('') + html.slice(end);
}

const PARAGRAPH_ID = /^p[0-9]+$/;
const RECORD_ADDRESS = /\/(actor|place|outlet)s\/([a-z0-9-]+)\/$/;
const ID_OFFSET = '<a'.length;

/** Where the indexed part starts, as an offset after its start tag, and where links to records get which attribute. */
function placesIn(html: string) {
  let start: number | undefined;
  const mentions: { at: number; text: string }[] = [];
  const seen = new Set<string>();
  const open: (string | undefined)[] = [];
  const parser = new Parser({
    onopentag(name, { id, href, ...attributes }) {
      if (start === undefined && attributes['data-pagefind-body'] !== undefined) start = parser.endIndex + 1;
      const paragraph = id !== undefined && PARAGRAPH_ID.test(id) ? id : open.at(-1);
      open.push(paragraph);
      const record = name === 'a' && id === undefined ? RECORD_ADDRESS.exec(href ?? '') : null;
      if (paragraph === undefined || record === null) return;
      const mention = `${paragraph}-${record[1]!}-${record[2]!}`;
      if (seen.has(mention)) return;
      seen.add(mention);
      mentions.push({ at: parser.startIndex + ID_OFFSET, text: ` id="${mention}"` });
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return { start, mentions };
}

function fieldsMarkup({ filters, sort, meta }: SearchFields): string {
  const element = (kind: string, name: string, value: string) =>
    h('i', { [`data-pagefind-${kind}`]: `${name}[data-v]`, 'data-v': value });
  return toHtml([
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => element('filter', name, value)),
    ),
    ...Object.entries(sort).map(([name, value]) => element('sort', name, value)),
    ...Object.entries(meta).map(([name, value]) => element('meta', name, value)),
  ]);
}
