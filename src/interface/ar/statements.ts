import { countOf, isolated } from './language.ts';

export const positions = {
  asserts: 'تأكيد',
  attributes: 'نقل عن غيره',
  predicts: 'توقّع',
  'calls-for': 'مطالبة',
};
export const attributesTo = (speaker: string) => `نقل عن غيره (${isolated(speaker)})`;
export const inTheWordsOf = (position: string, speaker: string) => `${position} (${isolated(speaker)})`;

export const anotherAnswer = 'إجابة أخرى';
export const notAnswer = (answer: string) => `نفي: ${answer}`;
export const kindOfAnswer = {
  predicted: (answer: string) => `${answer} (توقّع)`,
  demanded: (answer: string) => `${answer} (مطلب)`,
};
/** The letters for those from A to Z, in the order of the numerals that Arabic lists have. */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذض';
export const letter = (latin: string) =>
  latin.replace(/[A-Z]/g, (sign) => ABJAD.charAt(sign.charCodeAt(0) - 65));

export const ownVoice = 'بصوت المقال نفسه';
export const passedOn = 'منقول';
export const bothVoices = 'بصوت المقال نفسه ومنقول';
export const hedged = (words: string) => `${words}، بتحفّظ`;
export const passedOnFrom = (speaker: string) => `منقول، القائل: ${isolated(speaker)}`;
export const through = (sources: string[]) => `عبر ${sources.map(isolated).join(' و')}`;
export const unnamed = 'بلا اسم';
export const reportedAsEvent = 'مذكور بوصفه حدثًا';
export const quoted = (term: string) => `«${isolated(term)}»`;
export const hedgedBy = (hedge: string) => `بتحفّظ: ${quoted(hedge)}`;
export const asOf = (date: string) => `عن ${date}`;
export const moreAnswers = (count: number) =>
  countOf(count, {
    one: 'إجابة أخرى',
    two: 'إجابتان أخريان',
    few: '# إجابات أخرى',
    other: '# إجابة أخرى',
  });
export const answers = (count: number) => (count > 2 && count < 11 ? 'إجابات' : 'إجابة');
export const andMore = (count: number) => ` و${count} أخرى`;
export const also = ' وكذلك: ';
export const divided = 'متضارب';
export const isDivided = (article: string) => `${isolated(article)} متضارب: `;
export const against = ' مقابل ';

export const absences = {
  silent: 'لا يذكر',
  'not-coded': 'غير مُرمَّز',
  predates: 'أقدم منه',
  'may-predate': 'ربما أقدم منه',
};
export const absentFor = {
  silent: (articles: string) => `لا يذكر ذلك: ${articles}.`,
  'not-coded': (articles: string) => `غير مُرمَّز: ${articles}.`,
  predates: (articles: string) => `أقدم منه: ${articles}.`,
  'may-predate': (articles: string) => `ربما أقدم منه: ${articles}.`,
};
