import { describe, expect, it } from 'vitest';
import { originalText } from '../originals/sample-original.ts';
import { checkAfter, expectIssues, type BrokenArchive } from './broken-archive.ts';

const SHA256 = `${'0'.repeat(63)}1`;
const CODING = 'codings/bridge-closed.coder-a.yaml';
const ARTICLE = 'articles/bridge-closed.md';
const TEXTS = [
  'In Millford the council closed Old Bridge on Thursday.',
  'Two of nine piers are cracked, said Mara Lindqvist.',
  '# What comes next',
  'Repairs will take until autumn.',
];

/** Imports the original of the article about the closing. */
const importOriginal = ({ write }: BrokenArchive, texts: readonly string[] = TEXTS, document = SHA256) =>
  write('originals/bridge-closed.md', originalText('bridge-closed', texts, document));

const checkWith = (texts: readonly string[], change?: (archive: BrokenArchive) => Promise<unknown>) =>
  checkAfter(async (archive) => {
    await importOriginal(archive, texts);
    await change?.(archive);
  });

it('has nothing to say of a sound archive with its original', async () => {
  expectIssues(await checkWith(TEXTS));
});

describe('an original that is not the text that was read', () => {
  it('is another document', async () => {
    const issues = await checkAfter((archive) => importOriginal(archive, TEXTS, 'f'.repeat(64)));
    expectIssues(issues, {
      at: `${ARTICLE}:20:1`,
      rule: 'original-changed',
      message: /not used\. .*another document/,
    });
  });

  it('was changed by hand', async () => {
    const issues = await checkWith(TEXTS, (archive) =>
      archive.edit('originals/bridge-closed.md', 'Thursday', 'Friday'),
    );
    expectIssues(issues, { at: `${ARTICLE}:20:1`, rule: 'original-changed', message: /changed after/ });
  });

  it('is no file of the importer', async () => {
    const issues = await checkAfter(({ write }) => write('originals/bridge-closed.md', 'A text.'));
    expectIssues(issues, { at: `${ARTICLE}:20:1`, rule: 'original-changed', message: /not one that/ });
  });

  it('has other paragraphs than the entry says: evidence beyond them is an error', async () => {
    const issues = await checkWith(TEXTS.slice(0, 3));
    expectIssues(
      issues,
      { at: `${ARTICLE}:20:1`, rule: 'original-changed', message: /2 instead of 3/ },
      { at: `${CODING}:26:10`, rule: 'unknown-paragraph', message: /no paragraph 3: the original has 2/ },
    );
  });
});

describe('words that an entry shares with its original', () => {
  const LONG =
    'two of nine peers have cracks in them, told the paper an engineer, and nobody knows since when';
  const shared = (text: string) => checkWith([TEXTS[0] ?? '', `Mara Lindqvist: ${text}.`, ...TEXTS.slice(2)]);

  it('may be eight in a row', async () => {
    expectIssues(await shared('told the paper that two of nine peers'));
  });

  it('are told with line, column, paragraph and words when they are nine, across links and line ends', async () => {
    const issues = await shared('he told the paper that two of nine peers have rust');
    expectIssues(issues, {
      at: `${ARTICLE}:29:54`,
      rule: 'common-words',
      message: /^9 words in a row .* ¶2: "told the paper that two of nine peers have"/,
    });
  });

  it.each([
    ['a heading', '## What comes next', '## told the paper that two of nine peers have'],
    ['a mark', 'So in the\nsource; piers must be meant.', 'told the paper that two of nine peers have'],
  ])('are told in %s, too', async (_, before, after) => {
    const original = [TEXTS[0] ?? '', 'told the paper that two of nine peers have rust.', ...TEXTS.slice(2)];
    const issues = await checkWith(original, (archive) => archive.edit(ARTICLE, before, after));
    expect(issues.map(({ rule }) => rule)).toContain('common-words');
  });

  it('are told once for the whole run', async () => {
    const issues = await checkWith(
      [TEXTS[0] ?? '', `Mara Lindqvist, ${LONG}`, ...TEXTS.slice(2)],
      ({ edit }) => edit(ARTICLE, 'The paper expects repairs', `It says: ${LONG}`),
    );
    expectIssues(issues, { at: `${ARTICLE}:34:10`, rule: 'common-words', message: /^18 words/ });
  });

  it('count in summaries and codings too', async () => {
    const issues = await checkWith(
      [TEXTS[0] ?? '', `Mara Lindqvist, ${LONG}`, ...TEXTS.slice(2)],
      async ({ edit }) => {
        await edit(ARTICLE, 'reports that the council closed the old bridge.', LONG);
        await edit(CODING, 'Two of nine piers have cracks', LONG);
      },
    );
    expectIssues(
      issues,
      { at: `${ARTICLE}:19:10`, rule: 'common-words', message: /^18 words/ },
      { at: `${CODING}:20:11`, rule: 'common-words', message: /^18 words/ },
    );
  });

  it('may be those of the title', async () => {
    const title = 'The old bridge of the town was closed after inspection by nine engineers';
    const issues = await checkWith([`${TEXTS[0] ?? ''} ${title}.`, ...TEXTS.slice(1)], async ({ edit }) => {
      await edit(ARTICLE, 'Old bridge closed after inspection', title);
      await edit(ARTICLE, 'The paper expects', `Under “${title}” the paper expects`);
    });
    expectIssues(issues);
  });
});

