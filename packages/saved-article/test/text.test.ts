import { describe, expect, it } from 'vitest';
import type { ExtractedArticle } from '../src/document.ts';
import { extractText } from '../src/plain/text.ts';

const one =
  'The old bridge at Millford will stay closed until the spring, the town council said after a long meeting on Tuesday evening.';
const two =
  'Engineers found cracks in two of the four piers, and the ferry now carries about nine hundred people a day across the river.';
const three =
  '“Nobody should have to wait an hour for a boat,” said Mara Lindqvist, who runs the bakery beside the landing stage.';
const title = 'Bridge stays closed';

/** Wraps a paragraph at a width, with an indent before its first line. */
function wrapped(text: string, width: number, indent = ''): string {
  const lines = [indent];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.trim() !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line.trim() === '' ? line + word : `${line} ${word}`;
  }
  return lines.join('\n');
}

/** How often each letter and digit occurs in a text. */
function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.matchAll(/[\p{L}\p{N}]/gu)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** The number of each letter in all that is in an article or was left out of it. */
function countLettersOf({ title, blocks, removed }: ExtractedArticle): Map<string, number> {
  const lines = [...blocks, ...removed].map(({ text }) => text);
  return countLetters([title?.value, ...lines].join(' '));
}

function paragraphsOf({ blocks }: ExtractedArticle): string[] {
  return blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
}

function headingsOf({ blocks }: ExtractedArticle): string[] {
  return blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
}

function whyOf({ removed }: ExtractedArticle): string[] {
  return removed.map(({ why }) => why);
}

