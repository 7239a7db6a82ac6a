import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ComparedArticle } from '../../../src/compare/compared-article.ts';
import { statementsOn } from '../../../src/compare/statements.ts';
import { judgeRow } from '../../../src/compare/row-verdict.ts';
import { judgePair } from '../../../src/compare/verdicts.ts';
import { createReader } from '../../../src/content/archive-reader.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { publicationDay } from '../../../src/derive/publication-day.ts';
import { article } from './sample.ts';

const { content } = await createReader(
  contentFolder(join(import.meta.dirname, '../../fixtures'), 'archive'),
).read();

const questionOf = (id: string) => {
  const all = [...content.codebooks.questions.values()].flatMap(({ data }) => data?.terms ?? []);
  const found = all.find((term) => term.id === id);
  if (found === undefined) throw new Error(`The fixture archive has no question ${id}.`);
  return found;
};

/** An article of the fixture archive as coded by coder-a. */
function read(id: string): ComparedArticle {
  const entry = content.articles.get(id)?.data;
  if (entry === undefined) throw new Error(`The fixture archive has no article ${id}.`);
  const coding = content.codings.get(`${id}.coder-a`)?.data ?? null;
  return { ...article(id, null, { date: { ...publicationDay(entry.date) } }), coding, names: {} };
}

const on = (id: string, asked: string) => ({ article: id, statements: statementsOn(read(id), asked) });

/** The verdict between two articles on a question, and the voices of the pair that determines it. */
function judge(asked: string, one: string, other: string) {
  const { verdict, alsoAgree, pairs } = judgePair(questionOf(asked), on(one, asked), on(other, asked));
  return { verdict, alsoAgree, voices: pairs[0]?.voices };
}

const [DAM, DIFAF, VILLAGES] = [
  'gazette-dormak-dam-gives-way',
  'ad-difaf-water-without-warning',
  'karaneh-nine-villages-under-water',
];
const [QUAY, BELISK, STRAIT, INSTITUTE] = [
  'gazette-who-pays-for-the-empty-quay',
  'sawt-al-marfa-interview-ansa-belisk',
  'karaneh-the-silent-strait',
  'institute-sixty-days-of-dormak',
];

it.each([
  ['dam-cause', DAM, INSTITUTE, { verdict: 'contradict', alsoAgree: false, voices: 'own' }],
  ['dam-warnings', VILLAGES, DIFAF, { verdict: 'contradict', alsoAgree: true }],
  ['cranes-safe', BELISK, STRAIT, { verdict: 'contradict', alsoAgree: true, voices: 'passed-on' }],
  ['cranes-safe', QUAY, BELISK, { verdict: 'opposed-over-time', alsoAgree: false }],
  ['dam-cause', DIFAF, INSTITUTE, { verdict: 'agree', alsoAgree: false }],
  ['strike-mediation', STRAIT, 'tevril-post-settlement-signed', { verdict: 'agree' }],
  ['dam-inquiry', 'unidentified-who-opened-the-gates', INSTITUTE, { verdict: 'differ' }],
  ['dam-remedy', DAM, INSTITUTE, { verdict: 'one-answers' }],
])('the fixture archive has on %s, of %s and %s, what its map says', (asked, one, other, expected) => {
  expect(judge(asked, one, other)).toMatchObject(expected);
});

it('the fixture archive has articles that are divided, and none where nobody is', () => {
  const divided = (asked: string, id: string) =>
    judgeRow(questionOf(asked), [on(id, asked)]).articles[0]?.divided.length !== 0;
  expect(divided('cranes-safe', STRAIT)).toBe(true);
  expect(divided('dam-warnings', DIFAF)).toBe(true);
  expect(divided('dam-cause', DAM)).toBe(false);
});
