import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { Parser } from 'htmlparser2';
import type { SearchFields } from '../search/fields.ts';

/**
 * The markup of a page as Pagefind is to read it: with the page's fields as empty elements at the start of the first
 * element that has the attribute `data-pagefind-body`. Gives `undefined` where no element has it.
 */
export function withIndexFields(html: string, fields: SearchFields): string | undefined {
  const start = startOfIndexedPart(html);
  return start === undefined ? undefined : html.slice(0, start) + fieldsMarkup(fields) + html.slice(start);
}

/** The offset in `html` after the start tag of the part that is indexed. Parses no further than that. */
function startOfIndexedPart(html: string): number | undefined {
  let start: number | undefined;
  const parser = new Parser({
    onopentag(_name, attributes) {
      if (start !== undefined || attributes['data-pagefind-body'] === undefined) return;
      start = parser.endIndex + 1;
      parser.pause();
    },
  });
  parser.write(html);
  return start;
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
