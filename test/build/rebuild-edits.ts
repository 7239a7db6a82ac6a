/**
 * Builds a generated archive, edits it step by step, rebuilds it after each step, and compares the site with one that is
 * built clean in another folder, at another time, in another time zone and language. It runs in its own process because the compiled templates are loaded into it. Prints one JSON object per step.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeCorpus } from '../../bench/corpus/write.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { filesBelow } from '../../src/rebuild/files-below.ts';
import { siteFolders } from '../../src/site/folders.ts';
import { buildSiteOf } from './package-script.ts';

/** The result of a step. */
export interface RebuiltStep {
  name: string;
  pages: number;
  /** The number of pages that were rendered again. */
  rendered: number;
  /**
   * Files that differ from those of a clean build, or are missing from one of the two: only of the last step, which has
   * all edits.
   */
  different?: string[];
}

const PROJECT = join(import.meta.dirname, '../..');
const [folder = '', articles = ''] = process.argv.slice(2);
const content = join(folder, 'content');
const foldersOf = (out: string) =>
  siteFolders({ cwd: PROJECT, env: { PARALLAX_CONTENT: content, PARALLAX_OUT: join(folder, out) } });
const kept = foldersOf('kept');
const ENV = { PARALLAX_PUBLISH_ORIGINALS: '0' };
const build = () => buildSite(PROJECT, kept, ENV);

/** Makes a process believe that it is more than a year later. */
const LATER = `
  const Clock = Date;
  const shift = 400 * 24 * 3600 * 1000;
  globalThis.Date = class Date extends Clock {
    constructor(...parts) {
      if (parts.length === 0) super(Clock.now() + shift);
      else super(...parts);
    }
    static now() {
      return Clock.now() + shift;
    }
  };
`;

const inContent = (path: string) => join(content, path);
const read = (path: string) => readFileSync(inContent(path), 'utf8');
const ids = (of: string) => readdirSync(inContent(of)).map((name) => name.replace(/\.(?:md|yaml)$/, ''));
const change = (path: string, from: RegExp, to: string) => {
  const text = read(path);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has nothing like ${String(from)}.`);
  writeFileSync(inContent(path), changed);
};

// Short texts, and actors and places as of fewer articles, take a quarter of the time; edits have the same effects.
writeCorpus(content, { articles: Number(articles), seed: 'rebuild', medianWords: 60, recordPace: 0.1 });
// Cards take a fifth of a build; what they depend on is tested in `noted-archive.test.ts`.
change('site.yaml', /$/, 'cards: false\n');
const codings = ids('codings');
const dossiers = ids('dossiers').map((id) => read(`dossiers/${id}.md`));
const isFree = (id: string) =>
  !codings.some((coding) => coding.startsWith(`${id}.`)) && !dossiers.some((text) => text.includes(id));
const [edited = '', deleted = '', renamed = '', copied = ''] = ids('articles').filter(isFree);
const compared = codings.find((coding) => dossiers.some((text) => text.includes(coding.split('.')[0] ?? '')));
const actor = /\(actor:([a-z0-9-]+)\)/.exec(read(`articles/${edited}.md`))?.[1] ?? '';
const [codebook = ''] = readdirSync(inContent('codebooks'));

// Each step edits the archive as the previous step left it.
const STEPS: Record<string, () => void> = {
  'an account is edited': () => {
    change(`articles/${edited}.md`, /\n\n(?=[^\n]+\n*$)/, '\n\nA sentence that was not there. ');
  },
  'an actor has another name': () => {
    change(`actors/${actor}.yaml`, /^name: .*$/m, 'name: "The renamed body"');
  },
  'a question of a codebook has another label': () => {
    change(`codebooks/${codebook}/questions.yaml`, /label: "[^"]*"/, 'label: "What is asked now?"');
  },
  'a coding in a dossier changes': () => {
    change(`codings/${String(compared)}.yaml`, /text: "[^"]*"/, 'text: "What the claim says now."');
  },
  'an article is added': () => {
    const text = read(`articles/${copied}.md`).replace(/^title: .*$/m, 'title: "An article that came later"');
    writeFileSync(
      inContent('articles/came-later.md'),
      text.replace(/sha256: "[0-9a-f]+"/, `sha256: "${'5'.repeat(64)}"`),
    );
  },
  'an article is renamed': () => {
    renameSync(inContent(`articles/${renamed}.md`), inContent('articles/new-address.md'));
    change('articles/new-address.md', /^title: /m, `formerIds: ["${renamed}"]\ntitle: `);
  },
  'an article is deleted': () => {
    rmSync(inContent(`articles/${deleted}.md`));
  },
};

await build();
for (const [name, edit] of Object.entries(STEPS)) {
  edit();
  const { pages, kept: unchanged } = await build();
  const step: RebuiltStep = { name, pages, rendered: pages - unchanged };
  // The edits are of different files, so what one of them left behind is still there at the end.
  if (name === Object.keys(STEPS).at(-1)) step.different = await differencesFromAnew();
  process.stdout.write(`${JSON.stringify(step)}\n`);
}
rmSync(kept.root, { recursive: true });

async function differencesFromAnew(): Promise<string[]> {
  const anew = foldersOf('anew');
  // What is remembered of files is tested elsewhere; keeping it here saves reading all of them again.
  const memory = '.astro/build';
  mkdirSync(join(anew.root, memory), { recursive: true });
  for (const name of readdirSync(join(kept.root, memory)))
    if (name.startsWith('records'))
      copyFileSync(join(kept.root, memory, name), join(anew.root, memory, name));
  const { code, output } = await buildSiteOf({
    ...ENV,
    PARALLAX_CONTENT: content,
    PARALLAX_OUT: anew.out,
    TZ: 'Pacific/Auckland',
    LANG: 'de_DE.UTF-8',
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(LATER)}`,
  });
  if (code !== 0) throw new Error(output);
  const different = differences(kept.out, anew.out);
  rmSync(anew.out, { recursive: true });
  rmSync(anew.root, { recursive: true });
  return different;
}

function differences(first: string, second: string): string[] {
  const [a, b] = [first, second].map(digests);
  const names = new Set([...a!.keys(), ...b!.keys()]);
  return [...names]
    .filter((name) => a!.get(name) !== b!.get(name))
    .map((name) => basename(dirname(name)) + '/' + basename(name));
}

function digests(out: string): Map<string, string> {
  return new Map(
    filesBelow(out).map((path) => [
      `/${path}`,
      createHash('sha1')
        .update(readFileSync(join(out, path)))
        .digest('hex'),
    ]),
  );
}
