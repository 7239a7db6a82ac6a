/** What programs put before the subject of an answer or a forwarded mail, one list a language. Each is a regular expression. */
export const SUBJECT_PREFIXES: Readonly<Record<string, readonly string[]>> = {
  en: ['re', 'fwd?', 'fw'],
  ar: ['رد', 'إعادة توجيه'],
  de: ['aw', 'wg'],
  es: ['rv'],
  fr: ['tr'],
  nl: ['antw'],
  no: ['vs'],
  sv: ['sv'],
  zh: ['回复', '转发'],
};

/** How a note of the sender above a forwarded mail begins or ends, one list a language. Each is a regular expression. */
export const GREETINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'fyi',
    'see below',
    'please see below',
    'hi',
    'hello',
    'hey',
    'dear',
    'good (?:morning|afternoon|evening)',
    'greetings',
    'best',
    'thanks',
    'thank you',
    'cheers',
    'regards',
    'kind regards',
    'salam',
    'salaam',
  ],
  ar: ['مرحبا', 'السلام عليكم', 'تحية'],
};
