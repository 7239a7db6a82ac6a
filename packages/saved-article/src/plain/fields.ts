import { findDates } from '../dates/find-dates.ts';

/** What a labelled line tells of an article, as mail, databases and clipping tools write it: "Source: …". */
export type FieldName = 'title' | 'byline' | 'siteName' | 'published' | 'url' | 'other';

/** A labelled line taken apart. */
export interface Field {
  name: FieldName;
  /** The value; for a date as EDTF, for an address an http or https one. May be empty. */
  value: string;
  /** Whether the label alone is enough to know the line by; else it counts only in a row of such lines. */
  isPlain: boolean;
}

const labels: readonly (readonly [FieldName, boolean, RegExp])[] = [
  ['title', true, /^(?:title|headline|العنوان|عنوان|تیتر|titre|titel|título|标题)$/iu],
  ['title', false, /^(?:subject|betreff|objet|asunto|الموضوع|موضوع)$/iu],
  [
    'byline',
    true,
    /^(?:byline|by-line|authors?|written by|author\(s\)|reporter|الكاتب|كاتب المقال|بقلم|نویسنده|نويسنده|auteurs?|autora?(?:es)?|verfasser|作者|记者)$/iu,
  ],
  [
    'siteName',
    true,
    /^(?:source|publication|publication title|publisher|newspaper|outlet|website|site name|news agency|المصدر|منبع|خبرگزاری|quelle|fuente|éditeur|来源)$/iu,
  ],
  [
    'published',
    true,
    /^(?:(?:publication |publish |release |issue |load[- ]?)?date(?: (?:published|posted|of publication))?|published(?: (?:on|at|date))?|posted(?: on)?|sent|received|datum|fecha|gesendet|envoyé|التاريخ|تاريخ النشر|تاریخ|تاریخ انتشار|日期|发布时间)$/iu,
  ],
  [
    'url',
    true,
    /^(?:url|link|permalink|web ?address|web link|document url|source url|original(?: article| link| url)?|retrieved from|available at|الرابط|رابط|لینک(?: خبر)?|链接)$/iu,
  ],
  [
    'other',
    true,
    /^(?:load-date|word ?count|length|proquest document id|document type|issn|isbn|doi|database|language of publication|publication (?:year|subject|type|info)|place of publication|country of publication|last updated|reply-to|cc|bcc|message-id|x-[a-z-]+|mime-version|content-type|content-transfer-encoding|news id|news code|article id|کد خبر|شناسه خبر|رقم الخبر|کد مطلب|عدد الكلمات)$/iu,
  ],
  [
    'other',
    false,
    /^(?:from|to|von|an|de|à|من|إلى|section|edition|page|pages|language|dateline|body|abstract|full text|graphic|series|highlight|copyright|type|category|subject terms?|location|people|company|organization|اللغة|القسم)$/iu,
  ],
];

const labelled = /^\*{0,2}([\p{L}][\p{L}\p{M}\s()-]{0,30}?)\*{0,2}\s*[:：]\s*(.*)$/u;
const address = /https?:\/\/[^\s<>"'،]+/iu;

/** Reads a line with a label that is known; `undefined` for any other line, and for a date that is none. */
export function readField(line: string): Field | undefined {
  if (line.length > 400) return undefined;
  const [, label = '', raw = ''] = labelled.exec(line) ?? [];
  if (label === '') return undefined;
  const row = labels.find(([, , pattern]) => pattern.test(label.trim()));
  if (row === undefined) return undefined;
  const [name, isPlain] = row;
  const value = raw.replace(/^\*+|\*+$/g, '').trim();
  if (name === 'published') {
    const date = findDates(value)[0]?.edtf;
    return date === undefined ? { name: 'other', value, isPlain: false } : { name, value: date, isPlain };
  }
  if (name === 'url') {
    const found = readAddress(value);
    return found === undefined ? undefined : { name, value: found, isPlain };
  }
  if (name === 'siteName') {
    // "Source: https://…" gives an address and no name.
    const found = readAddress(value);
    if (found !== undefined) return { name: 'url', value: found, isPlain };
    if (value === '' || value.split(/\s+/u).length > 9) return undefined;
  }
  return { name, value, isPlain };
}

/** The http or https address in a line that holds little else; without the punctuation after it. */
export function readAddress(line: string): string | undefined {
  const found = address.exec(line.slice(0, 2000))?.[0].replace(/[.,;:!?)\]}>»”]+$/u, '');
  if (found === undefined || line.length - found.length > 40) return undefined;
  return URL.canParse(found) ? found : undefined;
}
