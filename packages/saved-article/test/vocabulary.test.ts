import { describe, expect, it } from 'vitest';
import { extractPage } from '../src/page/page.ts';
import { extractText } from '../src/plain/text.ts';
import { page, PARAGRAPHS, PROSE } from './page/sample-page.ts';

const text = (line: string) => extractText(['Harbour shut', PROSE[0], line, PROSE[1], PROSE[2]].join('\n\n'));
const html = (line: string) => extractPage(page(`<h1>Harbour shut</h1>${PARAGRAPHS.replace('\n', line)}`));
const paragraphs = ({ blocks }: ReturnType<typeof text>) => blocks.map((block) => block.text);

describe('a line that the vocabulary knows is left out of pages and of plain text', () => {
  it.each([
    ['a label in Portuguese', 'Leia também'],
    ['a label in Arabic, spelled otherwise', 'إقرأ أيضًا'],
    ['a label in Persian', 'همچنین بخوانید'],
    ['a mark of an advertisement in Russian', 'Реклама'],
    ['a button', 'Skip to main content'],
    ['a notice of rights in Italian', 'Tutti i diritti riservati'],
    ['a notice of rights in Persian', 'کلیه حقوق محفوظ است'],
    ['an invitation in French', 'Abonnez-vous'],
    ['a notice on cookies', 'We use cookies to make this better.'],
    ['the credit of a picture in Persian', 'عکس: آژانس بندر'],
    ['a count of readers', '1,204 views'],
  ])('%s', (_name, line) => {
    expect(paragraphs(text(line))).toEqual([...PROSE]);
    expect(paragraphs(html(`<p>${line}</p>`))).toEqual([...PROSE]);
  });

  it.each([['Copyright law is before the council'], ['Background-checked pilots'], ['Google']])(
    '%s stays in both',
    (line) => {
      expect(paragraphs(html(`<p>${line}</p>`))).toContain(line);
      if (line !== 'Google') expect(paragraphs(text(line))).toContain(line);
    },
  );
});

describe('a byline', () => {
  it.each([
    ['Автор: Ада Брандт', 'Ада Брандт'],
    ['به قلم آدا برانت', 'آدا برانت'],
    ['Di Mara Quist', 'Mara Quist'],
  ])('is known in both: %s', (line, byline) => {
    expect(extractText(['Harbour shut', line, ...PROSE].join('\n\n')).byline?.value).toBe(byline);
    const article = `<h1>Harbour shut</h1><p>${line}</p>${PARAGRAPHS}`;
    expect(extractPage(page(article)).byline?.value).toBe(byline);
  });

  it('needs a colon after a word that other lines begin with as well', () => {
    const read = (line: string) => extractText(['Harbour shut', line, ...PROSE].join('\n\n')).byline?.value;
    expect(read('تحرير: آدا برانت')).toBe('آدا برانت');
    expect(read('تحرير الميناء')).toBeUndefined();
  });
});
