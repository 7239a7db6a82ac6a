import { describe, expect, it } from 'vitest';
import { cleanByline } from '../../src/page/clean-byline.ts';
import { dateOfAddress, readShownDates } from '../../src/page/dates.ts';
import { extractPage } from '../../src/page/page.ts';
import { page, PARAGRAPHS } from './sample-page.ts';

const read = (head: string, body = PARAGRAPHS, root = '') => extractPage(page(body, head, root));
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the title', () => {
  it.each([
    ['structured data', jsonLd({ '@type': 'NewsArticle', headline: 'Harbour shut' }), '', 'json-ld'],
    ['Open Graph', '<meta property="og:title" content="Harbour shut">', '', 'meta'],
    ['microdata', '', '<h2 itemprop="headline">Harbour shut</h2>', 'microdata'],
    [
      'the heading that the title repeats',
      '<title>Harbour shut : Region</title>',
      '<h1>Harbour shut</h1>',
      'heading',
    ],
    ['the title of the window', '<title>Harbour shut</title>', '', 'title'],
    ['the only heading', '', '<h1>Harbour shut</h1>', 'heading'],
  ])('is that of %s', (_name, head, before, foundIn) => {
    expect(read(head, before + PARAGRAPHS).title).toEqual({ value: 'Harbour shut', foundIn });
  });

  it.each([
    ['Harbour shut | The Vellmar Courier'],
    ['Harbour shut - Vellmar Courier'],
    ['The Vellmar Courier: Harbour shut'.replace(': ', ' – ')],
    ['Harbour shut — Harbour shut'],
    ['Harbour shut | vellmarcourier.example'],
    ['Harbour shut &amp;#124; Vellmar Courier'],
  ])('has no name of the site and is not doubled: %s', (text) => {
    const head = `<meta property="og:site_name" content="The Vellmar Courier"><meta property="og:title" content="${text}">
      <link rel="canonical" href="https://www.vellmarcourier.example/a/harbour">`;
    expect(read(head).title?.value).toBe('Harbour shut');
  });

  it.each([
    ['Harbour shut | Daily Wharf', '<h1>Harbour shut</h1>', 'Harbour shut', 'Daily Wharf'],
    [
      'Daily Wharf | Harbour shut for days',
      '<div>Harbour shut for days</div>',
      'Harbour shut for days',
      'Daily Wharf',
    ],
    ['Harbour shut | Region | Wharf', '<h2>Harbour shut</h2>', 'Harbour shut', 'Wharf'],
    [
      'Harbour shut after a barge sinks | Wharf',
      '<h1>Wharf</h1>',
      'Harbour shut after a barge sinks',
      'Wharf',
    ],
  ])('is the part that the text has for a heading: %s', (text, heading, value, site) => {
    for (const head of [`<title>${text}</title>`, `<meta property="og:title" content="${text}">`]) {
      const { title, siteName } = read(head, `<article>${heading}${PARAGRAPHS}</article>`);
      if (!heading.includes(site)) expect([title?.value, siteName?.value]).toEqual([value, site]);
      else expect(title?.value).toContain(value);
    }
  });

  it.each([
    ['Harbour shut | Ada Brandt', '<h1>Harbour shut</h1>', 'Harbour shut'],
    ['Port closed: all about it', '<h1>Harbour shut for days</h1>', 'Harbour shut for days'],
    [
      'Harbour closed for days',
      '<h1>Wharf Weekly</h1><h1>Harbour shut for days</h1>',
      'Harbour shut for days',
    ],
    ['Port closed: all about it', '<h1><a href="/">All of the Wharf</a></h1>', 'Port closed: all about it'],
    ['Port closed: all about it', '<h1>Wharf Weekly</h1>', 'Port closed: all about it'],
    ['Port closed: all about it', '<h1>News</h1>', 'Port closed: all about it'],
  ])('is the headline that the page shows: of %s and %s', (stated, headings, title) => {
    const head = `<meta property="og:site_name" content="Wharf Weekly"><meta property="og:title" content="${stated}">`;
    expect(read(head, headings + PARAGRAPHS).title?.value).toBe(title);
  });

  it('takes the author of a column for no site', () => {
    const head = '<title>Harbour shut | Ada Brandt</title><meta name="author" content="Ada Brandt">';
    const { title, siteName } = read(head, `<h1>Harbour shut</h1>${PARAGRAPHS}`);
    expect([title?.value, siteName]).toEqual(['Harbour shut', undefined]);
  });

  it('is the line above the text that goes on from the title of the window', () => {
    const body = `<div><div>Harbour shut after a barge sinks</div>${PARAGRAPHS}</div>`;
    const { title, blocks } = read('<title>Harbour shut</title>', body);
    expect(title).toEqual({ value: 'Harbour shut after a barge sinks', foundIn: 'heading' });
    expect(blocks).toHaveLength(3);
  });

  it('keeps a dash and a bar that are its own', () => {
    const text = 'Barge, crane – and a long wait | Ada Brandt';
    expect(read(`<meta property="og:title" content="${text}">`).title?.value).toBe(text);
  });

  it('is not the heading that names the site', () => {
    const { title } = read(
      '<title>Harbour shut – Courier</title>',
      `<h1>Courier</h1><h1>Harbour shut</h1>${PARAGRAPHS}`,
    );
    expect(title?.value).toBe('Harbour shut');
  });

  it('keeps signs that only look like a title said twice', () => {
    expect(read('<meta property="og:title" content="{}|_+">').title?.value).toBe('{}|_+');
  });

  it('is undefined where the page has none', () => {
    expect(read('').title).toBeUndefined();
  });
});

