import { AUTHORS } from './bylines.ts';
import { DATE_NOUNS, PUBLISHED } from './dates.ts';
import type { PhraseTable } from './phrases.ts';

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

/** Labels of the date on which a mail was sent. */
export const SENT: PhraseTable = {
  en: ['sent', 'received', 'date'],
  ar: ['التاريخ'],
  de: ['gesendet', 'datum'],
  es: ['fecha'],
  fr: ['envoyé'],
};

const TITLE: PhraseTable = {
  en: ['title', 'headline'],
  ar: ['العنوان', 'عنوان'],
  de: ['titel'],
  es: ['título'],
  fa: ['تیتر'],
  fr: ['titre'],
  zh: ['标题'],
};

// Lines with the other words of a byline often have a date as well, and are read as bylines.
const BYLINE: PhraseTable = {
  en: ['by-line', 'written by', ...AUTHORS.en, 'author(s)', 'reporter'],
  ar: ['بقلم', ...AUTHORS.ar],
  de: AUTHORS.de,
  es: [...AUTHORS.es, 'autores'],
  fa: ['نویسنده'],
  fr: AUTHORS.fr,
  ru: ['автор'],
  zh: [...AUTHORS.zh, '记者'],
};

const SITE_NAME: PhraseTable = {
  en: [
    ...['source', 'publication [title]', 'publisher', 'newspaper', 'outlet', 'website', 'site name'],
    'news agency',
  ],
  ar: ['المصدر'],
  de: ['quelle'],
  es: ['fuente'],
  fa: ['منبع', 'خبرگزاری'],
  fr: ['éditeur'],
  zh: ['来源'],
};

const ADDRESS: PhraseTable = {
  en: [
    ...['url', 'link', 'permalink', 'web-address', 'web link', '(document|source) url', 'retrieved from'],
    ...['original [article|link|url]', 'available at'],
  ],
  ar: ['[ال]رابط'],
  fa: ['لینک [خبر]'],
  zh: ['链接'],
};

const OTHER: PhraseTable = {
  en: [
    ...['load-date', 'word-count', 'length', 'proquest document id', 'document type', 'issn', 'isbn', 'doi'],
    ...['database', 'language of publication', 'publication (year|subject|type|info)', 'last updated'],
    ...['(place|country) of publication', 'reply-to', 'cc', 'bcc', 'message-id', 'mime-version'],
    ...['content-type', 'content-transfer-encoding', 'news (id|code)', 'article id'],
  ],
  ar: ['رقم الخبر', 'عدد الكلمات'],
  fa: ['کد خبر', 'شناسه خبر', 'کد مطلب'],
};

const OTHER_IN_ROWS: PhraseTable = {
  en: [
    ...['section', 'edition', 'page[s]', 'language', 'body', 'abstract', 'full text', 'graphic'],
    ...['series', 'highlight', 'copyright', 'type', 'category', 'subject term[s]', 'location', 'people'],
    ...['company', 'organization'],
  ],
  ar: ['اللغة', 'القسم'],
};

/**
 * Labels of fields; the first that fits counts. `isPlain` ones are enough alone; the others count only in a
 * row of labelled lines.
 */
export const FIELDS: readonly { name: FieldName; isPlain: boolean; labels: readonly PhraseTable[] }[] = [
  { name: 'title', isPlain: true, labels: [TITLE] },
  { name: 'title', isPlain: false, labels: [SUBJECT] },
  { name: 'other', isPlain: true, labels: [OTHER] },
  { name: 'other', isPlain: false, labels: [OTHER_IN_ROWS, CORRESPONDENTS] },
  { name: 'byline', isPlain: true, labels: [BYLINE] },
  { name: 'siteName', isPlain: true, labels: [SITE_NAME] },
  { name: 'published', isPlain: true, labels: [PUBLISHED, DATE_NOUNS, SENT] },
  { name: 'url', isPlain: true, labels: [ADDRESS] },
];
