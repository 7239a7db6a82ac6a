import { ANY_NETWORK } from './controls.ts';
import type { PhraseTable } from './phrases.ts';

/**
 * Words before the author's name, with or without a colon, which databases also use as labels: "Written
 * by Ada Brandt", "By-line: Ada Brandt".
 */
export const WRITTEN_BY = {
  en: ['by-line', 'written by'],
  ar: ['بقلم'],
  fa: ['نویسنده'],
  ru: ['автор'],
  zh: ['记者', '記者'],
} satisfies PhraseTable;

/** Words that begin a line naming the author: "By Ada Brandt". */
export const BY: PhraseTable = {
  en: [
    ...WRITTEN_BY.en,
    '[authored|posted|reported|published|story|text|report|article|articles|analysis|opinion|commentary|post] by',
  ],
  ar: [...WRITTEN_BY.ar, 'كتب', 'كتبت', 'كتبه', 'كتبها'],
  de: [
    '[ein] [artikel|beitrag|gastbeitrag|blogbeitrag|bericht|kommentar|interview] von',
    '(geschrieben|verfasst|veröffentlicht) von',
  ],
  es: ['[escrito|publicado] por'],
  fa: [...WRITTEN_BY.fa, 'به قلم', 'نوشته', 'نوشته ی', 'گزارش از'],
  fr: ['[publié|rédigé|écrit|proposé] par', 'texte[s] de', 'propos recueillis par'],
  he: ['מאת', 'כתב'],
  it: ['di', 'a cura di', 'scritto da'],
  ja: ['記者', '文'],
  ru: [...WRITTEN_BY.ru, 'от'],
  zh: [...WRITTEN_BY.zh, '文'],
};

/** Words before an author's name that has lost the space between: "ByAda Brandt". Others begin names: "DiCaprio". */
export const BY_GLUED: PhraseTable = { en: ['By'] };

/** Words for the author of a text, in labels of every kind. */
export const AUTHORS = {
  en: ['author[s]', 'reporter'],
  ar: ['الكاتب', 'كاتب المقال'],
  de: ['verfasser', 'autor', 'autorin'],
  es: ['autor', 'autora', 'autores'],
  fr: ['auteur[s]'],
  pt: ['autor', 'autora'],
  zh: ['作者'],
  fa: ['نویسندگان', 'نگارنده'],
  he: ['מחבר', 'הכותב'],
  ru: ['авторы'],
  tr: ['yazar'],
} satisfies PhraseTable;

/**
 * Words that begin such a line but also many other lines: they count only before a colon, or in a text known
 * to be a byline.
 */
export const BYLINE_LABELS: PhraseTable = {
  en: [...AUTHORS.en, 'post author', 'words by', 'words', 'text'],
  ar: [
    ...AUTHORS.ar,
    'إعداد',
    'تقرير',
    'ترجمة',
    'تحرير',
    'كتابة',
    'مراسل',
    'مراسلنا',
    'متابعة',
    'حاوره',
    'حاورته',
  ],
  da: ['af', 'tekst'],
  de: [...AUTHORS.de, 'text', 'bericht', 'interview'],
  es: [...AUTHORS.es, 'texto', 'entrevista'],
  fr: [...AUTHORS.fr, 'reportage'],
  id: ['oleh'],
  nl: ['door', 'tekst'],
  pt: AUTHORS.pt,
  ru: ['текст', 'фото', ...AUTHORS.ru, 'корреспондент', 'подготовил[а]', 'перевод'],
  sv: ['av'],
  tr: ['yazan', ...AUTHORS.tr, 'haber', 'muhabir', 'röportaj', 'çeviri', 'çeviren', 'hazırlayan'],
  zh: [...AUTHORS.zh, '撰文', '撰稿', '编译', '通讯员'],
  fa: [...AUTHORS.fa, 'گزارش', 'گزارشگر', 'خبرنگار', 'مترجم', 'تهیه و تنظیم', 'گفت و گو'],
  he: [...AUTHORS.he, 'כתבנו', 'כתבתנו', 'תרגום'],
};

/** What others did for a text, after the name of its author: "Ada Brandt Edited by Jon Reyes". */
export const WORK_OF_OTHERS: PhraseTable = {
  en: [
    '[medically|clinically|legally|expert|peer] (reviewed|illustrated) by',
    'fact-checked [by]',
    '(photo|photograph|photography|picture|image|illustration|video|graphic)[s] (by|from)',
  ],
  de: ['foto[s]:', 'kategorie[n]:', '(bearbeitet|übersetzt) von'],
  es: ['foto[s]:', 'editado por', 'traducido por'],
  fr: ['photo[s] (par|:)', 'traduit par'],
};