describe('the byline', () => {
  it.each([
    [
      'structured data',
      jsonLd({ '@type': 'Article', author: { '@type': 'Person', name: 'Ada Brandt' } }),
      '',
      'json-ld',
    ],
    [
      'a graph',
      jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Article'], author: ['Ada Brandt'] }] }),
      '',
      'json-ld',
    ],
    ['meta', '<meta name="author" content="By Ada Brandt">', '', 'meta'],
    ['microdata', '', '<div itemprop="author"><span itemprop="name">Ada Brandt</span></div>', 'microdata'],
    [
      'a name',
      '',
      '<div class="byline"><span>By</span> <a href="/a">Ada Brandt</a> | 8 May 2020</div>',
      'byline',
    ],
    ['rel=author', '', '<p>Von <a rel="author" href="/a">Ada Brandt</a></p>', 'byline'],
  ])('is that of %s', (_name, head, before, foundIn) => {
    expect(read(head, `<article>${before}${PARAGRAPHS}</article>`).byline).toEqual({
      value: 'Ada Brandt',
      foundIn,
    });
  });

  it('names several people', () => {
    const author = [{ name: 'Ada Brandt' }, { name: 'Jon Reyes' }, { name: 'ADA BRANDT' }];
    expect(read(jsonLd({ '@type': 'NewsArticle', author })).byline?.value).toBe('Ada Brandt, Jon Reyes');
  });

  it.each([
    ['two names', '<p>By Ada Brandt &amp; Jon Reyes</p>', 'Ada Brandt & Jon Reyes'],
    ['a place', '<p>By Ada Brandt in Vellmar</p>', 'Ada Brandt'],
    [
      'a name of something else',
      '<div class="post-meta">By Ada Brandt | 8 May 2020 | 3 comments</div>',
      'Ada Brandt',
    ],
    ['Arabic', '<p>بقلم: ليلى حداد</p>', 'ليلى حداد'],
  ])('is the line that is left out above the text, with %s', (_name, line, value) => {
    const extracted = read('', `<article><h1>Harbour shut</h1>${line}${PARAGRAPHS}</article>`);
    expect(extracted.byline).toEqual({ value, foundIn: 'byline' });
  });

  it('is not that of a comment or of another article', () => {
    const others = `<ul class="comments"><li><span class="author">Gull</span></li></ul><aside><span class="byline">Jon</span></aside>`;
    expect(read('', PARAGRAPHS + others).byline).toBeUndefined();
  });

  it.each([
    ['By Ada Brandt', 'Ada Brandt'],
    ['Par Ada Brandt', 'Ada Brandt'],
    ['بقلم: ليلى حداد', 'ليلى حداد'],
    ['By Ada Brandt, May 8, 2020', 'Ada Brandt'],
    ['Ada Brandt, May 8th 2020', 'Ada Brandt'],
    ['Ada Brandt@adabrandt', 'Ada Brandt'],
    ['Ada Brandt Edited by Jon Reyes', 'Ada Brandt'],
    ['Ada Brandt 5 minute read', 'Ada Brandt'],
    ['By Ada Brandt in New Vellmar and Jon Reyes in Oslo', 'Ada Brandt and Jon Reyes'],
    ['Women in Journalism', 'Women in Journalism'],
    ['Byron Hale', 'Byron Hale'],
    ['https://example.org/ada', undefined],
    ['@ada', undefined],
    ['admin', undefined],
    ['', undefined],
  ])('reads %j as %j', (text, name) => {
    expect(cleanByline(text)).toBe(name);
  });
});

