import { anyPhrase, spellingsOf, type PhraseTable } from './phrases.ts';

/**
 * The twelve months of the Gregorian year by language, January first: names, the forms that they take beside a day, and
 * usual abbreviations, with a bar between the spellings of one. Arabic has the names of Egypt and the Gulf, of the Levant
 * and Iraq, of Algeria and Tunisia, and of Morocco; Persian those of Iran and of Afghanistan. No spelling means two
 * different months, so the language of a text need not be known.
 */
const GREGORIAN_MONTHS: PhraseTable = {
  en: [
    ...['january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun'],
    ...['july|jul', 'august|aug', 'september|sept|sep', 'october|oct', 'november|nov', 'december|dec'],
  ],
  ar: [
    'يناير|كانون الثاني|كانون ثاني|جانفي',
    'فبراير|شباط|فيفري',
    'مارس|آذار',
    'أبريل|إبريل|نيسان|أفريل',
    'مايو|أيار|ماي',
    'يونيو|يونيه|حزيران|جوان',
    'يوليو|يوليه|يوليوز|تموز|جويلية',
    'أغسطس|آب|أوت|غشت|أغشت',
    'سبتمبر|أيلول|شتنبر|شتمبر',
    'أكتوبر|تشرين الأول|تشرين أول',
    'نوفمبر|تشرين الثاني|تشرين ثاني|نونبر',
    'ديسمبر|كانون الأول|كانون أول|دجنبر|دجمبر',
  ],
  ckb: [
    ...['کانوونی دووەم[ی]', 'شوبات[ی]', 'ئازار[ی]', 'نیسان[ی]', 'ئایار[ی]', 'حوزەیران[ی]'],
    ...['(تەمووز|تەممووز|تەموز)[ی]', 'ئاب[ی]', '(ئەیلوول|ئەیلول)[ی]', 'تشرینی یەکەم[ی]', 'تشرینی دووەم[ی]'],
    '(کانوونی|کانونی) یەکەم[ی]',
  ],
  de: [
    ...['januar|jänner|jan', 'februar|feber|feb', 'märz|maerz|mär', 'april', 'mai', 'juni'],
    ...['juli', 'august', 'september', 'oktober|okt', 'november', 'dezember|dez'],
  ],
  es: [
    ...['enero|ene', 'febrero', 'marzo', 'abril|abr', 'mayo', 'junio'],
    ...['julio', 'agosto|ago', 'septiembre|setiembre|set', 'octubre', 'noviembre', 'diciembre|dic'],
  ],
  fa: [
    ...['ژانویه|جنوری', 'فوریه|فبروری', 'مارس|مارچ', 'آوریل|اپریل', 'مه|مهٔ|می|مئی', 'ژوئن|جون'],
    ...['ژوئیه|ژوییه|جولای', 'اوت|آگوست|اگست', 'سپتامبر|سپتمبر', 'اکتبر|اکتوبر', 'نوامبر|نومبر'],
    'دسامبر|دسمبر',
  ],
  fr: [
    ...['janvier|janv', 'février|févr|fév', 'mars', 'avril|avr', 'mai', 'juin'],
    ...['juillet|juil|juill', 'août', 'septembre', 'octobre', 'novembre', 'décembre|déc'],
  ],
  he: [
    ...["[ב](ינואר|ינו')", "[ב](פברואר|פבר')", '[ב](מרץ|מרס)', "[ב](אפריל|אפר')", '[ב](מאי)', '[ב](יוני)'],
    ...['[ב](יולי)', "[ב](אוגוסט|אוג')", "[ב](ספטמבר|ספט')", "[ב](אוקטובר|אוק')", "[ב](נובמבר|נוב')"],
    "[ב](דצמבר|דצמ')",
  ],
  it: [
    ...['gennaio|gen', 'febbraio', 'marzo', 'aprile', 'maggio|mag', 'giugno|giu'],
    ...['luglio|lug', 'agosto', 'settembre', 'ottobre|ott', 'novembre', 'dicembre'],
  ],
  ku: [
    ...['rêbendan[a|ê]', 'sibat[a|ê]', 'adar[a|ê]', 'nîsan[a|ê]|avrêl[a|ê]', 'gulan[a|ê]', 'hezîran[a|ê]'],
    ...['tîrmeh[a|ê]', 'tebax[a|ê]', 'îlon[a|ê]', 'cotmeh[a|ê]', 'mijdar[a|ê]', 'berfanbar[a|ê]'],
  ],
  ps: [
    ...['جنوري', 'فبروري', 'مارچ', 'اپریل', 'مۍ', 'جون'],
    ...['جولای', 'اګست', 'سېپتمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
  ],
  pt: [
    ...['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho'],
    ...['julho', 'agosto', 'setembro', 'outubro|out', 'novembro', 'dezembro'],
  ],
  ru: [
    ...['январь|января|янв', 'февраль|февраля|февр|фев', 'март|марта|мар', 'апрель|апреля|апр'],
    ...['май|мая', 'июнь|июня|июн', 'июль|июля|июл', 'август|августа|авг', 'сентябрь|сентября|сент|сен'],
    ...['октябрь|октября|окт', 'ноябрь|ноября|нояб|ноя', 'декабрь|декабря|дек'],
  ],
  tr: [
    ...['ocak|oca', 'şubat|şub', 'mart', 'nisan|nis', 'mayıs', 'haziran|haz'],
    ...['temmuz|tem', 'ağustos|ağu', 'eylül|eyl', 'ekim|eki', 'kasım|kas', 'aralık|ara'],
  ],
};

/** The twelve months of the solar Hijri year, Farvardin first: the Iranian names, the Afghan ones, and the Pashto ones. */
const SOLAR_MONTHS: PhraseTable = {
  fa: [
    ...['فروردین|حمل', 'اردیبهشت|ثور', 'خرداد|جوزا', 'تیر|سرطان', 'مرداد|امرداد|اسد', 'شهریور|سنبله'],
    ...['مهر|میزان', 'آبان|عقرب', 'آذر|قوس', 'دی|دي|جدی', 'بهمن|دلو', 'اسفند|حوت'],
  ],
  ps: [
    ...['وری', 'غویی', 'غبرگولی|غبرګولی', 'چنگاښ|چنګاښ', 'زمری', 'وږی'],
    ...['تله', 'لړم', 'لیندۍ|ليندۍ', 'مرغومی', 'سلواغه', 'کب'],
  ],
};

/** The twelve months of the lunar Hijri year, Muharram first. */
const LUNAR_MONTHS: PhraseTable = {
  en: [
    ...['muharram', 'safar', "rabi' (i|al-awwal|al-awal)", "rabi' (ii|al-thani|ath-thani|al-akhir)"],
    ...['jumada (i|al-awwal|al-ula|al-oula)', 'jumada (ii|al-thani|ath-thania|al-akhira)', 'rajab'],
    ...["sha'ban|sha'baan", 'ramadan|ramadhan', 'shawwal', "(dhu|zul)-(l-|al-|'l-)(qa|qi)'da[h]"],
    "(dhu|zul)-(l-|al-|'l-)hijja[h]",
  ],
  ar: [
    ...['[ال]محرم [الحرام]', 'صفر [الخير]', 'ربيع [ال](أول)', 'ربيع [ال](آخر|ثاني)'],
    ...['جمادى [ال](أولى|أول)', 'جمادى [ال](آخرة|ثانية|آخر|ثاني)', 'رجب', 'شعبان', 'رمضان [المبارك]'],
    ...['شوال', '(ذو|ذي) القعدة', '(ذو|ذي) الحجة'],
  ],
  fa: [
    ...['محرم [الحرام]', 'صفر', 'ربیع الاول', 'ربیع الثانی', 'جمادی (الاول|الاولی)', 'جمادی الثانی'],
    ...['رجب [المرجب]', 'شعبان [المعظم]', 'رمضان [المبارک]', 'شوال', '(ذی|ذو|ذوال|ذی ال)قعده'],
    '(ذی|ذو|ذوال|ذی ال)حجه',
  ],
  tr: [
    ...['muharrem', 'safer', 'rebiülevvel', 'rebiülahir', 'cemaziyelevvel', 'cemaziyelahir'],
    ...['recep', 'şaban', 'ramazan', 'şevval', 'zilkade', 'zilhicce'],
  ],
};

/** The source of a regular expression for any Gregorian month name, with the full stop of an abbreviation. */
export const anyGregorianMonth = String.raw`${anyName(GREGORIAN_MONTHS)}\.?`;

/** The source of a regular expression for any month name of the solar Hijri year. */
export const anySolarMonth = anyName(SOLAR_MONTHS);

/** The source of a regular expression for any month name of the lunar Hijri year. */
export const anyLunarMonth = anyName(LUNAR_MONTHS);

/** The number of a Gregorian month (1 to 12) by its name in any of the languages; `undefined` for another word. */
export const gregorianMonth = numbering(GREGORIAN_MONTHS);

/** The number of a month of the solar Hijri year (Farvardin is 1) by its name; `undefined` for another word. */
export const solarMonth = numbering(SOLAR_MONTHS);

/** The number of a month of the lunar Hijri year (Muharram is 1) by its name; `undefined` for another word. */
export const lunarMonth = numbering(LUNAR_MONTHS);

function numbering(table: PhraseTable): (name: string) => number | undefined {
  const patterns = Array.from({ length: 12 }, (_, month) => {
    const names = Object.entries(table).map(
      ([language, months]) => [language, [months[month] ?? '']] as const,
    );
    return new RegExp(String.raw`^${anyName(Object.fromEntries(names))}\.?$`, 'iu');
  });
  return (name) => {
    const index = patterns.findIndex((pattern) => pattern.test(name));
    return index === -1 ? undefined : index + 1;
  };
}

function anyName(table: PhraseTable): string {
  return anyPhrase(spellingsOf(table));
}
