/**
 * News agencies and sites that open a report in Arabic or Persian script, one list a language. Each is a regular expression;
 * letters of an abbreviation may have points and blanks between them.
 */
export const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'رويترز',
    '[اأ]\\s?\\.?\\s?ف\\s?\\.?\\s?ب',
    'فرانس برس',
    '[اأ]\\s?\\.?\\s?ب',
    'أسوشيتد برس',
    'د\\s?\\.?\\s?ب\\s?\\.?\\s?[اأ]',
    'سانا',
    'واع',
    'واس',
    'وام',
    'كونا',
    'قنا',
    'بترا',
    'الأناضول',
    'شينخوا',
    'سبوتنيك',
    'إرنا',
    'ارنا',
    'وكالات',
    'الوكالات',
    'شفق نيوز',
    'السومرية نيوز',
    'بي بي سي',
  ],
  fa: ['رویترز', 'ایرنا', 'ایسنا', 'تسنیم', 'مهر', 'فارس'],
};

/** Words that stand where an agency may stand and are none: "Analysis: …", "Video – …". Each is a regular expression. */
export const NO_AGENCIES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'analysis',
    'opinion',
    'commentary',
    'exclusive',
    'report',
    'editorial',
    'breaking',
    'update',
    'updated',
    'watch',
    'video',
    'photos?',
    'explainer',
    'live',
    'note',
    "editor'?s note",
    'interview',
    'part',
    'chapter',
    'section',
    'q',
    'a',
  ],
};
