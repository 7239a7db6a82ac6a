import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCell, writeCell } from '../../../src/export/sheet-cells.ts';
import { copyOfFixture, FIXTURE, runCodings } from './project-folder.ts';

const NAME = 'gazette-dormak-dam-gives-way.coder-a';

/** A folder with all sheets of the fixture, and the names of those of codings. */
async function exported(...options: string[]) {
  const folder = copyOfFixture();
  const { code, stderr } = await runCodings(folder, 'export', 'sheets', ...options);
  expect(code, stderr).toBe(0);
  const sheets = readdirSync(join(folder, 'sheets'))
    .filter((name) => !name.startsWith('values-of-'))
    .map((name) => `sheets/${name}`);
  return {
    folder,
    sheets,
    sheet: join(folder, 'sheets', `${NAME}.csv`),
    file: join(folder, 'archive/codings', `${NAME}.yaml`),
  };
}

/** What is asserted to be the fixture's codings, byte for byte. */
const codingsIn = (archive: string) =>
  readdirSync(join(archive, 'codings')).map((name) => [
    name,
    readFileSync(join(archive, 'codings', name), 'utf8'),
  ]);

describe('npm run codings -- export and import', () => {
  it('bring every coding back byte for byte, whatever a spreadsheet saves', async () => {
    const { folder, sheets } = await exported();
    expect(sheets.length).toBe(readdirSync(join(FIXTURE, 'codings')).length);
    const saveAs: ((text: string) => Buffer)[] = [
      (text) => Buffer.from(text),
      // Excel in Europe: semicolons, no byte order mark, quotes where they are needed, columns moved.
      (text) =>
        Buffer.from(
          text
            .replace('\ufeff', '')
            .replaceAll('","', '";"')
            .replaceAll(/(?<=^|;)""(?=;|\r\n)/gm, ''),
        ),
      // Excel's “Unicode text”.
      (text) => Buffer.from(text.replaceAll('","', '"\t"'), 'utf16le'),
    ];
    const texts = sheets.map((sheet) => readFileSync(join(folder, sheet), 'utf8'));
    for (const save of saveAs) {
      for (const [index, sheet] of sheets.entries())
        writeFileSync(join(folder, sheet), save(texts[index] ?? ''));
      const { code, stdout, stderr } = await runCodings(folder, 'import', ...sheets);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout.match(/^unchanged: /gm)?.length).toBe(sheets.length);
    }
    expect(codingsIn(join(folder, 'archive'))).toEqual(codingsIn(FIXTURE));
  });

  it('make a sheet to fill in for each article of a dossier that a coder has not coded', async () => {
    const { sheets } = await exported('--dossier', 'dormak-dam', '--coder', 'coder-b');
    const coded = readdirSync(join(FIXTURE, 'codings')).filter((name) => name.includes('.coder-b.'));
    const empty = sheets.filter(
      (sheet) => !coded.includes(sheet.replace('sheets/', '').replace('.csv', '.yaml')),
    );
    expect([sheets.length, empty.length]).toEqual([6, 3]);
  });

  it('write what a coder changed and added, and leave the rest of the file as it is', async () => {
    const { folder, sheet, file } = await exported();
    const before = `# What the editor noted.\n${readFileSync(file, 'utf8')}`;
    writeFileSync(file, before);
    await runCodings(folder, 'export', 'sheets', '--force');
    const text = readFileSync(sheet, 'utf8').replace('"The sirens came late"', '"The sirens came, but late"');
    const row = readFileSync(sheet, 'utf8').split('\r\n')[0]?.split(',') ?? [];
    const added: Record<string, string> = {
      kind: 'Name',
      at: '8, 2',
      actor: 'coast-guard',
      term: '=boats',
    };
    writeFileSync(
      sheet,
      `${text}${row
        .map((name) => added[name.replaceAll(/["\ufeff]/g, '')] ?? '')
        .map((cell) => `"${cell}"`)
        .join(',')}\r\n`,
    );
    const { code, stdout } = await runCodings(folder, 'import', `sheets/${NAME}.csv`);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `wrote: archive/codings/${NAME}.yaml (1 item added, 1 changed, 0 removed)\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(
      before
        .replace('"The sirens came late"', '"The sirens came, but late"')
        .replace('events:\n', '  - { actor: "coast-guard", term: "=boats", at: [8, 2] }\nevents:\n'),
    );
  });

  it('name every error by row and column, and then write nothing', async () => {
    const { folder, sheet, file } = await exported();
    const before = readFileSync(file, 'utf8');
    writeFileSync(
      sheet,
      [
        'kind;at;question;answer;position;text;measure;value;asOf;score;my notes;article;coder;codedOn;codebook;version',
        `coding;;;;;;;;;;;gazette-dormak-dam-gives-way;coder-a;2026-10-01;dam;3`,
        'claim;2;dam-cause;rain-alon;asserts;It rained;;;;;a thought;;;;;',
        'claim;99;dam-cause;rain-alone;says;;;;;;;;;;;',
        'figure;¶2;;;;;people-moved;"4,200";14/03/2018;;;;;;;',
        'stance-toward;2;;;;;;;;1;;;;;;',
        'claim;3;dam-cause;rain-alone;asserts;It rained;;;;2;;;;;;',
        'figure;2;;;;;people-moved;4.200;;;;;;;;',
        'figure;2;;;;;people-moved;4.125;;;;;;;;',
      ].join('\r\n'),
    );
    const { code, stderr } = await runCodings(folder, 'import', `sheets/${NAME}.csv`);
    expect(code).toBe(1);
    expect(stderr.split('\n').map((line) => line.replace(`sheets/${NAME}.csv: `, ''))).toEqual([
      'column K (my notes): a coding has no such column; 1 cell left out',
      expect.stringMatching(
        /^row 1, column stance: the column is missing, and 1 item of the coding has something in it; so are because \(5\), .* by \(7\)/,
      ),
      'row 3, column D (answer): there is no answer to dam-cause “rain-alon”. Did you mean "rain-alone"?',
      'row 4, column B (at): the original has no ¶99: it has 8 paragraphs',
      'row 4, column E (position): it takes asserts, attributes, predicts, calls-for',
      'row 4, column F (text): it is empty, and a value is needed',
      'row 5, column H (value): it takes a number in digits, such as 4200 or 0.5, not “4,200”',
      'row 5, column I (asOf): a spreadsheet has changed the date to “14/03/2018”: write it as 2018-03-14, in a cell with the format Text',
      'row 6, column A (kind): there is no kind “stance-toward”: write one of coding, stance, toward, claim, figure, voice, name, event',
      'row 7, column J (score): a row of the kind claim has nothing here: empty the cell, or change the kind',
      'row 8, column H (value): “4.200” may be 4200 or 4.2: write 4200 or 4.2',
      'row 9, column H (value): “4.125” may be 4125 or 4.125: write 4125 or 4.1250',
      '11 errors: nothing was written.',
      '',
    ]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('refuse to overwrite a coding that was changed since its sheet was written, and a sheet that was filled in', async () => {
    const { folder, sheet, file } = await exported();
    writeFileSync(file, readFileSync(file, 'utf8').replace('The sirens came late', 'The sirens were late'));
    const stale = await runCodings(folder, 'import', `sheets/${NAME}.csv`);
    expect(stale.code).toBe(4);
    expect(stale.stderr).toContain('The coding was changed since this sheet was written');
    writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('It rained', 'It poured'));
    expect((await runCodings(folder, 'export', 'sheets')).code).toBe(4);
    expect((await runCodings(folder, 'import', `sheets/${NAME}.csv`, '--replace')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('The sirens came late');
  });

  it('make a sheet for a new coder, which comes back as a draft', async () => {
    const article = 'karaneh-nine-villages-under-water';
    const { folder } = await exported(
      '--article',
      article,
      '--coder',
      'coder-z',
      '--codebook',
      'dam',
      '--today',
      '2026-11-27',
    );
    const { code, stdout } = await runCodings(folder, 'import', `sheets/${article}.coder-z.csv`);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `wrote: archive/codings/${article}.coder-z.yaml (0 items added, 0 changed, 0 removed)\n`,
    });
    expect(readFileSync(join(folder, `archive/codings/${article}.coder-z.yaml`), 'utf8')).toMatch(
      /^draft: true\narticle: "karaneh-nine-villages-under-water"\ncoder: "coder-z"\ncodedOn: "2026-11-27"\n/,
    );
  });
});

describe('a cell', () => {
  it('keeps what a spreadsheet would take for a formula, a date or a number', () => {
    const texts = [
      '=1+1',
      '+49',
      '-2',
      '@you',
      "'tis",
      "'=x",
      '2018-03',
      '3/4',
      'mar-1',
      '1e5',
      'TRUE',
      '007',
      '4,2',
      "O'Neill",
      'rain',
    ];
    expect(texts.map((text) => readCell(writeCell(text)))).toEqual(texts);
    expect(texts.filter((text) => writeCell(text) === text)).toEqual(["'tis", "O'Neill", 'rain']);
    expect(writeCell('-2', { isNumber: true })).toBe('-2');
  });
});
