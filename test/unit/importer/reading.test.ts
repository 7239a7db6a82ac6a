import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importInto, withProject } from './project-folder.ts';

const SENTENCES = [
  'The harbour of Vellmar stayed shut on Tuesday after a barge broke loose and sank across the channel, the port authority said.',
  'Nobody was hurt, but eleven ships are waiting outside the breakwater, and the ferry now leaves from the old quay in the north.',
  'Divers are to look at the wreck as soon as the wind drops; a crane will not arrive before the end of the week, they said.',
];
const told = (how: string) => SENTENCES.map((text) => `<p>${how}, ${text}</p>`).join('');
/** A page whose opening Readability.js leaves out by its name. */
const DOUBTFUL = `<!doctype html><title>Harbour shut</title><nav><a href="/">Home</a></nav><div><h1>Harbour shut</h1>
  <div class="story-header">${told('At first')}${told('Later on')}</div><div>${told('In the end')}</div></div>`;
const LIST = `<!doctype html><title>Vellmar Post</title>${[1, 2, 3, 4, 5].map((at) => `<h2><a href="/${at}">Ferry number ${at} leaves from the quay</a></h2><p>The clerk said that ferry number ${at} leaves from the quay at noon.</p>`).join('')}`;

describe('npm run import, on how a page was read', () => {
  it('lists every block, kept or left out, with its rule under --explain', async () => {
    await withProject('bridge', async (project) => {
      const saved = await project.save('page.html', DOUBTFUL);
      const { out } = await importInto(project, ['--dry-run', '--explain', saved]);
      expect(out).toMatch(/^ {2}left out, in words: outside 2 in 1 block; navigation 1 in 1 block$/m);
      expect(out).toMatch(/^ {2}left {7}navigation {2,}Home$/m);
      expect(out).toMatch(/^ {2}kept ¶1 {4}\S+ +At first, The harbour of Vellmar/m);
      const { out: json } = await importInto(project, ['--dry-run', '--explain', '--json', saved]);
      const { explained, reading } = JSON.parse(json) as Record<string, unknown>;
      expect(explained).toContainEqual({
        kind: 'paragraph',
        text: 'Home',
        isKept: false,
        rule: 'navigation',
      });
      expect(reading).toMatchObject({
        left: [{ rule: 'outside' }, { rule: 'navigation', blocks: 1, words: 1 }],
      });
    });
  });

  it('shows what the other way finds where it is not sure, in JSON and in the draft, and takes it under --extractor', async () => {
    await withProject('bridge', async (project) => {
      const saved = await project.save('page.html', DOUBTFUL);
      const { out } = await importInto(project, ['--json', '--id', 'doubtful', saved]);
      const { reading } = JSON.parse(out) as { reading: { other: { extractor: string; blocks: unknown[] } } };
      expect(reading.other.extractor).toBe('readability');
      expect(reading.other.blocks).toContainEqual(expect.objectContaining({ kind: 'paragraph', number: 3 }));
      const draft = await project.read('content/articles/doubtful.md');
      expect(draft).toContain('# It is not sure which text of the page is the article.\n');
      expect(draft).toContain('# To take it: npm run import -- --extractor readability FILE');
      const chosen = await importInto(project, [
        '--json',
        '--yes',
        '--extractor',
        'densest',
        '--dry-run',
        saved,
      ]);
      expect(JSON.parse(chosen.out)).toMatchObject({ reading: { extractor: 'densest' } });
    });
  });

  it('records in the entry which extractor the editor chose, and asks for it where the original is imported again', async () => {
    await withProject('bridge', async (project) => {
      const saved = await project.save('page.html', DOUBTFUL);
      const own = ['--yes', '--id', 'chosen', '--extractor', 'readability', saved];
      expect((await importInto(project, own)).code).toBe(0);
      expect(await project.read('content/articles/chosen.md')).toMatch(/^ {2}extractor: readability$/m);
      await rm(join(project.root, 'content/originals/chosen.md'));
      const { code, err } = await importInto(project, [saved]);
      expect(code).toBe(1);
      expect(err).toContain('It was read with --extractor readability: name it. (not-verified)');
      expect((await importInto(project, ['--extractor', 'readability', saved])).code).toBe(0);
    });
  });

  it('refuses a page that is no article, with 1, and takes it under --extractor', async () => {
    await withProject('bridge', async (project) => {
      const saved = await project.save('front.html', LIST);
      const { code, err } = await importInto(project, ['--dry-run', saved]);
      expect(code).toBe(1);
      expect(err).toMatch(
        /front\.html: This is no article but a list of articles.*--extractor .*\(list-page\)\n$/,
      );
      expect((await importInto(project, ['--dry-run', '--extractor', 'densest', saved])).code).toBe(0);
    });
  });
});
