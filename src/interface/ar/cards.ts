import { countOf } from './language.ts';

export const dossier = 'ملف';
export const question = 'سؤال';
export const articles = (count: number) =>
  countOf(count, { one: 'مقال', two: 'مقالان', few: 'مقالات', many: 'مقالًا', other: 'مقال' });
export const contradicted = (count: number, all: number) =>
  countOf(count, {
    one: `سؤال تتناقض فيه من أصل ${all}`,
    two: `سؤالان تتناقض فيهما من أصل ${all}`,
    few: `أسئلة تتناقض فيها من أصل ${all}`,
    many: `سؤالًا تتناقض فيها من أصل ${all}`,
    other: `سؤال تتناقض فيها من أصل ${all}`,
  });
export const contradictions = (count: number, questions: number, all: number) =>
  `${countOf(count, { one: 'مقال واحد', two: 'مقالان', few: '# مقالات', many: '# مقالًا', other: '# مقال' })} · ${countOf(
    questions,
    {
      zero: 'لا تتناقض في أي سؤال',
      one: 'تتناقض في سؤال واحد',
      two: 'تتناقض في سؤالين',
      few: 'تتناقض في # أسئلة',
      many: 'تتناقض في # سؤالًا',
      other: 'تتناقض في # سؤال',
    },
  )} من أصل ${all}`;
export const verdicts = {
  contradict: 'المقالات تتناقض',
  'opposed-over-time': 'المقالات متعارضة مع مرور الزمن',
  differ: 'المقالات مختلفة',
  agree: 'المقالات متفقة',
  'one-answers': 'مقال واحد يجيب',
  none: 'لا مقال يجيب',
};
export const answering = (count: number, could: number) => `الإجابات: ${count} من أصل ${could}`;
export const more = (count: number) =>
  countOf(count, {
    one: 'وإجابة أخرى',
    two: 'وإجابتان أخريان',
    few: 'و# إجابات أخرى',
    many: 'و# إجابة أخرى',
    other: 'و# إجابة أخرى',
  });