describe('the paragraphs of a text', () => {
  const all = [one, two, three];
  it.each([
    ['set off by blank lines', [title, ...all].join('\n\n')],
    ['one a line', [title, ...all].join('\n')],
    ['wrapped, with blank lines', [title, ...all.map((text) => wrapped(text, 60))].join('\n\n')],
    ['wrapped, without blank lines', [title, ...all.map((text) => wrapped(text, 60))].join('\n')],
    ['wrapped at 72', [title, ...all.map((text) => wrapped(text, 72))].join('\n')],
    ['begun by an indented line', [title, ...all.map((text) => wrapped(text, 60, '    '))].join('\n')],
    ['begun by a tab', [title, ...all.map((text) => wrapped(text, 60, '\t'))].join('\n')],
    ['one a line, all indented', [title, ...all].map((text) => `   ${text}`).join('\n')],
    ['ended by CR and LF', [title, ...all].join('\r\n\r\n')],
    ['ended by CR', [title, ...all].join('\r')],
    ['ended by the separators of Unicode', [title, ...all].join('\u2029')],
    ['quoted in a mail', [title, ...all].map((text) => wrapped(text, 60).replace(/^/gm, '> ')).join('\n>\n')],
    ['after a byte order mark', `\ufeff${[title, ...all].join('\n\n')}`],
    ['with blanks at the ends of lines', [title, ...all].join('  \n \t\n  ')],
  ])('are found where they are %s', (_, text) => {
    const article = extractText(text);
    expect(article.title?.value).toBe(title);
    expect(paragraphsOf(article)).toEqual(all);
    expect(article.removed).toEqual([]);
  });

  it('are found where the first line of each is wrapped shorter than the others', () => {
    const shortFirst = (text: string): string => {
      const [first = '', ...others] = wrapped(text, 34).split('\n');
      return [first, wrapped(others.join(' '), 78)].join('\n');
    };
    const texts = [one, `For her part, ${two}`, one.replace('bridge', 'ferry'), two, one];
    expect(paragraphsOf(extractText([title, ...texts.map(shortFirst)].join('\n')))).toEqual(texts);
  });

  it('are found by their indents where most have one line', () => {
    const short = 'Nobody came.';
    const texts = [short, one, short, short, two, short, three, short];
    const text = [title, ...texts.map((each) => wrapped(each, 60, '    '))].join('\n');
    expect(paragraphsOf(extractText(text))).toEqual(texts);
  });

  it('go on where a wrapped line happens to start with a dash', () => {
    const dashed = `${one.slice(0, -1)} – and nobody, least of all those who live beside it – was surprised by that.`;
    const at = dashed.indexOf(' – and');
    const text = `${title}\n\n${wrapped(dashed.slice(0, at), 60)}\n${wrapped(dashed.slice(at + 1), 60)}\n\n${wrapped(two, 60)}`;
    expect(paragraphsOf(extractText(text))).toEqual([dashed, two]);
  });

  it('are joined where every line has a blank line after it', () => {
    const text = wrapped(`${one} ${two}`, 60).replaceAll('\n', '\n\n');
    expect(paragraphsOf(extractText(text))).toEqual([`${one} ${two}`]);
  });

  it('are joined over a page number in mid-sentence', () => {
    const [start = '', end = ''] = one.split(' closed ');
    const article = extractText([title, start, '- 2 -', `closed ${end}`, 'Page 3 of 5', two].join('\n\n'));
    expect(paragraphsOf(article)).toEqual([one, two]);
    expect(whyOf(article)).toEqual(['page number', 'page number']);
  });

  it('have their divided words joined where the text divides words', () => {
    const text = `${title}\n\nThe engineers said that the bridge over the river at Mill-\nford would be closed; in Millford they said so too, and again.\n\n${two}`;
    expect(paragraphsOf(extractText(text))[0]).toContain('river at Millford would');
  });

  it.each([
    ['joined where the word stands elsewhere in one piece', 'river-\nside', 'riverside', 'the riverside', 0],
    [
      'kept where it stands elsewhere with a hyphen',
      'half-\nfinished',
      'half-finished',
      'is half-finished',
      0,
    ],
    ['kept, of which a warning tells, where neither does', 'pier-\nhead', 'pier-head', 'the pier', 1],
    ['kept before a name', 'al-\nHadi', 'al-Hadi', 'the pier', 0],
    ['kept in a span', '2019-\n2020', '2019-2020', 'the pier', 0],
    ['kept with its blank before "and"', 'two-\nand three-day', 'two- and three-day', 'the pier', 0],
    ['joined where it was a soft one', 'pier\u00ad\nhead', 'pierhead', 'the pier', 0],
  ])('have a hyphen at the end of a line %s', (_, divided, whole, elsewhere, warnings) => {
    const start = 'Since the engineers have looked at the old bridge and the';
    const text = `${title}\n\n${start} ${divided} works were stopped by the council.\n\nNobody will say for now whether ${elsewhere} is safe enough to be used.`;
    const article = extractText(text);
    expect(paragraphsOf(article)[0]).toBe(`${start} ${whole} works were stopped by the council.`);
    expect(article.warnings.filter(({ code }) => code === 'line-end-hyphens')).toHaveLength(warnings);
  });

  it('are the items of a list, without their bullets', () => {
    const text = `${title}\n\nThe council decided:\n\n• The ferry runs until midnight.\n• Nobody pays a toll\n\n${two}`;
    expect(paragraphsOf(extractText(text))).toEqual([
      'The council decided:',
      'The ferry runs until midnight.',
      'Nobody pays a toll',
      two,
    ]);
  });

  it('keep their numbers', () => {
    const text = `${title}\n\n1. ${one}\n\n2. ${two}`;
    expect(paragraphsOf(extractText(text))).toEqual([`1. ${one}`, `2. ${two}`]);
  });

  it('are the stanzas of a poem, of which a warning tells', () => {
    const poem =
      'The Ferry\n\nI waited where the river bends\nand watched the lantern go,\nthe water folding over it\nas slow as falling snow.\n\nNobody called from either bank,\nnobody rang the bell;\nthe rope ran out, the rope ran in,\nand what it drew, who can tell?';
    const article = extractText(poem);
    expect(article.title?.value).toBe('The Ferry');
    expect(paragraphsOf(article)).toHaveLength(2);
    expect(article.warnings.map(({ code }) => code)).toEqual(['verse-joined']);
  });

  it('may be a single one, which is no title', () => {
    expect(extractText(one)).toMatchObject({ blocks: [{ kind: 'paragraph', text: one }], removed: [] });
    expect(extractText(one).title).toBeUndefined();
    expect(paragraphsOf(extractText('Just a few words'))).toEqual(['Just a few words']);
  });

  it.each(['', ' \n\n\t\n', '\ufeff', '\f'])('are none in %j, of which a warning tells', (text) => {
    const article = extractText(text);
    expect(article.blocks).toEqual([]);
    expect(article.warnings.map(({ code }) => code)).toEqual(['no-text']);
  });
});

