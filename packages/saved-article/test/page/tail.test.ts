import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/page/page.ts';
import { page, PARAGRAPHS, PROSE } from './sample-page.ts';

const TEXT = PARAGRAPHS.repeat(3);
const textOf = (after: string) =>
  extractPage(page(`<article><h1>Harbour shut</h1>${TEXT}${after}</article>`)).blocks.map(({ text }) => text);
const teaser = (at: number, host = '') =>
  `<h3><a href="${host}/${at}">The crane of quay ${at} is sold</a></h3><p>Its buyer means to set it up in a port of the south, the clerk said on Monday.</p><p>4 May</p>`;

describe('what stands after an article', () => {
  it.each([
    ['teasers of the site without a list around them', teaser(1) + teaser(2)],
    [
      'a list under a heading that names it',
      '<h2>Other posts you may enjoy</h2><ul><li>How the crane of the old quay was sold</li><li>Six wrecks of the coast</li></ul>',
    ],
    [
      'a note under a heading about the author',
      '<p>About the author:</p><p>Ada Brandt has written about ports and the ships in them for twelve years.</p>',
    ],
    ['a list of tags', '<p>Tags: ferries, ports, Vellmar</p>'],
    [
      'the comments of readers, whatever their element is called',
      `<div class="c"><h3>Comments</h3><div><b>Jon</b> <i>4.5.2021 10:14</i><div>${PROSE[1]} So they say.</div></div></div>`,
    ],
    [
      'what an organisation says of itself under the end of a text for the press',
      `<p>###</p><p><b>About the port</b></p><p>${PROSE[1]} It was founded in 1871.</p>`,
    ],
    ['whom the press may ask', '<p>Media contact:<br>Ada Brandt, press@vellmar.example</p>'],
    ['a link alone on the last line', '<p><a href="/news">All the notices</a></p>'],
    [
      'an invitation to a channel that does not begin with it',
      '<p>If you liked this, please subscribe to our weekly newsletter.</p>',
    ],
    [
      'a call to act',
      '<h2>Ready to ship your goods?</h2><p>Our team finds a berth for your vessel within a day.</p>',
    ],
  ])('is left out: %s', (_name, after) => {
    expect(textOf(after)).toEqual([...PROSE, ...PROSE, ...PROSE]);
  });

  it.each([
    [
      'headings that lead to other sites',
      teaser(1, 'https://one.example') + teaser(2, 'https://two.example'),
    ],
    ['a question with an answer of some length', `<h2>Ready to sail?</h2>${PARAGRAPHS.repeat(2)}`],
  ])('is kept: %s', (_name, after) => {
    expect(textOf(after).length).toBeGreaterThan(10);
  });

  it('is left out within the text as well, where a button stands again and again', () => {
    const button = '<p><a href="/shop">Shop for ropes</a></p>';
    const body = `<article><h1>Harbour shut</h1>${PROSE.map((text) => `<p>${text}</p>${button}`).join('')}</article>`;
    expect(extractPage(page(body)).blocks.map(({ text }) => text)).toEqual([...PROSE]);
  });
});

describe('the head of an article', () => {
  const head = (title: string, lines: string, meta = '', url = 'https://vellmarpost.example/a') =>
    extractPage(
      page(
        `<article>${title}${lines}${TEXT}</article>`,
        `<link rel="canonical" href="${url}">${meta}`,
        'lang="en"',
      ),
    );
  const TITLE = '<h1>Harbour shut for days</h1>';

  it.each([
    ['a kicker in its heading', '<h1><span>Ports</span> <span>Harbour shut for days</span></h1>'],
    ['the name of its site after it', ''],
  ])('gives the title without %s', (_name, title) => {
    const stated = '<meta property="og:title" content="Harbour shut for days | Vellmar Post">';
    expect(head(title, '', stated).title?.value).toBe('Harbour shut for days');
  });

  it.each([
    ['post beside it', '<div class="author"><span>Ada Brandt</span><span>Reporter</span></div>'],
    ['name in a network', '<div class="author">By Ada Brandt @adabrandt</div>'],
    ['two labels', '<div class="author">Post author By Ada Brandt</div>'],
    ['date beside it, without a label', '<div><span>May 8, 2020</span><span>Ada Brandt</span></div>'],
    ['label that is a heading', '<h4>Author</h4><p>Ada Brandt</p>'],
  ])('gives the author without the %s', (_name, lines) => {
    expect(head(TITLE, lines).byline?.value).toBe('Ada Brandt');
  });

  it('gives the author whom it shows where the page states the address of the site', () => {
    const meta = '<meta name="author" content="vellmarpost.example">';
    expect(head(TITLE, '<p>By Ada Brandt</p>', meta).byline?.value).toBe('Ada Brandt');
  });

  it('gives the author of a personal site, whose name is that of the site and who has the rights', () => {
    const site = '<meta property="og:site_name" content="Ada Brandt">';
    expect(head(TITLE, '<footer>© 2025 Ada Brandt. Made by hand</footer>', site).byline?.value).toBe(
      'Ada Brandt',
    );
    expect(head(TITLE, '<footer>© 2025 Ada Brandt</footer>').byline).toBeUndefined();
  });

  it('gives the day under the headline, which is surer than one for machines, unless that is shown, too, or is the last change', () => {
    const stated = '<meta property="article:published_time" content="2021-01-02T10:00:00Z">';
    expect(head(TITLE, '<p>May 8, 2020</p>', stated).published?.value).toBe('2020-05-08');
    const shown = '<p>Ada Brandt January 2, 2021</p><p>May 8, 2020</p>';
    expect(head(TITLE, shown, stated).published?.value).toBe('2021-01-02T10:00:00Z');
    const changed = `${stated}<meta property="article:modified_time" content="2021-05-08T10:00:00Z">`;
    expect(head(TITLE, '<p>May 8, 2021</p>', changed).published?.value).toBe('2021-01-02T10:00:00Z');
  });

  it('gives the day in data of a script where nothing else does, if they have only one', () => {
    const script = (...days: string[]) =>
      `<script>var data = [${days.map((day) => `{"published_at":"${day}"}`).join(',')}]</script>`;
    expect(head(TITLE, '', script('2020-05-08')).published).toEqual({
      value: '2020-05-08',
      foundIn: 'script',
    });
    expect(head(TITLE, '', script('2020-05-08', '2020-05-09')).published).toBeUndefined();
  });

  it('gives the day that the page states for itself, if it names no article', () => {
    const data =
      '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2020-05-08"}</script>';
    expect(head(TITLE, '', data).published?.value).toBe('2020-05-08');
  });
});

it('reads a text that stands only in <noscript> or a template', () => {
  const shown = '<h1>Harbour shut</h1><div id="app"></div>';
  for (const [open, close] of [
    ['<noscript>', '</noscript>'],
    ['<script type="text/template">', '</script>'],
  ])
    expect(extractPage(page(`${shown}${open}${TEXT}${close}`)).blocks).toHaveLength(9);
});
