import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderAccount } from '../markdown/render-account.ts';
import { buildIndex, type IndexedPage, type IndexFile } from '../../../src/site/search-index.ts';

const html = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="ar"><head><title>${title} – The Bridge Papers</title></head><body><nav>All articles</nav><main data-pagefind-body><h1>${title}</h1>${body}</main></body></html>`;

const PAGES: IndexedPage[] = [
  {
    path: 'articles/closed/',
    html: html(
      'Old bridge closed',
      '<p id="p1">The <a id="p1-place-old-bridge" href="#">bridge</a> is closed.</p>',
    ),
    fields: {
      filters: {
        kind: ['article'],
        outlet: ['gazette|The "Valley" & <Gazette>'],
        year: ['2021|2021', '2022|2022'],
      },
      sort: { oldest: '2021-03-04', newest: '2021-03-04' },
      meta: { names: 'place:old-bridge=Old Bridge|the "crossing" & &lt;more&quot;' },
    },
  },
  {
    path: 'articles/profits/',
    html: html('A closing that pays', '<p id="p1">The ferry gains.</p>'),
    fields: {
      filters: { kind: ['article'], outlet: ['ferry-news|Ferry News'], year: ['2021|2021'] },
      sort: { oldest: '2021-03-01', newest: '2021-03-31' },
      meta: {},
    },
  },
];

interface Fragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { id: string }[];
}

/** What Pagefind keeps of each page: JSON behind a mark, compressed. */
function fragmentsOf(files: readonly IndexFile[]): Fragment[] {
  return files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content }) => JSON.parse(gunzipSync(content).toString().replace('pagefind_dcd', '')) as Fragment)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Everything that Pagefind can find a page by. */
const wordsOf = (files: readonly IndexFile[]) =>
  files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .map(({ content }) => gunzipSync(content).toString('latin1'))
    .join();

const pageOf = (path: string, body: string): IndexedPage => ({
  path,
  html: html('Old bridge closed', body),
  fields: { filters: {}, sort: { oldest: '2021-03-04', newest: '2021-03-04' }, meta: {} },
});

const bytesOf = (files: readonly IndexFile[]) =>
  new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));

describe('the search index of two pages', () => {
  it('keeps what stands beside a page as it is written, also quotes and &', async () => {
    const [closed, profits] = fragmentsOf(await buildIndex(PAGES, 'en'));
    expect(closed).toMatchObject({
      url: 'articles/closed/',
      ...(PAGES[0]?.fields && { filters: PAGES[0].fields.filters }),
    });
    expect(closed?.meta).toMatchObject({
      title: 'Old bridge closed',
      names: 'place:old-bridge=Old Bridge|the "crossing" & &lt;more&quot;',
    });
    expect(profits?.filters).toEqual(PAGES[1]?.fields.filters);
  });

  it('finds the part to index whatever its attributes hold', async () => {
    const page: IndexedPage = {
      path: 'articles/closed/',
      html: '<html><body><p title="<main data-pagefind-body>">No.</p><main title="a > b" data-pagefind-body>Yes.</main></body></html>',
      fields: {
        filters: { kind: ['article'] },
        sort: { oldest: '2021-03-04', newest: '2021-03-04' },
        meta: {},
      },
    };
    const [fragment] = fragmentsOf(await buildIndex([page], 'en'));
    expect(fragment).toMatchObject({ content: 'Yes.', filters: { kind: ['article'] } });
  });

  it('holds the words of the page alone, and the ids to link to', async () => {
    const [closed] = fragmentsOf(await buildIndex(PAGES, 'en'));
    expect(closed?.content).toBe('Old bridge closed. The bridge is closed.');
    expect(closed?.anchors.map(({ id }) => id)).toEqual(['p1', 'p1-place-old-bridge']);
  });

  it('is one index in the language of the archive, whatever that of a page', async () => {
    const paths = (await buildIndex(PAGES, 'en')).map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('.pf_meta'))).toEqual([
      expect.stringMatching(/^pagefind\.en_/),
    ]);
    expect(paths).toContain('wasm.en.pagefind');
  });

  it('comes with no file that the search page does not load', async () => {
    const paths = (await buildIndex(PAGES, 'en')).map(({ path }) => path);
    expect(paths).toContain('pagefind.js');
    expect(paths).toContain('pagefind-entry.json');
    expect(paths.filter((path) => /\.css$|ui|modular|component|highlight|unknown/.test(path))).toEqual([]);
  });

  it('is the same whatever the order of the pages, byte for byte', async () => {
    const [first, second] = [await buildIndex(PAGES, 'en'), await buildIndex([...PAGES].reverse(), 'en')];
    expect(bytesOf(second)).toEqual(bytesOf(first));
  });
});

describe('the search index of an account', () => {
  const ACCOUNT = `## Of the [quays](sic: "Zebras must be meant.")

