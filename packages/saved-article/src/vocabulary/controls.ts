import type { PhraseTable } from './phrases.ts';

/** Names of social networks that mean nothing else, as they are spelled in Latin letters in any language. */
const NETWORKS: readonly string[] = [
  ...['facebook', 'flipboard', 'instagram', 'linked-in', 'odnoklassniki', 'pinterest', 'reddit', 'skype'],
  ...['telegram', 'tiktok', 'tumblr', 'twitter', 'viber', 'vk', 'vkontakte', 'whatsapp', 'youtube'],
];

/** The letter names a network only within a phrase or in a row of buttons. */
const X = 'x';

/** Any network as a part of a phrase. */
export const ANY_NETWORK = `(${[...NETWORKS, X].join('|')})`;

/** "Share", on buttons and in invitations. */
const SHARING = 'مشاركة';
const SHARE_WORDS = { en: ['share'], ar: [SHARING, 'شارك'] };
const TWEET = 'tweet';

/** Names on the buttons for sharing or sending a page. */
export const SHARE_BUTTONS: PhraseTable = {
  en: [
    ...NETWORKS,
    ...SHARE_WORDS.en,
    TWEET,
    ...['e-mail', 'gmail', 'print', 'copy (link|url)', 'rss', 'save', 'pin [it]'],
  ],
  ar: [
    ...SHARE_WORDS.ar,
    'فيسبوك',
    'تويتر',
    'واتساب',
    'تلغرام',
    'تيليجرام',
    'طباعة',
    'إكس',
    'تليغرام',
    'تيليغرام',
    'تلكرام',
    'تليجرام',
    'ماسنجر',
    'لينكد إن',
    'انستغرام',
    'يوتيوب',
    'نسخ الرابط',
  ],
  fa: [
    'تلگرام',
    'توییتر',
    'واتس اپ',
    'ایتا',
    'روبیکا',
    'اینستاگرام',
    'لینکدین',
    'فیسبوک',
    'کپی لینک',
    'چاپ [خبر]',
    'ارسال به دوستان',
  ],
  he: ['פייסבוק', 'טוויטר', 'ווטסאפ', 'וואטסאפ', 'טלגרם', 'הדפסה', 'הדפס', 'העתק קישור', 'העתקת קישור'],
  tr: ['tweetle', 'yazdır', 'linki kopyala', 'bağlantıyı kopyala', 'e-posta [gönder]'],
  ru: [
    'вконтакте',
    'телеграм',
    'одноклассники',
    'твиттер',
    'фейсбук',
    'ватсап',
    'скопировать ссылку',
    'распечатать',
    'версия для печати',
  ],
  fr: ["imprimer [l'article]", 'copier le lien', 'envoyer par e-mail'],
  de: ['drucken', 'link kopieren', 'merken', 'per e-mail [teilen|versenden]'],
  es: ['imprimir', 'copiar [el] enlace', 'enviar por [correo|e-mail]'],
  zh: ['微信', '微博', '新浪微博', 'QQ空间', '朋友圈', '打印', '复制链接', '收藏'],
};

/**
 * Names of share buttons that also mean other things: they count only in a row of buttons, or in a text
 * without links.
 */
export const SHARE_BUTTONS_IN_ROWS: PhraseTable = {
  en: [
    ...[X, 'pocket', 'messenger', 'link', 'line', 'google', 'google+'],
    ...['more', 'post', 'like', 'copy', 'mail'],
  ],
};

const SHARE_BY = '(on|via|to|by)';

/** Words before the name on a share button: "Share on", "by". */
export const SHARE_LEADS: PhraseTable = {
  en: [SHARE_BY, ...[...SHARE_WORDS.en, TWEET, 'send', 'post'].map((verb) => `${verb} [${SHARE_BY}]`)],
};

/** Invitations to share, alone on a short line. */
export const SHARE: PhraseTable = {
  en: [
    ...SHARE_WORDS.en,
    'share with',
    'share (this|on|via|it|article|story|the story|your) …',
    'spread the (love|word)',
    'tweet this',
  ],
  ar: [...SHARE_WORDS.ar, `${SHARING} …`, 'شارك (هذا|الخبر|المقال|الموضوع|على) …', 'أرسل (الخبر|المقال) …'],
  de: ['teilen …'],
  es: ['compartir …'],
  fa: ['اشتراک گذاری …'],
  fr: ['partager …'],
  it: ['condividi'],
  pt: ['compartilhar'],
  ru: ['поделиться', 'поделиться (новостью|статьёй|ссылкой|в) …'],
  zh: ['分享', '分享到', '分享至', '分享(给|这|本)…'],
  he: ['(שתפו|שתף|שיתוף) …'],
  tr: ['paylaş', '(bu|haberi|makaleyi) … paylaş', "(facebook'ta|twitter'da|whatsapp'ta) paylaş"],
};

