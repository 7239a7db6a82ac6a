import { ANY_NETWORK } from './controls.ts';
import type { PhraseTable } from './phrases.ts';

/** Words that begin a line naming the author: "By Ada Brandt". */
export const BY: PhraseTable = {
  en: [
    '[written|posted|reported|published|story|text|report|article|analysis|opinion|commentary] by',
    'by-line',
  ],
  ar: ['بقلم', 'كتب', 'كتبت', 'كتبه', 'كتبها'],
  de: ['von'],
  es: ['por'],
  fa: ['به قلم', 'نوشته', 'نوشته ی', 'نویسنده', 'گزارش از'],
  fr: ['par', 'texte[s] de'],
  he: ['מאת', 'כתב'],
  it: ['di'],
  ja: ['記者', '文'],
  ru: ['от', 'автор'],
  zh: ['文', '记者'],
};

/** Such a word in a text that lost the blank after it: "ByAda Brandt". Others begin names: "DiCaprio". */
export const BY_GLUED: PhraseTable = { en: ['By'] };

/** What the author of a text is called, in labels of every kind. */
export const AUTHORS = {
  en: ['author', 'authors'],
  ar: ['الكاتب', 'كاتب المقال'],
  de: ['verfasser'],
  es: ['autor', 'autora'],
  fr: ['auteur', 'auteurs'],
  zh: ['作者'],
} satisfies PhraseTable;

/**
 * Words that begin such a line but also many other lines: they count only before a colon, or in a text known
 * to be a byline.
 */
export const BYLINE_LABELS: PhraseTable = {
  en: [...AUTHORS.en, 'words by', 'words', 'text'],
  ar: [...AUTHORS.ar, 'إعداد', 'تقرير', 'ترجمة', 'تحرير'],
  da: ['af', 'tekst'],
  de: [...AUTHORS.de, 'autor', 'autorin', 'text'],
  es: AUTHORS.es,
  fr: AUTHORS.fr,
  id: ['oleh'],
  nl: ['door', 'tekst'],
  pt: ['autor', 'autora'],
  ru: ['текст', 'фото'],
  sv: ['av'],
  tr: ['yazan'],
  zh: AUTHORS.zh,
};

/** Lines that name the newsroom instead of an author. */
export const DESKS: PhraseTable = {
  en: [
    '[our] [news|web|online] (staff|agencies|newsdesk)',
    '[our] [news|web|online] staff (writer|report|reporter|correspondent)[s]',
    'news agencies',
    '[from] news services',
    'wire (service|report)[s]',
    'editorial board',
    'admin',
  ],
  ar: ['وكالات', 'الوكالات'],
};

/** The end of a newsroom's name: "Harbour Press staff". */
export const DESK_ENDINGS: PhraseTable = {
  en: ['staff', 'correspondent[s]', 'editorial board', 'desk', 'staff writer[s]', 'news desk', 'newsroom'],
};

const POST = '(writer|reporter|correspondent|editor|columnist|contributor|analyst|fellow)[s]';

/** The author's post after the name: "Ada Brandt, senior correspondent". */
export const ROLES: PhraseTable = {
  en: [`[senior|chief|special|foreign|staff|guest|contributing|middle east] ${POST}`],
};

/** Kinds of texts that come with the author's name before a colon: "Harbour Press commentary: …". */
export const GENRES = {
  en: ['commentary', 'analysis', 'exclusive', 'editorial', 'opinion', 'report', 'feature', 'interview'],
} satisfies PhraseTable;

/** Values in the metadata of an author that are not a name. */
export const NOBODY: PhraseTable = {
  en: ['admin', 'administrator', 'author', 'unknown', 'null', 'undefined', 'none', 'staff writer'],
};

/** The heading or the first words of a note about the author. */
export const ABOUT_AUTHOR: PhraseTable = {
  en: ['about [the] (author|writer)[s]', 'the (author|writer) is', 'the views expressed'],
  de: ['über den autor', 'über die autorin'],
  es: ['sobre (el|la) autor[a]'],
  fr: ["à propos de l'auteur"],
  pt: ['sobre (o|a) autor[a]'],
  ru: ['об авторе'],
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

/** Parts of an organisation that are as well the end of the name of one. */
const UNITS = ['unit', 'department', 'desk', 'studies'];

/** The end of a line that names a part of an organisation: "River Studies Unit". */
export const UNIT_ENDINGS: PhraseTable = {
  en: [...UNITS, 'section', 'team', 'program', 'programme', 'staff'],
};

/** The beginning of such a line in languages that put the word first. */
export const UNIT_STARTS: PhraseTable = { ar: ['وحدة', 'قسم'] };

/** Words that tell an organisation from a person. */
export const ORGANISATIONS: PhraseTable = {
  en: [
    ...UNITS,
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

/** The same in scripts in which the word may be part of a longer one, each without the notation. */
export const ORGANISATION_PARTS: PhraseTable = {
  ar: ['مركز', 'معهد', 'وكالة', 'صحيفة', 'جريدة', 'مجلة', 'وحدة', 'قناة', 'مؤسسة'],
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