It tells of [piers](sic: "Walruses must be meant."). The [council](actor:town-council "A giraffe.") met.

- one
- two`;

  it('holds its words, but no number of a paragraph, no mark and no note', async () => {
    const files = await buildIndex([pageOf('articles/a/', renderAccount(ACCOUNT))], 'en');
    const [fragment] = fragmentsOf(files);
    expect(fragment?.content).toBe(
      'Old bridge closed. Of the quays. It tells of piers. The council met. one. two.',
    );
    expect(fragment?.anchors.map(({ id }) => id)).toEqual(['s1', 'p1', 'p1-actor-town-council', 'p2', 'p3']);
    // The index keeps words by their stems.
    for (const stem of ['quay', 'pier', 'council']) expect(wordsOf(files)).toContain(stem);
    for (const stem of ['zebra', 'walrus', 'giraff', 'sourc', 'sic'])
      expect(wordsOf(files)).not.toContain(stem);
  });

  it('has no word for the number of a paragraph, however large', async () => {
    const numbered = (number: string) => `<p id="p1"><a class="pn" href="#p1">${number}</a>It has 3907.</p>`;
    const files = await buildIndex([pageOf('articles/a/', numbered('4711'))], 'en');
    expect(wordsOf(files)).toContain('3907');
    expect(wordsOf(files)).not.toContain('4711');
  });
});

describe('several indexes', () => {
  it('can be asked for at the same time', async () => {
    const other = [pageOf('articles/other/', '<p id="p1">Another account.</p>')];
    const [first, second, third] = await Promise.all([
      buildIndex(PAGES, 'en'),
      buildIndex(other, 'en'),
      buildIndex(PAGES, 'en'),
    ]);
    expect(fragmentsOf(first).map(({ url }) => url)).toEqual(['articles/closed/', 'articles/profits/']);
    expect(fragmentsOf(second).map(({ url }) => url)).toEqual(['articles/other/']);
    expect(bytesOf(third)).toEqual(bytesOf(first));
  });

  it('are made although one before them failed', async () => {
    const broken = buildIndex(
      [{ ...pageOf('articles/broken/', ''), html: '<main>It is closed.</main>' }],
      'en',
    );
    const next = buildIndex(PAGES, 'en');
    await expect(broken).rejects.toThrow('articles/broken/');
    expect(fragmentsOf(await next)).toHaveLength(2);
    expect(fragmentsOf(await buildIndex(PAGES, 'en'))).toHaveLength(2);
  });
});

describe('a page without a part to index', () => {
  it.each([
    ['no mark', '<html><body><main>It is closed.</main></body></html>'],
    ['a mark in its words', '<html><body><main>It is data-pagefind-body closed.</main></body></html>'],
    [
      'a mark in a comment',
      '<html><body><!-- <main data-pagefind-body> --><p>It is closed.</p></body></html>',
    ],
    ['nothing at all', ''],
  ])('is an error that names it: %s', async (_, markup) => {
    const page = { ...pageOf('articles/bare/', ''), html: markup };
    await expect(buildIndex([...PAGES, page], 'en')).rejects.toThrow(
      'articles/bare/ has no data-pagefind-body',
    );
  });
});