/** The link to the front page. */
const HOME_PAGE = { en: ['home-page'], ar: ['الرئيسية'], fa: ['صفحه اصلی'] };

/** Buttons that may also come before a title, with a colon: "See more: the bridge". */
export const BUTTONS_BEFORE_TITLES = { en: ['see more', 'listen [now]'] } satisfies PhraseTable;

/** Labels of the text itself, alone on a line or in a row of labelled lines, as databases have them. */
export const TEXT_LABELS = { en: ['body', 'full text'] } satisfies PhraseTable;

/** Buttons and links of a page, alone on a line. */
export const CONTROLS: PhraseTable = {
  en: [
    'back to (top|home|the top) [button]',
    'back to [all|the|our|main] (news|articles|blog|posts|stories|list|overview|press releases|previous page)',
    'top',
    'skip to [main] content',
    'skip (ad|advert|navigation) …',
    '(click|tap) [here] to (expand|enlarge|read|view|play|share|print) …',
    'continue reading …',
    'keep reading',
    'show (more|less)',
    'load more',
    'view this (figure|table|image)',
    '[buy|shop|order] (now|it) (at|on|from) …',
    'more',
    'view (more|all|gallery|full image)',
    ...BUTTONS_BEFORE_TITLES.en,
    ...TEXT_LABELS.en,
    ...HOME_PAGE.en,
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
    'listen (live|to this article|to this story|to article)',
    'toggle (menu|navigation)',
    'menu',
    'search',
    'log-in',
    'sign in',
    'register',
    'my account',
    'subscribe [now|today|free]',
    'sign-up',
    '(next|previous) [page]',
    'prev',
    '# of #',
    'image # of #',
    'this (entry|post) was (posted|published|written) (in|on|by) …',
  ],
  ar: [
    'العودة (إلى|للأعلى|لأعلى|للصفحة) …',
    'العودة',
    ...HOME_PAGE.ar,
    'البحث',
    'القائمة',
    'تسجيل الدخول',
    'حجم الخط',
    'استمع [إلى المقال]',
  ],
  fa: ['بازگشت به بالا', ...HOME_PAGE.fa, 'جستجو', 'اندازه متن'],
  zh: [
    '返回顶部',
    '上一篇…',
    '下一篇…',
    '我要评论',
    '举报',
    '纠错',
    '展开全文',
    '查看更多',
    '点击查看更多',
    '字号…',
    '大 中 小',
    '扫一扫…',
  ],
  de: [
    '(nach oben|zum seitenanfang)',
    '[zurück] zur (startseite|übersicht|listenansicht)',
    'zurück',
    '(lade|lädt) weitere inhalte',
    '(bild|quellen) (anzeigen|schließen|ausblenden|vergrößern)',
    '[hat ihnen|hat dir] [der] artikel gefallen …',
    'möchten sie (den|diesen) (artikel|beitrag) teilen',
    '(der|dieser) (beitrag|eintrag) wurde … (veröffentlicht|geschrieben) …',
    'anmelden',
    'artikel (anhören|drucken|merken|vorlesen)',
  ],
  es: ['volver arriba', 'iniciar sesión', 'escuchar [el artículo|la noticia]', 'buscar'],
  fr: ['haut de page', 'se connecter', "écouter [l'article]", 'rechercher', "retour (en haut|à l'accueil)"],
  he: ['חזרה למעלה', 'התחברות', 'תפריט', 'חיפוש', 'האזינו [לכתבה]', 'קישור מקוצר'],
  ru: ['наверх', 'меню', 'войти', 'регистрация', 'показать ещё'],
  tr: ['yukarı çık', 'başa dön', 'menü', 'giriş yap', 'üye ol', 'haberi dinle'],
};

