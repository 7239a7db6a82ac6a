import { describe, expect, it } from 'vitest';
import { readArticle, type ReadableDocument } from '../src/article.ts';
import { DEFAULT_LIMITS } from '../src/limits.ts';
import { readMhtml } from '../src/open/mhtml.ts';
import { readAll, record } from './capture.ts';
import { page, PARAGRAPHS, PROSE } from './page/sample-page.ts';

const textOf = (text: string, format: ReadableDocument['format'] = 'html') =>
  readArticle({ bytes: Buffer.from(text), format }, DEFAULT_LIMITS);

async function languageOf(document: ReadableDocument) {
  const result = await readArticle(document, DEFAULT_LIMITS);
  if ('refusal' in result) throw new Error(result.refusal.message);
  return result.article.language;
}

async function captured(html: string, contentLanguage: string): Promise<ReadableDocument> {
  const [item] = await readAll(await record({ body: html, http: { 'Content-Language': contentLanguage } }));
  if (item === undefined || 'failure' in item) throw new Error(item?.failure.message);
  return item.document;
}

describe('an article', () => {
  it('has the paragraphs of its page, in the encoding that was found', async () => {
    expect(await textOf(page(PARAGRAPHS))).toMatchObject({
      article: {
        encoding: 'utf-8',
        encodingChosenBy: 'meta',
        blocks: PROSE.map((text) => ({ kind: 'paragraph', text })),
      },
    });
  });

  it.each(['html', 'markdown', 'text'] as const)('is none without a paragraph, in %s', async (format) => {
    expect(await textOf('', format)).toMatchObject({ refusal: { code: 'no-text' } });
  });

  it('is none where elements nest beyond the limit', async () => {
    const deep = page('<div>'.repeat(600));
    expect(await textOf(deep)).toMatchObject({ refusal: { code: 'too-deep' } });
  });
});

describe('the language that a server states', () => {
  it('counts in a capture where the page states none', async () => {
    expect(await languageOf(await captured(page(PARAGRAPHS), 'en-IE'))).toEqual({
      value: 'en-IE',
      foundIn: 'http',
    });
  });

  it('counts in a saved page of parts', async () => {
    const fields = 'Content-Type: text/html\r\nContent-Language: en-IE\r\n';
    const saved = readMhtml(
      Buffer.from(`MIME-Version: 1.0\r\n${fields}\r\n${page(PARAGRAPHS)}`),
      DEFAULT_LIMITS,
    );
    if ('fault' in saved) throw new Error(saved.fault.message);
    expect(await languageOf({ ...saved, format: 'html' })).toEqual({ value: 'en-IE', foundIn: 'http' });
  });

  it('counts less than what the page states, as a lang attribute or as a pragma', async () => {
    const root = page(PARAGRAPHS, '', 'lang="en-GB"');
    expect(await languageOf(await captured(root, 'en-IE'))).toEqual({ value: 'en-GB', foundIn: 'html' });
    const pragma = page(PARAGRAPHS, '<meta http-equiv="Content-Language" content="en-GB">');
    expect(await languageOf(await captured(pragma, 'en-IE'))).toEqual({ value: 'en-GB', foundIn: 'meta' });
  });

  it('says nothing where it is several, or no language', async () => {
    for (const header of ['de, fr', 'x', '*', '"de"']) {
      expect(await languageOf(await captured(page(PARAGRAPHS), header))).toEqual({
        value: 'en',
        foundIn: 'detector',
      });
    }
  });

  it('is not believed above a text in another script', async () => {
    const arabic =
      'أعلنت سلطة الميناء يوم الثلاثاء إغلاق المرفأ بعد غرق زورق كبير في القناة خلال الليل، ولم يصب أحد بأذى.';
    const document = await captured(page(`<p>${arabic}</p><p>${arabic} ${arabic}</p>`), 'en');
    expect(await languageOf(document)).toEqual({ value: 'ar', foundIn: 'detector' });
  });
});
