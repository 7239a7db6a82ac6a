import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';
import { readYaml } from '../../../src/content/yaml-source.ts';
import { readArchive } from '../../../src/importer/archive/read-archive.ts';
import { chooseDate } from '../../../src/importer/drafting/date.ts';
import { makeDraft, type DraftSource } from '../../../src/importer/drafting/draft.ts';
import { writeEntry } from '../../../src/importer/drafting/entry.ts';
import { plainMarkdown } from '../../../src/importer/drafting/account-body.ts';
import { asLine } from '../../../src/importer/drafting/line.ts';
import { chooseOutlet } from '../../../src/importer/drafting/outlet.ts';
import { writeScaffold } from '../../../src/importer/drafting/scaffold.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { codingSchema } from '../../../src/schema/coding.ts';
import { NAUGHTY } from '../../fixtures/hostile/hostile.ts';
import { BRIDGE } from './project-folder.ts';

const archive = await readArchive(contentFolder(BRIDGE));
const choices = { coder: 'coder-a', today: '2026-11-20' };
const SHA256 = 'a'.repeat(64);

function sourceOf(article: Partial<DraftSource['article']> = {}): DraftSource {
  return {
    document: {},
    sha256: SHA256,
    article: {
      words: 30,
      direction: 'ltr',
      blocks: [
        { kind: 'paragraph', text: 'The council met.' },
        { kind: 'heading', text: 'What comes next' },
        { kind: 'paragraph', text: 'Nobody knows.' },
      ],
      removed: [],
      warnings: [],
      ...article,
    },
    suggestions: {
      actors: [
        { id: 'town-council', count: 1, paragraphs: [1], variants: [{ name: 'the council', count: 1 }] },
      ],
      places: [],
      unknownNames: [{ name: 'Jonas Falk', count: 2, paragraphs: [1, 2] }],
    },
  };
}

function entryOf(
  article: Partial<DraftSource['article']> = {},
  document: DraftSource['document'] = {},
): string {
  return writeEntry(makeDraft({ ...sourceOf(article), document }, archive, [], choices), archive, choices);
}

function frontmatterOf(entry: string) {
  const split = splitFrontmatter(entry);
  if (typeof split === 'string') throw new Error(`The frontmatter is ${split}.`);
  return articleSchema.parse(readYaml(split.yaml, 'entry.md').data);
}