describe('a heading of a text', () => {
  it('has a paragraph under it', () => {
    const article = extractText([title, one, 'Who pays?', two, 'Mara: a baker', three].join('\n\n'));
    expect(headingsOf(article)).toEqual(['Who pays?', 'Mara: a baker']);
  });

  it.each([
    ['a question', 'Q: Why is it closed?'],
    ['an answer', 'A: Because of the cracks'],
    ['an answer of somebody who speaks again', 'Mara Lindqvist: Nobody asked us'],
    ['a whole quotation', '“Nothing at all”'],
    ['a sentence of one word', 'No.'],
    ['a sentence that ends with an initial', 'There is no plan B.'],
  ])('is not %s', (_, line) => {
    const text = [title, one, line, two, 'Mara Lindqvist: A boat would be enough', three].join('\n\n');
    const article = extractText(text);
    expect(paragraphsOf(article)).toContain(line);
  });
});

describe('the title of a text', () => {
  it.each([
    ['in capitals', 'OLD BRIDGE STAYS CLOSED UNTIL SPRING'],
    ['that asks', 'Who closed the old bridge?'],
    ['with an ellipsis', 'The bridge… The ferry… What next?!'],
    ['with a colon', 'Millford: A town without a bridge'],
  ])('is found %s', (_, text) => {
    expect(extractText([text, one, two].join('\n\n'))).toMatchObject({ title: { value: text } });
  });

  it('is none where the text starts with a paragraph', () => {
    const article = extractText([one, 'What happens next?', two].join('\n\n'));
    expect(article.title).toBeUndefined();
    expect(headingsOf(article)).toEqual(['What happens next?']);
  });

  it('is named once where it stands twice', () => {
    const article = extractText([title, title, `Comments Off on ${title}`, one, two].join('\n\n'));
    expect(paragraphsOf(article)).toEqual([one, two]);
    expect(whyOf(article)).toEqual(['repeated title', 'comments']);
  });

  it.each(['Articles', '- in Releases', 'Home > News > Local', 'Middle East'])(
    'comes after the label %j',
    (label) => {
      const article = extractText([label, title, one, two].join('\n\n'));
      expect(article.title?.value).toBe(title);
      expect(article.removed.map(({ text }) => text)).toEqual([label]);
    },
  );

  it('is followed by a standfirst: a paragraph if it is a sentence, else a heading', () => {
    const short = 'Cracks in two piers keep nine hundred people on the ferry';
    expect(headingsOf(extractText([title, short, one, two].join('\n\n')))).toEqual([short]);
    expect(paragraphsOf(extractText([title, `${short}.`, one].join('\n\n')))).toEqual([`${short}.`, one]);
  });
});

describe('a masthead', () => {
  it.each([
    ['in capitals', 'THE HARBOUR TIMES'],
    ['in small letters', 'The Harbour Times'],
  ])('%s above the headline is the outlet and not the title', (_, name) => {
    const article = extractText([name, title, 'By Jane Doe', one, two, three].join('\n\n'));
    expect(article).toMatchObject({ title: { value: title }, siteName: { value: name } });
    expect(whyOf(article)).toEqual(['masthead', 'byline']);
  });

  it('is not the title where later pages repeat it, and cuts no sentence there', () => {
    const [start = '', end = ''] = two.split(' and the ');
    const pages = `Letters from Millford\n\n${title}\n\n${one}\n\n${start}\nLetters from Millford     2\n\fand the ${end}\n\n${three}`;
    const article = extractText(pages);
    expect(article.title?.value).toBe(title);
    expect(paragraphsOf(article)).toEqual([one, two, three]);
    expect(whyOf(article)).toContain('running head');
  });

  it('stands above a headline that a name and a date follow', () => {
    const article = extractText(
      ['THE HARBOUR TIMES', title, 'Jane Doe', '8 May 2020', one, two].join('\n\n'),
    );
    expect(article).toMatchObject({ title: { value: title }, byline: { value: 'Jane Doe' } });
  });

  it('is not joined with the title of a wrapped text, and neither is a byline', () => {
    const text = `Why the old bridge of Millford stays closed\nThe Harbour Times\nBy Jane Doe\n\n${wrapped(`${one} ${two}`, 60)}`;
    expect(extractText(text)).toMatchObject({
      title: { value: 'Why the old bridge of Millford stays closed' },
      byline: { value: 'Jane Doe' },
    });
  });
});

