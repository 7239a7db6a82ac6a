import { describe, expect, it } from 'vitest';
import { readDateLine } from '../src/dates/date-line.ts';
import { dateOfAddress, readTimestamp } from '../src/page/dates.ts';
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
    ['an invitation with any of the networks', 'Follow Harbourwatch on YouTube'],
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

describe('a line that only plain text has', () => {
  it.each([
    ['the number of a page in German', '3 von 12', 'page number'],
    ['the number of a page in Persian', 'صفحه 3 از 12', 'page number'],
    ['a note above a title', 'Comments Off on the harbour', 'comments'],
    ['a row of share buttons', 'Share on Facebook | Send by e-mail | via WhatsApp', 'share links'],
    ['keywords', 'Filed under: ports', 'tags'],
    ['the credit of a picture', 'The harbour in May. (Photo courtesy Ada Brandt)', 'photo credit'],
    ['an old picture', 'The harbour in May. (File photo)', 'photo credit'],
    ['the separator of a mail in German', '-----Ursprüngliche Nachricht-----', 'mail separator'],
    ['the separator of a mail in Arabic', '----- الرسالة الأصلية -----', 'mail separator'],
    ['the separator of a mail in Spanish', 'Inicio del mensaje reenviado:', 'mail separator'],
  ])('is left out: %s', (_name, line, why) => {
    const article = text(line);
    expect(paragraphs(article)).toEqual([...PROSE]);
    expect(article.removed).toEqual([{ text: line, why }]);
  });

  it.each(['Gesendet von meinem Telefon', 'Envoyé de mon téléphone', '– Sent from my phone'])(
    'is the signature of a mail: %s',
    (line) => {
      const article = extractText(['Harbour shut', ...PROSE, line, 'Ada'].join('\n\n'));
      expect(paragraphs(article)).toEqual([...PROSE]);
      expect(article.removed.map(({ why }) => why)).toEqual(['mail signature', 'mail signature']);
    },
  );

  it.each(['- filed under Releases', 'Uncategorized', 'In featured'])('names a section: %s', (line) => {
    const article = extractText([line, 'Harbour shut', ...PROSE].join('\n\n'));
    expect(article.title?.value).toBe('Harbour shut');
    expect(article.removed).toEqual([{ text: line, why: 'section label' }]);
  });

  it('repeats a running head beside the number of a page in German', () => {
    const [one, two, three] = PROSE;
    const head = 'Briefe vom Hafen Seite 2 von 3';
    const lines = ['Briefe vom Hafen', 'Harbour shut', one, two, head, three];
    const article = extractText(lines.join('\n\n'));
    expect(paragraphs(article)).toEqual([...PROSE]);
    expect(article.removed).toContainEqual({ text: head, why: 'running head' });
  });

  it.each([
    '© 2020 Hafenpresse. All rights reserved.',
    '© 2020 Hafenpresse – Alle Rechte vorbehalten',
    'Copyright (c) 2020 by Hafenpresse, tous droits réservés',
  ])('names the outlet in a notice of rights: %s', (line) => {
    expect(text(line).siteName?.value).toBe('Hafenpresse');
  });
});

it('reads the agency in the first sentence of a Persian report, spelled otherwise', () => {
  const first = 'به\u200cگزارش خبرگزاری ایسنا، بندر پس از غرق شدن یک کشتی بسته ماند.';
  const article = extractText(['بندر بسته ماند', first, PROSE[1], PROSE[2]].join('\n\n'));
  expect(article.siteName?.value).toBe('ایسنا');
  expect(paragraphs(article)).toContain(first);
});

describe('a dateline of a plain text', () => {
  const outlet = (line: string) =>
    extractText(['Harbour shut', `${line} ${PROSE[0]}`, PROSE[1], PROSE[2]].join('\n\n'));

  it.each([
    'Kairo –',
    'Le Caire –',
    'El Cairo –',
    'Kahire –',
    'Каир –',
    'Mossul, Irak –',
    'İstanbul, Türkiye –',
  ])('has a place in the spelling of its language: %s', (line) => {
    expect(outlet(line).siteName).toBeUndefined();
    expect(paragraphs(outlet(line))).toEqual([...PROSE]);
  });

  it('has the outlet if it is no place', () => {
    expect(outlet('Hafenpresse, Kairo –').siteName?.value).toBe('Hafenpresse');
  });

  it.each(['Al –', 'Ibn –', 'The –'])('does not begin with a part of a name: %s', (line) => {
    expect(paragraphs(outlet(line))[0]).toBe(`${line} ${PROSE[0]}`);
  });
});

describe('the end of a plain text', () => {
  it.each(['انتهى', 'انتهى الخبر', 'پایان پیام/', 'انتهای پیام / ۱۲'])(
    'is marked after the last sentence: %s',
    (mark) => {
      const article = extractText(['Harbour shut', PROSE[0], PROSE[1], `${PROSE[2]} ${mark}`].join('\n\n'));
      expect(paragraphs(article)).toEqual([...PROSE]);
      expect(article.removed).toEqual([{ text: mark, why: 'desk code' }]);
    },
  );
});