/** Labels of advertisements, alone on a line. */
export const ADVERTISEMENT: PhraseTable = {
  en: [
    'advertisement[s]',
    'advertising',
    'ad[s]',
    '(sponsored|promoted) [content]',
    'continue[s] (below|after) [this advertisement|this ad|advertisement|ad]',
    '(article|story) continue[s] (below|after) …',
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
  he: ['פרסומת', 'תוכן שיווקי'],
  tr: ['reklam'],
};

/** Requests to switch off an ad blocker. */
export const AD_BLOCK: PhraseTable = {
  en: ['ad-block[er|ing|ers]', 'please (consider|disable|turn off|whitelist) … ad[s]'],
};

const LEAVE_A_COMMENT = '(post|leave|add|write) (a|your) (comment|reply)';

/** The heading or the link of the readers' comments, alone on a line. */
export const COMMENTS: PhraseTable = {
  en: [
    'comment[s]',
    'no comment[s]',
    '#-comment[s]',
    'comment[s]-#',
    '(view|show|read|see) [all] [#] comments',
    '(view|show|read|see) [all] comments-#',
    LEAVE_A_COMMENT,
  ],
  ar: ['التعليقات', 'تعليقات', 'تعليق واحد', 'لا توجد تعليقات', 'لا تعليقات', 'أضف تعليق*', 'اترك تعليق* …'],
  de: ['kommentar[e]', 'kommentar schreiben'],
  es: ['comentario[s]', '(deja|dejar) un comentario'],
  fa: ['نظرات [کاربران]', 'ارسال نظر', 'دیدگاه ها', 'نظر شما'],
  fr: ['commentaire[s]', 'laisser un commentaire', '(réagir à|commenter) cet article'],
  zh: ['评论', '发表评论'],
  he: ['תגובות', '(הוסף|הוסיפו|כתוב) תגובה', 'תגובה חדשה'],
  ru: ['комментари(й|и)', '(оставить|добавить|написать) комментарий', 'комментировать'],
  tr: ['yorum[lar]', 'yorum (yap|yaz|ekle)'],
};

/** Invitations to comment, at the beginning of a line. */
export const COMMENT_INVITATIONS: PhraseTable = {
  en: [LEAVE_A_COMMENT, 'join the (conversation|discussion)', 'comment[s] (are|is) closed', 'have your say'],
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
  ru: ['# просмотр*', '(просмотров|просмотры|прочитали|прочтений): #'],
  tr: ['# (okunma|görüntülenme|kez okundu)', '(okunma|görüntülenme|hit) [sayısı]: #'],
  he: ['# צפיות', 'צפיות: #'],
  zh: ['(阅读|浏览|点击)[量|数|次数] #', '(阅读|浏览|点击)[量|数|次数](:|：) #', '#[次|人](阅读|浏览)'],
  de: ['# aufrufe', '(aufrufe|zugriffe): #'],
  fr: ['# (vues|lectures)', '(vues|lectures): #'],
  es: ['# (vistas|lecturas)', '(vistas|visitas|lecturas): #'],
  ckb: ['# (بینین|بینەر)', '(بینین|بینەر): #'],
};

/** Reading times, alone on a line. */
export const READING_TIME: PhraseTable = {
  en: ['[about] #-min[s] [read|to read]', '[about] #-minute[s] [read|to read]', '[estimated] reading time …'],
  ar: ['# دقائق للقراءة', 'مدة القراءة …'],
  de: ['# (min|minuten) [lesezeit]', 'lesezeit …'],
  es: ['# (min|minutos) [de lectura]', 'tiempo de lectura …'],
  fa: ['مدت مطالعه …'],
  fr: ['# (min|minutes) [de lecture]', 'temps de lecture …'],
  pt: ['# (min|minutos) [de leitura]'],
  ru: ['# минут*', 'время (чтения|на чтение) …'],
  he: ['זמן קריאה …'],
  tr: ['okuma süresi …'],
  zh: ['阅读时间…'],
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
  he: ['תגיות', 'תגים'],
  ru: ['теги', 'метки', 'ключевые слова'],
  tr: ['etiket[ler]', 'anahtar kelimeler'],
};

/** The first step of a breadcrumb trail: "Home > News". */
export const HOME: PhraseTable = {
  en: [...HOME_PAGE.en, 'home', 'front page', 'you are here', 'main', 'start'],
  ar: HOME_PAGE.ar,
  de: ['startseite'],
  es: ['inicio'],
  fa: [...HOME_PAGE.fa, 'خانه'],
  fr: ['accueil'],
  zh: ['首页'],
  he: ['דף הבית'],
  ru: ['главная'],
  tr: ['ana sayfa', 'anasayfa'],
};

/** Marks of the end of a text, alone on a line. */
export const END_MARKS: PhraseTable = {
  en: ['end[s]', 'end of (document|item|text|story|article)', '30'],
  fa: ['پایان'],
  zh: ['完'],
  ar: ['انتهى النص'],
};

/** End marks that may also come right after the last sentence, perhaps with the code of a desk. */
export const END_MARKS_OF_DESKS: PhraseTable = {
  ar: ['انتهى [الخبر]'],
  fa: ['(انتهای|پایان) پیام'],
};

/** What a page says about readers' comments: words for comments, and words for how they are treated. */
export const COMMENT_POLICY: { comments: PhraseTable; rules: PhraseTable } = {
  comments: { en: ['comment*'], de: ['kommentar*'], pt: ['coment*'], ru: ['комментар*'] },
  rules: { en: ['moder*', 'guidelines', 'policy', 'closed'], de: ['freigeschaltet'], pt: ['aprovad*'] },
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