describe('what a text says of itself', () => {
  it.each([
    ['a byline and a date', `${title}\nBy Jane Doe | May 8, 2020\n\n${one}\n\n${two}`],
    ['a glued byline', `${title}\nByJane Doe\nMay 8, 2020\n\n${one}\n\n${two}`],
    ['a name above a date', `${title}\nJane Doe\nMay 8, 2020\n\n${one}\n\n${two}`],
    ['a signature and a date below', `${title}\n\n${one}\n\n${two}\n\nJane Doe\nMay 8, 2020`],
    [
      'fields of a database',
      `Title: ${title}\nAuthor: Jane Doe\nPublication date: May 8, 2020\n\n${one}\n\n${two}`,
    ],
  ])('is read from %s', (_, text) => {
    const article = extractText(text);
    expect(article).toMatchObject({
      title: { value: title },
      byline: { value: 'Jane Doe' },
      published: { value: '2020-05-08' },
    });
    expect(paragraphsOf(article)).toEqual([one, two]);
  });

  it.each([
    ['an agency in brackets', `BAGHDAD (Reuters) - ${one}`, 'Reuters', undefined],
    ['place, day and agency', `BEIRUT, Lebanon, May 8, 2020 (AP) — ${one}`, 'AP', '2020-05-08'],
    ['an agency alone', `(Reuters) - ${one}`, 'Reuters', undefined],
    ['a place in capitals', `BAGHDAD — ${one}`, undefined, undefined],
    ['a place alone', `Baghdad - ${one}`, undefined, undefined],
    ['an outlet glued to a dash', `Riverwatch- ${one}`, 'Riverwatch', undefined],
  ])('is read from a dateline with %s', (_, first, siteName, published) => {
    const article = extractText([title, first, two].join('\n\n'));
    expect(article.siteName?.value).toBe(siteName);
    expect(article.published?.value).toBe(published);
    expect(paragraphsOf(article)).toEqual([one, two]);
    expect(whyOf(article)).toEqual(['dateline']);
  });

  it('is read from a byline glued to the first word of a paragraph', () => {
    const article = extractText([title, one, `Harbour Presscommentary:\u00a0 ${two}`].join('\n\n'));
    expect(article).toMatchObject({
      byline: { value: 'Harbour Press commentary' },
      siteName: { value: 'Harbour Press' },
    });
    expect(paragraphsOf(article)).toEqual([one, two]);
  });

  it('is read from a signature of a desk and its organisation', () => {
    const article = extractText(
      [title, one, two, 'River Studies Unit\nHarbour Center for Research and Water Studies'].join('\n\n'),
    );
    expect(article).toMatchObject({
      byline: { value: 'River Studies Unit' },
      siteName: { value: 'Harbour Center for Research and Water Studies' },
    });
    expect(paragraphsOf(article)).toEqual([one, two]);
  });

  it('is read from a notice of copyright and an address', () => {
    const article = extractText(
      [title, one, two, 'https://example.org/bridge', '© 2020 Millford Courier. All rights reserved.'].join(
        '\n\n',
      ),
    );
    expect(article).toMatchObject({
      siteName: { value: 'Millford Courier' },
      url: { value: 'https://example.org/bridge' },
    });
    expect(paragraphsOf(article)).toEqual([one, two]);
  });

  it('is read from the header of a mail', () => {
    const head = `From: Jane Doe <jane@example.org>\nSent: Friday, 8 May 2020 10:11\nTo: desk@example.org\nSubject: ${title}`;
    const article = extractText(`${head}\n\n${one}\n\n${two}\n\nSent from my phone`);
    expect(article).toMatchObject({ title: { value: title }, published: { value: '2020-05-08' } });
    expect(paragraphsOf(article)).toEqual([one, two]);
  });

  describe('in a saved mail', () => {
    const head =
      'From: jane@example.org\nTo: desk@example.org\nSubject: Re: [towns] Fwd: A bridge\nDate: Fri, 8 May 2020 10:11:12 +0300';

    it('is the subject without its marks and the date of the mail, for want of others', () => {
      const article = extractText(`${head}\n\nDear all,\n\n${one}\n\n${two}`);
      expect(article).toMatchObject({ title: { value: 'A bridge' }, published: { value: '2020-05-08' } });
      expect(paragraphsOf(article)).toEqual([one, two]);
      expect(article.removed).toContainEqual({ text: 'Dear all,', why: 'note of the sender' });
    });

    it('is the headline and the date of the text, where it has them', () => {
      const mark = '---------- Forwarded message ---------';
      const text = `${head}\n\nFYI, see below.\n\n${mark}\n\n> ${title}\n> By Mara Lindqvist, The Harbour Times\n> 6 May 2020\n>\n> ${one}\n>\n> ${two}`;
      const article = extractText(text);
      expect(article).toMatchObject({ title: { value: title }, published: { value: '2020-05-06' } });
      expect(article.blocks.map((block) => block.text)).toEqual([one, two]);
    });

    it('is the date of a dateline before that of the mail', () => {
      const text = `${head}\n\n${title}\n\nMILLFORD, May 7, 2020 – ${one}\n\n${two}`;
      expect(extractText(text).published?.value).toBe('2020-05-07');
    });

    it('is the date beside the outlet under the headline', () => {
      const text = `${head}\n\n${title}\nBy Mara Lindqvist\nThe Harbour Times, 7 May 2020\n\n${one}\n\n${two}`;
      expect(extractText(text)).toMatchObject({
        published: { value: '2020-05-07' },
        siteName: { value: 'The Harbour Times' },
      });
    });

    it('keeps a longer letter above a forwarded text', () => {
      const text = `${head}\n\n${one}\n\n${two}\n\nBegin forwarded message:\n\n${three}`;
      expect(paragraphsOf(extractText(text))).toEqual([one, two, three]);
    });
  });

  it('is no date that a paragraph tells of', () => {
    expect(extractText([title, `On 8 May 2020 ${one}`, two].join('\n\n')).published).toBeUndefined();
  });
});