describe('language and direction', () => {
  it.each([
    ['the root', '', 'lang="en-us"', 'en-US', 'html'],
    ['structured data', jsonLd({ '@type': 'Article', inLanguage: 'en' }), '', 'en', 'json-ld'],
    ['Open Graph', '<meta property="og:locale" content="en_GB">', '', 'en-GB', 'meta'],
    ['http-equiv', '<meta http-equiv="Content-Language" content="en, de">', '', 'en', 'meta'],
    ['the text itself', '', '', 'en', 'detector'],
  ])('takes the language from %s', (_name, head, root, value, foundIn) => {
    const extracted = read(head, PARAGRAPHS, root);
    expect(extracted.language).toEqual({ value, foundIn });
    expect(extracted.direction).toBe('ltr');
  });

  it('takes the language that the server states where the page states none', () => {
    expect(extractPage(page(PARAGRAPHS), { contentLanguage: 'en-IE' }).language?.value).toBe('en-IE');
  });

  it('does not believe a theme that says English above Arabic', () => {
    const text =
      'أعلنت سلطة الميناء يوم الثلاثاء إغلاق المرفأ بعد غرق زورق كبير في القناة خلال الليل، ولم يصب أحد بأذى.';
    const extracted = read('', `<article><p>${text}</p><p>${text} ${text}</p></article>`, 'lang="en"');
    expect(extracted.language).toEqual({ value: 'ar', foundIn: 'detector' });
    expect(extracted.direction).toBe('rtl');
    expect(extracted.warnings.map(({ code }) => code)).toEqual(['language-mismatch']);
  });

  it.each([
    ['on the root', 'dir="rtl"', (text: string) => text],
    ['on the article', '', (text: string) => `<article dir="rtl">${text}</article>`],
    ['by the language alone', 'lang="ar"', () => '<p>2020</p>'],
  ])('finds right to left %s', (_name, root, wrap) => {
    expect(read('', wrap(PARAGRAPHS), root).direction).toBe('rtl');
  });
});

