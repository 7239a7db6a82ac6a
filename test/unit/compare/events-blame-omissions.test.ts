import { describe, expect, it } from 'vitest';
import { buildBlame, type BlameCell } from '../../../src/compare/blame.ts';
import { buildMatrix } from '../../../src/compare/claim-matrix.ts';
import { inTimeOrder } from '../../../src/compare/compared-article.ts';
import { buildEvents } from '../../../src/compare/events.ts';
import { buildOmissions } from '../../../src/compare/omissions.ts';
import { answerInWords } from '../../../src/compare/words.ts';
import type { CodingInput } from '../../../src/schema/coding.ts';
import { article, ARTICLES, BULLETIN, claim, CODEBOOK, COURIER, day, question, TELEGRAF } from './sample.ts';

const IN_TIME = inTimeOrder(ARTICLES);

function events(...dates: [key: string, date: string][]): Partial<CodingInput> {
  return {
    events: dates.map(([key, date]) => ({
      key,
      date,
      status: 'undisputed',
      what: `What ${key} was`,
      at: [1],
    })),
  };
}

describe('the events', () => {
  it('are in the order of their dates, whatever the order in the codings', () => {
    const source = article(
      'source',
      events(['last', '2024-03'], ['middle', '2024-02-14'], ['first', '1931'], ['open', '../1920']),
    );
    expect(buildEvents([source]).map(({ key }) => key)).toEqual(['open', 'first', 'middle', 'last']);
  });

  it('that continue from or until a day are sorted by that day: open starts by their end, open ends by their start', () => {
    const source = article(
      'source',
      events(['after', '2024-02-15'], ['since', '1932/..'], ['until', '../2024-02-14'], ['before', '1931']),
    );
    expect(buildEvents([source]).map(({ key }) => key)).toEqual(['before', 'since', 'until', 'after']);
  });

  it('are sorted by key if they began on the same day, and come last if the date is not a day', () => {
    const source = article('source', events(['odd', '2024-13-40'], ['b', '1931'], ['a', '1931-01-01']));
    expect(buildEvents([source]).map(({ key }) => key)).toEqual(['a', 'b', 'odd']);
  });

  it('take date and words from the first article in time, and say what each of the others says', () => {
    expect(buildEvents(IN_TIME)).toMatchObject([
      {
        key: 'opening',
        date: '1931',
        what: 'The bridge opens',
        toldBy: 'telegraf',
        cells: [
          { article: 'telegraf', date: '1931', edtf: '1931', what: 'The bridge opens', at: [3] },
          { article: 'gazette', absence: 'silent' },
          {
            article: 'courier',
            date: '4 May 1931',
            edtf: '1931-05-04',
            what: 'The first tram crosses',
            at: [4],
          },
          { article: 'bulletin', absence: 'not-coded' },
        ],
      },
      {
        key: 'closing',
        // The Gazette may be from 1 March, so it comes before the Courier of 2 March.
        date: '15 February 2024',
        cells: [
          { article: 'telegraf', absence: 'predates' },
          { article: 'gazette', date: '15 February 2024', what: 'Barriers go up' },
          { article: 'courier', date: '14 February 2024', what: 'The bridge is closed' },
          { article: 'bulletin', absence: 'not-coded' },
        ],
      },
    ]);
  });

  it('count those who report an event of those who could: coded, and not from before it', () => {
    expect(buildEvents(IN_TIME).map(({ reporting, could }) => [reporting, could])).toEqual([
      [2, 3],
      [2, 2],
    ]);
  });

  it('are called as an editor calls them, in whichever coding, and are then told by nobody', () => {
    const fire = (what: string, label?: string) => ({
      events: [
        {
          key: 'fire',
          date: '2024',
          status: 'undisputed' as const,
          what,
          at: [1],
          ...(label === undefined ? {} : { label }),
        },
      ],
    });
    const articles = [
      article('one', fire('Villains burn the toll house')),
      article('two', fire('The toll house burns', 'The fire in the toll house')),
    ];
    const [row] = buildEvents(articles);
    expect(row).toMatchObject({ what: 'The fire in the toll house', toldBy: undefined });
    expect(row?.cells).toMatchObject([
      { what: 'Villains burn the toll house' },
      { what: 'The toll house burns' },
    ]);
  });

  it('may be predated by an article whose date is not sure, which is then not one of those that could', () => {
    const vague = { words: '2024', earliest: '2024-01-01', latest: '2024-12-31', basis: 'inferred' as const };
    const articles = [
      article('vague', {}, { date: vague }),
      article('one', events(['flood', '2024-02-20'], ['storm', '2023'])),
    ];
    const rows = buildEvents(articles);
    expect(rows.map(({ key, cells: [cell] }) => [key, cell?.absence])).toEqual([
      ['storm', 'silent'],
      ['flood', 'may-predate'],
    ]);
    expect(rows.map(({ reporting, could }) => [reporting, could])).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });

  it('tell what is alleged, and by whom, article by article', () => {
    const report = (rest: Partial<CodingInput['events'][number]>) => ({
      events: [
        { key: 'fire', date: '2024', status: 'undisputed' as const, what: 'It burns', at: [1], ...rest },
      ],
    });
    const articles = [
      article('one', report({ status: 'alleged', by: 'council' })),
      article('two', report({ status: 'alleged' })),
      article('three', report({})),
    ];
    const [row] = buildEvents(articles);
    expect(row).toMatchObject({
      isAlleged: true,
      cells: [
        { status: 'alleged', speaker: 'City Council' },
        { status: 'alleged', speaker: undefined },
        { status: 'undisputed', speaker: undefined },
      ],
    });
    expect(buildEvents([articles[2]!])[0]?.isAlleged).toBe(false);
  });

  it('name each place once, in the order in which articles name them', () => {
    const at = (places: string[]) => ({
      events: [
        { key: 'party', date: '2024', status: 'undisputed' as const, what: 'A party', places, at: [1] },
      ],
    });
    const articles = [article('one', at(['halm', 'unknown'])), article('two', at(['halm']))];
    expect(buildEvents(articles)[0]?.places).toEqual(['Halm', 'unknown']);
  });
});