/** "Agencies" without a name; each is written without the notation, as `AGENCIES` is. */
export const UNNAMED_AGENCIES = { ar: ['وكالات', 'الوكالات'] } satisfies PhraseTable;

const DESK = 'desk';
const STAFF = 'staff';
const CORRESPONDENT = 'correspondent[s]';
const POST = `(writer[s]|reporter[s]|${CORRESPONDENT}|editor[s]|columnist[s]|contributor[s]|analyst[s]|fellow[s])`;
const STAFF_WRITER = `${STAFF} (writer[s]|reporter[s]|${CORRESPONDENT})`;
const EDITORIAL_BOARD = 'editorial board';
const ADMINISTRATORS = ['admin', 'administrator'];

/** Lines that name the newsroom instead of an author. */
export const DESKS: PhraseTable = {
  en: [
    `[our] [news|web|online] (${STAFF}|agencies|newsdesk)`,
    '[our] [news|web|online] staff report[s]',
    `[our] [news|web|online] ${STAFF_WRITER}`,
    '[from] news services',
    'wire (service|report)[s]',
    EDITORIAL_BOARD,
    ...ADMINISTRATORS,
  ],
  ar: [...UNNAMED_AGENCIES.ar, 'هيئة التحرير', 'فريق التحرير', 'قسم (الأخبار|التحرير)', 'غرفة الأخبار'],
  de: ['[die|unsere] redaktion'],
  es: ['[la] redacción', 'agencias'],
  fa: ['هیئت تحریریه', 'تحریریه'],
  fr: ['[la] rédaction [avec *]', 'avec agences'],
  he: ['מערכת (האתר|החדשות)', 'סוכנויות הידיעות'],
  ru: ['редакция [сайта]'],
  tr: ['[dış] haber[ler] (merkezi|servisi)', 'ajanslar'],
  zh: ['本报讯', '编辑部'],
};

/** Parts of an organisation; its own name may end with them, too. */
const UNITS = { en: ['unit', 'department', DESK, 'studies'], ar: ['وحدة'] };

/** The end of a newsroom's name: "Harbour Press staff". */
export const DESK_ENDINGS: PhraseTable = {
  en: [DESK, STAFF, CORRESPONDENT, EDITORIAL_BOARD, STAFF_WRITER, 'newsroom'],
};

/** Words of an author's post, on a line of its own under the name: "Head of Content", "Tech Writer". */
export const POSTS: PhraseTable = {
  en: [
    '[co-](writer|editor|correspondent|columnist|contributor|journalist|blogger|founder)',
    '(analyst|specialist|strategist|consultant|researcher|engineer|developer|designer|marketer|expert|coach)',
    '(manager|director|president|partner|attorney|ceo|cto|cmo|coo|head of|professor|advocate)',
  ],
  de: ['(redakteur|redakteurin|geschäftsführer|geschäftsführerin)'],
  es: ['(redactor|redactora|periodista)'],
  fr: ['(journaliste|rédacteur|rédactrice)'],
};

/** The author's post after the name: "Ada Brandt, senior correspondent". */
export const ROLES: PhraseTable = {
  en: [`[senior|chief|special|foreign|staff|guest|contributing|middle east] ${POST}`],
};

/** Kinds of texts that come with the author's name before a colon: "Harbour Press commentary: …". */
export const GENRES = {
  en: ['commentary', 'analysis', 'exclusive', 'editorial', 'opinion', 'report', 'feature', 'interview'],
} satisfies PhraseTable;

/** What an organisation calls a text for the press, on a line of its own. */
export const PRESS_RELEASES: PhraseTable = {
  en: ['[for immediate release] (press|news|media) (release|statement)', 'for immediate release'],
  ar: ['بيان صحفي', 'بيان صحافي'],
  de: ['pressemitteilung', 'medienmitteilung', 'presseinformation'],
  es: ['(nota|comunicado) de prensa'],
  fa: ['بیانیه مطبوعاتی'],
  fr: ['communiqué [de presse]'],
  he: ['הודעה לעיתונות'],
  ru: ['пресс-релиз'],
  tr: ['basın (açıklaması|bülteni)'],
  zh: ['新闻稿', '新闻公报'],
};

