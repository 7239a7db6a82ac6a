import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLE_WORDS } from '../../../src/interface/en/data.ts';
import { articleOf } from '../../../src/derive/archive.ts';
import { codingKey } from '../../../src/export/dataset/coding-key.ts';
import { itemIds } from '../../../src/export/item-ids.ts';
import { DATA_TABLES } from '../../../src/export/dataset/all-tables.ts';
import { batchesOf } from '../../../src/export/dataset/batches.ts';
import { dictionaryOf } from '../../../src/export/dataset/dictionary.ts';
import { licenceOf } from '../../../src/export/dataset/licence.ts';
import {
  csvRows,
  csvStart,
  jsonList,
  jsonListSize,
  jsonRows,
  type DataTable,
} from '../../../src/export/dataset/table.ts';
import type { LoadedArchive } from '../../../src/site/archive.ts';
import { datasetOf } from '../../../src/site/dataset.ts';
import { dataPackageJson } from '../../../src/site/data-package.ts';
import { csvOfTable, jsonOfTable } from '../../../src/site/data-tables.ts';
import { tableNamed } from '../../../src/site/table-pieces.ts';
import { copyFixture, type ArchiveCopy } from '../site/archive-copy.ts';

let copy: ArchiveCopy;
let loaded: LoadedArchive;
beforeAll(async () => {
  copy = await copyFixture('archive');
  loaded = await copy.load();
});
afterAll(() => copy.end());

type Row = Record<string, string | number | boolean | null | number[]>;
const textOf = (parts: Iterable<Uint8Array>) => Buffer.concat([...parts]).toString();
const rowsOf = (table: DataTable) => JSON.parse(textOf(jsonOfTable(loaded, table))) as Row[];
const keyOf = (row: Row, columns: readonly string[]) => columns.map((column) => row[column]);

