import { hash } from 'node:crypto';
import type { Entry } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import { NotedMap, noteProperties } from '../rebuild/noted-map.ts';
import { once } from '../rebuild/once.ts';
import { Reads } from '../rebuild/reads.ts';
import type { LoadedArchive } from './archive.ts';
import type { AssembledArchive } from './assemble.ts';
import type { SiteContent } from './content-source.ts';
import { INDEX_DEPENDENCY, indexValue } from './kept.ts';
import { articlesOneByOne } from './noted-article.ts';

/**
 * The archive with its reading recorded: anything that a page asks for, an article by id or all articles, becomes a
 * dependency of the page. A page can be kept as long as none of its dependencies changes.
 */
export function noteReading(
  assembled: AssembledArchive,
  { content, results, pieces }: Pick<SiteContent, 'content' | 'results' | 'pieces'>,
): LoadedArchive {
  const reads = new Reads();
  const { archive } = assembled;
  const { vocabularies } = archive;
  const ids = new NotedMap(articlesOneByOne(archive.articlesById, reads), reads, {
    entry: (id) => `article:${id}`,
    all: 'articles',
    count: 'count:articles',
  });
  const records = once(() => ({
    mentions: noted(assembled.records.mentions, reads, 'mentions'),
    parts: noted(assembled.records.parts, reads, 'parts'),
    published: noted(assembled.records.published, reads, 'published'),
    republished: noted(assembled.records.republished, reads, 'republished'),
  }));
  const neighbours = once(() => noted(assembled.neighbours, reads, 'neighbours'));
  const originals = once(() => noted(assembled.originals, reads, 'original'));
  const parts: LoadedArchive = {
    site: assembled.site,
    archive: noteProperties(
      {
        ...archive,
        codebooks: noted(archive.codebooks, reads, 'codebook'),
        vocabularies: noteProperties(vocabularies, reads, (name) => `vocabulary:${name}`),
        articlesById: ids,
        records: {
          actor: noted(archive.records.actor, reads, 'actor'),
          place: noted(archive.records.place, reads, 'place'),
          outlet: noted(archive.records.outlet, reads, 'outlet'),
        },
      },
      reads,
      (key) =>
        ({ site: 'site', articles: 'articles', speakerClasses: 'shared', scale: 'shared' })[key as string],
    ),
    get records() {
      return records();
    },
    get neighbours() {
      return neighbours();
    },
    related: (article) => {
      reads.note(`related:${article}`);
      return assembled.related(article);
    },
    codings: noted(assembled.codings, reads, 'codings'),
    dossiers: noted(assembled.dossiers, reads, 'dossier'),
    chronologies: noted(assembled.chronologies, reads, 'chronology'),
    corrections: noted(assembled.corrections, reads, 'correction'),
    get originals() {
      return originals();
    },
    accountHtml: (id) => {
      reads.noteAll([`body:${id}`, `head:${id}`, `codings:${id}`, 'record-ids']);
      return assembled.accountHtml(id);
    },
    introductionHtml: (id) => {
      reads.noteAll([`dossier:${id}`, 'record-ids']);
      return assembled.introductionHtml(id);
    },
    introductionTexts: (id) => {
      reads.note(`dossier:${id}`);
      return assembled.introductionTexts(id);
    },
    batches: () => {
      reads.note('article-ids');
      return assembled.batches();
    },
    publishedFiles: () => {
      reads.note('files');
      return assembled.publishedFiles();
    },
    releases: () => {
      reads.note('files');
      return assembled.releases();
    },
    sinceRelease: () => {
      reads.note('files');
      return assembled.sinceRelease();
    },
    reads,
    revisionOf: (dependency) => revisionNow(dependency),
    results,
    pieces,
  };
  const loaded = noteProperties(parts, reads, (key) => (key === 'site' ? 'site' : undefined));
  const revisionNow = dependencyRevisions(assembled, content, loaded);
  return loaded;
}

function noted<V>(map: ReadonlyMap<string, V>, reads: Reads, name: string): NotedMap<V> {
  return new NotedMap(map, reads, {
    entry: (key) => `${name}:${key}`,
    all: `all:${name}`,
    count: `count:${name}`,
  });
}

