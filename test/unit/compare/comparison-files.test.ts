import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/compare/citation.ts';
import { toCsv, toJson } from '../../../src/compare/comparison-files.ts';
import { LINE_COLUMNS, comparisonLines, type ComparisonLine } from '../../../src/compare/comparison-lines.ts';
import { compareArticles } from '../../../src/compare/comparison.ts';
import { ids, comparisonPage } from './browse.ts';
import { article, ARTICLES, claim, CODEBOOK, COURIER } from './sample.ts';

const COMPARISON = compareArticles(ARTICLES, CODEBOOK, { rowOrder: 'codebook' });
const ABOUT = { title: 'The bridge', citation: 'Cite it so.' };

/** Reads CSV strictly by RFC 4180: invalid files are rejected. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== '') {
    const field = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest);
    if (field === null) throw new Error(`Not CSV: ${rest.slice(0, 40)}`);
    const [whole, content = '', end] = field;
    row.push(content.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(whole.length);
  }
  return rows;
}

function csvLines(csv: string): ComparisonLine[] {
  const [head = [], ...rows] = parseCsv(csv.replace(/^\ufeff/, ''));
  expect(head).toEqual([...LINE_COLUMNS]);
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, index) => [name, row[index]])) as unknown as ComparisonLine;
  });
}

/** The CSV of two articles, one of which has this term for an actor. */
function csvWithTerm(term: string): string {
  const source = article('source');
  source.coding?.names.push({ actor: 'council', term, at: [1] });
  return toCsv(compareArticles([source, article('other')], CODEBOOK));
}

const part = (name: string) => comparisonLines(COMPARISON).filter((line) => line.part === name);

