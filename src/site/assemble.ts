import { batchesOf } from '../export/dataset/batches.ts';
import type { Entry, ProseEntry } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import { once } from '../rebuild/once.ts';
import type { Article } from '../schema/article.ts';
import { compareText } from '../schema/compare-text.ts';
import { compareNames } from '../derive/compare-names.ts';
import { UncheckedContentError, type ArticleEntry, type RecordEntry } from '../derive/archive.ts';
import { byPublication, neighbours } from '../derive/chronology.ts';
import { withStandIns } from '../derive/drafts.ts';
import { indexRecords } from '../derive/record-view.ts';
import { publicationDay } from '../derive/publication-day.ts';
import { relateArticles } from '../derive/related.ts';
import { viewSite } from '../derive/site-view.ts';
import {
  VOCABULARIES,
  type Codebook,
  type SharedTerms,
  type Term,
  type Vocabulary,
  type VocabularyName,
} from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import type { ChronologyEntry, CorrectionEntry, DossierEntry, LoadedArchive } from './archive.ts';
import type { SiteContent } from './content-source.ts';
import { originalsOf } from './originals.ts';
import { publishedFiles } from './published-files.ts';
import { inReleaseOrder } from '../export/releases.ts';
import { recordsIn, renderProse } from './render-prose.ts';

/** The number of related articles shown below an article. */
const RELATED = 4;

/** The assembled archive, before its reading is recorded. */
export type AssembledArchive = Omit<LoadedArchive, 'reads' | 'revisionOf' | 'results' | 'pieces'>;

/**
 * Assembles the archive from its content. Entries rejected by their schemas are left out; a build has already refused
 * them.
 */
export function assemble(offered: SiteContent): AssembledArchive {
  const { content, origin, showsDrafts, showsOriginals } = offered;
  const site = content.site?.data;
  if (site === undefined) throw new UncheckedContentError('site.yaml is missing. Run npm run check.');
  const articles = recordsOf(content.articles).filter(({ data }) => showsDrafts || data.draft !== true);
  const shown = new Set(articles.map(({ id }) => id));
  const codings = Map.groupBy(
    recordsOf(content.codings)
      .filter(({ data }) => data.draft !== true && shown.has(data.article))
      .sort(byId)
      .map(({ data }) => data),
    ({ article }) => article,
  );
  const entries = articles.map(articleEntry).sort(byPublication);
  const codebooks = codebooksIn(content);
  const shared = sharedTermsIn(content);
  const archive = withStandIns({
    site,
    codebooks,
    vocabularies: { ...shared.vocabularies, stances: stancesOfAll(codebooks) },
    speakerClasses: shared.speakerClasses,
    scale: shared.scale,
    articles: entries,
    articlesById: new Map(entries.map((entry) => [entry.id, entry])),
    records: {
      actor: byName(recordsOf(content.actors).map(({ id, data }) => ({ authority: 'actor', id, data }))),
      place: byName(recordsOf(content.places).map(({ id, data }) => ({ authority: 'place', id, data }))),
      outlet: byName(recordsOf(content.outlets).map(({ id, data }) => ({ authority: 'outlet', id, data }))),
    },
  });
  // What takes long with thousands of articles, and is not needed by every page, is computed on first use.
  const records = once(() => indexRecords(archive));
  const around = once(() => neighbours(archive.articles));
  const related = once(() => relateArticles(archive.articles, RELATED));
  const originals = once(() =>
    originalsOf(archive.articles, showsOriginals ? Object.fromEntries(content.originals) : {}),
  );
  const hasRecord = recordsIn(content);
  const introductions = new Map<Id, string>();
  const prose = <T>(entries: ReadonlyMap<Id, ProseEntry<T>>, id: Id) => {
    const entry = entries.get(id);
    if (entry === undefined) throw new UncheckedContentError(`There is no text "${id}". Run npm run check.`);
    return entry;
  };
  return {
    archive,
    site: viewSite(site, origin),
    get records() {
      return records();
    },
    get neighbours() {
      return around();
    },
    related: (article) => related()(article),
    codings,
    dossiers: byIds<DossierEntry>(recordsOf(content.dossiers)),
    corrections: byIds<CorrectionEntry>(
      recordsOf(content.corrections).filter(
        ({ data: { article } }) => article === undefined || shown.has(article),
      ),
    ),
    chronologies: byIds<ChronologyEntry>(recordsOf(content.chronologies)),
    get originals() {
      return originals();
    },
    accountHtml: (id) => {
      const entry = prose(content.articles, id);
      // A coding refers to paragraphs of the original: its counts fit the account only if both have the same number.
      const isAligned = entry.outline.paragraphs === entry.data?.original.paragraphs;
      return renderProse(entry, { hasRecord, coding: isAligned ? codings.get(id)?.[0] : undefined });
    },
    introductionHtml: (id) => {
      const html = introductions.get(id) ?? renderProse(prose(content.dossiers, id), { hasRecord });
      introductions.set(id, html);
      return html;
    },
    batches: once(() => batchesOf(shown)),
    publishedFiles: once(() => publishedFiles(content, shown)),
    releases: once(() => inReleaseOrder(content.releases.flatMap(({ release }) => release ?? []))),
    sinceRelease: () => offered.sinceRelease,
    introductionTexts: (id) => prose(content.dossiers, id).account.paragraphs.map(({ text }) => text),
  };
}

