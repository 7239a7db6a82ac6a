import { ANY_NETWORK } from './controls.ts';
import type { PhraseTable } from './phrases.ts';

const ON_NETWORK = `on (${ANY_NETWORK}|google|google news)`;

/** Invitations to subscribe, follow, donate or pay, at the beginning of a line. */
export const INVITATIONS: PhraseTable = {
  en: [
    '(click|tap) here to (subscribe|sign up|join)',
    'subscribe [now|today|here|free] (to|for)',
    'subscribe [now|today|free] here',
    'sign-up (here|now|today|to receive|to get)',
    'sign-up (for|to) … (newsletter[s]|alert[s]|update[s]|e-mail[s]|briefing|inbox|list)',
    'get (the latest|our|breaking|more) … (inbox|newsletter|app|alerts)',
    `join (our|the|us) … (newsletter|channel|forum[s]|community|group|mailing|${ANY_NETWORK})`,
    '(join|follow|find|like) us (on|at)',
    'follow (us|me|our)',
    'follow @',
    `follow * ${ON_NETWORK}`,
    'download (our|the) … app',
    '(support|help) (our|independent) (work|journalism)',
    'become a (member|subscriber|patron)',
    'stay (informed|up to date|connected)',
    'enter your e-mail',
    'never miss … (news|update|story|post|issue)',
    '(receive|get) … delivered (to|straight to|directly to) your inbox',
    'for the latest … download …',
  ],
  ar: [
    'تابعنا',
    'تابعونا',
    'اشترك',
    'للاشتراك',
    'حمل تطبيق',
    'تابع (قناتنا|صفحتنا|حسابنا|آخر)',
    '(انضم|انضموا|للانضمام) إلى (قناة|قناتنا|مجموعة|مجموعتنا)',
    'لمتابعة (آخر|أخبار|أحدث|قناتنا|كل|المزيد)',
    'لمتابعتنا',
    '(يمكنكم|يمكنك) متابعتنا',
    'قناتنا (على|في)',
  ],
  de: [
    'abonnieren sie',
    'melden sie sich',
    'folgen sie (uns|dem|unserem)',
    'jetzt (abonnieren|anmelden)',
    '(abonnieren|besuchen) sie … (kanal|newsletter)',
    'laden sie … app',
  ],
  es: [
    'suscríbete',
    'síguenos',
    'síganos',
    '(únete|únase|suscríbete) a',
    '(siga|sigue) (nuestro|nuestra|a)',
    'suscríbase',
    'descarga (nuestra|la) app',
    'recibe … (correo|whatsapp|telegram)',
  ],
  fa: [
    'ما را در … دنبال کنید',
    'عضویت در خبرنامه',
    'به کانال … بپیوندید',
    'عضو کانال … شوید',
    '(عضویت در|برای عضویت) …',
    'کانال (تلگرام|ایتا|بله|سروش|روبیکا) …',
    'اخبار … (تلگرام|ایتا|بله|اینستاگرام|روبیکا) … دنبال کنید',
  ],
  fr: [
    'abonnez-vous',
    'inscrivez-vous',
    'suivez-nous',
    'rejoignez (notre|nos|nous)',
    'recevez (notre|nos|toute)',
    'téléchargez (notre|l)',
  ],
  it: ['iscriviti', 'seguici'],
  pt: ['inscreva-se', 'siga-nos'],
  ru: [
    'подпишитесь',
    'подписывайтесь',
    'читайте нас (в|на)',
    'следите за (нами|нашими|новостями)',
    'присоединяйтесь (к|на)',
    'наш (канал|telegram-канал|телеграм-канал)',
    '(больше|ещё больше|самые важные|оперативные) новост(ей|и) …',
    'подписаться (на|в)',
  ],
  he: [
    'הצטרפו (לערוץ|לקבוצת|אלינו|עכשיו)',
    'עקבו (אחרינו|אחרי)',
    'הירשמו (לניוזלטר|לעדכונים|לדיוור)',
    'להצטרפות (לערוץ|לקבוצת)',
    'הורידו את (האפליקציה|היישומון)',
  ],
  tr: [
    'bizi … takip (edin|et)',
    '(telegram|whatsapp) kanalımız*',
    'abone (ol|olun)',
    'bültenimize …',
    'google (news|haberler) … (abone|takip) …',
  ],
  zh: [
    '关注(我们|微信|微博|本报|新浪)',
    '(欢迎|长按|扫码)关注',
    '扫描(二维码|下方)',
    '下载…客户端',
    '更多(精彩|新闻|资讯|内容)…',
    '订阅(我们|本报|频道)',
    '点击(关注|下载|订阅)',
  ],
};