describe('what surrounds an article', () => {
  it.each([
    ['Advertisement', 'advertisement'],
    ['Story continues below advertisement', 'advertisement'],
    ['Share this article', 'share links'],
    ['Facebook Twitter WhatsApp', 'share links'],
    ['Read more: How the ferry was saved', 'related link'],
    ['Also read: Ferry fares to rise', 'related link'],
    ['Photo: Jane Doe/Millford Courier', 'photo credit'],
    ['The closed bridge in April. (File/Reuters)', 'photo credit'],
    ['3 min read', 'counter'],
    ['Page 2 of 3', 'page number'],
    ['Sign up for our newsletter', 'invitation'],
    ['Please consider supporting us by disabling your ad blocker', 'ad-block notice'],
    ['* * *', 'separator'],
    ['(Reporting by Jane Doe; Editing by Joe Bloggs)', 'agency credits'],
    ['إعلان', 'advertisement'],
    ['Lesen Sie auch: Die Fähre', 'related link'],
  ])('is left out between paragraphs: %j', (line, why) => {
    const article = extractText([title, one, line, two].join('\n\n'));
    expect(paragraphsOf(article)).toEqual([one, two]);
    expect(article.removed).toEqual([{ text: line, why }]);
  });

  it.each([
    ['links', 'Related Articles\n\nFerry fares to rise\n\nBack to top button'],
    ['comments', '3 Comments\n\nJoe says: I do not believe a word of what they say about it.'],
    ['tags', 'Tags: bridge, ferry'],
    ['copyright', 'Copyright 2020 Millford Courier'],
    ['an offer of comments', 'No comments:\n\nPost a Comment'],
    ['an end mark', '-30-'],
  ])('is left out below: %s', (_, foot) => {
    const article = extractText([title, one, two, foot].join('\n\n'));
    expect(paragraphsOf(article)).toEqual([one, two]);
    expect(article.removed.map(({ text }) => text).join('\n\n')).toBe(foot);
  });

  it.each(['212/104', 'MNA/PR', '9376**1416'])('is the code %s of a desk after the last sentence', (code) => {
    const article = extractText([title, one, `${two} ${code}`].join('\n\n'));
    expect(paragraphsOf(article)).toEqual([one, two]);
    expect(article.removed).toEqual([{ text: code, why: 'desk code' }]);
  });

  it.each([
    'Read the sign on the bridge: it has been closed since May.',
    'Share prices of the ferry company fell on Tuesday.',
    'Comments by the council were few.',
    'Copyright law does not cover bridges.',
    'Home is where the bridge is.',
    'Page one of the paper showed it.',
    'By Tuesday the water had risen.',
  ])('is not this sentence: %j', (sentence) => {
    expect(paragraphsOf(extractText([title, one, sentence, two].join('\n\n')))).toEqual([one, sentence, two]);
  });

  it('does not take the article with it where a count of comments stands above it', () => {
    const article = extractText(
      [title, 'A short lead that says what it is about.', '12 Comments', one, two, three].join('\n\n'),
    );
    expect(paragraphsOf(article)).toHaveLength(4);
  });
});