describe('the draft of an entry', () => {
  it('has what the document says of itself, in the order of the other entries, and says where it was found', () => {
    const entry = entryOf({
      title: { value: 'Council delays "repair"', foundIn: 'json-ld' },
      siteName: { value: 'The Gazette', foundIn: 'meta' },
      byline: { value: 'Ida Berg', foundIn: 'byline' },
      language: { value: 'en', foundIn: 'html' },
      published: { value: '2021-05-08T09:30:00+02:00', foundIn: 'meta' },
      url: { value: 'https://gazette.example/delay', foundIn: 'html' },
    });
    expect(entry).toMatchInlineSnapshot(`
      "---
      # Check every value against the source, delete the comments, and take \`draft\` out when the account is written.
      draft: true
      # Found in the JSON-LD of the page.
      title: "Council delays \\"repair\\""
      # The document gives its name.
      outlet: valley-gazette
      # Found in the byline.
      byline: "Ida Berg"
      # Found in the markup of the page.
      url: "https://gazette.example/delay"
      # Found in the markup of the page.
      language: en
      # One of: report.
      genre: to-be-written
      date:
        edtf: "2021-05-08"
        basis: stated
        evidence: "Found in a meta element of the page."
      # One of: for-closing, against-closing.
      stance:
        id: to-be-written
        codebook: bridge
        because: "To be written: the reason, in our own words"
        at: [1]
        coder: coder-a
        codedOn: "2026-11-20"
      # Suggested by the names in the text: ¶ with the paragraphs. Take out what it does not speak of.
      actors:
        - town-council # ¶1
      places: []
      # Names that no record has. Those that matter need a record in actors/ or places/ of the archive:
      #   Jonas Falk (¶1, ¶2)
      summary: "To be written: one or two sentences in our own words, telling who says what"
      original:
        sha256: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        words: 30
        paragraphs: 2
      ---

      To be written: paragraph 1 (3 words); it names [Town Council of Millford](actor:town-council).

      ## “What comes next”

      To be written: paragraph 2 (2 words).
      "
    `);
    expect(frontmatterOf(entry)).toMatchObject({
      draft: true,
      title: 'Council delays "repair"',
      outlet: 'valley-gazette',
      date: { edtf: '2021-05-08', basis: 'stated' },
      actors: ['town-council'],
      original: { sha256: SHA256, words: 30, paragraphs: 2 },
    });
  });

  it('is valid and full of placeholders where the document says nothing of itself', () => {
    const { title, outlet, date, language, stance, summary } = frontmatterOf(entryOf());
    expect([title, stance.because, summary, date.evidence]).toEqual(
      Array.from({ length: 4 }, () => expect.stringMatching(/^To be written: /) as string),
    );
    expect({ outlet, language, date: date.edtf, basis: date.basis }).toEqual({
      outlet: 'to-be-written',
      language: 'und',
      date: '../2026-11-20',
      basis: 'unknown',
    });
  });

  it('has a paragraph to be written for each of the original, under its headings, with links to what it names', () => {
    expect(entryOf().split('---\n')[2]).toBe(`
To be written: paragraph 1 (3 words); it names [Town Council of Millford](actor:town-council).

## “What comes next”

To be written: paragraph 2 (2 words).
`);
  });

  it('leaves out a heading that comes before no paragraph, and shortens one that is a sentence', () => {
    const long = 'A heading that goes on for longer than anybody may quote';
    const body = entryOf({
      blocks: [
        { kind: 'heading', text: long },
        { kind: 'paragraph', text: 'One.' },
        { kind: 'heading', text: 'The end' },
      ],
    });
    expect(body).toContain('## To be written: the heading');
    expect(body).not.toContain(long);
    expect(body).not.toContain('The end');
  });

  it('bounds the date by the capture where the document gives none', () => {
    expect(chooseDate({}, '2020-05-08T10:11:12Z', '2026-11-20')).toMatchObject({
      edtf: '../2020-05-08',
      basis: 'unknown',
      evidence: 'To be written: what bounds the date; it was captured on 2020-05-08.',
    });
  });

  it('takes the day of the last change as uncertain where the document gives no other', () => {
    const modified = { value: '2020-05-08T10:11:12Z', foundIn: 'meta' } as const;
    expect(chooseDate({ modified }, '2021-01-01T00:00:00Z', '2026-11-20')).toMatchObject({
      edtf: '2020-05-08?',
      basis: 'inferred',
    });
  });

  it('takes a date from an address as inferred, and one that is none not at all', () => {
    expect(
      chooseDate({ published: { value: '2020-05-08', foundIn: 'url' } }, undefined, '2026-11-20').basis,
    ).toBe('inferred');
    expect(chooseDate({ published: { value: '8 May', foundIn: 'text' } }, undefined, '2026-11-20').edtf).toBe(
      '../2026-11-20',
    );
  });

  it('says of a date that numbers leave open which days it means, and of a converted one that it may be off', () => {
    const either = ['2024-03-04', '2024-04-03'] as const;
    const open = { value: either.join('/'), foundIn: 'dateline', either } as const;
    expect(chooseDate({ published: open }, undefined, '2026-11-20')).toMatchObject({
      edtf: '2024-03-04/2024-04-03',
      basis: 'inferred',
      evidence: expect.stringContaining('2024-03-04 or 2024-04-03') as string,
    });
    const converted = { value: '2020-05-08', foundIn: 'dateline', calendar: 'hijri' } as const;
    expect(chooseDate({ published: converted }, undefined, '2026-11-20')).toMatchObject({
      edtf: '2020-05-08',
      basis: 'inferred',
    });
  });

  it('takes nothing hostile into the frontmatter, its comments or the body', () => {
    const hostile =
      '"\n---\noutlet: x\u202e\u0000<script>alert(1)</script> `${x}` \u2028[a](javascript:alert(1)) {{ }} # y';
    const source = sourceOf({
      title: { value: hostile, foundIn: 'title' },
      byline: { value: hostile, foundIn: 'meta' },
      siteName: { value: hostile, foundIn: 'meta' },
      url: { value: 'javascript:alert(1)', foundIn: 'html' },
      language: { value: 'en"\nx: y', foundIn: 'html' },
      published: { value: hostile, foundIn: 'meta' },
      blocks: [
        { kind: 'heading', text: '<img src=x onerror=alert(1)>' },
        { kind: 'paragraph', text: hostile },
      ],
    });
    source.suggestions.unknownNames = [
      { name: hostile, count: 1, paragraphs: [1] },
      { name: 'A\nb: c', count: 1, paragraphs: [1] },
    ];
    const entry = writeEntry(makeDraft(source, archive, [], choices), archive, choices);
    const { title, url, language } = frontmatterOf(entry);
    expect(title).toBe('" --- outlet: x <script>alert(1)</script> `${x}` [a](javascript:alert(1)) {{ }} # y');
    expect({ url, language }).toEqual({ url: undefined, language: 'und' });
    expect(entry.split('---\n').slice(2).join()).not.toMatch(/(?<!\\)</);
  });

  it('round-trips every naughty string as a title, or goes without it', () => {
    expect(NAUGHTY.length).toBeGreaterThan(500);
    for (const value of NAUGHTY) {
      const line = asLine(value, 300);
      const { title } = frontmatterOf(entryOf({ title: { value, foundIn: 'title' } }));
      if (line === undefined) expect(title).toMatch(/^To be written: /);
      else expect(title).toBe(line);
    }
  }, 30_000);
});