describe('the tables of an archive', () => {
  it('are named for people, each, and no name is left over', () => {
    expect(DATA_TABLES.map(({ name }) => name).sort()).toEqual(Object.keys(TABLE_WORDS).sort());
  });

  it('explain every column, from the schema of what it holds', () => {
    const unexplained = DATA_TABLES.flatMap((table) =>
      dictionaryOf(table)
        .filter(({ description }) => description === '')
        .map(({ name }) => `${table.name}.${name}`),
    );
    expect(unexplained).toEqual([]);
    expect(dictionaryOf(tableNamed('claims')).find(({ name }) => name === 'position')).toMatchObject({
      values: ['asserts', 'attributes', 'predicts', 'calls-for'],
      isRequired: true,
    });
  });

  it.each(DATA_TABLES.map((table) => [table.name, table] as const))(
    '%s have rows that their keys tell apart',
    (_, table) => {
      const rows = rowsOf(table);
      expect(rows.length).toBeGreaterThan(0);
      const keys = rows.map((row) => JSON.stringify(keyOf(row, table.key)));
      if (table.key.length > 0) expect(new Set(keys).size).toBe(rows.length);
    },
  );

  it.each(DATA_TABLES.map((table) => [table.name, table] as const))(
    '%s name only rows that are there',
    (_, table) => {
      const lost = table.foreignKeys.flatMap(({ columns, table: other, keys }) => {
        const known = new Set(rowsOf(tableNamed(other)).map((row) => JSON.stringify(keyOf(row, keys))));
        return rowsOf(table)
          .map((row) => keyOf(row, columns))
          .filter((key) => !key.includes(null) && !known.has(JSON.stringify(key)));
      });
      expect(lost).toEqual([]);
    },
  );

  it('have every published article and nothing of a draft', () => {
    const ids = rowsOf(tableNamed('articles')).map(({ id }) => String(id));
    expect(ids).toHaveLength(12);
    expect(DATA_TABLES.flatMap(rowsOf).filter((row) => String(row['article']).startsWith('draft-'))).toEqual(
      [],
    );
  });

  it('have accounts a paragraph a row, what they mention, and who wrote the articles', () => {
    const { account } = articleOf(loaded.archive, 'gazette-dormak-dam-gives-way');
    const of = (name: string) =>
      rowsOf(tableNamed(name)).filter(({ article }) => article === 'gazette-dormak-dam-gives-way');
    expect(of('paragraphs').map(({ text }) => text)).toEqual(account.paragraphs.map(({ text }) => text));
    expect(of('paragraphs').find(({ paragraph }) => paragraph === 4)?.['heading']).toBe(
      account.headings.find(({ before }) => before === 4)?.text,
    );
    expect(of('mentions')[0]).toMatchObject({ paragraph: 1, outlet: 'belorin-gazette', text: 'Gazette' });
    expect(of('article-authors')).toEqual([
      expect.objectContaining({ place: 1, family: null, name: 'From our correspondent in Ulvane' }),
    ]);
  });

  it('have former ids of entries and of items', () => {
    const coding = { ...datasetOf(loaded).codings[0]! };
    const claims = coding.claims.map((claim, index) =>
      index === 0 ? { ...claim, formerIds: ['c-before'] } : claim,
    );
    const rows = tableNamed('former-ids').rows({ ...datasetOf(loaded), codings: [{ ...coding, claims }] });
    expect(rows).toContainEqual([
      'articles',
      'institute-sixty-days-of-dormak',
      undefined,
      'institute-report-on-dormak',
    ]);
    expect(rows.at(-1)).toEqual(['codings', codingKey(coding), itemIds(coding).claims[0], 'c-before']);
  });

  it('have the same rows, in the same order, where they are made one article after another', () => {
    const ids = [...loaded.batches().values()].flat();
    const one = { ...loaded, batches: () => new Map(ids.map((id) => [id, [id]])) };
    const tables = DATA_TABLES.filter(({ isByArticle }) => isByArticle);
    expect(tables.map(({ name }) => name)).toContain('statements');
    for (const table of tables)
      expect([table.name, ids.flatMap((id) => table.rows(datasetOf(one, id)))]).toEqual([
        table.name,
        table.rows(datasetOf(loaded)),
      ]);
  });

  it('are made anew of a few articles where one is new', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `article-${index}`);
    const before = new Set([...batchesOf(ids).values()].map(String));
    const changed = [...batchesOf([...ids, 'article-new']).values()].filter(
      (batch) => !before.has(String(batch)),
    );
    expect(before.size).toBeGreaterThan(20);
    expect(changed.length).toBeLessThanOrEqual(2);
    expect(changed.flat()).toContain('article-new');
  });

  it('are other ones for what depends on them where only the JSON differs, in nothing but the order of its bytes', async () => {
    const other = await copyFixture('archive');
    try {
      const write = (name: string, before: string) =>
        other.write(
          `corrections/${name}.yaml`,
          `article: karaneh-the-silent-strait\ndate: "2026-11-03"\nof: account\nat: [1]\nbefore: "${before}"\nafter: "After."\nwhy: "Misread."\n`,
        );
      const state = async (first: string, second: string) => {
        await write('odd-a', first);
        await write('odd-b', second);
        const now = await other.load();
        const csv = textOf(csvOfTable(now, tableNamed('corrections')));
        return { csv, revision: now.revisionOf('index:table:corrections') };
      };
      const before = await state('=x', "'=x");
      const after = await state("'=x", '=x');
      expect(before.csv).toContain('odd-b');
      expect(after.csv).toBe(before.csv);
      expect(after.revision).not.toBe(before.revision);
    } finally {
      await other.end();
    }
  });

  it('give dates as they were written', () => {
    const dates = rowsOf(tableNamed('articles')).map(({ date }) => String(date));
    expect(dates.filter((date) => /[~?/]/.test(date)).length).toBeGreaterThan(3);
  });
});

