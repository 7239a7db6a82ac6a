import { countOf, isolated } from './language.ts';

export const corrections = 'التصويبات';
export const lead = (count: number) =>
  count === 0
    ? 'هنا يُذكر ما صُحّح بعد النشر في عرض مقال أو بياناته أو ترميزه أو في غير ذلك، ولا شيء حتى الآن.'
    : `ما صُحّح بعد النشر في عرض مقال أو بياناته أو ترميزه أو في غير ذلك، والأحدث أولًا: ${countOf(count, {
        one: 'تصويب واحد',
        two: 'تصويبان',
        few: '# تصويبات',
        many: '# تصويبًا',
        other: '# تصويب',
      })}.`;
export const of = { account: 'عرض المقال', details: 'بيانات المقال' };
export const entries = {
  actors: 'فاعل',
  articles: 'مقال',
  chronology: 'تسلسل زمني',
  codebooks: 'دليل الترميز',
  codings: 'ترميز',
  dossiers: 'ملف',
  outlets: 'وسيلة إعلام',
  places: 'مكان',
  vocabularies: 'قائمة مصطلحات',
};
export const codingBy = (coder: string) => `ترميز ${isolated(coder)}`;
export const placeAt = (what: string, paragraphs: string) => `${what}، ${paragraphs}`;
export const correctedOn = (day: string) => `صُحّح في ${day}`;
export const before = 'كان:';
export const after = 'صار:';
export const why = 'السبب:';
export const withdrawn = 'سُحب:';
export const left = 'خرجت من المقارنة';
export const linkTo = (day: string) => `تصويب ${day}`;
