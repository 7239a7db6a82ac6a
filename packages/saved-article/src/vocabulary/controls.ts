import type { PhraseTable } from './phrases.ts';

/** Names of social networks that mean nothing else, as they are spelled in Latin letters in any language. */
const NETWORKS: readonly string[] = [
  ...['facebook', 'flipboard', 'instagram', 'linked-in', 'odnoklassniki', 'pinterest', 'reddit', 'skype'],
  ...['telegram', 'tiktok', 'tumblr', 'twitter', 'viber', 'vk', 'vkontakte', 'whatsapp', 'youtube'],
];

/** Any of them as a part of a phrase, and the letter X, which names a network only there. */
export const ANY_NETWORK = `(${[...NETWORKS, 'x'].join('|')})`;

/** Names on the buttons for sharing or sending a page. */
export const SHARE_BUTTONS: PhraseTable = {
  en: [
    ...NETWORKS,
    'e-mail',
    'gmail',
    'print',
    'copy (link|url)',
    'rss',
    'save',
    'share',
    'tweet',
    'pin [it]',
  ],
  ar: ['فيسبوك', 'تويتر', 'واتساب', 'تلغرام', 'تيليجرام', 'طباعة', 'مشاركة', 'شارك'],
  fa: ['تلگرام', 'توییتر', 'واتس اپ'],
};

/**
 * Names of share buttons that also mean other things: they count only in a row of buttons, or in a text
 * without links.
 */
export const SHARE_BUTTONS_IN_ROWS: PhraseTable = {
  en: [
    ...[
      'x',
      'pocket',
      'messenger',
      'link',
      'line',
      'more',
      'post',
      'like',
      'google',
      'google+',
      'copy',
      'mail',
    ],
  ],
};

/** What stands before the name on a share button: "Share on", "by". */
export const SHARE_LEADS: PhraseTable = {
  en: ['(share|send|tweet|post) [on|via|to|by]', '(on|via|to|by)'],
};

/** Invitations to share, alone on a short line. */
export const SHARE: PhraseTable = {
  en: [
    'share [it|article|story|with|your]',
    'share (this|on|via|it|article|story|the story|your) …',
    'spread the (love|word)',
    'tweet this',
  ],
  ar: ['مشاركة', 'مشاركة …', 'شارك', 'شارك (هذا|الخبر|المقال|الموضوع|على) …'],
  de: ['teilen', 'teilen …'],
  es: ['compartir', 'compartir …'],
  fa: ['اشتراک گذاری', 'اشتراک گذاری …'],
  fr: ['partager', 'partager …'],
  it: ['condividi'],
  pt: ['compartilhar'],
  ru: ['поделиться'],
  zh: ['分享', '分享到', '分享至'],
};

/** Buttons and links of a page, alone on a line. */
export const CONTROLS: PhraseTable = {
  en: [
    'back to (top|home|the top) [button]',
    'top',
    'skip to [main] content',
    'skip (ad|advert|navigation)',
    'skip (ad|advert|navigation) …',
    '(click|tap) [here] to (expand|enlarge|read|view|play|share|print)',
    '(click|tap) [here] to (expand|enlarge|read|view|play|share|print) …',
    'continue reading',
    'continue reading …',
    'keep reading',
    'show (more|less)',
    'load more',
    'view (more|all|gallery|full image)',
    'see more',
    'expand',
    'collapse',
    'close',
    'hide',
    'caption',
    'play [video]',
    'loading',
    '(print|e-mail|save|bookmark|send) [this|the|to] (page|article|story|version)',
    '(print|e-mail|save|send) [this|the] (page|article|story) (by|via|to|for) …',
    '(send|e-mail|tell) [this] [to] a friend',
    'send [this] by e-mail',
    'printer-friendly [version|page]',
    '(text|font) size',
    'order reprints',
    'listen [live|now|to this article|to this story|to article]',
    'toggle (menu|navigation)',
    'menu',
    'search',
    'home-page',
    'login',
    'log in',
    'sign (in|up)',
    'register',
    'body',
    'full text',
    'my account',
    'subscribe [now]',
    '(next|previous) [page]',
    'prev',
    '# of #',
    'image # of #',
  ],
  ar: ['العودة (إلى|للأعلى|لأعلى|للصفحة) …', 'العودة', 'الرئيسية', 'البحث'],
  fa: ['بازگشت به بالا', 'صفحه اصلی'],
  zh: ['返回顶部', '上一篇…', '下一篇…'],
};

/** Labels of advertisements, alone on a line. */
export const ADVERTISEMENT: PhraseTable = {
  en: [
    'advertisement[s]',
    'advertising',
    'ad[s]',
    '(sponsored|promoted) [content]',
    '[article|story] continue[s] (below|after) [this advertisement|this ad|advertisement|ad]',
    '(article|story) continues (below|after) …',
  ],
  ar: ['إعلان', 'إعلانات'],
  de: ['anzeige', 'werbung'],
  es: ['publicidad'],
  fa: ['آگهی', 'تبلیغات'],
  fr: ['publicité'],
  id: ['iklan'],
  pt: ['publicidade'],
  ru: ['реклама'],
  zh: ['广告'],
};

/** Requests to switch off an ad blocker. */
export const AD_BLOCK: PhraseTable = {
  en: ['ad-block[er|ing|ers]', 'please (consider|disable|turn off|whitelist) … ad[s]'],
};