describe('texts in other scripts', () => {
  it('are read in Arabic', () => {
    const article = extractText(
      'الجسر القديم يبقى مغلقا حتى الربيع\nبغداد (رويترز) - أعلن مجلس البلدة يوم الثلاثاء أن الجسر القديم سيبقى مغلقا حتى نهاية فصل الربيع.\nوقال المهندسون إنهم وجدوا شقوقا في اثنتين من الدعامات الأربع، وإن العبارة تنقل تسعمئة راكب في اليوم.\nاقرأ أيضا: كيف نجت العبارة\nتاريخ النشر: ٨ مايو ٢٠٢٠\nجميع الحقوق محفوظة',
    );
    expect(article).toMatchObject({
      title: { value: 'الجسر القديم يبقى مغلقا حتى الربيع' },
      siteName: { value: 'رويترز' },
      published: { value: '2020-05-08' },
      language: { value: 'ar' },
      direction: 'rtl',
    });
    expect(paragraphsOf(article)).toHaveLength(2);
  });

  it('are read in Persian', () => {
    const article = extractText(
      'پل قدیمی تا بهار بسته می‌ماند\n۱۸ اردیبهشت ۱۳۹۹\nبه گزارش ایسنا، شورای شهر اعلام کرد که پل قدیمی پس از یک نشست طولانی تا بهار آینده بسته می‌ماند.\nمهندسان گفتند که در دو پایه از چهار پایه ترک پیدا کرده‌اند.\nانتهای پیام\nبرچسب‌ها: پل، قایق',
    );
    expect(article).toMatchObject({
      title: { value: 'پل قدیمی تا بهار بسته می‌ماند' },
      siteName: { value: 'ایسنا' },
      published: { value: '2020-05-07' },
      language: { value: 'fa' },
      direction: 'rtl',
    });
    expect(paragraphsOf(article)).toHaveLength(2);
    expect(whyOf(article)).toEqual(['date', 'end mark', 'tags']);
  });

  it('are read in Chinese', () => {
    const article = extractText(
      '老桥将关闭到春天\n2020年5月8日\n镇议会星期二晚上开会后宣布，米尔福德的老桥将一直关闭到明年春天，渡船每天运送大约九百人过河。\n工程师在四个桥墩中的两个上发现了裂缝，修复工程需要六个月。\n相关新闻\n渡船票价将上涨',
    );
    expect(article).toMatchObject({
      title: { value: '老桥将关闭到春天' },
      published: { value: '2020-05-08' },
      language: { value: 'zh' },
      direction: 'ltr',
    });
    expect(paragraphsOf(article)).toHaveLength(2);
  });
});

describe('nothing is lost', () => {
  it('has every letter of a text in title, blocks or what was removed', () => {
    const text = `Home > News\n${title}\nBy Jane Doe\n\n${one}\n\nAdvertisement\n\n${two}\n\nWhat next?\n\n${three} 212/104\n\nRelated stories\n\nFerry fares\n\n© 2020 Courier`;
    expect(countLettersOf(extractText(text))).toEqual(countLetters(text));
  });

  it.each([
    ['a line of a million letters', 'a'.repeat(1_000_000)],
    ['half a million blank lines', '\n'.repeat(500_000)],
    ['a hundred thousand short lines', 'ab\n'.repeat(100_000)],
    ['dashes without end', '-'.repeat(500_000)],
    ['brackets without end', '('.repeat(500_000)],
    ['quotes without end', '> '.repeat(200_000)],
    ['share links without end', `${'share facebook copy link '.repeat(4)}zz\n`.repeat(3000)],
    ['bylines without end', 'By A, '.repeat(100_000)],
    ['lone surrogates', '\ud800\n'.repeat(1000)],
  ])('ends on %s, and loses no letter', { timeout: 60_000 }, (_, text) => {
    const article = extractText(text);
    expect(countLettersOf(article)).toEqual(countLetters(text));
    expect(article.warnings.map(({ code }) => code)).toEqual(article.blocks.length === 0 ? ['no-text'] : []);
  });
});
