import { countOf } from './language.ts';

export const answerByAnswer = 'إجابةً إجابة';
export const noneAnswers = 'لا يجيب عنه أيٌّ من المقالات.';
export const theAnswer = (answer: string) => `الإجابة «${answer}»`;
export const theVerdict = 'الحكم';
export const whoOpposesWhom = 'من يعارض من';
export const whoAgreesWithWhom = 'من يوافق من';
export const relations = { contradict: 'التناقضات', 'opposed-over-time': 'التعارض عبر الزمن' };
export const accounts = 'عروض المقالات التي يستند إليها ذلك';
export const wholeAccount = 'عرضه، وفقراته ليست فقرات النص الأصلي';
export const paragraphs = (count: number) =>
  countOf(count, { one: 'فقرة واحدة', two: 'فقرتان', few: '# فقرات', other: '# فقرة' });
