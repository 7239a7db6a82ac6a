import { describe, expect, it } from 'vitest';
import { classCode } from '../../../src/compare/class-code.ts';
import {
  moveColumn,
  readRequest,
  settleArticles,
  writeRequest,
  type CompareRequest,
} from '../../../src/compare/request.ts';

const PLAIN: CompareRequest = {
  ids: ['courier', 'telegraf'],
  parts: [],
  questions: [],
  rowOrder: 'contradictions',
  onlyContradictions: false,
  isBlind: false,
  withAccounts: false,
};

const read = (address: string) => readRequest(new URLSearchParams(address));
const idsOf = (address: string) => read(address).request.ids;
const problemsOf = (address: string) => read(address).problems.map(({ kind }) => kind);

describe('an address', () => {
  it('asks for articles in its order, and for everything else as usual', () => {
    expect(read('a=courier&a=telegraf')).toEqual({ request: PLAIN, problems: [] });
  });

  it('says all that can be chosen', () => {
    const address =
      'a=x&a=y&part=events&part=claims&q=why&q=owner&order=codebook&contradict=1&blind=1&accounts=1';
    expect(read(address)).toEqual({
      problems: [],
      request: {
        ids: ['x', 'y'],
        parts: ['claims', 'events'],
        questions: ['why', 'owner'],
        rowOrder: 'codebook',
        onlyContradictions: true,
        isBlind: true,
        withAccounts: true,
      },
    });
  });

  it('of before there were verdicts still asks for what it was about', () => {
    expect(read('a=courier&a=telegraf&order=disagreement&differ=1').request).toEqual({
      ...PLAIN,
      onlyContradictions: true,
    });
  });

  it('of before the omissions had their name still asks for them', () => {
    expect(read('a=x&a=y&part=left-out')).toEqual(read('a=x&a=y&part=omissions'));
    expect(read('a=x&a=y&part=left-out').problems).toEqual([]);
  });

  it('asks by the code of a class link for its articles, blind', () => {
    expect(read(`c=${classCode(['telegraf', 'courier'])}&q=why`)).toEqual({
      request: { ...PLAIN, ids: ['telegraf', 'courier'], questions: ['why'], isBlind: true },
      problems: [],
    });
  });

  it('shows no part below the overview where it names none that there is', () => {
    expect(read('a=x&a=y&part=nonsense').request.parts).toEqual(PLAIN.parts);
    expect(read('a=x&a=y&part=nonsense&part=voices&part=voices').request.parts).toEqual(['voices']);
  });

  it('ignores an unknown order, switches that are not 1, and questions that are no ids or repeated', () => {
    expect(
      read('a=courier&a=telegraf&order=random&contradict=yes&blind=0&accounts=true&q=NOT%20AN%20ID').request,
    ).toEqual(PLAIN);
    expect(read('a=x&a=y&q=why&q=why&q=').request.questions).toEqual(['why']);
  });
});

describe('a request with something wrong in it', () => {
  it('takes a repeated article once, at its first place', () => {
    expect(idsOf('a=x&a=y&a=x')).toEqual(['x', 'y']);
    expect(problemsOf('a=x&a=y&a=x')).toEqual(['repeated']);
  });

  it.each(['A=x', 'Courier', 'two words', '../etc', '<b>', 'a_b', 'ä', 'x'.repeat(81)])(
    'leaves out “%s”, which can be no article',
    (id) => {
      const address = `a=x&a=${encodeURIComponent(id)}&a=y`;
      expect(idsOf(address)).toEqual(['x', 'y']);
      expect(problemsOf(address)).toEqual(['not-an-id']);
    },
  );

  it('says of a code that is none that it is none', () => {
    expect(idsOf('c=nonsense')).toEqual([]);
    expect(problemsOf('c=nonsense')).toEqual(['not-a-code']);
  });

  it('takes an id of 80 characters', () => {
    expect(problemsOf(`a=x&a=${'y'.repeat(80)}`)).toEqual([]);
  });

  it('does not mind fields that were sent empty', () => {
    expect(read('a=&a=x&a=&a=y')).toMatchObject({ request: { ids: ['x', 'y'] }, problems: [] });
  });

  it('keeps more than six, since nobody knows yet which of them there are', () => {
    const address = 'a=1&a=2&a=3&a=4&a=5&a=6&a=7&a=8';
    expect(idsOf(address)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(problemsOf(address)).toEqual([]);
  });

  it('looks at no more ids than a form could send', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `a${String(index)}`);
    expect(idsOf(ids.map((id) => `a=${id}`).join('&'))).toEqual(ids.slice(0, 24));
  });

  it('says which parts there are not, and shows the others', () => {
    const { request, problems } = read('a=x&a=y&part=voices&part=nonsense');
    expect(request.parts).toEqual(['voices']);
    expect(problems).toEqual([
      { kind: 'no-such-part', message: 'There is no part “nonsense” of a comparison; it was left out.' },
    ]);
  });

  it('tells every problem, and each in words', () => {
    expect(problemsOf('a=x&a=x&a=X&part=p')).toEqual(['not-an-id', 'repeated', 'no-such-part']);
    for (const { message } of read('a=x&a=x&a=X&part=p').problems) expect(message).toMatch(/^[A-Z].+\.$/);
  });
});

