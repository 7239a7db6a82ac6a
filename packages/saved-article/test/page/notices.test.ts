import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/page/page.ts';
import { page, PARAGRAPHS, PROSE } from './sample-page.ts';

const read = (inner: string, head = '') =>
  extractPage(page(`<article><h1>Harbour shut</h1>${inner}</article>`, head));
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const codesOf = ({ warnings }: ReturnType<typeof read>) => warnings.map(({ code }) => code);

describe('notices of a page', () => {
  it.each([
    ['This article is for subscribers only.'],
    ['Already a subscriber? Log in'],
    ['Subscribe to continue reading.'],
    ['You have reached your limit of free articles.'],
    ['To continue reading, please create an account'],
    ['Cet article est réservé aux abonnés'],
  ])('goes and warns that the text may lack its rest: %s', (notice) => {
    const extracted = read(`${PARAGRAPHS}<div class="paywall"><p>${notice}</p></div>`);
    expect(extracted.blocks.map(({ text }) => text)).toEqual([...PROSE]);
    expect(codesOf(extracted)).toEqual(['perhaps-incomplete']);
  });

  it.each([
    [{ isAccessibleForFree: false }],
    [{ isAccessibleForFree: 'False' }],
    [{ hasPart: { isAccessibleForFree: 'http://schema.org/False' } }],
  ])('warns where the structured data say that it is not free to read: %j', (data) => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Harbour shut', ...data });
    expect(codesOf(read(PARAGRAPHS, head))).toEqual(['perhaps-incomplete']);
  });

  it('warns of nothing on a page that is free to read', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Harbour shut', isAccessibleForFree: true });
    expect(codesOf(read(PARAGRAPHS, head))).toEqual([]);
  });

  it.each([
    ['a notice on cookies', '<p>We use cookies to make this better. Accept all cookies.</p>', 'notice'],
    ['a time', '<time>9.00</time>', 'time-stamp'],
    ['a time with its zone', '<p>09:15 GMT</p>', 'time-stamp'],
    ['the age of an entry', '<p>5 minutes ago</p>', 'time-stamp'],
    ['how a blog files an entry', '<p>This entry was posted on 8 May 2020 in Ports.</p>', 'control'],
    ['a way back in German', '<p>Zurück zur Listenansicht</p>', 'control'],
    ['another article in Spanish', '<p>Lea: <a href="/crane">La grúa del muelle</a></p>', 'read-more'],
    ['a menu of AMP', '<amp-sidebar><ul><li>Home</li></ul></amp-sidebar>', 'navigation'],
  ])('leaves out %s', (_name, line, why) => {
    const { blocks, removed } = read(PARAGRAPHS.replace('\n', line));
    expect(blocks.map(({ text }) => text)).toEqual([...PROSE]);
    expect(removed.map((left) => left.why)).toContain(why);
  });

  it('leaves out a question to the readers under the text', () => {
    const { blocks } = read(`${PARAGRAPHS}<p>Got a question? Email us.</p>`);
    expect(blocks.map(({ text }) => text)).toEqual([...PROSE]);
  });

  it.each([
    [
      'fa',
      '۱۸ اردیبهشت ۱۳۹۹',
      'سازمان بنادر روز پنج‌شنبه اعلام کرد که بندر پس از غرق شدن یک شناور در شب بسته شده است و کشتی‌ها در انتظارند.',
    ],
    [
      'ar',
      'الجمعة ٨ مايو ٢٠٢٠',
      'أعلنت سلطة الميناء يوم الثلاثاء إغلاق المرفأ بعد غرق زورق كبير في القناة خلال الليل، ولم يصب أحد بأذى.',
    ],
  ])('takes the line of a date above a text in %s for the date', (language, line, text) => {
    const body = `<article><p>${line}</p><p>${text}</p><p>${text} ${text}</p></article>`;
    const extracted = extractPage(page(body, '', `lang="${language}"`));
    expect(extracted.blocks).toHaveLength(2);
    expect(extracted.published).toEqual({
      value: expect.stringMatching(/^2020-05-0[78]$/) as string,
      foundIn: 'dateline',
    });
  });

  it('keeps prose that speaks of subscribers, cookies and hours', () => {
    const lines = [
      'Subscribers of the ferry company pay half the fare, which the court called unfair to all others.',
      'We used cookies and tea to keep awake, the pilot said, until the wind dropped.',
      'Already a captain at thirty, she had seen worse.',
      'At 9.00 the siren sounded.',
    ];
    const inner = lines.map((line) => `<p>${line}</p>`).join('');
    const extracted = read(PARAGRAPHS + inner + PARAGRAPHS);
    expect(extracted.blocks).toHaveLength(10);
    expect(codesOf(extracted)).toEqual([]);
  });
});