/**
 * Invitations that count in a text without links: on a page, the line may be the last sentence of the
 * article.
 */
export const INVITATIONS_WITHOUT_LINKS: PhraseTable = {
  en: [
    'click here (to|for) … (subscribe|read|view|watch|register|join|donate|newsletter|more)',
    `follow ~ ${ON_NETWORK}`,
  ],
};

/** Invitations at the beginning of a short line only: paragraphs begin with these words as well. */
export const INVITATIONS_SHORT: PhraseTable = {
  en: [
    'get (our|the latest|the best|the day|breaking|e-mail|instant)',
    'get more (stories|news)',
    'follow ~ full coverage',
    'donate',
    'if you (enjoyed|liked|like) (this|what)',
  ],
};

/** Calls to act, at the beginning of a heading or a short line after a text. */
export const CALLS: PhraseTable = {
  en: [
    'ready (to|for) …',
    '(want|looking|need) (to|for) (know|learn|get|find|hear|see|read) more …',
    'need (help|advice|support|assistance) …',
    "(let's|let us) (talk|chat|connect|work together|build|get started)",
    'get (started|in touch) …',
    '(contact|call|e-mail) us (today|now|for) …',
    '(book|schedule|request|arrange) (a|an|your) (demo|call|quote|consultation|meeting|appointment|tour|trial) …',
    'try … (for free|free|today)',
    'start (your|planning|a) …',
    'have (a question|questions|a story) …',
    '(this story|this work|our journalism|our work) is (funded|supported|made possible) by …',
    '(support|help) (us|our journalists) …',
    'request (an estimate|a callback) …',
    '(learn|discover|find out|explore|read) more (about|at|on) (our|us) …',
    '(explore|discover|browse|shop|view|see) (our|all our) …',
    '(talk|speak) (to|with) (us|our|an|a) …',
    '(download|claim|grab) (our|your) free …',
  ],
  ar: ['(تواصل|اتصل) (معنا|بنا)', 'ادعم (عملنا|صحافتنا)'],
  de: [
    '(kontaktieren|rufen) sie uns …',
    'jetzt (kontakt aufnehmen|beraten lassen|unterstützen) …',
    'unterstützen sie (uns|unsere arbeit) …',
  ],
  es: ['(contáctanos|contáctenos) …', 'hazte (socio|miembro|socia) …', 'apoya (nuestro|el) periodismo …'],
  fr: ['contactez-nous …', 'soutenez (notre|un) (travail|journalisme) …', 'faites un don …'],
  ru: ['поддержите (нас|редакцию) …', 'свяжитесь с нами …'],
  tr: ['bize (ulaşın|destek olun) …'],
};

const ARTICLE = '(article|story|content|text|page|report)';
const PAYERS = '(subscribers|members|readers)';
const SIGN_IN = '(subscribe|log in|sign in|register)';
const READ_ON = '(continue|keep|read|unlock|view)';
const STEP = '(subscribe|subscription|sign|log|click|visit)';

/** Notices that the rest is only for people who pay or sign in, at the beginning of a line. */
export const PAYWALL: PhraseTable = {
  en: [
    `(this|the full|the rest of this|to read this) ${ARTICLE} is … (for|to) … ${PAYERS}`,
    '(this|the) (article|story|content) is behind a paywall',
    '(already|are you) (a|an) [existing|digital|print|registered] (subscriber|member)',
    'already have an account',
    'not a subscriber',
    `[please] (${SIGN_IN}|join) [now|today] to ${READ_ON}`,
    `[please] ${SIGN_IN} or ${SIGN_IN} to ${READ_ON}`,
    'to (continue|keep) reading … (subscribe|log|sign|register|create|become)',
    "you('ve| have) (reached|read|used) (your|all|the) … (free|limit)",
    `to (read|continue reading|view) (the|this) (full|whole|rest|article|story) … ${STEP}`,
    `unlock (this|the|full) ${ARTICLE}`,
  ],
  de: ['(dieser|der ganze) (artikel|text) ist [nur] (für|abonnenten)'],
  es: ['contenido exclusivo para suscriptores', '¿ya eres suscriptor'],
  fr: ['cet article est réservé aux abonnés', 'déjà abonné', 'pour lire la suite …'],
  ru: ['этот материал доступен [только] подписчикам'],
};