describe('a name that is in the original', () => {
  it('is told where the entry does not list it, with its paragraphs', async () => {
    const issues = await checkWith(TEXTS, ({ edit }) =>
      edit(ARTICLE, 'actors: [town-council, mara-lindqvist]', 'actors: [town-council]'),
    );
    expect(issues.filter(({ rule }) => rule === 'unlisted-name')).toMatchObject([
      {
        line: 17,
        severity: 'warning',
        message:
          'The original names the actor "mara-lindqvist" ("Mara Lindqvist" in ¶2), which is not listed.',
      },
    ]);
  });
});

describe('a term of a coding', () => {
  it('that the original does not have is an error', async () => {
    const issues = await checkWith(TEXTS, ({ edit }) => edit(CODING, '"the council"', '"the town hall"'));
    expectIssues(issues, {
      at: `${CODING}:42:10`,
      rule: 'term-not-found',
      message: /does not have the term "the town hall" in ¶1/,
    });
  });

  it('that is in another paragraph than the one given is an error that names it', async () => {
    const issues = await checkWith(TEXTS, ({ edit }) =>
      edit(CODING, 'term: "the council"\n    at: [1]', 'term: "the council"\n    at: [2]'),
    );
    expectIssues(
      issues,
      { at: `${CODING}:42:9`, rule: 'unlisted-term', message: /"the council" is in ¶1/ },
      {
        at: `${CODING}:42:10`,
        rule: 'term-not-found',
        message: /"the council" in ¶2/,
        help: /is in ¶1\./,
      },
    );
  });

  it('that is in more paragraphs than are given is reported with them', async () => {
    const more = [...TEXTS.slice(0, 3), 'Repairs, the council’s men say, will take until autumn.'];
    expectIssues(await checkWith(more), {
      at: `${CODING}:42:9`,
      rule: 'unlisted-term',
      message: /"the council" is in ¶3 of the original, too/,
    });
  });

  it.each([
    ['as the part of another word', 'Repairs of the councils will take until autumn.'],
    ['in another case', 'Repairs, THE COUNCIL says, will take until autumn.'],
  ])('is not seen %s', async (_, text) => {
    expectIssues(await checkWith([...TEXTS.slice(0, 3), text]));
  });

  it('is found at the start of a sentence, and with other quotes and hyphens', async () => {
    const texts = ['In Millford, Old Bridge. The council’s well‑known hall.', ...TEXTS.slice(1)];
    const issues = await checkWith(texts, ({ edit }) =>
      edit(CODING, '"the council"', `"the council's well-known hall"`),
    );
    expectIssues(issues);
  });

  it('may be that of the heading before the paragraph', async () => {
    const issues = await checkWith(TEXTS, ({ edit }) =>
      edit(CODING, 'term: "the council"\n    at: [1]', 'term: "What comes"\n    at: [3]'),
    );
    expectIssues(issues);
  });

  it('is not counted where it is part of a longer term that is listed', async () => {
    const texts = [
      'In Millford the council closed Old Bridge.',
      'The council of old, said Mara Lindqvist: the council of old.',
      ...TEXTS.slice(2),
    ];
    const longer =
      'term: "the council"\n    at: [1]\n  - actor: town-council\n    term: "the council of old"\n    at: [2]';
    expectIssues(
      await checkWith(texts, ({ edit }) => edit(CODING, 'term: "the council"\n    at: [1]', longer)),
    );
  });
});
