import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LoadedArchive } from '../../../src/site/archive.ts';
import { inheritKept } from '../../../src/site/kept.ts';
import { namesOfRecords } from '../../../src/site/search-names.ts';
import { CHANGES, copyBridgeArchive, withdrawArticle, removeArticle, type Step } from './archive-changes.ts';
import { copyFixture, type ArchiveCopy } from './archive-copy.ts';
import { dependenciesOfPages, textsOfPages } from './every-page.ts';

let copy: ArchiveCopy;
beforeEach(async () => {
  copy = await copyBridgeArchive();
});
afterEach(() => copy.end());

const dependenciesRead = (loaded: LoadedArchive) =>
  new Set([...dependenciesOfPages(loaded).values()].flatMap((dependencies) => [...dependencies]));

describe('a change of', () => {
  // Before every change the archive is the same.
  let unchanged: ArchiveCopy;
  let before: LoadedArchive;
  let texts: Map<string, string>;
  let pages: ReturnType<typeof dependenciesOfPages>;
  let revisions: Map<string, string>;
  beforeAll(async () => {
    unchanged = await copyBridgeArchive();
    before = await unchanged.load();
    texts = textsOfPages(before);
    pages = dependenciesOfPages(before);
    const read = new Set([...pages.values()].flatMap((ofPage) => [...ofPage]));
    revisions = new Map([...read].map((dependency) => [dependency, before.revisionOf(dependency)]));
  });
  afterAll(() => unchanged.end());

  it.each(CHANGES)(
    '%s changes the revisions of just the dependencies that have it, leaves no page with the same dependencies that would show something else, and shows in an archive that takes the place of the other as in one that is read anew',
    async (_, step, dependencies) => {
      await step(copy);
      const after = await copy.load();
      const changed = [...revisions].filter(
        ([dependency, revision]) => after.revisionOf(dependency) !== revision,
      );
      // Whatever is published is a file that the package of the whole archive has, and no original is.
      const isPublished = dependencies.some((dependency) => !dependency.startsWith('original:'));
      const expected = isPublished ? [...dependencies, 'files'].sort() : dependencies;
      expect(changed.map(([dependency]) => dependency).sort()).toEqual(expected);
      const isKept = (href: string) =>
        pages
          .get(href)
          ?.values()
          .every((dependency) => after.revisionOf(dependency) === revisions.get(dependency)) === true;
      const textsAnew = textsOfPages(after);
      const kept = [...textsAnew].filter(([href]) => isKept(href));
      expect(kept.length).toBeLessThan(texts.size);
      expect(kept.filter(([href, text]) => text !== texts.get(href))).toEqual([]);

      const successor = await copy.load();
      inheritKept(before, successor);
      expect(textsOfPages(successor)).toEqual(textsAnew);
    },
  );
});

describe('what is there no more', () => {
  /** The revisions of the archive's dependencies before and after a change. */
  async function revisionsAround(step: Step) {
    const before = await copy.load();
    const dependencies = [...dependenciesRead(before)];
    const revisions = new Map(dependencies.map((dependency) => [dependency, before.revisionOf(dependency)]));
    await step(copy);
    const after = await copy.load();
    return {
      revisions,
      now: new Map(dependencies.map((dependency) => [dependency, after.revisionOf(dependency)])),
    };
  }

  it('has dependencies with other revisions, whatever was read of it', async () => {
    const { revisions, now } = await revisionsAround(removeArticle);
    for (const dependency of ['article', 'head', 'body', 'codings', 'original', 'index:paragraphs'])
      expect([dependency, now.get(`${dependency}:bridge-closed`)]).not.toEqual([
        dependency,
        revisions.get(`${dependency}:bridge-closed`),
      ]);
  });

  it('takes its codings with it where an article becomes a draft', async () => {
    const { revisions, now } = await revisionsAround(withdrawArticle);
    for (const dependency of [
      'article:bridge-closed',
      'codings:bridge-closed',
      'all:codings',
      'count:articles',
    ])
      expect([dependency, now.get(dependency)]).not.toEqual([dependency, revisions.get(dependency)]);
  });
});

describe('every dependency that a page reads', () => {
  it('is one of each page that reads it, also where another has computed the same before', async () => {
    const loaded = await copy.load();
    const read = () => loaded.reads.during(() => namesOfRecords(loaded, 'actor')).dependencies;
    const first = read();
    expect([...first]).toContain('all:actor');
    expect(read()).toEqual(first);
  });

  it('has a revision, and the same whenever the archive is read', async () => {
    const all = await copyFixture('archive');
    try {
      const dependencies = dependenciesRead(await all.load());
      expect(dependencies.size).toBeGreaterThan(400);
      const [first, second] = [await all.load(), await all.load()];
      for (const dependency of dependencies)
        expect([dependency, second.revisionOf(dependency)]).toEqual([
          dependency,
          first.revisionOf(dependency),
        ]);
    } finally {
      await all.end();
    }
  });

  it('is one that is known', async () => {
    const loaded = await copy.load();
    for (const dependency of ['nothing', 'nothing:a', 'all:nothing', 'count:nothing', 'index:nothing:a'])
      expect(() => loaded.revisionOf(dependency)).toThrow(/There is no/);
  });
});
