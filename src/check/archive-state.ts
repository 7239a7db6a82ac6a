import { posix } from 'node:path';
import type { ContentFolder } from '../content/content-folder.ts';
import type { Entry, ProseEntry } from '../content/entry.ts';
import { splitFrontmatter } from '../content/frontmatter.ts';
import { entriesOf, type Content } from '../content/load-content.ts';
import { canonicalJson } from '../export/canonical-json.ts';
import type { ArchiveState } from '../export/releases.ts';
import { sha256 } from '../originals/original-file.ts';
import { readFacts, type Facts } from './facts.ts';

/** The folder and the id of an entry, `articles/some-article`, or `codebooks/dam/questions` for a file of a codebook. */
export function entryKey({ name }: ContentFolder, { file }: Entry<unknown>): string {
  return posix.relative(name, file).replace(/\.(?:yaml|md)$/, '');
}

/** The ids of what is in an entry: items of a coding, facts, questions of a dossier, terms, and answers as `question/answer`. */
export function idsWithin({ items = [], termIds = [], answers }: Facts): string[] {
  const ofAnswers = (answers ?? []).flatMap(([question, given]) =>
    given.map((answer) => `${question}/${answer}`),
  );
  return [...items, ...termIds, ...ofAnswers];
}

/** The state of an archive as a release holds it: what is published, with digests, in the order of the keys. */
export function archiveState(content: Content): ArchiveState {
  const published = entriesOf(content).flatMap((entry) => {
    const facts = readFacts(entry);
    if (facts.isDraft === true) return [];
    const ids = idsWithin(facts);
    const state = { sha256: digestOf(entry), ...(ids.length > 0 && { ids }) };
    entry.release();
    return [[entryKey(content.folder, entry), state] as const];
  });
  return new Map(published.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function digestOf(entry: Entry<unknown>): string {
  const data = entry.yaml.data as object;
  if (!('prose' in entry)) return sha256(canonicalJson(data));
  const parts = splitFrontmatter((entry as ProseEntry<unknown>).text);
  const body = typeof parts === 'object' ? parts.body.replaceAll('\r\n', '\n').trim() : '';
  return sha256(canonicalJson({ ...data, body }));
}