describe('blame and remedy', () => {
  const wordingsIn = (cell: BlameCell | undefined) =>
    cell?.answers.map((given) => [answerInWords(given), ...given.statements.map(({ text }) => text)]);

  it('have each answer once, with all its wordings, the strongest first', () => {
    const claims = [
      claim('q', 'yes', { position: 'attributes', byName: 'Ida Holm', text: 'Yes, she says' }),
      claim('q', 'yes', { hedge: 'may', text: 'It may be' }),
      claim('q', 'yes', { denies: true, text: 'It is not' }),
      claim('q', 'yes', { text: 'It is' }),
      claim('q', 'yes', { position: 'predicts', text: 'It will be' }),
    ];
    const [one] = buildBlame([article('one', { claims })], [question('q', { role: 'remedy' })]);
    expect(wordingsIn(one?.remedy)).toEqual([
      ['Answer yes', 'It is', 'It may be', 'Yes, she says'],
      ['not: Answer yes', 'It is not'],
      ['Answer yes (predicted)', 'It will be'],
    ]);
  });

  it('gather the answers to the questions of each role, and to no others', () => {
    const [courier] = buildBlame([COURIER], CODEBOOK.questions);
    expect(courier?.article).toBe('courier');
    expect(wordingsIn(courier?.cause)).toEqual([
      ['Answer rust', 'The cables rust'],
      ['Answer neglect', 'Nobody inspected them'],
    ]);
    expect(wordingsIn(courier?.responsible)).toEqual([['Answer council', 'It is the council’s']]);
    expect(wordingsIn(courier?.remedy)).toEqual([['Answer new', 'Build a new one']]);
  });

  it('gather several questions of one role in the order of the codebook', () => {
    const claims = ['second', 'first'].map((id) => claim(id, 'yes', { text: id }));
    const asked = [question('first', { role: 'cause' }), question('second', { role: 'cause' })];
    const [one] = buildBlame([article('one', { claims })], asked);
    // The same label in two questions is two answers.
    expect(wordingsIn(one?.cause)).toEqual([
      ['Answer yes', 'first'],
      ['Answer yes', 'second'],
    ]);
    expect(one?.cause.absence).toBeUndefined();
  });

  it('are one strip an article, in their order, and tell why there is nothing', () => {
    expect(
      buildBlame(ARTICLES, CODEBOOK.questions).map(({ article: id, cause }) => [
        id,
        cause.answers.length,
        cause.absence,
      ]),
    ).toEqual([
      ['courier', 2, undefined],
      ['telegraf', 0, 'predates'],
      ['gazette', 1, undefined],
      ['bulletin', 0, 'not-coded'],
    ]);
  });

  it('are silent where an article could have answered any of several questions of a role', () => {
    const absenceOf = (...since: (string | undefined)[]) => {
      const asked = since.map((day_, index) =>
        question(`q${String(index)}`, { role: 'cause', ...(day_ === undefined ? {} : { since: day_ }) }),
      );
      return buildBlame([TELEGRAF], asked)[0]?.cause.absence;
    };
    expect(absenceOf('2024-02-14', '2025')).toBe('predates');
    expect(absenceOf('2024-02-14', '2020')).toBe('silent');
    expect(absenceOf('2024-02-14', undefined)).toBe('silent');
  });

  it('may be predated by an article of a date that is not sure, unless it could have answered another question', () => {
    const vague = article(
      'vague',
      {},
      { date: { words: '2024', earliest: '2024-01-01', latest: '2024-12-31', basis: 'inferred' } },
    );
    const absenceOf = (...since: string[]) => {
      const asked = since.map((day_, index) => question(`q${String(index)}`, { role: 'cause', since: day_ }));
      return buildBlame([vague], asked)[0]?.cause.absence;
    };
    const [COULD, MAYBE, COULD_NOT] = ['2020', '2024-06', '2025'];
    expect(absenceOf(MAYBE)).toBe('may-predate');
    expect(absenceOf(COULD_NOT, MAYBE)).toBe('may-predate');
    expect(absenceOf(MAYBE, COULD_NOT)).toBe('may-predate');
    expect(absenceOf(COULD, MAYBE)).toBe('silent');
    expect(absenceOf(MAYBE, COULD)).toBe('silent');
  });

  it('are silent where the codebook asks nothing of a role, and not coded where an article is not', () => {
    const [telegraf, bulletin] = buildBlame([TELEGRAF, BULLETIN], []);
    expect(telegraf?.remedy).toEqual({ answers: [], absence: 'silent' });
    expect(bulletin?.remedy).toEqual({ answers: [], absence: 'not-coded' });
  });
});

