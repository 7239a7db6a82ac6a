import { AUTHORS, WRITTEN_BY } from './bylines.ts';
import { TEXT_LABELS } from './controls.ts';
import { DATE_NOUNS, MODIFIED, PUBLISHED } from './dates.ts';
import type { PhraseTable } from './phrases.ts';
import { SECTION_LABELS } from './sections.ts';

/** What a labelled line says about an article, as in mail, databases and clipping tools: "Source: …". */
export type FieldName = 'title' | 'byline' | 'siteName' | 'published' | 'url' | 'other';

/** The label of a mail's subject. */
export const SUBJECT: PhraseTable = {
  en: ['subject'],
  ar: ['الموضوع', 'موضوع'],
  de: ['betreff'],
  es: ['asunto'],
  fr: ['objet'],
};

/** Labels of a mail's sender and receiver. */
export const CORRESPONDENTS: PhraseTable = {
  en: ['from', 'to'],
  ar: ['من', 'إلى'],
  de: ['von', 'an'],
  es: ['de', 'para'],
  fa: ['از', 'به'],
  fr: ['de', 'à'],
};

/** Labels of the date on which a mail was sent, beside the nouns for a date. */
export const SENT: PhraseTable = { en: ['sent', 'received'], de: ['gesendet'], fr: ['envoyé'] };

const TITLE: PhraseTable = {
  en: ['title', 'headline'],
  ar: ['العنوان', 'عنوان'],
  de: ['titel'],
  es: ['título'],
  fa: ['تیتر'],
  fr: ['titre'],
  zh: ['标题'],
  he: ['כותרת'],
  tr: ['başlık'],
  ru: ['заголовок'],
};

/** The label of an outlet, or of the address of its page. */
const SOURCE = {
  en: ['source'],
  ar: ['المصدر'],
  de: ['quelle'],
  es: ['fuente'],
  fa: ['منبع'],
  zh: ['来源', '來源', '稿源', '文章来源'],
  fr: ['source'],
  he: ['מקור'],
  ru: ['источник'],
  tr: ['kaynak'],
} satisfies PhraseTable;

const LANGUAGE = { en: ['language'], ar: ['اللغة'] } satisfies PhraseTable;

const SITE_NAME: PhraseTable = {
  en: [...['publication [title]', 'publisher', 'newspaper', 'outlet', 'website', 'site-name'], 'news agency'],
  fa: ['خبرگزاری'],
  fr: ['éditeur'],
};

const ADDRESS: PhraseTable = {
  en: [
    ...['url', 'link', 'permalink', 'web-address', 'web link', '(document|source)-url', 'retrieved from'],
    ...['original', 'original-(article|link|url)', 'available at'],
  ],
  ar: ['[ال]رابط', 'رابط مختصر'],
  fa: ['لینک [خبر]', '(لینک|آدرس) کوتاه [خبر]'],
  zh: ['链接'],
  he: ['קישור'],
  ru: ['ссылка'],
  tr: ['kısa link', 'bağlantı'],
  fr: ['lien'],
  es: ['enlace'],
};

const OTHER: PhraseTable = {
  en: [
    ...['load-date', 'word-count', 'length', 'proquest document id', 'document type', 'issn', 'isbn', 'doi'],
    ...['database', 'language of publication', 'publication (year|subject|type|info)'],
    ...['(place|country) of publication', 'reply-to', 'cc', 'bcc', 'message-id', 'mime-version'],
    ...['content-type', 'content-transfer-encoding', 'news (id|code)', 'article id'],
  ],
  ar: ['رقم الخبر', 'عدد الكلمات', 'رقم المقال'],
  fa: ['کد خبر', 'شناسه خبر', 'کد مطلب', 'شماره خبر', 'تعداد بازدید'],
  tr: ['haber (kodu|no)', 'editör'],
  he: ['מספר כתבה', 'עורך', 'עורכת'],
  ru: ['редактор', 'номер новости'],
  zh: ['原标题', '编辑', '责任编辑', '责编', '校对', '責任編輯', '審校'],
};

const OTHER_IN_ROWS: PhraseTable = {
  en: [
    ...TEXT_LABELS.en,
    ...LANGUAGE.en,
    // In a row of them it is the date of the database; alone, it is that of the article.
    'last updated',
    ...[
      'edition',
      'page[s]',
      'abstract',
      'graphic',
      'series',
      'highlight',
      'copyright',
      'type',
      'category',
      'subject term[s]',
      'location',
      'people',
    ],
    ...['company', 'organization'],
  ],
  ar: LANGUAGE.ar,
};

/**
 * Labels of fields; the first that fits counts. `isPlain` ones are enough alone; the others count only in a
 * row of labelled lines.
 */
export const FIELDS: readonly { name: FieldName; isPlain: boolean; labels: readonly PhraseTable[] }[] = [
  { name: 'title', isPlain: true, labels: [TITLE] },
  { name: 'title', isPlain: false, labels: [SUBJECT] },
  { name: 'other', isPlain: true, labels: [OTHER] },
  { name: 'other', isPlain: false, labels: [OTHER_IN_ROWS, CORRESPONDENTS, SECTION_LABELS] },
  // Lines with the other words of a byline often have a date as well, and are read as bylines.
  { name: 'byline', isPlain: true, labels: [WRITTEN_BY, AUTHORS] },
  { name: 'siteName', isPlain: true, labels: [SITE_NAME, SOURCE] },
  { name: 'published', isPlain: true, labels: [PUBLISHED, DATE_NOUNS, SENT] },
  { name: 'url', isPlain: true, labels: [ADDRESS] },
];

/** The properties of an article that its frontmatter gives. */
export type FrontmatterName = Exclude<FieldName, 'other'> | 'modified' | 'language';

/**
 * Keys of the frontmatter of Markdown files, the surer first: the labels of fields, and words that only
 * programs use.
 */
export const FRONTMATTER_KEYS: Readonly<Record<FrontmatterName, readonly PhraseTable[]>> = {
  title: [TITLE],
  byline: [WRITTEN_BY, AUTHORS, { en: ['creator'] }],
  siteName: [{ en: ['site'] }, SITE_NAME, SOURCE],
  published: [DATE_NOUNS, PUBLISHED, { en: ['pub-date'] }],
  modified: [MODIFIED, { en: ['last-mod'] }],
  url: [{ en: ['canonical', 'canonical-url'] }, ADDRESS, SOURCE],
  language: [LANGUAGE, { en: ['lang', 'locale'] }],
};