/** Notices that the rest is only for people who pay, as whole lines. */
export const PAYWALL_ALONE: PhraseTable = {
  en: ['[for] (subscriber|subscribers|member|members)-only [content|article|story]'],
};

/** Notices about cookies and disabled scripts, at the beginning of a line. */
export const COOKIES: PhraseTable = {
  en: [
    '(we|this site|this website|our site|our website|we and our partners) [also] use[s] cookies',
    'by (continuing|using|clicking) … (cookies|privacy policy|terms)',
    'if you continue … cookies',
    'accept [all] cookies',
    '[please] enable javascript',
    'your browser',
  ],
  de: ['wir verwenden cookies'],
  es: ['utilizamos cookies'],
  fr: ['nous utilisons des cookies'],
  ru: ['мы используем [файлы] cookie[s]'],
};

/** Notices about cookies and disabled scripts, as whole lines. */
export const COOKIES_ALONE: PhraseTable = {
  en: ['cookie (settings|preferences|policy)'],
};

/** Questions that ask readers to write to the newsroom: words before the question mark, and after it. */
export const QUESTIONS: { asks: PhraseTable; invites: PhraseTable } = {
  asks: { en: ['got', 'have', 'do you have', 'did you see', 'are you affected'] },
  invites: {
    en: ['[please] (e-mail|write to|contact|tell|text|message|get in touch with|let) (us|me|our)'],
  },
};

/** Where to follow the author, or how to send news to the newsroom, anywhere in a note. */
export const FOLLOW: PhraseTable = {
  en: [`follow (him|her|them|us|me) … ${ANY_NETWORK}`, 'news tip, correction'],
};

/** Invitations to a channel, a newsletter or an account of the outlet, anywhere in a short line after a text. */
export const CHANNELS: PhraseTable = {
  en: ['(subscribe|sign up) … (our|the|my) … (newsletter|channel|mailing list)'],
  ar: [
    '(تابع|تابعوا|اشترك|اشتركوا|انضم|انضموا) … (قناتنا|قناة|صفحتنا|حسابنا|حساباتنا|نشرتنا|تطبيقنا|منصاتنا) …',
  ],
  ckb: ['(بەشداری|بەشداربە|فۆڵۆ*|لایک) … (کەناڵ*|چەناڵ*|تەلەگرام|پەیج*)'],
  de: ['(abonnier*|anmelden|melde*|folg*) … (unser*|newsletter) … (newsletter|kanal|app|an)'],
  es: ['(suscríbete|suscríbase|síguenos|únete) … (boletín|newsletter|canal|lista|redes)'],
  fa: ['(تلگرام|ایتا|اینستاگرام|خبرنامه|کانال*) … (دنبال کنید|بپیوندید|عضو شوید|همراه باشید)'],
  fr: [
    '(abonnez-vous|inscrivez-vous|suivez-nous|rejoignez-nous) … (newsletter|infolettre|chaîne|canal|réseaux)',
  ],
  he: ['(הצטרפו|הירשמו|עקבו) … (לערוץ|בערוץ|בטלגרם|לניוזלטר|לעדכונים|בוואטסאפ|לקבוצת)'],
  ru: [
    '(подпи(шитесь|сывайтесь)|присоединяйтесь|читайте нас) … (канал*|телеграм*|telegram*|рассылк*|соцсет*)',
  ],
  tr: ['(telegram|whatsapp|bülten*|kanal*) … (abone ol*|katıl*|takip ed*)'],
  zh: ['(关注|订阅|扫码) … (公众号|微信号|客户端|频道)'],
};
