import type { PhraseTable } from './phrases.ts';

/** Prefixes that programs put before the subject of a reply or a forwarded mail. */
export const SUBJECT_PREFIXES: PhraseTable = {
  en: ['re', 'fw', 'fwd'],
  ar: ['رد', 'إعادة توجيه'],
  de: ['aw', 'wg'],
  es: ['rv'],
  fr: ['tr'],
  nl: ['antw'],
  no: ['vs'],
  sv: ['sv'],
  zh: ['回复', '转发'],
};

/** How a note by the sender above a forwarded message begins or ends. */
export const GREETINGS: PhraseTable = {
  en: [
    'fyi',
    '[please] see below',
    ...['hi', 'hello', 'hey', 'dear', 'greetings', 'salam', 'salaam'],
    'good (morning|afternoon|evening)',
    ...['best', 'thanks', 'thank you', 'cheers', '[kind] regards'],
  ],
  ar: ['مرحبا', 'السلام عليكم', 'تحية'],
};

/** Lines that programs put above the mail that is answered or forwarded. */
export const MAIL_SEPARATORS: PhraseTable = {
  en: ['original message', '[begin] forwarded message'],
  ar: ['الرسالة الأصلية'],
  de: ['ursprüngliche nachricht', 'weitergeleitete nachricht', 'anfang der weitergeleiteten nachricht'],
  es: ['mensaje original', 'mensaje reenviado', 'inicio del mensaje reenviado'],
  fr: ["message d'origine", 'message transféré', 'début du message (transféré|réexpédié)'],
};

/** Beginnings of the short line that programs put under a mail, before their name or that of a device. */
export const MAIL_SIGNATURES: PhraseTable = {
  en: ['sent from', 'get outlook for'],
  de: ['gesendet von'],
  fr: ['envoyé de'],
};