it('the tables of releases end with what has changed since the last', () => {
  const { releases } = datasetOf(loaded);
  const changes = { added: ['actors/new'], changed: [], removed: ['places/old'] };
  const unreleased = { version: '1.1.0+0123abcd', date: '2026-11-06', previous: '1.1.0', changes };
  const rowsWith = (name: string) => tableNamed(name).rows({ ...datasetOf(loaded), releases, unreleased });
  expect(rowsWith('releases').at(-1)).toEqual(['1.1.0+0123abcd', '2026-11-06', '1.1.0']);
  expect(rowsWith('changes').slice(-2)).toEqual([
    ['1.1.0+0123abcd', 'actors/new', 'new'],
    ['1.1.0+0123abcd', 'places/old', 'removed'],
  ]);
});

describe('a table as a file', () => {
  const table: DataTable = {
    name: 'sayings',
    group: 'articles',
    key: ['id'],
    foreignKeys: [],
    isByArticle: false,
    columns: [
      { name: 'id', type: 'string', description: 'The id.', isRequired: true },
      { name: 'text', type: 'string', description: 'The text.', isRequired: false },
      { name: 'paragraphs', type: 'paragraphs', description: 'Where.', isRequired: false },
    ],
    rows: () => [],
  };
  const rows = [
    ['a', '=1+1', [2, 3]],
    ['b', 'He said "no",\nthen left', undefined],
    ['-5', undefined, [1]],
  ];

  it('is CSV that a spreadsheet opens as it is meant, without running a formula', () => {
    expect(csvStart(table) + csvRows(rows)).toBe(
      '\ufeffid,text,paragraphs\r\na,\'=1+1,2 3\r\nb,"He said ""no"",\nthen left",\r\n-5,,1\r\n',
    );
  });

  it('is JSON with lists as lists, what is empty as null, and texts as they are', () => {
    const parts = [rows.slice(0, 2), rows.slice(2)].map((some) => Buffer.from(jsonRows(table, some)));
    const json = textOf(jsonList(parts));
    expect(JSON.parse(json)).toEqual([
      { id: 'a', text: '=1+1', paragraphs: [2, 3] },
      { id: 'b', text: 'He said "no",\nthen left', paragraphs: null },
      { id: '-5', text: null, paragraphs: [1] },
    ]);
    expect(jsonListSize(parts.map(({ length }) => length))).toBe(Buffer.byteLength(json));
    expect(textOf(jsonList([]))).toBe('[]\n');
  });
});

describe('the description of the tables', () => {
  it('has the size of each file as it is, and its terms', () => {
    const { resources, licenses } = JSON.parse(dataPackageJson(loaded)) as {
      resources: { name: string; bytes: number }[];
      licenses: { title: string }[];
    };
    expect(resources.map(({ name }) => name)).toEqual(DATA_TABLES.map(({ name }) => name));
    for (const { name, bytes } of resources)
      expect([name, bytes]).toEqual([name, Buffer.concat([...csvOfTable(loaded, tableNamed(name))]).length]);
    expect(licenses).toHaveLength(1);
    expect(licenses[0]?.title).toBe(loaded.site.contentLicence);
  });

  it.each([
    [
      'Texts: Creative Commons Attribution 4.0 (CC BY 4.0). Titles belong to others.',
      'CC-BY-4.0',
      'https://creativecommons.org/licenses/by/4.0/',
    ],
    ['CC BY-NC-SA 3.0', 'CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
    ['Released under CC0.', 'CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['All rights reserved.', undefined, undefined],
  ])('knows the licence that %j names', (words, id, url) => {
    expect(licenceOf(words)).toMatchObject({ words, ...(id === undefined ? {} : { id, url }) });
  });
});

it('the same archive gives the same rows in the same order, whenever it is read', async () => {
  const again = await copy.load();
  for (const table of DATA_TABLES)
    expect(table.rows(datasetOf(again))).toEqual(table.rows(datasetOf(loaded)));
});
