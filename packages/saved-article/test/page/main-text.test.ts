import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/page/page.ts';
import { page, PARAGRAPHS, PROSE } from './sample-page.ts';

const textOf = (body: string, head = '') => extractPage(page(body, head)).blocks.map(({ text }) => text);
const article = (inner: string) => `<main><article><h1>Harbour shut</h1>${inner}</article></main>`;
const head = '<title>Harbour shut</title>';
const [first, second, third] = PROSE;

describe('a page with several articles one after another', () => {
  const story = (title: string, day: string, texts: readonly string[]) =>
    `<article class="story"><h2>${title}</h2><time datetime="${day}">${day}</time>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const others = PROSE.map((text) => text.replaceAll(/harbour|port/gi, 'airfield'));

  it('is read as the one that it is named after', () => {
    const body = `<main>${story('Harbour shut', '2021-05-04', PROSE)}${story('Airfield shut', '2021-05-03', others)}</main>`;
    expect(textOf(body, head)).toEqual([...PROSE]);
  });

  it('is read whole if the parts have no days of their own', () => {
    const body = `<main>${story('Harbour shut', '2021-05-04', PROSE)}${story('Airfield', '', others).replace(/<time.*?<\/time>/, '')}</main>`;
    expect(textOf(body, head)).toContain(others[0]);
  });
});

describe('how pages mark their paragraphs', () => {
  it.each([
    ['<p>', PARAGRAPHS],
    ['<div>', PROSE.map((text) => `<div>${text}</div>`).join('')],
    ['two line breaks', `<div>${PROSE.join('<br><br>')}</div>`],
    ['two line breaks with a blank between', `<div>${PROSE.join('<br />\n&nbsp;<br />')}</div>`],
    ['no element at all', PROSE.join('<br><br>')],
    ['cells of a layout table', `<table><tr><td>${PARAGRAPHS}</td></tr></table>`],
    ['spans within paragraphs', PROSE.map((text) => `<p><span><b>${text}</b></span></p>`).join('')],
    ['sections of their own', PROSE.map((text) => `<section><div><p>${text}</p></div></section>`).join('')],
    ['an AMP page', `<amp-img src="a.jpg"></amp-img>${PARAGRAPHS}<amp-ad type="x"></amp-ad>`],
  ])('reads %s', (_name, inner) => {
    expect(textOf(article(inner), head)).toEqual([...PROSE]);
  });

  it('reads an article of two paragraphs', () => {
    expect(textOf(article(`<p>${first}</p><p>${second}</p>`), head)).toEqual([first, second]);
  });

  it('reads a page without <article>, <main> or any name', () => {
    expect(textOf(PARAGRAPHS, head)).toEqual([...PROSE]);
  });

  it('tells headings from paragraphs', () => {
    const { blocks } = extractPage(page(article(`<p>${first}</p><h2>The ferry</h2><p>${second}</p>`), head));
    expect(blocks).toEqual([
      { kind: 'paragraph', text: first },
      { kind: 'heading', text: 'The ferry' },
      { kind: 'paragraph', text: second },
    ]);
  });

  it.each([
    ['a bold line', '<p><strong>The ferry</strong></p>', 'heading'],
    ['a name', '<div class="subheadline">The ferry</div>', 'heading'],
    ['a bold sentence', '<p><b>The ferry sails.</b></p>', 'paragraph'],
  ])('takes %s for what it is', (_name, line, kind) => {
    const { blocks } = extractPage(page(article(`<p>${first}</p>${line}<p>${second}</p>`), head));
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', kind, 'paragraph']);
  });

  it('keeps lists, quotations and rows of tables in their places', () => {
    const inner = `<p>${first}</p><ul><li>Eleven ships wait at sea</li><li>One ferry sails from the north</li></ul>
      <p>${second}</p><blockquote>We have never seen the channel blocked like this.</blockquote>
      <table><tr><th>Ship</th><th>Waits since</th></tr><tr><td>Alma</td><td>Monday</td></tr></table><p>${third}</p>`;
    expect(textOf(article(inner), head)).toEqual([
      first,
      'Eleven ships wait at sea',
      'One ferry sails from the north',
      second,
      'We have never seen the channel blocked like this.',
      'Ship | Waits since',
      'Alma | Monday',
      third,
    ]);
  });

  it('keeps every entry of a live blog', () => {
    const entries = PROSE.map(
      (text, at) => `<div class="entry"><h2>Report ${at + 1}</h2><p>${text}</p></div>`,
    );
    expect(textOf(`<div class="live-blog">${entries.join('')}</div>`, head)).toEqual([
      'Report 1',
      first,
      'Report 2',
      second,
      'Report 3',
      third,
    ]);
  });

  it('collapses white space and drops soft hyphens and zero-width blanks', () => {
    const [spaced] = textOf(
      article(`<p>The  har&shy;bour\n of&nbsp;Vell&#8203;mar ${first}</p>${PARAGRAPHS}`),
      head,
    );
    expect(spaced).toBe(`The harbour of Vellmar ${first}`);
  });

  it('keeps the joiners that Persian is spelled with', () => {
    const text = 'نیروهای امنیتی می‌گویند که بندر بسته می‌ماند و کشتی‌ها بیرون از موج‌شکن در انتظار هستند.';
    expect(textOf(article(`<p>${text}</p><p>${text} ۲</p>`))).toEqual([text, `${text} ۲`]);
  });

  it('takes the text of the structured data where the page shows none', () => {
    const data = { '@type': 'NewsArticle', headline: 'Harbour shut', articleBody: PROSE.join('\n\n') };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(textOf('<div id="app"></div>', script)).toEqual([...PROSE]);
    expect(textOf(article(PARAGRAPHS.replace('Nobody was hurt', 'No one was hurt')), script)[1]).toContain(
      'No one',
    );
  });

  it('leaves out the title, which has a field of its own', () => {
    const extracted = extractPage(page(article(PARAGRAPHS), head));
    expect(extracted.title).toEqual({ value: 'Harbour shut', foundIn: 'heading' });
    expect(extracted.blocks.map(({ text }) => text)).not.toContain('Harbour shut');
  });

  it('gives no blocks for a page without text', () => {
    expect(extractPage('').blocks).toEqual([]);
    expect(extractPage('<frameset><frame src="a"></frameset>').blocks).toEqual([]);
  });
});

