import { expect, it } from 'vitest';
import { withIndexFields } from '../../../src/site/index-fields.ts';

const FIELDS = {
  filters: { outlet: ['courier|The "Courier"'] },
  sort: { oldest: '2019', newest: '2020' },
  meta: { names: 'Mara' },
};
const MARKUP =
  '<i data-pagefind-filter="outlet[data-v]" data-v="courier|The &#x22;Courier&#x22;"></i>' +
  '<i data-pagefind-sort="oldest[data-v]" data-v="2019"></i><i data-pagefind-sort="newest[data-v]" data-v="2020"></i>' +
  '<i data-pagefind-meta="names[data-v]" data-v="Mara"></i>';

it('writes the fields of a page at the start of the part that is indexed', () => {
  expect(withIndexFields('<body><nav>x</nav><main data-pagefind-body>Text</main></body>', FIELDS)).toBe(
    `<body><nav>x</nav><main data-pagefind-body>${MARKUP}Text</main></body>`,
  );
});

it('gives nothing for a page without such a part', () => {
  expect(withIndexFields('<main>Text</main>', FIELDS)).toBeUndefined();
});

it('gives an id to the first link to each record in a numbered paragraph, and to no other link', () => {
  const page = (body: string, fields = '') => `<article data-pagefind-body>${fields}${body}</article>`;
  const body = (ids: [string, string, string]) =>
    `<h3 id="s1"><a href="/actors/x/">e</a></h3><p id="p7"><a class="pn" href="#p7">7</a><br>` +
    `<a${ids[0]} href="/base/actors/x/">a</a> <span class="sic"><a${ids[1]} href="/base/places/x/">b</a></span> ` +
    `<a href="/base/actors/x/">c</a> <a href="https://x.example/y">d</a></p>` +
    `<p id="p8"><a${ids[2]} href="/base/actors/x/">a</a></p><p>And <a href="/base/actors/x/">a</a></p>`;
  expect(withIndexFields(page(body(['', '', ''])), FIELDS)).toBe(
    page(body([' id="p7-actor-x"', ' id="p7-place-x"', ' id="p8-actor-x"']), MARKUP),
  );
});
