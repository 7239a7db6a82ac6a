import { GENRES } from './bylines.ts';
import type { PhraseTable } from './phrases.ts';
import { AND, DEFINITE_ARTICLES } from './small-words.ts';

/** What a site has besides text, each without the notation; before a colon, it may lead to another page. */
export const MEDIA = {
  en: ['photos', 'images', 'pictures', 'video', 'videos', 'graphics', 'maps'],
} satisfies PhraseTable;

/** Words in the names of a site's sections, each without the notation: "Middle East News". */
export const SECTION_WORDS: PhraseTable = {
  en: [
    // What a section holds
    ...GENRES.en,
    ...MEDIA.en,
    ...['article', 'articles', 'news', 'opinions', 'analyses', 'comment', 'comments', 'editorials', 'blog'],
    ...['blogs', 'features', 'reports', 'release', 'releases', 'publications', 'papers', 'studies'],
    ...['research', 'interviews', 'multimedia', 'stories', 'headlines', 'press', 'media', 'views'],
    ...['perspective', 'perspectives'],
    // What it is about
    ...['politics', 'political', 'home', 'business', 'economy', 'economics', 'sports', 'sport', 'culture'],
    ...['cultural', 'society', 'security', 'military', 'defense', 'defence', 'science', 'technology'],
    ...['tech', 'health', 'environment', 'lifestyle', 'travel', 'world', 'international', 'regional'],
    ...['region', 'national', 'local', 'middle', 'north', 'south', 'east', 'west', 'central', 'asia'],
    ...['europe', 'africa', 'gulf', 'america', 'americas', 'latin', 'iraq', 'iran', 'syria'],
    ...['finance', 'personal', 'money', 'marketing', 'education', 'entertainment', 'food', 'fashion'],
    ...['career', 'careers', 'productivity', 'wellness', 'guides', 'tutorials', 'insights'],
    // How it is sorted
    ...['breaking', 'latest', 'top', 'featured', 'uncategorized'],
    // What joins the words
    ...AND.en,
    ...DEFINITE_ARTICLES.en,
    ...['of', 'in', '&', '-'],
  ],
};

/** Names of sections, alone on a line. */
export const SECTIONS: PhraseTable = {
  ar: [
    ...['أخبار', 'مقالات', 'آراء', 'رأي', 'تقارير', 'تحليلات', 'سياسة', 'اقتصاد'],
    ...['[ال]عالم', 'العراق', 'سوريا', 'إيران'],
  ],
  de: ['politik', 'nachrichten', 'meinung'],
  es: ['noticias', 'política', 'opinión', 'internacional', 'mundo'],
  fa: ['سیاسی', 'اقتصادی', 'بین الملل', 'یادداشت', 'گزارش', 'تحلیل'],
  fr: ['actualité[s]', 'politique', 'monde'],
  zh: ['新闻', '国际', '评论'],
};

/** Labels before the name of a section, with a colon. */
export const SECTION_LABELS: PhraseTable = {
  en: ['section'],
  ar: ['[ال]قسم'],
  de: ['ressort'],
  es: ['sección'],
  fa: ['گروه', 'سرویس'],
  fr: ['rubrique'],
};

/** Words before the name of a section or of a keyword: "- Filed in Releases", "Filed under: ports". */
export const FILED_IN: PhraseTable = { en: ['(filed|posted) in', 'filed under'] };

/** Words before the name of a section that are common in prose, and so count only after a dash: "- in Releases". */
export const IN_SECTION: PhraseTable = { en: ['in'] };
