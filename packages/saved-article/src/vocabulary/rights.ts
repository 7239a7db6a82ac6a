import { anyPhrase, type PhraseTable } from './phrases.ts';

/** Rights notices at the beginning of a line. "Copyright law" is a topic, see below. */
export const RIGHTS_START: PhraseTable = {
  en: ['copyright', '©'],
  ar: ['حقوق (الطبع|النشر) محفوظة'],
  fa: ['تمام حقوق', 'تمامی حقوق', 'کلیه حقوق'],
  zh: ['版权所有'],
  he: ['© כל הזכויות'],
};

/** Words that follow the word "copyright" in prose. */
const RIGHTS_AS_SUBJECT: PhraseTable = {
  en: ['(law|laws|holder|holders|infring*|case|claim|claims|protection|reform|dispute|act|rule|rules)'],
};

/** The source of a regular expression for © or the words at the beginning of a rights notice. */
export const anyRightsMark = String.raw`(?:\(c\)|${anyPhrase(RIGHTS_START)})`;

/** The source of a regular expression for beginnings that are certainly a rights notice: "(c) 2020", "Copyright the Harbour Press". */
export const anyRightsStart =
  String.raw`(?:\(c\)\s*\d{4}|${anyPhrase(RIGHTS_START)}` +
  String.raw`(?!\s+${anyPhrase(RIGHTS_AS_SUBJECT)}))`;

/** Words between the sign, or the year, and the holder of the rights: "Copyright by". */
export const RIGHTS_BY: PhraseTable = { en: ['by', 'of'] };

/** Rights notices anywhere in a short line. */
export const RIGHTS: PhraseTable = {
  en: [
    'all rights [are] reserved',
    '(material|content|article|story|text) may not be (published|reproduced|redistributed)',
    'no part may be reproduced',
    '(document|article|content|material) is subject to copyright',
  ],
  ar: ['جميع الحقوق محفوظة'],
  de: ['alle rechte vorbehalten'],
  es: ['todos los derechos reservados'],
  fr: ['tous droits réservés'],
  it: ['tutti i diritti riservati'],
  pt: ['todos os direitos reservados'],
  ru: ['все права защищены', 'использование материалов'],
  he: ['כל הזכויות שמורות'],
  tr: ['(tüm|her) hakkı [saklıdır]', 'tüm hakları saklıdır'],
  zh: ['未经(授权|许可)', '转载请注明'],
  fa: ['حقوق محفوظ است', 'بازنشر مطالب'],
};

/** How an article is cited: the label of the citation, and a word in it before the date of reading. */
export const CITATION: { label: PhraseTable; retrieved: PhraseTable } = {
  label: { en: ['citation'] },
  retrieved: { en: ['retrieved'] },
};

const PICTURE = '(photo|image|picture)[s]';
const CREDITED = 'credit|by|courtesy|via|source';

/** Labels of a picture credit, before a colon, a slash or a bar. */
export const CREDIT_LABELS: PhraseTable = {
  en: [
    '[file|lead|featured|cover] (photo|photograph|image|picture|pic|illustration|graphic|map)',
    `${PICTURE} (credits|copyright)`,
    `(photograph|illustration|video|graphic|map) (${CREDITED}|credits|courtesy of|copyright)`,
    '(file|lead|featured|cover)',
    'credit[s]',
  ],
  ar: ['الصورة', 'صورة', 'تصوير', 'عدسة'],
  de: ['foto[s]', 'bild', 'bildquelle'],
  es: ['crédito', 'foto[s]', 'fotografía', 'imagen'],
  fa: ['تصویر', 'عکس'],
  fr: ['crédit[s]', 'photo[s]', 'image'],
  pt: ['imagem', 'reprodução'],
  ru: ['фото', 'фотография', 'иллюстрация'],
  zh: ['写真', '图', '图来源', '摄影', '供图', '图源'],
  he: ['צילום', 'קרדיט', 'באדיבות'],
  tr: ['foto[ğraf]', 'görsel', 'fotoğraflar'],
};

const GETTY_IMAGES = 'getty images';
const WIRES = ['ap', 'afp', 'reuters'];

/** The beginning of a picture credit that needs no colon. */
export const CREDIT_STARTS: PhraseTable = {
  en: [`${PICTURE} (${CREDITED})`, 'source photo', GETTY_IMAGES, `(${WIRES.join('|')}|file) photo`],
  ar: ['صورة أرشيفية'],
  fr: ['crédit[s] photo', "photo d'archives"],
  zh: ['图片来源', '资料图'],
};

/** The last words of a credit after the name, at the end of a caption: "港口报 供图". */
export const CREDIT_ENDS: PhraseTable = { zh: ['供图', '摄', '摄影', '制图', '配图'] };

/** The first word of a credit in brackets, before a slash or a colon: "(Photograph: Ada Brandt)". */
export const CREDIT_IN_BRACKETS: PhraseTable = { en: ['photo*', 'image*'] };

/** The word before an agency that a picture came through: "via Reuters". */
export const CREDIT_VIA: PhraseTable = { en: ['via'] };

/** Notes that a picture is an old one; in brackets they need no name beside them. */
export const FILE_PICTURE: PhraseTable = { en: ['file [photo|image]'] };

/** Picture agencies and stock libraries that mark the end of a caption even without a slash before their name. */
export const PICTURE_STOCKS = {
  en: [GETTY_IMAGES, 'getty', 'ap photo', 'shutterstock', 'istock', 'imago', 'alamy', 'unsplash'],
} satisfies PhraseTable;

/** Agencies and stock libraries that pictures are credited to. */
export const PICTURE_AGENCIES: PhraseTable = {
  en: [...PICTURE_STOCKS.en, ...WIRES, ...['epa', 'anadolu [agency]', 'handout', 'archive', 'wikimedia']],
};

/** Credits of others who worked on a report, alone on a line: "Additional reporting by …". */
export const AGENCY_CREDITS: PhraseTable = {
  en: [
    '[additional|with|more] (reporting|writing|editing|compiled|production|interview|interviewed) by',
    '[additional|more] (reporting|writing|editing) and (writing|editing|reporting) by',
    '(translated|translation|edited|written and edited|written and translated) by',
  ],
};
