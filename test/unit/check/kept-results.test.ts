import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReader, type Reading } from '../../../src/content/archive-reader.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { entriesOf } from '../../../src/content/load-content.ts';
import * as proseParsing from '../../../src/content/prose-source.ts';
import * as yamlParsing from '../../../src/content/yaml-source.ts';
import { readFacts } from '../../../src/check/facts.ts';
import { checkChanged, readResults, resultsFile, writeResults } from '../../../src/check/kept-results.ts';
import { NO_RESULTS, type CheckResults } from '../../../src/check/results.ts';
import { checkAgain, checkReading } from '../../../src/check/run.ts';
import { SOUND } from './broken-archive.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

const yaml = vi.spyOn(yamlParsing, 'readYaml');
const prose = vi.spyOn(proseParsing, 'readProse');
afterAll(() => {
  vi.restoreAllMocks();
});

/** The files parsed since the last call, relative to `content/`, ordered by path. */
function parsed(): string[] {
  const files = [...yaml.mock.calls.map(([, file]) => file), ...prose.mock.calls.map(([, , file]) => file)];
  yaml.mockClear();
  prose.mockClear();
  return [...new Set(files)].map((file) => file.replace(/^content\//, '')).sort();
}

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'parallax-kept-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

const pathOf = (file: string) => join(root, 'content', file);
const edit = async (file: string, from: string, to: string) => {
  const text = await readFile(pathOf(file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
  await writeFile(
    pathOf(file),
    text.replace(from, () => to),
  );
};
/** The archive as a new process reads it: nothing has been parsed before. */
const readAnew = (): Promise<Reading> => createReader(contentFolder(root)).read();

/** Results as read back from their file: everything kept passes through JSON. */
function written({ dependencies, files, names }: CheckResults): CheckResults {
  const read = JSON.parse(JSON.stringify({ dependencies, files: [...files], names: [...names] })) as {
    dependencies: CheckResults['dependencies'];
    files: [string, never][];
    names: [string, never][];
  };
  return { dependencies: read.dependencies, files: new Map(read.files), names: new Map(read.names) };
}

/** Checks again after a change. Returns the files that were parsed, and the results for the next check. */
async function checkAfterChange(kept: CheckResults) {
  const { report, files, results } = await checkUnchanged(kept);
  expect(report).toEqual(checkReading(await readAnew()));
  return { report, results, files };
}

/** Checks again without comparing the report with that of a whole check. */
async function checkUnchanged(kept: CheckResults) {
  parsed();
  const { report, results } = checkAgain(await readAnew(), kept);
  return { report, files: parsed(), results: written(results) };
}

const ARTICLE = 'articles/bridge-closed.md';
const CODING = 'codings/bridge-closed.coder-a.yaml';
const QUESTIONS = 'codebooks/bridge/questions.yaml';
const DOSSIER = 'dossiers/bridge-dispute.md';
const ACTOR = 'actors/mara-lindqvist.yaml';

describe('a check of an archive that was checked before', () => {
  /** The results for the archive as it is before every change; they name no folder. */
  let sound: CheckResults | undefined;
  const checkSound = async () => {
    if (sound === undefined) {
      const { results, files } = await checkAfterChange(NO_RESULTS);
      expect(files.length).toBeGreaterThan(15);
      sound = results;
    }
    return sound;
  };
  beforeEach(() => cp(SOUND, root, { recursive: true }));

  /** The changes, by name, with the files that the check parses after each. */
  const CHANGES: [what: string, change: () => Promise<unknown>, files: string[]][] = [
    ['nothing', () => Promise.resolve(), []],
    ['an account', () => edit(ARTICLE, 'The Gazette writes', 'The paper writes'), [ARTICLE]],
    ['an account that no longer parses', () => edit(ARTICLE, 'The Gazette', '['.repeat(201)), [ARTICLE]],
    ['a mention of nobody', () => edit(ARTICLE, 'actor:town-council', 'actor:town-counsil'), [ARTICLE]],
    ['the frontmatter', () => edit(ARTICLE, 'byline', 'bylin'), [ARTICLE]],
    ['a draft', () => edit(ARTICLE, 'title:', 'draft: true\ntitle:'), [ARTICLE]],
    // The coding asks for the number of paragraphs.
    [
      'the paragraphs of an original',
      () => edit(ARTICLE, 'paragraphs: 3', 'paragraphs: 2'),
      [ARTICLE, CODING],
    ],
    ['a name', () => edit(ACTOR, 'name: ', 'name: The '), [ACTOR]],
    ['a record that lacks its name', () => edit(ACTOR, 'name: ', 'nmae: '), [ACTOR]],
    // Files that name it ask for it.
    [
      'a record that is renamed',
      () => rename(pathOf(ACTOR), pathOf('actors/mara-l.yaml')),
      ['actors/mara-l.yaml', ARTICLE, CODING],
    ],
    ['a record that is deleted', () => rm(pathOf(ACTOR)), [ARTICLE, CODING]],
    [
      'a record that is added',
      () =>
        writeFile(pathOf('actors/ash-ferry.yaml'), 'name: "Town Council"\nkind: body\ndescription: "A."\n'),
      ['actors/ash-ferry.yaml'],
    ],
    ['an article that is deleted', () => rm(pathOf(ARTICLE)), [CODING, DOSSIER]],
    ['a label of the codebook', () => edit(QUESTIONS, 'label: "', 'label: "Of '), [QUESTIONS]],
    ['a coding', () => edit(CODING, 'Repairs by autumn', 'Repairs by winter'), [CODING]],
    ['a coding of another codebook', () => edit(CODING, 'id: bridge', 'id: brigde'), [CODING]],
    ['a coding that is deleted', () => rm(pathOf(CODING)), []],
    ['a dossier', () => edit(DOSSIER, 'coder: coder-a', 'coder: coder-b'), [DOSSIER]],
    ['the site', () => edit('site.yaml', 'title: ', 'titel: '), ['site.yaml']],
    ['YAML that breaks', () => edit(ARTICLE, 'title: ', 'title: ] '), [ARTICLE, CODING]],
    ['a record that breaks', () => edit(ACTOR, 'name: ', 'name: ] '), [ACTOR]],
    ['a file that has no place', () => writeFile(pathOf('notes.txt'), 'x'), []],
    [
      'a vocabulary that is missing',
      () => rm(pathOf('vocabularies/genres.yaml')),
      ['articles/bridge-closed.md', 'articles/ferry-profits.md'],
    ],
  ];

  it.each(CHANGES)(
    'parses what changed and what asked for it, and reports the same: %s',
    async (_, change, files) => {
      const before = await checkSound();
      await change();
      const first = await checkAfterChange(before);
      expect(first.files).toEqual(files);
      const { report, files: parsedAgain } = await checkUnchanged(first.results);
      expect(parsedAgain).toEqual([]);
      expect(report).toEqual(first.report);
    },
  );

  it('reports the same after all changes, one after another, and after they are taken back', async () => {
    let results = await checkSound();
    for (const [, change] of CHANGES) {
      // Some changes remove what others change.
      await change().catch(() => undefined);
      ({ results } = await checkAfterChange(results));
    }
    await rm(join(root, 'content'), { recursive: true });
    await cp(SOUND, root, { recursive: true });
    ({ results } = await checkAfterChange(results));
    expect((await checkAfterChange(results)).files).toEqual([]);
    expect(checkAgain(await readAnew(), results).report.issues).toEqual([]);
  });

  it('parses the codings of a codebook whose answers change', async () => {
    const results = await checkSound();
    const answer = /- \{? *id: ([a-z-]+)/.exec(
      (await readFile(pathOf(QUESTIONS), 'utf8')).split('answers:')[1] ?? '',
    );
    await edit(QUESTIONS, answer?.[0] ?? '', answer?.[0].replace(answer[1] ?? '', 'something-else') ?? '');
    const { files } = await checkAfterChange(results);
    expect(files).toEqual([QUESTIONS, CODING, 'codings/ferry-profits.coder-a.yaml'].sort());
  });
});

describe('a check of an archive with originals that was checked before', () => {
  const CLAIMED = 'articles/ad-difaf-water-without-warning.md';
  const ORIGINAL = 'originals/ad-difaf-water-without-warning.md';
  const of = (files: string[], folder: string) => files.filter((file) => file.startsWith(`${folder}/`));
  beforeEach(() => cp(join(FIXTURES, 'archive'), join(root, 'content'), { recursive: true }));

  it('looks at an article and its codings again when the original is deleted, changed or imported', async () => {
    const original = await readFile(pathOf(ORIGINAL), 'utf8');
    let files: string[];
    let { results } = await checkUnchanged(NO_RESULTS);
    const isOfIt = (file: string) => file.includes('ad-difaf-water-without-warning');
    await rm(pathOf(ORIGINAL));
    ({ results, files } = await checkAfterChange(results));
    expect(files).toContain(CLAIMED);
    expect(files.every(isOfIt)).toBe(true);
    await writeFile(pathOf(ORIGINAL), `${original}More.\n`);
    ({ results, files } = await checkAfterChange(results));
    expect(files.every(isOfIt)).toBe(true);
    await writeFile(pathOf(ORIGINAL), original);
    ({ results, files } = await checkAfterChange(results));
    expect(files).toContain(CLAIMED);
    expect((await checkUnchanged(results)).files).toEqual([]);
  });

  it('looks for a new alias in all originals without parsing an article', async () => {
    const { results } = await checkUnchanged(NO_RESULTS);
    const [actor = ''] = (await readdir(pathOf('actors'))).sort();
    await writeFile(
      pathOf(`actors/${actor}`),
      (await readFile(pathOf(`actors/${actor}`), 'utf8')).replace(/^name: .*$/mu, 'name: "the river"'),
    );
    const { files } = await checkAfterChange(results);
    expect(of(files, 'articles')).toEqual([]);
    expect(of(files, 'actors')).toEqual([`actors/${actor}`]);
  });

  it('keeps nothing of a file that JSON would change', async () => {
    const { content } = await readAnew();
    for (const entry of entriesOf(content)) {
      const facts = readFacts(entry);
      expect(JSON.parse(JSON.stringify(facts))).toStrictEqual(facts);
    }
  });
});

describe('the results of a check', () => {
  beforeEach(() => cp(SOUND, root, { recursive: true }));
  const KEY = 'some-key';

  it('are kept in a file, so that the next check parses nothing', async () => {
    const before = checkChanged(await readAnew(), root);
    parsed();
    expect(checkChanged(await readAnew(), root)).toEqual(before);
    expect(parsed()).toEqual([]);
    expect(await readdir(join(root, '.astro/check'))).toHaveLength(1);
  });

  it('are not written again where nothing has changed', async () => {
    checkChanged(await readAnew(), root);
    const file = resultsFile(root, contentFolder(root));
    const { results } = checkAgain(await readAnew(), NO_RESULTS);
    writeResults(file, KEY, results);
    const read = readResults(file, KEY);
    if (read === undefined) throw new Error('The results are not there.');
    expect(checkAgain(await readAnew(), read).results).toBe(read);
  });

  it('count as none when they are of another key, damaged or cut', async () => {
    const file = join(root, '.astro/check/x.json');
    const { results } = checkAgain(await readAnew(), NO_RESULTS);
    writeResults(file, KEY, results);
    expect(readResults(file, KEY)).toEqual(results);
    expect(readResults(file, 'another-key')).toBeUndefined();
    const text = await readFile(file, 'utf8');
    for (const damaged of [
      '',
      '{}',
      text.slice(0, -1),
      text.replace('mara-lindqvist', 'mara-lindqvits'),
      text.slice(30),
    ]) {
      await writeFile(file, damaged);
      expect(readResults(file, KEY)).toBeUndefined();
    }
    expect(readResults(join(root, 'nothing.json'), KEY)).toBeUndefined();
  });

  it('are of one path and name of an archive alone: messages show its files by them', async () => {
    await edit(ARTICLE, 'byline', 'bylin');
    checkChanged(await readAnew(), root);
    const reading = await createReader(contentFolder(join(root, 'content'), '.')).read();
    expect(checkChanged(reading, root).issues[0]?.file).toBe(ARTICLE);
  });

  it('need not be kept: a folder that cannot be written to is no error', async () => {
    await writeFile(join(root, '.astro'), 'This is no folder.');
    expect(checkChanged(await readAnew(), root)).toEqual(checkReading(await readAnew()));
  });
});