describe('the end of a page', () => {
  const below = (line: string) =>
    paragraphs(extractPage(page(`<h1>Harbour shut</h1>${PARAGRAPHS}<p>${line}</p>`)));

  it.each([
    ['rules for comments', 'Comments on our articles are moderated before they are shown to other readers'],
    ['such rules in German', 'Leserkommentare werden vor der Veröffentlichung von uns freigeschaltet'],
    ['a long notice of rights', `© 2020 Harbour Press. ${'Nobody may print it anew. '.repeat(20)}`],
    ['a citation', 'Citation: Harbour shut (2020, May 8) retrieved 9 May 2020 from example.org'],
  ])('has %s left out', (_name, line) => {
    expect(below(line)).toEqual([...PROSE]);
  });
});

describe('the name of an element', () => {
  it('tells the author, who is left out of the text, in Italian', () => {
    const article = html('<div class="autore">Ada Brandt</div>');
    expect(article.byline?.value).toBe('Ada Brandt');
    expect(paragraphs(article)).toEqual([...PROSE]);
  });

  it('tells comments, whose authors and dates are not those of the article', () => {
    const time = '<time datetime="2021-02-03">then</time>';
    const article = html(`<div class="disqus"><span class="reporter">Jon Reyes</span> ${time}</div>`);
    expect(article).toMatchObject({ byline: undefined, published: undefined });
  });
});

describe('a date', () => {
  it.each([
    ['8 مايو 2020 الساعة 10:15 مساءً', 'ar'],
    ['8. Mai 2020, um 10:15 Uhr', 'de'],
    ['8 de mayo de 2020', 'es'],
    ['May 8th, 2020 at 10:15 p.m. GMT', 'en'],
  ])('has nothing beside it but the words of dates: %s', (line, language) => {
    expect(readDateLine(line, { language })).toMatchObject({ published: { edtf: '2020-05-08' }, rest: '' });
  });

  it('has the names of months in any language where programs write it', () => {
    expect(readTimestamp('8 mai 2020 10:11:12')).toBe('2020-05-08T10:11:12');
    expect(dateOfAddress('https://example.org/2020/mai/08/harbour')).toBe('2020-05-08');
  });

  it.each(['1er mai 2020', '8 of May, 2020', '8 de mayo de 2020'])('stands above a text: %s', (line) => {
    const article = extractPage(page(`<h1>Harbour shut</h1><p>${line}</p>${PARAGRAPHS}`));
    expect(paragraphs(article)).toEqual([...PROSE]);
  });

  it.each(['10.15', '10:15 Uhr', '5 minutes ago', '3h ago'])(
    'is the time of an entry on a page: %s',
    (line) => {
      expect(paragraphs(html(`<p>${line}</p>`))).toEqual([...PROSE]);
    },
  );
});

describe('a labelled line of a plain text', () => {
  const read = (...lines: string[]) => extractText(['Harbour shut', ...lines, ...PROSE].join('\n\n'));

  it.each([['Author(s): Ada Brandt'], ['Reporter: Ada Brandt'], ['Autorin: Ada Brandt']])(
    'names the author: %s',
    (line) => {
      expect(read(line)).toMatchObject({ byline: { value: 'Ada Brandt' }, removed: [{ text: line }] });
    },
  );

  it('has the date of the last change alone, and that of the database in a row of them', () => {
    expect(read('Last updated: 9 May 2020').modified?.value).toBe('2020-05-09');
    const row = read('Last updated: 9 May 2021\nDatabase: Harbour Archive');
    expect(row.modified).toBeUndefined();
    expect(paragraphs(row)).toEqual([...PROSE]);
  });

  it('is left out if nothing follows the label', () => {
    expect(paragraphs(read('Last updated:'))).toEqual([...PROSE]);
  });

  it('names the section in any language in a row of them', () => {
    expect(paragraphs(read('Ressort: Hafen\nDatum: 9. Mai 2020'))).toEqual([...PROSE]);
  });
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

  it('is a line that names the known author after a word of any language', () => {
    const head = '<meta name="author" content="la rédaction">';
    const article = extractPage(page(`<h1>Harbour shut</h1><p>Par la rédaction</p>${PARAGRAPHS}`, head));
    expect(paragraphs(article)).toEqual([...PROSE]);
  });

  it('has no places from which the authors write', () => {
    const head = '<meta name="author" content="Ada Brandt in Oslo und Jon Reyes in Rom">';
    expect(extractPage(page(PARAGRAPHS, head)).byline?.value).toBe('Ada Brandt und Jon Reyes');
  });

  it('may be a signature with the small words of names', () => {
    const article = extractText(['Harbour shut', ...PROSE, 'Mara van den Berg'].join('\n\n'));
    expect(article.byline?.value).toBe('Mara van den Berg');
    expect(paragraphs(article)).toEqual([...PROSE]);
  });

  it('needs a colon after a word that other lines begin with as well', () => {
    const read = (line: string) => extractText(['Harbour shut', line, ...PROSE].join('\n\n')).byline?.value;
    expect(read('تحرير: آدا برانت')).toBe('آدا برانت');
    expect(read('تحرير الميناء')).toBeUndefined();
  });
});