describe('the outlet of a draft', () => {
  const { outlets } = archive;

  it('is the one that is named, known by name, or known by address', () => {
    expect(chooseOutlet(outlets, { named: 'other', siteName: 'Valley Gazette' })).toMatchObject({
      id: 'other',
      isKnown: false,
    });
    expect(chooseOutlet(outlets, { siteName: 'the gazette' })).toMatchObject({
      id: 'valley-gazette',
      isKnown: true,
    });
    expect(chooseOutlet(outlets, { url: 'https://www.gazette.example/x' })).toMatchObject({
      id: 'valley-gazette',
    });
  });

  it('was republished if the copy is at the address of another', () => {
    expect(chooseOutlet(outlets, { siteName: 'Ferry News', url: 'https://gazette.example/x' })).toMatchObject(
      {
        id: 'ferry-news',
        republisher: 'valley-gazette',
      },
    );
  });

  it('is a new id where there is no record of it, and undecided where there is no name', () => {
    expect(chooseOutlet(outlets, { siteName: 'Hill Courier' })).toMatchObject({
      id: 'hill-courier',
      isKnown: false,
    });
    expect(chooseOutlet(outlets, {})).toMatchObject({ id: 'to-be-written', isKnown: false });
  });
});

describe('the scaffold of a coding', () => {
  it('names its JSON Schema in a first line that editors read', () => {
    const text = writeScaffold('bridge-closed', archive.codebook, choices);
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? '';
    expect(existsSync(join(import.meta.dirname, '../../../content/codings', named))).toBe(true);
  });

  it('names none where the archive lies elsewhere, as there is none', () => {
    const text = writeScaffold('bridge-closed', archive.codebook, choices, { hasSchemas: false });
    expect(text).toMatch(/^# Work through the original/);
  });

  it('is a valid empty draft that reminds of the codebook', () => {
    const text = writeScaffold('bridge-closed', archive.codebook, choices);
    expect(codingSchema.parse(readYaml(text, 'coding.yaml').data)).toMatchObject({
      draft: true,
      article: 'bridge-closed',
      coder: 'coder-a',
      codedOn: '2026-11-20',
      codebook: { id: 'bridge', version: archive.codebook.version },
      claims: [],
    });
    const { questions, measures, speakerClasses } = archive.codebook;
    const terms = [...questions, ...measures, ...speakerClasses];
    expect(terms.length).toBeGreaterThan(3);
    for (const { id, label } of terms) expect(text).toContain(`#   ${id}: ${label}\n`);
    const answers = questions.flatMap((question) => question.answers);
    expect(answers.length).toBeGreaterThan(2);
    for (const { id, label } of answers) expect(text).toContain(`#     ${id}: ${label}\n`);
  });
});

describe('a line for the schema', () => {
  it('is cut at a word, and never within a character', () => {
    expect(asLine('one two three four', 14)).toBe('one two three…');
    expect(asLine('👩👩👩👩', 4)).toBe('👩…');
    expect(asLine(' \u0000\u200b ', 10)).toBeUndefined();
  });

  it('appears unchanged in Markdown', () => {
    expect(plainMarkdown('[a](b) *c* <d> &amp; `e` ![f]')).toBe(
      String.raw`\[a\](b) \*c\* \<d\> \&amp; \`e\` \!\[f\]`,
    );
  });
});