describe('what is not the article', () => {
  it.each([
    [
      'related links',
      '<div class="related-stories"><p>Ferry strike ends after two days of talks</p></div>',
      'related',
    ],
    [
      'related links, in one word',
      '<div class="relatedPosts"><a href="/a">Ferry strike ends</a></div>',
      'related',
    ],
    [
      'related links, in French',
      '<div class="lire-aussi"><a href="/a">La grève est finie</a></div>',
      'related',
    ],
    ['a share bar', '<div class="shareBar">Facebook Twitter</div>', 'share'],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>The harbour in your inbox, each morning.</p></div>',
      'newsletter',
    ],
    [
      'comments',
      '<section id="comments"><p>At last somebody says it, thank you very much for this.</p></section>',
      'comments',
    ],
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The barge on Tuesday</figcaption></figure>',
      'caption',
    ],
    ['a caption by its name', '<div class="wp-caption-text">The barge on Tuesday</div>', 'caption'],
    [
      'an author box',
      '<div class="author-bio">Ada Brandt writes on ports and ships for this paper.</div>',
      'byline',
    ],
    ['tags', '<ul class="post-tags"><li><a href="/t">Harbours</a></li></ul>', 'tags'],
    ['an advertisement', '<div class="ad-slot">Boats for less</div>', 'advert'],
    ['a cookie notice', '<div class="cookie-banner">We value your privacy.</div>', 'notice'],
    ['a navigation', '<nav>Home Sports Weather</nav>', 'navigation'],
    ['a landmark', '<div role="complementary">Tide tables</div>', 'aside'],
    ['what is hidden', '<div style="display: none">Please switch on the sound.</div>', 'hidden'],
    ['a standfirst', '<div class="standfirst">A barge blocks the way into the port.</div>', 'standfirst'],
  ])('leaves out %s and says so', (_name, part, why) => {
    const inner = `${why === 'standfirst' ? part : ''}<p>${first}</p>${why === 'standfirst' ? '' : part}<p>${second}</p><p>${third}</p>`;
    const { blocks, removed } = extractPage(page(article(inner), head));
    expect(blocks.map(({ text }) => text)).toEqual([...PROSE]);
    expect(removed.map((line) => line.why)).toContain(why);
  });

  it.each([
    ['a label with a link', '<p>Read more: <a href="/a">Ferry strike ends</a></p>', 'read-more'],
    ['a label with a link, in German', '<p>Lesen Sie auch: <a href="/a">Streik beendet</a></p>', 'read-more'],
    ['a label with a link, in Arabic', '<p>اقرأ أيضا: <a href="/a">انتهاء الإضراب</a></p>', 'read-more'],
    [
      'a line that is a link',
      '<p><a href="/a">FERRY STRIKE ENDS AFTER TWO DAYS OF TALKS</a></p>',
      'link-line',
    ],
    ['an invitation', '<p>Sign up for our <a href="/n">weekly newsletter</a> on ports.</p>', 'newsletter'],
    ['a control', '<p>Advertisement</p>', 'control'],
    ['a notice of rights', '<p>© 2020 The Vellmar Courier. All rights reserved.</p>', 'rights'],
    ['a credit', '<p>Photo: Ada Brandt</p>', 'caption'],
    ['an agency', '<p>The barge on Tuesday (Ada Brandt/Getty Images)</p>', 'caption'],
    [
      'the text of an image',
      '<p><img src="a.jpg" alt="The barge on Tuesday"></p><p>The barge on Tuesday</p>',
      'caption',
    ],
    ['emphasis under an image', '<p><img src="a.jpg"></p><p><em>The barge on Tuesday</em></p>', 'caption'],
    ['a rule of signs', '<p>* * *</p>', 'separator'],
    [
      'a pull quote',
      '<blockquote>eleven ships are waiting outside the breakwater</blockquote>',
      'pull-quote',
    ],
  ])('leaves out a line: %s', (_name, line, why) => {
    const { blocks, removed } = extractPage(
      page(article(`<p>${first}</p>${line}<p>${second}</p><p>${third}</p>`), head),
    );
    expect(blocks.map(({ text }) => text)).toEqual([...PROSE]);
    expect(removed.map((left) => left.why)).toContain(why);
  });

  it.each([
    ['a byline', '<p>By Ada Brandt</p>'],
    ['a dateline', '<p>Published May 8, 2020 at 10:15 am</p>'],
    ['a dateline in figures', '<p>08.05.2020</p>'],
    ['a reading time', '<p>4 min read</p>'],
    ['a reading time after a name', '<p>Vellmar Port Team | 4 min read</p>'],
  ])('leaves out %s above the text', (_name, line) => {
    expect(textOf(article(line + PARAGRAPHS), head)).toEqual([...PROSE]);
  });

  it('leaves out what stands under the text', () => {
    const after = `<p>Ada Brandt is a reporter for the Courier. She has written on ships since 2009.</p>
      <p>Write to Ada Brandt at ada@example.org</p><h3>You may also like</h3>
      <ul><li><a href="/a">Ferry strike ends</a></li><li><a href="/b">Storm on the way</a></li></ul>`;
    const author = '<meta name="author" content="Ada Brandt">';
    expect(textOf(article(PARAGRAPHS + after), head + author)).toEqual([...PROSE]);
  });

  it('keeps prose that only begins like a label, a byline or a notice', () => {
    const lines = [
      'More on the ground than in the offices of the port, people asked why nobody had seen the barge.',
      'By Monday evening the wind had turned.',
      'Follow the money, an old pilot said, and you will find who let the barge lie there unlit.',
      'The report may not be published before June, and all its rights are disputed in court.',
      'Published figures show that in 2019 the port handled a third more than in the year before.',
      'Share prices of the two shipping lines fell by a tenth within an hour of the news.',
    ];
    const inner = lines.map((line) => `<p>${line}</p>`).join('');
    expect(textOf(article(`<p>${first}</p>${inner}<p>${third}</p>`), head)).toEqual([first, ...lines, third]);
  });

  it('keeps lines that an interview or a recipe repeats', () => {
    const question = 'What did you see that night, and what did you do about it?';
    const inner = PROSE.map((text) => `<p>${question}</p><p>${text}</p>`).join('');
    expect(textOf(article(inner), head)).toEqual(PROSE.flatMap((text) => [question, text]));
  });

  it('keeps a press review that is made of links', () => {
    const links = [
      'Harbour shut for a second day, says the authority',
      'Ferry moves to the old quay in the north',
    ];
    const inner = links.map((text, at) => `<p><a href="/${at}">${text}</a></p>`).join('');
    expect(textOf(article(inner + inner.replaceAll('second', 'third')), head)).toHaveLength(4);
  });

  it('never takes out most of the text, whatever its wrapper is called', () => {
    for (const name of ['post-meta', 'related-content', 'paywall subscription', 'ad-wrapper', 'comments']) {
      expect(textOf(`<div class="${name}">${PARAGRAPHS}</div>`, head)).toEqual([...PROSE]);
    }
    const wrapped = PROSE.map((text) => `<div class="ad-wrapper"><p>${text}</p></div>`).join('');
    expect(textOf(`<article>${wrapped.repeat(2)}</article>`, head)).toEqual([...PROSE, ...PROSE]);
    expect(textOf(`<form action="/">${article(PARAGRAPHS)}</form>`, head)).toEqual([...PROSE]);
    expect(textOf(`<div style="display:none">${article(PARAGRAPHS)}</div>`, head)).toEqual([...PROSE]);
  });

  it('takes the article and not the comments that are longer', () => {
    const comment =
      '<li><p>This has been coming for years, and everybody at the port knew that it would end so.</p></li>';
    const comments = `<section class="comments"><ul>${comment.repeat(40)}</ul></section>`;
    expect(textOf(article(PARAGRAPHS) + comments, head)).toEqual([...PROSE]);
  });
});