/** The heading or the link of the readers' comments, alone on a line. */
export const COMMENTS: PhraseTable = {
  en: [
    'comment[s]',
    'no comment[s]',
    '#-comment[s]',
    'comment[s]-#',
    '(view|show|read|see) [all] [#] comments',
    '(view|show|read|see) [all] comments-#',
    '(post|leave|add|write) (a|your) (comment|reply)',
  ],
  ar: [
    'التعليقات',
    'تعليقات',
    'تعليق واحد',
    'لا توجد تعليقات',
    'لا تعليقات',
    'أضف تعليق*',
    'اترك تعليق*',
    'اترك تعليق* …',
  ],
  de: ['kommentar[e]', 'kommentar schreiben'],
  es: ['comentario[s]', '(deja|dejar) un comentario'],
  fa: ['نظرات [کاربران]', 'ارسال نظر', 'دیدگاه ها', 'نظر شما'],
  fr: ['commentaire[s]', 'laisser un commentaire'],
  zh: ['评论', '发表评论'],
};

/** Invitations to comment, at the beginning of a line. */
export const COMMENT_INVITATIONS: PhraseTable = {
  en: [
    '(post|leave|add|write) (a|your) (comment|reply)',
    'join the (conversation|discussion)',
    'comment[s] (are|is) closed',
    'have your say',
  ],
};

/** Notes that readers can't comment, before the title of the text, at the beginning of a line. */
export const COMMENTS_OFF: PhraseTable = { en: ['comment[s] off on'] };

/** How often a text was read or shared, alone on a line. */
export const COUNTERS: PhraseTable = {
  en: [
    '#-(view|share|like|read|reaction|retweet|vote)[s]',
    '#-k-(view|share|like|read|reaction|retweet|vote)[s]',
    '#-hits',
    '(views|view|hits|reads|shares|visits): #',
    '(views|view|hits|reads|shares|visits) : #',
  ],
  ar: ['# (مشاهدة|قراءة)', '(المشاهدات|القراءات): #', '(المشاهدات|القراءات) : #'],
  fa: ['# بازدید', 'بازدید: #', 'بازدید : #'],
};

/** Reading times, alone on a line. */
export const READING_TIME: PhraseTable = {
  en: [
    '[about] #-min[s] [read|to read]',
    '[about] #-minute[s] [read|to read]',
    '[estimated] reading time',
    '[estimated] reading time …',
  ],
  ar: ['# دقائق للقراءة'],
  de: ['# (min|minuten) [lesezeit]', 'lesezeit', 'lesezeit …'],
  es: ['# (min|minutos) [de lectura]'],
  fa: ['مدت مطالعه', 'مدت مطالعه …'],
  fr: ['# (min|minutes) [de lecture]'],
  pt: ['# (min|minutos) [de leitura]'],
  ru: ['# минут*'],
};

/** Labels of a list of keywords, before a colon. */
export const TAGS: PhraseTable = {
  en: ['tag[s]', 'tagged [as|with|in]', 'topic[s]', 'key-word[s]', '(category|categories)', 'label[s]'],
  ar: ['الوسوم', 'وسوم', '[ال]كلمات [ال](مفتاحية|دلالية)', 'هاشتاغ'],
  de: ['schlagwort', 'schlagworte', 'schlagwörter'],
  es: ['etiquetas', 'temas', 'tag[s] y temas'],
  fa: ['برچسب', 'برچسب ها', 'کلیدواژه*', 'کلیدواژه ها', 'کلمات کلیدی'],
  fr: ['étiquettes', 'mots-clés'],
  zh: ['标签', '关键词'],
};

/** The first step of a breadcrumb trail: "Home > News". */
export const HOME: PhraseTable = {
  en: ['home', 'front page', 'you are here', 'main', 'start'],
  ar: ['الرئيسية'],
  de: ['startseite'],
  es: ['inicio'],
  fa: ['صفحه اصلی', 'خانه'],
  fr: ['accueil'],
  zh: ['首页'],
};

/** Marks of the end of a text, alone on a line. */
export const END_MARKS: PhraseTable = {
  en: ['end[s]', 'end of (document|item|text|story|article)', '30'],
  fa: ['پایان'],
};

/** Marks of the end that also stand right after the last sentence, perhaps with the code of a desk. */
export const END_MARKS_OF_DESKS: PhraseTable = {
  ar: ['انتهى [الخبر]'],
  fa: ['(انتهای|پایان) پیام'],
};

/** What a page says of the comments of its readers: words for them, and words for what is done with them. */
export const COMMENT_POLICY: { comments: PhraseTable; rules: PhraseTable } = {
  comments: { en: ['comment*'], de: ['kommentar*'], pt: ['coment*'], ru: ['комментар*'] },
  rules: { en: ['moder*', 'guidelines', 'policy'], de: ['freigeschaltet'], pt: ['aprovad*'] },
};

/** Words before a printed page number. */
export const PAGE_WORDS: PhraseTable = {
  en: ['page', 'p.'],
  ar: ['صفحة'],
  de: ['seite'],
  es: ['página'],
  fa: ['صفحه'],
};

/** The word between the number of a page and that of all pages, each without the notation: "Page 3 of 12". */
export const PAGE_OF: PhraseTable = { en: ['of'], ar: ['من'], de: ['von'], es: ['de'], fa: ['از'] };