describe('the lines', () => {
  it('have the cells of the claim matrix, each answer and each absence one, row by row and article by article', () => {
    const cells = COMPARISON.matrix.flatMap(({ question, cells: ofRow }) =>
      ofRow.flatMap((cell): Partial<ComparisonLine>[] =>
        cell.absence === undefined
          ? cell.statements.map(({ text, speaker, at }) => ({
              row: question.label,
              article: cell.article,
              value: text,
              speaker: speaker ?? '',
              paragraphs: at.join(' '),
            }))
          : [
              {
                row: question.label,
                article: cell.article,
                status: cell.absence,
                value: '',
                speaker: '',
                paragraphs: '',
              },
            ],
      ),
    );
    expect(part('claims')).toHaveLength(cells.length);
    expect(part('claims')).toMatchObject(cells);
  });

  it('tell position and speaker apart, and every absence by its kind', () => {
    const why = part('claims').filter(({ row }) => row === 'Why is it closed?');
    expect(why.map(({ outlet, status, speaker }) => [outlet, status, speaker])).toEqual([
      ['Harbour Courier', 'asserts', ''],
      ['Harbour Courier', 'attributes', 'Ida Holm'],
      ['Der Telegraf', 'predates', ''],
      ['Nordby Gazette', 'asserts', ''],
      ['Town Bulletin', 'not-coded', ''],
    ]);
    expect(part('claims').map(({ status }) => status)).toContain('silent');
    expect(part('claims').map(({ status }) => status)).toContain('calls for');
  });

  it('have the scores of the stance grid as the page says them and as numbers, with their absences', () => {
    expect(
      part('stances').map(({ row, article: id, status, value, low, high }) =>
        [row, id, status, value, low, high].join(' | '),
      ),
    ).toEqual([
      'City Council | courier | scored | −2 hostile | -2 | -2',
      'City Council | telegraf | scored | +1 friendly | 1 | 1',
      'City Council | gazette | scored | +2 supportive | 2 | 2',
      'City Council | bulletin | not-coded |  |  | ',
      'Ministry of Roads | courier | scored | 0 neutral | 0 | 0',
      'Ministry of Roads | telegraf | silent |  |  | ',
      'Ministry of Roads | gazette | silent |  |  | ',
      'Ministry of Roads | bulletin | not-coded |  |  | ',
    ]);
  });

  it('have every figure in words and as plain numbers, an open end empty, with its date and what it counts', () => {
    expect(
      part('figures').map(({ row, article: id, value, low, high, date, speaker, note }) =>
        [row, id, value, low, high, date, speaker, note].join(' | '),
      ),
    ).toEqual([
      'Measure crossings | courier | about 18,000 | 18000 | 18000 | 2024-02 | Ministry of Roads | ',
      'Measure crossings | telegraf | 20,000 | 20000 | 20000 | 2023 |  | ',
      'Measure crossings | gazette | 21,000 or more | 21000 |  |  |  | ',
      'Measure lorries | courier | 300 to 450 | 300 | 450 |  |  | by day only',
    ]);
  });

  it('have a nought among the numbers, and an end of a range that nothing begins', () => {
    const figures = [
      { measure: 'trams', value: 0, at: [1] },
      { measure: 'trams', to: 2.5, at: [1] },
    ];
    const lines = comparisonLines(compareArticles([article('one', { figures })], CODEBOOK));
    expect(lines.filter((line) => line.part === 'figures')).toMatchObject([
      { low: '0', high: '0' },
      { low: '', high: '2.5', value: 'at most 2.5' },
    ]);
  });

  it('have every voice with those who do not hear it, silent or not coded', () => {
    expect(
      part('voices').map(({ row, article: id, speaker, status, paragraphs }) =>
        [row, speaker, id, status, paragraphs].join(' | '),
      ),
    ).toEqual([
      'Officials | City Council | courier | paraphrased | 1',
      'Officials | City Council | telegraf | quoted | 1',
      'Officials | City Council | gazette | silent | ',
      'Officials | City Council | bulletin | not-coded | ',
      'Experts | Ida Holm | courier | both | 2 3',
      'Experts | Ida Holm | telegraf | silent | ',
      'Experts | Ida Holm | gazette | silent | ',
      'Experts | Ida Holm | bulletin | not-coded | ',
    ]);
  });

  it('have every term with those who use none, silent or not coded', () => {
    expect(
      part('names').map(({ row, article: id, status, value }) => [row, id, status, value].join(' | ')),
    ).toEqual([
      'City Council | courier | calls | City Hall',
      'City Council | courier | calls | the council',
      'City Council | telegraf | calls | the council',
      'City Council | gazette | silent | ',
      'City Council | bulletin | not-coded | ',
      'Ministry of Roads | courier | silent | ',
      'Ministry of Roads | telegraf | silent | ',
      'Ministry of Roads | gazette | calls | the road men',
      'Ministry of Roads | bulletin | not-coded | ',
    ]);
  });

  it('have every event with the date that each report gives it in EDTF, and none where there is no report', () => {
    expect(
      part('events').map(({ row, article: id, status, date }) => [row, id, status, date].join(' | ')),
    ).toEqual([
      'The bridge opens | courier | reports | 1931-05-04',
      'The bridge opens | telegraf | reports | 1931',
      'The bridge opens | gazette | silent | ',
      'The bridge opens | bulletin | not-coded | ',
      'Barriers go up | courier | reports | 2024-02-14',
      'Barriers go up | telegraf | predates | ',
      'Barriers go up | gazette | reports | 2024-02-15',
      'Barriers go up | bulletin | not-coded | ',
    ]);
  });

  it('have what each article names as cause, responsible and remedy, with its absences', () => {
    expect(
      part('blame').map(({ row, article: id, status, speaker, value, paragraphs }) =>
        [row, id, status, speaker, value, paragraphs].join(' | '),
      ),
    ).toEqual([
      'cause | courier | asserts |  | The cables rust | 2',
      'cause | courier | attributes | Ida Holm | Nobody inspected them | 3',
      'responsible | courier | asserts |  | It is the council’s | 1',
      'remedy | courier | calls for |  | Build a new one | 4',
      'cause | telegraf | predates |  |  | ',
      'responsible | telegraf | asserts |  | The council owns it | 2',
      'remedy | telegraf | silent |  |  | ',
      'cause | gazette | asserts |  | It is only paint | 1',
      'responsible | gazette | attributes | City Council | The ministry owns it | 2',
      'remedy | gazette | predicts |  | It opens in May | 3',
      'cause | bulletin | not-coded |  |  | ',
      'responsible | bulletin | not-coded |  |  | ',
      'remedy | bulletin | not-coded |  |  | ',
    ]);
  });

  it('have what each article leaves out, with how many of the others have it', () => {
    expect(
      part('omissions').map(({ row, article: id, status, value }) => [row, id, status, value].join(' | ')),
    ).toEqual([
      'How busy is it? | courier | leaves out | 2 of 2 others have it',
      'What should be done? | telegraf | leaves out | 2 of 2 others have it',
      'The bridge opens | gazette | leaves out | 2 of 2 others have it',
    ]);
  });

  it('have the events that only one other article reports among what is left out', () => {
    const events = [
      { key: 'fire', date: '2020', status: 'undisputed' as const, what: 'The toll house burns', at: [1] },
    ];
    const lines = comparisonLines(compareArticles([article('one', { events }), article('two')], CODEBOOK));
    expect(lines.filter((line) => line.part === 'omissions')).toMatchObject([
      { row: 'The toll house burns', article: 'two', value: '1 of 1 others have it' },
    ]);
  });

  it.each([
    ['all questions are shown', {}],
    ['only questions on which articles contradict are shown', { onlyContradictions: true }],
    ['few questions are asked', { questions: ['owner'] }],
  ])('lead each to its row on the page, where %s', (_, request) => {
    const shown = new Set(ids(comparisonPage(ARTICLES, request)));
    const lines = comparisonLines(compareArticles(ARTICLES, CODEBOOK, request));
    expect(lines.filter(({ row_id }) => !shown.has(row_id)).map(({ part: of, row }) => [of, row])).toEqual(
      [],
    );
  });

  it('tell rows apart by their ids, also where two are called the same', () => {
    const twins = { ...CODEBOOK, questions: ['one', 'two'].map((id) => ({ ...CODEBOOK.questions[0]!, id })) };
    const lines = comparisonLines(compareArticles([COURIER], twins)).filter((line) => line.part === 'claims');
    expect(lines.map(({ row, row_id }) => [row, row_id])).toEqual([
      ['How busy is it?', 'q-one'],
      ['How busy is it?', 'q-two'],
    ]);
  });

  it('have the answer of each claim, whether it is denied, and the verdict on its question, which silence has none of', () => {
    const why = part('claims').filter(({ row }) => row === 'Why is it closed?');
    expect(why.map(({ article: id, answer, denies, verdict }) => [id, answer, denies, verdict])).toEqual([
      ['courier', 'rust', '', 'contradict'],
      ['courier', 'neglect', '', 'contradict'],
      ['telegraf', '', '', ''],
      ['gazette', 'rust', 'yes', 'contradict'],
      ['bulletin', '', '', ''],
    ]);
  });

  it('have the word that hedges a claim and the time that it is about', () => {
    const claims = [claim('owner', 'council', { hedge: 'may', asOf: '1931' })];
    const lines = comparisonLines(compareArticles([article('one', { claims })], CODEBOOK));
    expect(lines.find(({ answer }) => answer === 'council')).toMatchObject({ hedge: 'may', date: '1931' });
  });

  it('have of a voice how it comes into the article, and of an alleged event who alleges it', () => {
    const one = article('one', {
      voices: [
        { name: 'a guard', class: 'official', named: false, through: 'council', mode: 'quoted', at: [1] },
      ],
      events: [{ key: 'fire', date: '2020', status: 'alleged', by: 'council', what: 'It burns', at: [1] }],
    });
    const lines = comparisonLines(compareArticles([one], CODEBOOK));
    expect(lines.find((line) => line.part === 'voices')).toMatchObject({
      note: 'unnamed; through City Council',
    });
    expect(lines.find((line) => line.part === 'events')).toMatchObject({
      status: 'alleges',
      speaker: 'City Council',
    });
  });

  it('have nothing but text, so that all columns are there in every line', () => {
    for (const line of comparisonLines(COMPARISON)) {
      expect(Object.keys(line)).toEqual([...LINE_COLUMNS]);
      for (const value of Object.values(line)) expect(typeof value).toBe('string');
    }
  });

  it('give the reason of each score, as the page does', () => {
    expect(part('stances')[0]).toMatchObject({ article: 'courier', note: 'It blames the council.' });
  });
});

