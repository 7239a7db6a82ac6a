import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkChanged } from '../check/kept-results.ts';
import { reportText } from '../check/reporters/text.ts';
import { createReader } from '../content/archive-reader.ts';
import { entriesOf } from '../content/load-content.ts';
import { DependencyList } from '../rebuild/dependency-list.ts';
import { filesBelow } from '../rebuild/files-below.ts';
import { BYTES, openKeptValues } from '../rebuild/kept-values.ts';
import { readManifest, writeManifest } from '../rebuild/page-manifest.ts';
import { offerContent, type KeptResult } from '../site/content-source.ts';
import type { SiteFolders } from '../site/folders.ts';
import { publishesOriginals, settingsOf } from '../site/settings.ts';
import { openOutput } from './output-folder.ts';
import { keptEntriesOf, memoryOf } from './memory.ts';
import { compileRenderer } from './renderer.ts';
import { writeSearchIndex } from './write-index.ts';
import { writeOffline } from './write-offline.ts';
import { writePages } from './write-pages.ts';

/** The result of a build. */
export interface BuildReport {
  /** The content check's warnings; empty if there are none. */
  warnings: string;
  pages: number;
  /** How many of them were kept from the previous build. */
  kept: number;
  /** How many imported originals were left out. */
  originalsLeftOut: number;
}

/** The content has errors; the message is the report of all problems. */
export class UnsoundContentError extends Error {
  override name = 'UnsoundContentError';
}

/**
 * Builds the site of an archive: checks its content, compiles the templates if the code has changed, and writes what
 * has changed since the last build. The result is byte for byte that of a first build. Throws `UnsoundContentError`
 * before writing anything if the check finds an error.
 */
export async function buildSite(
  project: string,
  { content, out, root }: SiteFolders,
  env: NodeJS.ProcessEnv,
): Promise<BuildReport> {
  const memory = memoryOf(root);
  const records = keptEntriesOf(project, root);
  const reading = await createReader(content, records).read();
  const settings = settingsOf(reading, env);
  const { issues, counts, sinceRelease } = checkChanged(reading, project);
  const report = issues.length === 0 ? '' : reportText({ issues, counts });
  if (issues.some(({ severity }) => severity === 'error'))
    throw new UnsoundContentError(`The content is not sound.\n${report}`);

  // Thousands of files are judged now, and none will be parsed again.
  for (const entry of entriesOf(reading.content)) entry.forgetText();
  const { origin, base, language } = settings;
  const renderer = compileRenderer(project, base, language);
  const showsOriginals = publishesOriginals(env);
  const key = JSON.stringify([renderer.key, origin, showsOriginals]);
  const results = openKeptValues<KeptResult>(join(memory, 'results.json'), key);
  const pieces = openKeptValues(join(memory, 'pieces.json'), key, BYTES);
  const source = {
    content: reading.content,
    origin,
    showsDrafts: false,
    showsOriginals,
    sinceRelease,
    results,
    pieces,
  };
  offerContent(() => Promise.resolve(source));
  const { openSite } = await renderer.load();
  const site = await openSite();

  mkdirSync(memory, { recursive: true });
  const manifestFile = join(memory, 'pages.json');
  const before = readManifest(manifestFile, key);
  // An interrupted build leaves no manifest, and the next one starts from scratch.
  rmSync(manifestFile, { force: true });
  mkdirSync(out, { recursive: true });
  const folder = openOutput(out);
  if (before === undefined) folder.removeAllBut(new Set());
  const dependencies = new DependencyList(before?.dependencies ?? [], site.revisionOf);
  const { pages, kept } = await writePages(site, folder, { base, dependencies, before: before?.pages });
  const words = join(memory, 'words.json');
  const index = writeSearchIndex(site, folder, { dependencies, words, before: before?.index });
  const assets = filesBelow(renderer.assets);
  for (const path of assets) folder.write(path, readFileSync(join(renderer.assets, path)));
  const offline = writeOffline(folder, {
    base,
    assets: renderer.assets,
    assetPaths: assets,
    pages,
    index: index.files,
  });
  const expected = [...Object.keys(pages), ...Object.keys(index.files), ...assets, ...offline];
  folder.removeAllBut(new Set(expected));
  records.save();
  results.save();
  pieces.save();
  writeManifest(manifestFile, { key, dependencies: dependencies.list, pages, index });
  return {
    warnings: report,
    pages: Object.keys(pages).length,
    kept,
    originalsLeftOut: showsOriginals ? 0 : reading.content.originals.size,
  };
}
