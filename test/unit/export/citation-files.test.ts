import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { toBiblatex } from '../../../src/export/biblatex.ts';
import type { CitedItem } from '../../../src/export/cited-item.ts';
import { toCslJson } from '../../../src/export/csl-json.ts';
import { toRis } from '../../../src/export/ris.ts';
import { AWKWARD, citedItem } from './sample-items.ts';

/** An entry, as it was read. */
interface Read {
  fields: Record<string, unknown> & { author: unknown[] };
}

/** What a field is as plain text, as `biblatex-csl-converter` reads it. */
const plain = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.every((part) => typeof (part as { text?: unknown }).text === 'string')
      ? value.map((part) => (part as { text: string }).text).join('')
      : value.map(plain)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
      : value;

function readBiblatex(items: CitedItem[]) {
  const parser = new BibLatexParser(toBiblatex(items), { processUnexpected: true, processUnknown: true });
  const { entries, errors } = parser.parse();
  return { errors, entries: Object.values(entries).map((entry) => plain(entry) as Read) };
}

function readRis(items: CitedItem[]) {
  const { entries, errors } = new RISParser(toRis(items)).parse();
  return { errors, entries: Object.values(entries).map((entry) => plain(entry) as Read) };
}

const dated = (edtf: string) => citedItem({ date: { edtf, words: edtf, isStated: true } });
const read = (item: CitedItem) => (JSON.parse(toCslJson([item])) as Record<string, unknown>[])[0] ?? {};

describe('a BibLaTeX file, read by another program', () => {
  it('keeps a title with everything that TeX takes for a command', () => {
    const { errors, entries } = readBiblatex([citedItem({ title: AWKWARD }), citedItem({ key: 'second' })]);

    expect(errors).toEqual([]);
    expect(entries).toHaveLength(2);
    expect(entries[0]?.fields.title).toBe(AWKWARD);
  });

  it('ends no entry at a brace without another', () => {
    for (const title of ['a } b', '{{{ 50% }', '} {']) {
      const { errors, entries } = readBiblatex([citedItem({ title }), citedItem({ key: 'second' })]);

      expect(errors).toEqual([]);
      expect(entries.map(({ fields }) => fields.title)).toEqual([title, 'Cranes stand still']);
    }
  });

  it('takes one outlet for one institution, whatever words it has', () => {
    const outlet = 'Centre for War, Peace and Water';

    expect(toBiblatex([citedItem({ type: 'report', outlet })])).toContain(`institution = {{${outlet}}}`);
    expect(toBiblatex([citedItem({ type: 'web-page', outlet })])).toContain(`organization = {{${outlet}}}`);
    expect(toBiblatex([citedItem({ outlet })])).toContain(`journaltitle = {${outlet}}`);
  });

  it('keeps an institution as one name, and a person in two parts', () => {
    const authors = [{ name: 'Ministry of Works and Waters, Tevril' }, { family: 'van Dam', given: 'Jo' }];
    const [entry] = readBiblatex([citedItem({ authors })]).entries;

    expect(entry?.fields.author[0]).toEqual({ literal: 'Ministry of Works and Waters, Tevril' });
    expect(entry?.fields.author[1]).toMatchObject({ family: 'Dam', given: 'Jo', prefix: 'van' });
  });

  it.each(['2019-06/2019-12', '2018-04~', '2018-07?', '2018-07%', '2018-03-15'])(
    'keeps the date %s as it is',
    (edtf) => {
      expect(toBiblatex([dated(edtf)])).toContain(`date = {${edtf}}`);
      expect(readBiblatex([dated(edtf)]).errors).toEqual([]);
    },
  );

  it('writes an unknown year of ten, and a circumflex, as BibLaTeX reads them', () => {
    expect(toBiblatex([dated('201X')])).toContain('date = {201X}');
    expect(toBiblatex([citedItem({ title: '5^2' })])).toContain('title = {{5\\textasciicircum{}2}}');
  });

  it('takes a web page without an address for no entry that needs one', () => {
    expect(toBiblatex([citedItem({ type: 'web-page', url: undefined })])).toMatch(/^@misc\{/);
    expect(toBiblatex([citedItem({ type: 'web-page' })])).toMatch(/^@online\{/);
  });

  it('keeps an address with signs that TeX reads otherwise', () => {
    const url = 'https://post.example/a_b?x=1&y=50%25#p~2';

    expect(readBiblatex([citedItem({ url })]).entries[0]?.fields.url).toBe(url);
  });
});

describe('an RIS file, read by another program', () => {
  it('keeps title, outlet, names, address and note', () => {
    const { errors, entries } = readRis([
      citedItem({
        title: AWKWARD,
        authors: [{ name: 'قسم الدراسات' }],
        notes: ['Republished by Copy Book.'],
      }),
      citedItem({ key: 'second' }),
    ]);

    expect(errors).toEqual([]);
    expect(entries).toHaveLength(2);
    expect(entries[0]?.fields).toMatchObject({
      title: AWKWARD,
      journaltitle: 'Tevril Post',
      url: 'https://post.example/cranes',
      note: 'Republished by Copy Book.',
    });
    expect(JSON.stringify(entries[0]?.fields.author)).toContain('قسم الدراسات');
  });

  it('says in a note a date that its own fields cannot say', () => {
    expect(toRis([dated('2019-06/2019-12')])).toContain('N1  - Date (EDTF): 2019-06/2019-12\r\n');
    // No more of an interval than both its ends have.
    expect(toRis([dated('2019-06/2019-12')])).toContain('PY  - 2019\r\nDA  - 2019///\r\n');
    expect(toRis([dated('2019-05-01/2019-05-08')])).toContain('DA  - 2019/05//\r\n');
    expect(toRis([dated('2019-12-30/2020-01-05')])).toMatch(/PY {2}- 2019\r\n(?!DA)/);
    expect(toRis([dated('2019-06/..')])).toContain('DA  - 2019/06//\r\n');
    expect(toRis([dated('2019-06-02')])).not.toContain('N1');
  });

  it('keeps a field on its line', () => {
    expect(toRis([citedItem({ title: 'A\r\nER  - \nTY  - X' })]).match(/^ER {2}-/gm)).toHaveLength(1);
  });
});

describe('CSL-JSON', () => {
  it('says a date between two as a range, and an uncertain one as about', () => {
    expect(read(dated('2019-06/2019-12'))).toMatchObject({
      issued: {
        'date-parts': [
          [2019, 6],
          [2019, 12],
        ],
      },
      custom: { edtf: '2019-06/2019-12' },
    });
    expect(read(dated('2018-04~'))['issued']).toEqual({ 'date-parts': [[2018, 4]], circa: true });
    expect(read(dated('2018-23'))['issued']).toEqual({ 'date-parts': [[2018]], season: 3 });
  });

  it('marks a date that was inferred, and says one with an open end in words', () => {
    const inferred = { edtf: '2020-05-08', words: '8 May 2020', isStated: false };
    const open = { edtf: '2020-05/..', words: 'May 2020 or later', isStated: true };

    expect(read(citedItem({ date: inferred }))['issued']).toEqual({
      'date-parts': [[2020, 5, 8]],
      circa: true,
    });
    expect(read(citedItem({ date: open }))['issued']).toEqual({ literal: 'May 2020 or later' });
  });
});