/** The revision of each dependency, a text that changes when its content does: computed once, on first use. */
function dependencyRevisions(assembled: AssembledArchive, content: Content, loaded: LoadedArchive) {
  const digestOf = (entry: Entry<unknown> | undefined) => entry?.digest ?? '';
  const codingsByArticle = once(() =>
    Map.groupBy(content.codings.values(), ({ data }) => data?.article ?? ''),
  );
  const records = { actor: content.actors, place: content.places, outlet: content.outlets };
  const valueOf = (map: () => ReadonlyMap<string, unknown>) => (key: string) =>
    map().has(key) ? hashOf(JSON.stringify(map().get(key))) : '';
  const listOf = (entries: ReadonlyMap<string, Entry<unknown>>, order: Iterable<string> = entries.keys()) =>
    hashOf([...order].map((id) => `${id} ${digestOf(entries.get(id))}`).join('\n'));
  const { archive } = assembled;
  const ofAll = (revision: (id: string) => string, ids: Iterable<string>) =>
    hashOf([...ids].map((id) => `${id} ${revision(id)}`).join('\n'));
  const ofBatch = (name: string) => (batch: string) =>
    ofAll(revisions[name]!, assembled.batches().get(batch) ?? []);

  const counts: Record<string, ReadonlyMap<string, unknown>> = {
    ...archive.records,
    articles: archive.articlesById,
    codebook: archive.codebooks,
    codings: assembled.codings,
    dossier: assembled.dossiers,
    chronology: assembled.chronologies,
    correction: assembled.corrections,
  };

  const revisions: Record<string, (key: string) => string> = {
    article: (id) => String(archive.articlesById.has(id)),
    head: (id) => content.articles.get(id)?.partDigests.head ?? '',
    body: (id) => content.articles.get(id)?.partDigests.body ?? '',
    actor: (id) => digestOf(content.actors.get(id)),
    place: (id) => digestOf(content.places.get(id)),
    outlet: (id) => digestOf(content.outlets.get(id)),
    dossier: (id) => digestOf(content.dossiers.get(id)),
    chronology: (id) => digestOf(content.chronologies.get(id)),
    correction: (id) => (assembled.corrections.has(id) ? digestOf(content.corrections.get(id)) : ''),
    codebook: (id) =>
      Object.values(content.codebooks)
        .map((files: ReadonlyMap<string, Entry<unknown>>) => digestOf(files.get(id)))
        .join(' '),
    // The codings of an article that is not shown are not shown either.
    codings: (id) =>
      (assembled.codings.has(id) ? (codingsByArticle().get(id) ?? []) : [])
        .map((entry) => `${entry.id} ${entry.digest}`)
        .join('\n'),
    'heads-of': ofBatch('head'),
    'bodies-of': ofBatch('body'),
    'codings-of': ofBatch('codings'),
    vocabulary: (name) =>
      name === 'stances'
        ? hashOf(JSON.stringify(archive.vocabularies.stances))
        : digestOf(content.vocabularies.get(name)),
    mentions: valueOf(() => assembled.records.mentions),
    parts: valueOf(() => assembled.records.parts),
    published: valueOf(() => assembled.records.published),
    republished: valueOf(() => assembled.records.republished),
    neighbours: valueOf(() => assembled.neighbours),
    related: (id) => hashOf(JSON.stringify(assembled.related(id))),
    original: valueOf(() => assembled.originals),
    count: (name) => {
      const counted = counts[name];
      if (counted === undefined) throw new Error(`There is no revision of how many ${name} there are.`);
      return String(counted.size);
    },
    all: (name) => {
      if (name in records) {
        const kind = name as keyof typeof records;
        return listOf(records[kind], archive.records[kind].keys());
      }
      if (name === 'dossier') return listOf(content.dossiers);
      if (name === 'chronology') return listOf(content.chronologies);
      if (name === 'correction') return listOf(content.corrections, assembled.corrections.keys());
      if (name === 'codings')
        return hashOf([...assembled.codings.keys()].map((id) => revisions['codings']!(id)).join('\n'));
      if (name === 'codebook')
        return [...archive.codebooks.keys()].map((id) => revisions['codebook']!(id)).join('\n');
      throw new Error(`There is no revision of all of ${name}.`);
    },
  };
  const single: Record<string, () => string> = {
    site: () => digestOf(content.site),
    shared: () => `${digestOf(content.speakerClasses)} ${digestOf(content.scale)}`,
    articles: () => listOf(content.articles, archive.articlesById.keys()),
    heads: () => ofAll(revisions['head']!, archive.articlesById.keys()),
    'article-ids': () => hashOf([...archive.articlesById.keys()].join(' ')),
    files: () =>
      hashOf(
        assembled
          .publishedFiles()
          .map(({ path, digest }) => `${path} ${digest}`)
          .join('\n'),
      ),
    'record-ids': () =>
      hashOf(
        Object.values(records)
          .map((map) => [...map.keys()].join(' '))
          .join('\n'),
      ),
  };
  const workOut = (dependency: string): string => {
    if (dependency.startsWith(INDEX_DEPENDENCY))
      return hashOf(JSON.stringify(indexValue(loaded, dependency) ?? null));
    const at = dependency.indexOf(':');
    const revision = at === -1 ? single[dependency] : revisions[dependency.slice(0, at)];
    if (revision === undefined) throw new Error(`There is no dependency ${dependency}.`);
    return revision(dependency.slice(at + 1));
  };
  const known = new Map<string, string>();
  return (dependency: string): string => {
    const revision = known.get(dependency) ?? workOut(dependency);
    known.set(dependency, revision);
    return revision;
  };
}

function hashOf(text: string): string {
  return hash('sha1', text, 'base64url');
}