describe('the articles that are compared', () => {
  const settle = (asked: string[], known: string[]) => settleArticles(asked, new Set(known));
  const kindsOf = (asked: string[], known: string[]) => settle(asked, known).problems.map(({ kind }) => kind);

  it('are those that there are, in the order asked for', () => {
    expect(settle(['c', 'a', 'b'], ['a', 'b', 'c', 'd'])).toEqual({ ids: ['c', 'a', 'b'], problems: [] });
  });

  it('leave out what there is not, naming each', () => {
    const { ids, problems } = settle(['a', 'nope', 'b', 'neither'], ['a', 'b']);
    expect(ids).toEqual(['a', 'b']);
    expect(problems).toEqual([
      { kind: 'unknown', message: 'There is no article “nope” here; it was left out.' },
      { kind: 'unknown', message: 'There is no article “neither” here; it was left out.' },
    ]);
  });

  it('are six, and of more the first six, telling how many there are', () => {
    const eight = ['1', '2', '3', '4', '5', '6', '7', '8'];
    expect(settle(eight.slice(0, 6), eight).problems).toEqual([]);
    expect(settle(eight, eight)).toEqual({
      ids: ['1', '2', '3', '4', '5', '6'],
      problems: [
        {
          kind: 'too-many',
          message: 'At most 6 articles fit side by side; the first 6 of 8 are compared.',
        },
      ],
    });
  });

  it('are six where there are six, whatever else was asked for that there is not', () => {
    const six = ['1', '2', '3', '4', '5', '6'];
    expect(settle(['nope', ...six], six)).toMatchObject({ ids: six, problems: [{ kind: 'unknown' }] });
  });

  it.each([
    ['none is asked for', [], ['none']],
    ['none of those asked for is there', ['nope'], ['unknown', 'none']],
    ['one is asked for', ['a'], ['one']],
    ['one of those asked for is there', ['a', 'nope'], ['unknown', 'one']],
  ])('are too few where %s', (_, asked, kinds) => {
    expect(kindsOf(asked, ['a', 'b'])).toEqual(kinds);
  });

  it('have their problems told in words', () => {
    const messages = [settle([], []), settle(['a'], ['a'])].flatMap(({ problems }) =>
      problems.map(({ message }) => message),
    );
    expect(messages).toEqual([
      expect.stringMatching(/^Nothing is compared yet\./),
      'One article alone cannot be compared. Choose another one below.',
    ]);
  });
});

describe('a written request', () => {
  it('is only the articles where nothing else is chosen', () => {
    expect(writeRequest(PLAIN).toString()).toBe('a=courier&a=telegraf');
  });

  it.each<[string, Partial<CompareRequest>]>([
    ['nothing chosen', {}],
    ['another order of columns', { ids: ['telegraf', 'courier', 'gazette'] }],
    ['some parts', { parts: ['stances', 'omissions'] }],
    ['some questions, in an order', { questions: ['why', 'owner', 'ferry'] }],
    ['another order of rows', { rowOrder: 'codebook' }],
    ['only what contradicts', { onlyContradictions: true }],
    ['blind reading', { isBlind: true }],
    ['the accounts', { withAccounts: true }],
    [
      'everything at once',
      {
        parts: ['claims'],
        questions: ['why'],
        rowOrder: 'codebook',
        onlyContradictions: true,
        isBlind: true,
        withAccounts: true,
      },
    ],
  ])('reads back the same with %s', (_, chosen) => {
    const request = { ...PLAIN, ...chosen };
    expect(read(writeRequest(request).toString())).toEqual({ request, problems: [] });
  });
});

it('a written request for a blind reading names no article', () => {
  const written = writeRequest({ ...PLAIN, isBlind: true, questions: ['why'] }).toString();
  expect(written).toMatch(/^c=[A-Za-z0-9_-]+&q=why$/);
});

describe('a column', () => {
  const three = { ...PLAIN, ids: ['a', 'b', 'c'] };

  it.each<[string, -1 | 1, string[]]>([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', 1, ['b', 'a', 'c']],
    ['c', -1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['unknown', 1, ['a', 'b', 'c']],
    ['unknown', -1, ['a', 'b', 'c']],
  ])('%s moved by %d: %j', (id, by, ids) => {
    expect(moveColumn(three, id, by).ids).toEqual(ids);
  });

  it('moves without changing anything else, nor the request that it is moved in', () => {
    const request: CompareRequest = { ...three, isBlind: true, questions: ['why'] };
    expect(moveColumn(request, 'a', 1)).toEqual({ ...request, ids: ['b', 'a', 'c'] });
    expect(request.ids).toEqual(['a', 'b', 'c']);
  });
});