describe('the CSV', () => {
  it('is UTF-8 with one byte order mark, and every line, the last too, ends with CR and LF', () => {
    const csv = toCsv(COMPARISON);
    expect(csv.startsWith('\ufeff"part","row",')).toBe(true);
    expect(csv.lastIndexOf('\ufeff')).toBe(0);
    expect(csv.endsWith('"\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    'the "council"',
    'council, and others',
    'two\nlines',
    'two\r\nlines',
    '"',
    'ends with a quote"',
    'مجلس المدينة',
    "it's",
    'a=b',
    '5-3',
  ])('brings back “%s” as it was', (term) => {
    expect(csvLines(csvWithTerm(term)).map(({ value }) => value)).toContain(term);
  });

  it.each([
    '=1+1',
    '+49 30',
    '+5',
    '-cmd()',
    '-1+1',
    '-2 a',
    '-',
    '--1',
    '-1e5',
    '-.5',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '=HYPERLINK("http://x.test","y")',
  ])('keeps a spreadsheet from running %j', (term) => {
    const values = csvLines(csvWithTerm(term)).map(({ value }) => value);
    expect(values).toContain(`'${term}`);
    expect(values).not.toContain(term);
  });

  it.each(['-2', '-0.5', '-18000', '5', '−2 hostile'])('leaves %s as it is, which runs nothing', (term) => {
    expect(csvLines(csvWithTerm(term)).map(({ value }) => value)).toContain(term);
  });

  it('has the scores below nought as numbers', () => {
    const scores = csvLines(toCsv(COMPARISON)).filter((line) => line.part === 'stances');
    expect(scores[0]).toMatchObject({ value: '−2 hostile', low: '-2', high: '-2' });
  });

  it('guards every column, not the values alone', () => {
    const evil = article('evil', {}, { outlet: '=cmd()', names: { 'actor:council': '+cmd()' } });
    evil.coding?.names.push({ actor: 'council', term: 'them', at: [1] });
    const found = csvLines(toCsv(compareArticles([evil], CODEBOOK))).find((line) => line.part === 'names');
    expect(found).toMatchObject({ outlet: "'=cmd()", row: "'+cmd()" });
  });
});

describe('the JSON', () => {
  const json = JSON.parse(toJson(COMPARISON, ABOUT)) as {
    articles: { id: string }[];
    questions: { id: string; verdict: string; pairs: object[]; answering: number; could: number }[];
    records: ComparisonLine[];
  };

  it('says what it is, by which codebook, and which articles it compares', () => {
    expect(json).toMatchObject({ ...ABOUT, codebook: { id: 'bridge', version: 3 } });
    expect(json.articles).toMatchObject([
      { id: 'courier', outlet: 'Harbour Courier', coder: 'coder-a', stance: 'Local' },
      { id: 'telegraf', date: { words: '10 December 2023', basis: 'stated' } },
      { id: 'gazette', date: { earliest: '2024-03-01', latest: '2024-03-31', basis: 'inferred' } },
      { id: 'bulletin', coder: null },
    ]);
  });

  it('says the verdict on each question and on its pairs of articles, as the rows of the page do', () => {
    expect(json.questions).toMatchObject([
      { id: 'traffic', label: 'How busy is it?', answering: 2, could: 3, verdict: 'agree', pairs: [{}] },
      { id: 'why', label: 'Why is it closed?', answering: 2, could: 2, verdict: 'contradict', pairs: [{}] },
      { id: 'owner', label: 'Who answers for it?', answering: 3, could: 3, verdict: 'contradict' },
      {
        id: 'next',
        label: 'What should be done?',
        answering: 2,
        could: 3,
        verdict: 'one-answers',
        pairs: [],
      },
      { id: 'ferry', label: 'Is there a ferry?', answering: 0, could: 3, verdict: 'none', pairs: [] },
    ]);
    expect(json.questions[2]?.pairs).toEqual([
      { articles: ['courier', 'telegraf'], verdict: 'agree', alsoAgree: false },
      { articles: ['courier', 'gazette'], verdict: 'contradict', alsoAgree: false },
      { articles: ['telegraf', 'gazette'], verdict: 'contradict', alsoAgree: false },
    ]);
  });

  it('has the lines of the CSV, one by one, which only guards formulas beside', () => {
    const unguarded = csvLines(toCsv(COMPARISON)).map((line) => ({
      ...line,
      value: line.value.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''),
    }));
    expect(json.records.length).toBeGreaterThan(40);
    expect(unguarded).toEqual(json.records);
  });
});

describe('the citation', () => {
  it('has the archive, the title, every article with its outlet, the state and the address', () => {
    const url = 'https://parallax.test/compare/?a=courier&a=telegraf';
    const two = compareArticles(ARTICLES.slice(0, 2), CODEBOOK);
    expect(citationOf(two, { title: 'The bridge', archive: 'Parallax', state: '2 June 2024', url })).toBe(
      `Parallax: The bridge. Articles: Harbour Courier, “The title of courier”; Der Telegraf, “The title of telegraf”. State of the archive: 2 June 2024. ${url}`,
    );
  });
});
