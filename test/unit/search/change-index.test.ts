import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { analyse } from '../../../src/search/index-files/analyse.ts';
import { changeIndex } from '../../../src/search/index-files/change-index.ts';
import { writeIndex } from '../../../src/search/index-files/write-index.ts';
import { document } from './sample-index.ts';
import { syllableWords } from './syllable-words.ts';

/** The index of a list of documents, which several tests compare with. */
const indexes = new WeakMap<readonly SearchDocument[], ReturnType<typeof writeAnew>>();

/** A newly written index, with its totals. */
function written(documents: readonly SearchDocument[]) {
  const index = indexes.get(documents) ?? writeAnew(documents);
  indexes.set(documents, index);
  return { files: new Map(index.files), totals: index.totals };
}

function writeAnew(documents: readonly SearchDocument[]) {
  const files = new Map<string, string>();
  const writing = writeIndex(documents.map(analyse));
  let next = writing.next();
  for (; next.done !== true; next = writing.next()) files.set(next.value.path, next.value.content);
  return { files, totals: next.value };
}

/** Changes the index of some documents to that of others; `undefined` if it has to be written again. */
function change(from: readonly SearchDocument[], to: readonly SearchDocument[]) {
  const { files, totals } = written(from);
  const changed = new Map(
    to.flatMap((one, number) => (one === from[number] ? [] : [[number, analyse(one)] as const])),
  );
  const loaded = new Set<string>();
  const made = changeIndex(changed, totals, (path) => {
    loaded.add(path);
    return files.get(path)!;
  });
  if (made === undefined) return undefined;
  for (const path of made.removed) files.delete(path);
  const paths = made.files.filter(({ path, content }) => files.get(path) !== content).map(({ path }) => path);
  for (const { path, content } of made.files) files.set(path, content);
  return { files, totals: made.totals, paths, removed: made.removed, loaded };
}

/** Checks that a change gives the same as a newly written index; returns the change. */
function sameAsAnew(from: readonly SearchDocument[], to: readonly SearchDocument[]) {
  const made = change(from, to)!;
  const anew = written(to);
  expect(Object.fromEntries(made.files)).toEqual(Object.fromEntries(anew.files));
  expect(made.totals).toEqual(anew.totals);
  return made;
}

const changing = (documents: readonly SearchDocument[], changes: Record<number, SearchDocument>) =>
  documents.map((one, number) => changes[number] ?? one);

const WORDS = syllableWords(4000);
const article = (at: number, text: string, changes: Partial<SearchDocument> = {}) =>
  document(`a${at}`, text, {
    days: { first: 737_000 + 2 * at, last: 737_000 + 3 * at },
    facets: {
      year: [{ id: String(2000 + (at % 9)), label: String(2000 + (at % 9)) }],
      outlet: [{ id: 'courier', label: 'The Courier' }],
      actor: [
        { id: 'council', label: 'Town Council' },
        { id: `a${at % 40}`, label: `Actor ${at % 40}` },
      ],
    },
    ...changes,
  });
const record = (id: string, title: string, aliases: string[]) =>
  document(id, 'A body of the town.', {
    kind: 'actor',
    title,
    records: [{ key: `actor:${id}`, names: aliases }],
  });
/** 1,200 articles: one word in all of them, some in many, and some in one; then records. */
const ARTICLES = Array.from({ length: 1200 }, (_, at) =>
  article(
    at,
    `Everywhere the ferry goes ${at < 1001 ? 'over there' : ''} in 2019 and ${20 + (at % 70)}, ${WORDS[at]} ${WORDS[(at * 7) % 4000]}.`,
  ),
);
const RECORDS = [
  record('council', 'The Town Council', ['Kadhimi Board']),
  record('merrin', 'Oda Merrin', ['Salah ad-Din']),
];
const ALL = [...ARTICLES, ...RECORDS];
const text = (at: number) => ALL[at]!.passages[0]!.text;

describe('an index that is changed in part', () => {
  it('is that of a first build where a sentence is added, and few files are another', () => {
    const { paths, loaded } = sameAsAnew(
      ALL,
      changing(ALL, { 600: article(600, `${text(600)} A ferryman called it absurdly novel.`) }),
    );
    expect(paths).toContain('texts/600.json');
    expect(paths.length).toBeLessThan(60);
    expect(loaded.size).toBeLessThan(written(ALL).files.size / 2);
  });

  it('is that of a first build where a text is much longer, or empty', () => {
    sameAsAnew(
      ALL,
      changing(ALL, {
        3: article(3, WORDS.slice(0, 400).join(' ')),
        4: article(4, ''),
        700: article(700, 'ferry '.repeat(90)),
      }),
    );
  });

  it('knows words and n-grams that become common, and are common no more', () => {
    const few = changing(ALL, { 1000: article(1000, 'Nothing.') });
    const many = sameAsAnew(few, ALL);
    expect(many.paths.some((path) => path.startsWith('common-ngrams/'))).toBe(true);
    const fewer = sameAsAnew(ALL, few);
    expect(fewer.removed.some((path) => path.startsWith('common-ngrams/'))).toBe(true);
    const rare = changing(
      ALL,
      Object.fromEntries(
        ARTICLES.slice(900).map((_, at) => {
          const other = text(at + 900).replace('Everywhere the ferry', 'Nowhere any boat');
          return [at + 900, article(at + 900, other)];
        }),
      ),
    );
    expect(sameAsAnew(ALL, rare).removed.some((path) => path.startsWith('common-words/'))).toBe(true);
    sameAsAnew(rare, ALL);
  });

  it('has other dates, and other values of facets, also such as are new or gone', () => {
    sameAsAnew(
      ALL,
      changing(ALL, {
        5: article(5, text(5), {
          days: { first: 737_011, last: 737_400 },
          facets: {
            year: [{ id: '1999', label: '1999' }],
            actor: [{ id: 'crew', label: 'Crew' }],
            place: [{ id: 'quay', label: 'Quay' }],
          },
        }),
        6: article(6, text(6), { facets: {} }),
      }),
    );
  });

  it('has another label of a value that all documents with it have', () => {
    const renamed = ALL.map((one) =>
      one.facets.outlet === undefined
        ? one
        : { ...one, facets: { ...one.facets, outlet: [{ id: 'courier', label: 'The New Courier' }] } },
    );
    sameAsAnew(ALL, renamed);
  });

  it('spells a name that is new, and words that were part of one', () => {
    sameAsAnew(
      ALL,
      changing(ALL, { 1200: record('council', 'The Harbour Council', ['Merrin', 'Al-Kadhimi']) }),
    );
    sameAsAnew(ALL, changing(ALL, { 1201: record('merrin', 'Nobody', []) }));
  });

  it('spells the parts of a name by how frequent they are now', () => {
    const kadhimi = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [at, article(at, 'Kadhimi of the Board.')]),
    );
    sameAsAnew(ALL, changing(ALL, kadhimi));
  });

  it('is the same after change upon change', () => {
    const steps = Array.from({ length: 3 }, (_, step) =>
      changing(ALL, {
        [step]: article(step, `${WORDS[step + 1500]} 7 1066 constructor __proto__ the old bridge`),
      }),
    );
    steps.reduce((from, to) => {
      sameAsAnew(from, to);
      return to;
    }, ALL);
  });

  it('is written anew where it is split into other files', () => {
    const small = ALL.slice(0, 20);
    expect(change(small, changing(small, { 0: article(0, WORDS.join(' ')) }))).toBeUndefined();
  });
});