/** The heading or the label of whom the press may ask, after a text for it. */
export const PRESS_CONTACTS: PhraseTable = {
  en: ['[for] (press|media|news) (contact[s]|enquiries|inquiries|relations)'],
  ar: ['للتواصل [الإعلامي|مع الإعلام]', 'لمزيد من المعلومات [يرجى] …'],
  de: ['(presse|medien)(kontakt|anfragen)', 'ansprechpartner[in] (presse|für die presse|für medien)'],
  es: ['contacto (de|para) [la] prensa'],
  fr: ['contact[s] (presse|médias)'],
  ru: ['контакты для (прессы|сми)'],
  tr: ['(basın|medya) (iletişim|irtibat)'],
};

/** Values in the metadata of an author that are not a name. */
export const NOBODY: PhraseTable = {
  ...AUTHORS,
  en: [...AUTHORS.en, ...ADMINISTRATORS, STAFF_WRITER, 'unknown', 'null', 'undefined', 'none'],
};

/** The heading or the first words of a note about the author. */
export const ABOUT_AUTHOR: PhraseTable = {
  en: ['about [the] (author|writer)[s]', 'the (author|writer) is', 'the views expressed'],
  de: ['über den autor', 'über die autorin'],
  es: ['sobre (el|la) autor[a]'],
  fr: ["à propos de l'auteur"],
  pt: ['sobre (o|a) autor[a]'],
  ru: ['об авторе'],
  tr: ['yazar hakkında'],
  he: ['על (הכותב|המחבר)'],
  ar: ['[نبذة] عن (الكاتب|الكاتبة|المؤلف)'],
  fa: ['درباره نویسنده'],
  zh: ['作者简介', '关于作者'],
};

/** How a note about the author goes on after the name: "Ada Brandt covers ports." */
export const AUTHOR_VERBS: PhraseTable = {
  en: ['is', 'was', 'writes', 'covers', 'reports', 'works', 'has'],
  de: ['ist', 'schreibt'],
  es: ['es'],
  fr: ['est'],
  it: ['è'],
  pt: ['é'],
  ru: ['является'],
};

/** How to contact the author, before an address or a network. */
export const CONTACT: PhraseTable = {
  en: [
    '(write|e-mail) [to]',
    'contact [the author|the reporter|the editor]',
    'follow (him|her|them|the author)',
    'reach (him|her|the)',
    'send (tips|comments)',
  ],
};

/** The network on which to contact the author. */
export const CONTACT_NETWORK: PhraseTable = { en: [`on ${ANY_NETWORK}`] };

/** The end of a line that names a part of an organisation: "River Studies Unit". */
export const UNIT_ENDINGS: PhraseTable = {
  en: [...UNITS.en, 'section', 'team', 'program', 'programme', STAFF],
};

/** The beginning of such a line in languages that put the word first. */
export const UNIT_STARTS: PhraseTable = { ar: [...UNITS.ar, 'قسم'] };

/** Words that tell an organisation from a person. */
export const ORGANISATIONS: PhraseTable = {
  en: [
    ...UNITS.en,
    '(center|centre|institute|institution|foundation|university|college|council|network|society|association)',
    '(agency|news|press|times|post|magazine|journal|media|daily|weekly|tribune|herald|observer|gazette)',
    '(chronicle|observatory|monitor|courier|standard|guardian|independent|telegraph|bulletin|review)',
    '(today|online)',
    '(forum|think tank|tv|radio|group|organization|organisation|ltd|inc)',
  ],
  de: ['zentrum', 'institut', 'agentur', 'zeitung'],
  es: ['centro', 'instituto', 'agencia'],
  fr: ['agence'],
};

/** Words of organisations' names in scripts in which they may be part of a longer word, each without the notation. */
export const ORGANISATION_PARTS: PhraseTable = {
  ar: ['مركز', 'معهد', 'وكالة', 'صحيفة', 'جريدة', 'مجلة', ...UNITS.ar, 'قناة', 'مؤسسة'],
  fa: ['مرکز', 'خبرگزاری', 'روزنامه', 'پژوهشکده'],
  zh: ['研究所', '研究中心', '新闻社'],
};

/** Speakers in an interview, before a colon. */
export const SPEAKERS: PhraseTable = {
  en: ['question', 'answer', 'interviewer', 'interviewee', 'host', 'moderator'],
  ar: ['سؤال', 'جواب'],
  fa: ['پرسش', 'پاسخ'],
  zh: ['问', '答'],
};
