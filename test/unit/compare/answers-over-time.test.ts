import { describe, expect, it } from 'vitest';
import { answersOverTime, endsOfAnswers } from '../../../src/compare/answers-over-time.ts';
import type { OverviewRow } from '../../../src/compare/overview-rows.ts';

type Given = [article: string, asOf: string | undefined, speaker?: string];

/** Answers by their letters, each with the statements that give it; articles are of March 2018. */
function rowOf(answers: Record<string, Given[]>, about: 'state' | 'fact' = 'state') {
  return {
    question: { about },
    answers: Object.entries(answers).map(([letter, given]) => ({
      answer: { letter, label: `answer ${letter}`, denies: false, kind: 'plain' },
      givers: given.map(([article, asOf, speaker]) => ({
        article,
        given: {
          statements: [{ article, asOf, speaker, time: { earliest: '2018-03-01', latest: '2018-03-31' } }],
        },
      })),
    })) as unknown as OverviewRow['answers'],
  };
}

const ARTICLES = ['post', 'courier'].map((id) => ({
  id,
  date: { earliest: '2018-03-01', latest: '2018-03-31', words: '', basis: 'stated' as const },
}));
const overTime = (row: ReturnType<typeof rowOf>) => answersOverTime(row, ARTICLES);

describe('answers over time', () => {
  it('have a lane an answer, by letter, and one mark for what an article says of one time', () => {
    const lanes = overTime(
      rowOf({
        B: [
          ['post', '2020'],
          ['courier', undefined],
        ],
        A: [
          ['post', '2016', 'Somebody'],
          ['post', '2016'],
        ],
      }),
    );
    expect(lanes.map(({ label, statements }) => [label, statements.map(({ from }) => from)])).toEqual([
      ['answer A', ['2016-01-01']],
      ['answer B', ['2018-03-01', '2020-01-01']],
    ]);
    expect(lanes[0]?.statements[0]?.isOwn).toBe(true);
  });

  it('have all answers of the earliest and of the latest time at their ends', () => {
    const ends = endsOfAnswers(
      overTime(
        rowOf({
          A: [
            ['post', '2016'],
            ['courier', '2017'],
          ],
          B: [
            ['courier', '2016'],
            ['post', '2020'],
          ],
        }),
      ),
    );
    expect(ends?.first.labels).toEqual(['answer A', 'answer B']);
    expect(ends?.last.labels).toEqual(['answer B']);
  });

  it('are of one time if all are, and of none if nobody answers', () => {
    const one = endsOfAnswers(overTime(rowOf({ A: [['post', '2016']], B: [['courier', '2016']] })));
    expect(one?.last).toBe(one?.first);
    expect(endsOfAnswers(overTime(rowOf({})))).toBeUndefined();
  });

  it('on a fact stand at the date of the article, whatever time they are about', () => {
    const [lane] = overTime(
      rowOf(
        {
          A: [
            ['post', '2016'],
            ['post', undefined],
          ],
        },
        'fact',
      ),
    );
    expect(lane?.statements).toMatchObject([{ from: '2018-03-01', to: '2018-03-31', asOf: undefined }]);
  });

  it('on a fact are found by ids that are read once, however many statements and articles there are', () => {
    let read = 0;
    const articles = ARTICLES.map(({ id, date }) => ({
      get id() {
        read += 1;
        return id;
      },
      date,
    }));
    answersOverTime(rowOf({ A: Array<Given>(50).fill(['courier', '2016']) }, 'fact'), articles);
    expect(read).toBe(ARTICLES.length);
  });

  it('take an open end as near as the other', () => {
    const [lane] = overTime(rowOf({ A: [['post', '../2016']] }));
    expect(lane?.statements[0]).toMatchObject({ from: '2016-12-31', to: '2016-12-31', asOf: '../2016' });
  });
});