describe('dates', () => {
  it.each([
    [
      'structured data',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2020-05-08T10:11:12.000Z' }),
      '',
      '2020-05-08T10:11:12Z',
      'json-ld',
    ],
    [
      'an array of structured data',
      jsonLd([{ '@type': 'WebSite' }, { '@type': 'BlogPosting', datePublished: '2020-05-08' }]),
      '',
      '2020-05-08',
      'json-ld',
    ],
    [
      'meta',
      '<meta property="article:published_time" content="2020-05-08 10:11:12 +0300">',
      '',
      '2020-05-08T10:11:12+03:00',
      'meta',
    ],
    ['Dublin Core', '<meta name="DC.date.issued" content="2020-05-08">', '', '2020-05-08', 'meta'],
    [
      'microdata',
      '',
      '<span itemprop="datePublished" content="2020-05-08T10:11">today</span>',
      '2020-05-08T10:11:00',
      'microdata',
    ],
    ['time', '', '<time datetime="2020-05-08T10:11:12Z">May 8</time>', '2020-05-08T10:11:12Z', 'time'],
    ['a dateline', '', '<div class="post-date">Posted on May 8, 2020</div>', '2020-05-08', 'dateline'],
    [
      'the address',
      '<link rel="canonical" href="https://example.org/2020/05/08/harbour">',
      '',
      '2020-05-08',
      'url',
    ],
  ])('takes the day of publication from %s', (_name, head, before, value, foundIn) => {
    expect(read(head, `<article>${before}${PARAGRAPHS}</article>`).published).toEqual({ value, foundIn });
  });

  it('reads a dateline in the language of the page', () => {
    const body = `<div class="date">الجمعة 8 مايو 2020</div>${PARAGRAPHS}`;
    expect(read('', body, 'lang="ar"').published).toEqual({ value: '2020-05-08', foundIn: 'dateline' });
  });

  it('reads a line above the text that nothing names a date', () => {
    const { published } = read(
      '',
      `<article><p>Published May 8, 2020 at 10:15 am</p>${PARAGRAPHS}</article>`,
    );
    expect(published).toEqual({ value: '2020-05-08', foundIn: 'dateline' });
  });

  it('tells the day of change from that of publication', () => {
    const data = {
      '@type': 'NewsArticle',
      datePublished: '2020-05-08',
      dateModified: '2020-05-09T08:00:00Z',
    };
    const { published, modified } = read(jsonLd(data));
    expect(published?.value).toBe('2020-05-08');
    expect(modified).toEqual({ value: '2020-05-09T08:00:00Z', foundIn: 'json-ld' });
  });

  it('leaves the times of comments and of other articles alone', () => {
    const other = '<time datetime="2021-01-01">x</time>';
    const body = `<aside>${other}</aside>${PARAGRAPHS}<div class="comments">${other}</div>`;
    expect(read('', body).published).toBeUndefined();
  });

  it.each([
    ['2020-05-08', '2020-05-08'],
    ['2020-05-08T10:11Z', '2020-05-08T10:11:00Z'],
    ['2020-05-08T10:11:12.345+03:00', '2020-05-08T10:11:12+03:00'],
    ['2020/05/08 10:11:12', '2020-05-08T10:11:12'],
    ['20200508', '2020-05-08'],
    ['20200508101112', '2020-05-08T10:11:12'],
    ['1588932672', '2020-05-08T10:11:12Z'],
    ['1588932672000', '2020-05-08T10:11:12Z'],
    ['Fri, 08 May 2020 10:11:12 GMT', '2020-05-08T10:11:12Z'],
    ['Fri May 08 2020 10:11:12 GMT+0000 (UTC)', '2020-05-08T10:11:12Z'],
    ['8 May 2020', '2020-05-08'],
    ['2020-02-30', undefined],
    ['0000-00-00', undefined],
    ['2020-05-08T25:00:00Z', '2020-05-08'],
    ['yesterday', undefined],
    ['', undefined],
  ])('reads %j as %j', (text, edtf) => {
    expect(readShownDates(text).published?.edtf).toBe(edtf);
  });

  it.each([
    ['https://example.org/world/2020/may/08/harbour', '2020-05-08'],
    ['https://example.org/2020-05-08-harbour', '2020-05-08'],
    ['https://example.org/harbour-20200508.html', '2020-05-08'],
    ['https://example.org/2020/05/harbour', '2020-05'],
    ['https://example.org/article/20205081', undefined],
    ['https://example.org/2020/13/40/harbour', undefined],
    ['https://example.org/a?day=/2020/05/08/', undefined],
  ])('reads the address %s as %j', (url, edtf) => {
    expect(dateOfAddress(url)).toBe(edtf);
  });
});

describe('address and site', () => {
  it('takes the canonical address before all others', () => {
    const head =
      '<meta property="og:url" content="https://example.org/b"><link rel="canonical" href="https://example.org/a#top">';
    expect(read(head).url).toEqual({ value: 'https://example.org/a', foundIn: 'html' });
  });

  it('resolves a relative address against the one that the page was saved from', () => {
    const html = page(PARAGRAPHS, '<link rel="canonical" href="/a">');
    expect(extractPage(html, { url: 'https://example.org/x?y=1' }).url?.value).toBe('https://example.org/a');
    expect(extractPage(page(PARAGRAPHS), { url: 'https://example.org/x' }).url).toEqual({
      value: 'https://example.org/x',
      foundIn: 'url',
    });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://a:b@example.org/x',
    'ftp://example.org/x',
    'http://',
    '/only/a/path',
  ])('refuses %s', (href) => {
    expect(read(`<link rel="canonical" href="${href}">`).url).toBeUndefined();
  });

  it.each([
    ['<meta property="og:site_name" content="The Vellmar Courier">', 'meta'],
    [jsonLd({ '@type': 'Article', publisher: { name: 'The Vellmar Courier' } }), 'json-ld'],
    ['<meta name="application-name" content="The Vellmar Courier">', 'meta'],
  ])('names the site by %s', (head, foundIn) => {
    expect(read(head).siteName).toEqual({ value: 'The Vellmar Courier', foundIn });
  });

  it('takes markup in metadata for text', () => {
    const { title } = read('<meta property="og:title" content="&lt;img src=x onerror=alert(1)&gt;">');
    expect(title?.value).toBe('<img src=x onerror=alert(1)>');
  });
});