const byIds = <T extends { id: Id }>(entries: T[]): Map<Id, T> =>
  new Map(entries.sort(byId).map((entry) => [entry.id, entry]));

const byId = (a: { id: Id }, b: { id: Id }) => compareText(a.id, b.id);

/** The valid entries, by id. */
function recordsOf<T, E extends Entry<T>>(entries: ReadonlyMap<Id, E & Entry<T>>) {
  return [...entries].flatMap(([id, entry]) =>
    entry.data === undefined ? [] : [{ id, data: entry.data, entry: entry }],
  );
}

function codebooksIn({ codebooks }: Content): Map<Id, Codebook> {
  const dataOf = <T>(files: ReadonlyMap<Id, Entry<T>>, id: Id): T => {
    const data = files.get(id)?.data;
    if (data === undefined)
      throw new UncheckedContentError(`A file of codebooks/${id}/ is missing. Run npm run check.`);
    return data;
  };
  const ids = [...codebooks.codebook.keys()].sort(compareText);
  return new Map(
    ids.map((id): [Id, Codebook] => {
      const head = dataOf(codebooks.codebook, id);
      return [
        id,
        {
          ...head,
          id,
          label: head.label ?? id,
          questions: dataOf(codebooks.questions, id),
          measures: dataOf(codebooks.measures, id),
          stances: dataOf(codebooks.stances, id),
          rules: dataOf(codebooks.rules, id),
        },
      ];
    }),
  );
}

function sharedTermsIn({ vocabularies: files, ...content }: Content): SharedTerms {
  const vocabularies = Object.fromEntries(
    VOCABULARIES.flatMap((name) => {
      const vocabulary = files.get(name)?.data;
      return vocabulary === undefined ? [] : [[name, vocabulary]];
    }),
  ) as Partial<Record<VocabularyName, Vocabulary>>;
  const speakerClasses = content.speakerClasses?.data;
  const scale = content.scale?.data;
  if (
    VOCABULARIES.some((name) => vocabularies[name] === undefined) ||
    speakerClasses === undefined ||
    scale === undefined
  )
    throw new UncheckedContentError('A file of vocabularies/ is missing. Run npm run check.');
  return { vocabularies: vocabularies as Record<VocabularyName, Vocabulary>, speakerClasses, scale };
}

/** The stances of all codebooks in one list, without duplicates: article lists and stance marks know no codebook. */
function stancesOfAll(codebooks: ReadonlyMap<Id, Codebook>): Vocabulary {
  const [first] = codebooks.values();
  const terms = new Map(
    [...codebooks.values()]
      .toReversed()
      .flatMap(({ stances }) => stances.terms.map((term): [Id, Term] => [term.id, term])),
  );
  const order = new Set([...codebooks.values()].flatMap(({ stances }) => stances.terms.map(({ id }) => id)));
  return {
    label: first?.stances.label ?? 'Stances',
    note: first?.stances.note ?? '',
    terms: [...order].flatMap((id) => terms.get(id) ?? []),
  };
}

/** The articles made from files, cached for as long as the file is unchanged. */
const articlesOfFiles = new WeakMap<ProseEntry<Article>, ArticleEntry>();

function articleEntry({
  id,
  data,
  entry,
}: {
  id: Id;
  data: Article;
  entry: ProseEntry<Article>;
}): ArticleEntry {
  const known = articlesOfFiles.get(entry);
  if (known !== undefined) return known;
  const made = {
    id,
    data,
    get account() {
      return entry.account;
    },
    get outline() {
      return entry.outline;
    },
    published: publicationDay(data.date),
  };
  articlesOfFiles.set(entry, made);
  return made;
}

function byName<T extends RecordEntry>(records: T[]): Map<Id, T> {
  const sorted = records
    .map((record) => ({ record, name: sortName(record) }))
    .sort((a, b) => compareNames(a.name, b.name) || compareText(a.record.id, b.record.id));
  return new Map(sorted.map(({ record }) => [record.id, record]));
}

/** A name normalised for sorting: the article, al- or ال, is ignored, as in library catalogues. */
function sortName({ data }: RecordEntry): string {
  return data.name.toLowerCase().replace(/^(?:al[- ]|ال(?=\p{L}{2}))/u, '');
}
