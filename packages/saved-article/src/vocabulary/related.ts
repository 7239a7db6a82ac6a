import { BUTTONS_BEFORE_TITLES } from './controls.ts';
import type { PhraseTable } from './phrases.ts';
import { MEDIA } from './sections.ts';

const YOU_MAY_LIKE = 'you (may|might) [also] (like|have missed)';
const STORIES = '(stories|news|articles|posts|headlines|videos|now)';

/**
 * Labels that lead to other articles, alone on a line or before a title. Prose may begin with some of them,
 * so on a page a label does not count if words without a link follow it.
 */
export const RELATED: PhraseTable = {
  en: [
    'read (more|also|next|on|too)',
    'also (read|see)',
    'see also',
    'more on this',
    'related',
    'related (article|link|post|topic|video)[s]',
    'related (content|coverage|items|news|reading|stories|story)',
    `(latest|top|other|recent|featured|similar) ${STORIES}`,
    `[most] popular ${STORIES}`,
    '(next|previous) (article|post|story)',
    'recommended [for you|reading|stories|articles]',
    'further reading',
    'up next',
    'check out next',
    'what (others|people) are reading',
    '(other|more) (posts|articles|stories) you (may|might) (enjoy|like)',
    'good articles to read …',
    'keep (exploring|browsing)',
    "don't miss",
    'in case you missed it',
    'must-read[s]',
    'must-see',
    'trending [now|stories|articles|news|topics]',
    'most (read|popular|viewed|commented)',
    "(editor|editor's|editors|editors') (pick|picks|choice)",
    '(around|from) the web',
    'promoted stories',
    YOU_MAY_LIKE,
    'you (may|might) [also] be interested [in the following …]',
  ],
  ar: [
    'اقرأ (أيضا|المزيد)',
    'اقرئي (أيضا|المزيد)',
    'شاهد أيضا',
    '(مقالات|مواضيع|أخبار) (ذات صلة|متعلقة|مشابهة|أخرى)',
    'ذات صلة',
    'قد يعجبك [أيضا]',
    'الأكثر (قراءة|مشاهدة)',
    'اقرأ (في|على) (موقعنا|الموقع)',
    '[ال](أكثر شعبية)',
    'للمزيد اقرأ',
  ],
  cs: ['čtěte (také|též)'],
  da: ['læs også'],
  de: [
    'lesen sie (auch|mehr)',
    'mehr (zum thema|dazu)',
    'siehe auch',
    'weiterlesen',
    '(verwandte|ähnliche|weitere) (artikel|beiträge|themen|meldungen)',
    'auch interessant',
    '(weiterführende|weitere) (links|informationen)',
    'zum weiterlesen',
    'mehr (themen|artikel|meldungen|nachrichten)',
    'das könnte sie auch interessieren',
    'kunden kauften auch',
    'mehr (zum thema|dazu) auf …',
    'lesen sie auch (die|diese|unsere) …',
    '(schon|auch) gelesen',
    'weiterführender link',
    '(vorschau auf den|zum) nächsten artikel',
  ],
  es: [
    'lea (también|más)',
    'leer (más|también)',
    '(te|le) puede interesar',
    'te recomendamos',
    'temas relacionados',
    'ver (también|más)',
    'más información',
    '(artículos relacionados|noticias relacionadas)',
    'vea también',
  ],
  fa: [
    'بیشتر بخوانید',
    'همچنین بخوانید',
    '(مطالب|اخبار) (مرتبط|مشابه|پیشنهادی)',
    'خبرهای مرتبط',
    'پربازدیدترین*',
  ],
  fi: ['lue myös'],
  fr: [
    'lire (aussi|la suite)',
    'à lire (aussi|également)',
    'voir aussi',
    'sur le même (sujet|thème)',
    'article[s] (lié|liés|connexes|similaires)',
  ],
  he: ['קראו (גם|עוד)', 'כתבות (נוספות|קשורות)', 'עוד (בנושא|באתר)', 'אולי יעניין אותך', 'לקריאה נוספת'],
  id: ['baca juga'],
  it: ['leggi anche', 'vedi anche', 'approfondisci'],
  ja: ['関連記事', 'あわせて読みたい'],
  ko: ['관련 기사', '관련기사'],
  nl: ['lees (ook|meer|verder)'],
  no: ['les også'],
  pl: ['czytaj (też|także|więcej)', 'zobacz (też|także)'],
  pt: ['leia (mais|também)', 'saiba mais', 'veja (também|mais)', 'confira também'],
  ru: [
    'читайте (также|ещё)',
    'смотрите также',
    '[ещё|также] по теме',
    '(главное|новости) по теме',
    'другие новости',
    'материалы по теме',
    'похожие (статьи|новости|материалы)',
    'вам может быть интересно',
  ],
  sv: ['läs (också|även|mer)'],
  tr: [
    'devamını oku',
    'ilgili haberler',
    '(bunlar da|bu da) ilginizi çekebilir',
    'benzer haberler',
    'ayrıca (oku|okuyun|bakınız)',
    'diğer haberler',
    'çok okunanlar',
  ],
  uk: ['читайте також'],
  zh: ['相关阅读', '相关新闻', '相关文章', '延伸阅读', '推荐阅读', '相關新聞'],
};

/** The headings of lists of other articles that name their kind: "More great stories". */
export const MORE_STORIES: PhraseTable = {
  en: ['more ~ (stories|articles|news|posts|reading|coverage|headlines|videos)'],
};

/** Labels to other articles that go on with a topic. In a text without links they count on a short line. */
export const RELATED_BY_TOPIC: PhraseTable = {
  en: ['more (on|from|about|in) …', `${YOU_MAY_LIKE} …`, 'you (may|might) [also] be interested in …'],
};

/** Words that lead to another article only before a colon, a dash or a guillemet: "Watch: the bridge". */
export const RELATED_BEFORE_COLON: PhraseTable = {
  en: [
    ...BUTTONS_BEFORE_TITLES.en,
    ...MEDIA.en,
    'watch [now|more|next|also]',
    'listen (more|next)',
    'in pictures',
    'background',
    'opinion',
  ],
  de: ['lesen sie hier'],
  es: ['lea', 'lee', 'mira', 'mire'],
};