describe('what is left out', () => {
  const omissions = buildOmissions(ARTICLES, buildMatrix(ARTICLES, CODEBOOK.questions), buildEvents(IN_TIME));
  const ofArticle = (id: string) => omissions.find((item) => item.article === id);

  it('are questions that others answer, with how many of the others that could', () => {
    expect(ofArticle('courier')?.questions).toEqual([
      { row: 'q-traffic', text: 'How busy is it?', reporting: 2, others: 2 },
    ]);
  });

  it('are never questions that nobody answers, nor those that an article could not know', () => {
    // Nobody mentions a ferry; the Telegraf is from before the closing, but could have said what should be done.
    expect(ofArticle('telegraf')?.questions.map(({ row }) => row)).toEqual(['q-next']);
    expect(ofArticle('gazette')?.questions).toEqual([]);
  });

  it('are events that more than one other reports, with how many of the others that could', () => {
    expect(ofArticle('gazette')).toMatchObject({
      events: [{ row: 'e-opening', text: 'The bridge opens', reporting: 2, others: 2 }],
      single: [],
    });
    expect(ofArticle('telegraf')?.events).toEqual([]);
  });

  it('leave articles that could not know out of the denominator', () => {
    const articles = [
      article('early', {}, { date: day('2020-01-01', '1 January 2020') }),
      article('silent'),
      article('uncoded', null),
      article('one', events(['flood', '2023'])),
      article('two', events(['flood', '2023'])),
      article('three'),
    ];
    const items = buildOmissions(articles, [], buildEvents(articles));
    expect(items.map((item) => item.events.map(({ reporting, others }) => [reporting, others]))).toEqual([
      [],
      [[2, 3]],
      [],
      [],
      [],
      [[2, 3]],
    ]);
  });

  it('list events that only one other reports apart from the others', () => {
    const articles = [
      article('silent'),
      article('one', events(['flood', '2023'], ['fire', '2021'])),
      article('early', {}, { date: day('2022-06-01', '1 June 2022') }),
    ];
    const items = buildOmissions(articles, [], buildEvents(articles));
    expect(items.map((item) => item.events)).toEqual([[], [], []]);
    expect(items.map(({ single }) => single.map(({ row }) => row))).toEqual([
      ['e-fire', 'e-flood'],
      [],
      ['e-fire'],
    ]);
    // The early one could not know about the flood; both others could have reported the fire.
    expect(items[0]?.single).toEqual([
      { row: 'e-fire', text: 'What fire was', reporting: 1, others: 2 },
      { row: 'e-flood', text: 'What flood was', reporting: 1, others: 1 },
    ]);
  });

  it('is never what an article may predate', () => {
    const vague = { words: '2024', earliest: '2024-01-01', latest: '2024-12-31', basis: 'inferred' as const };
    const claims = [claim('why', 'rust')];
    const told = { ...events(['flood', '2024-02-20'], ['fire', '2024-02-21']), claims };
    const articles = [
      article('vague', {}, { date: vague }),
      article('one', told),
      article('two', { ...told, events: told.events?.slice(0, 1) ?? [] }),
    ];
    const [item] = buildOmissions(articles, buildMatrix(articles, CODEBOOK.questions), buildEvents(articles));
    expect(item).toEqual({ article: 'vague', isCoded: true, questions: [], events: [], single: [] });
  });

  it('is never an event that anybody only alleges', () => {
    const flood = (status: 'undisputed' | 'alleged') => ({
      events: [{ key: 'flood', date: '2023', status, what: 'It is flooded', at: [1] }],
    });
    const of = (...reports: ('undisputed' | 'alleged')[]) => {
      const articles = [
        article('silent'),
        ...reports.map((status, index) => article(`a${String(index)}`, flood(status))),
      ];
      const [silent] = buildOmissions(articles, [], buildEvents(articles));
      return [...(silent?.events ?? []), ...(silent?.single ?? [])].length;
    };
    expect(of('undisputed')).toBe(1);
    expect(of('alleged')).toBe(0);
    expect(of('undisputed', 'alleged', 'undisputed')).toBe(0);
  });

  describe('where an event answers a question', () => {
    const leftOut = (claims: CodingInput['claims'], { asked = [question('q')] } = {}) => {
      const event = { key: 'flood', date: '2023', status: 'undisputed' as const, what: 'A flood', at: [1] };
      const articles = [
        article('claims', { claims }),
        article('one', { events: [{ ...event, answers: [{ question: 'q', answer: 'yes' }] }] }),
        article('two', { events: [event] }),
      ];
      const [first] = buildOmissions(articles, buildMatrix(articles, asked), buildEvents(articles));
      return first?.events.map(({ row }) => row);
    };

    it('is not that event for an article that gives this same answer, on whosever word', () => {
      expect(leftOut([claim('q', 'yes')])).toEqual([]);
      expect(leftOut([claim('q', 'yes', { position: 'attributes', byName: 'Ida Holm' })])).toEqual([]);
    });

    it('is that event for an article that gives another answer, denies this one, or answers another question', () => {
      for (const claims of [
        [],
        [claim('q', 'no')],
        [claim('q', 'yes', { denies: true })],
        [claim('why', 'yes')],
      ])
        expect(leftOut(claims)).toEqual(['e-flood']);
    });

    it('is the same whether the question is asked or not', () => {
      expect(leftOut([claim('q', 'yes')], { asked: [] })).toEqual([]);
      expect(leftOut([claim('q', 'no')], { asked: [] })).toEqual(['e-flood']);
    });
  });

  it('calls an event as its row is called', () => {
    const fire = [
      {
        key: 'fire',
        date: '2023',
        status: 'undisputed' as const,
        what: 'Villains burn it',
        label: 'The fire',
        at: [1],
      },
    ];
    const articles = [article('silent'), article('one', { events: fire })];
    const [silent] = buildOmissions(articles, [], buildEvents(articles));
    expect(silent?.single.map(({ text }) => text)).toEqual(['The fire']);
  });

  it('have what most others report first', () => {
    const both = events(['less', '2021'], ['most', '2022']);
    const articles = [
      article('silent'),
      article('one', both),
      article('two', both),
      article('three', events(['most', '2022'])),
    ];
    const [silent] = buildOmissions(articles, [], buildEvents(articles));
    expect(silent?.events.map(({ row, reporting }) => [row, reporting])).toEqual([
      ['e-most', 3],
      ['e-less', 2],
    ]);
  });

  it('say of an article that is not coded only that it is not', () => {
    expect(ofArticle('bulletin')).toEqual({
      article: 'bulletin',
      isCoded: false,
      questions: [],
      events: [],
      single: [],
    });
  });
});
