import * as words from '#words/search';
import { OPEN_END } from '@parallax/edtf';
import { articleOf, recordOf, termOf, type ArticleEntry, type RecordEntry } from '../derive/archive.ts';
import { languageName } from '../derive/language.ts';
import { recordKey } from '../derive/mentions.ts';
import type { Account, AccountParagraph } from '../schema/account.ts';
import type { IndexedRecord, SearchDocument, SearchPassage } from '../search/document.ts';
import type { DayNumbers } from '../search/index-files/day-numbers.ts';
import { firstDayNumber, lastDayNumber } from '../search/reduced-date.ts';
import { createUrls } from '../urls/urls.ts';
import type { LoadedArchive } from './archive.ts';
import type { DocumentSource } from './document-source.ts';
import { hasOriginal } from './originals.ts';
import { namesInOriginal } from './original-names.ts';
import { codingPassages } from './search-codings.ts';
import { dossierSources } from './search-dossiers.ts';
import { factSources } from './search-facts.ts';
import { pageSources } from './search-pages.ts';

/** The parts of a loaded archive that the search reads. */
export type SearchedArchive = Pick<
  LoadedArchive,
  'archive' | 'originals' | 'dossiers' | 'codings' | 'introductionTexts' | 'chronologies' | 'reads'
> & { site: Pick<LoadedArchive['site'], 'language'> };

/** The values of the facet `text`: whose words a document contains. */
const TEXTS = {
  account: { id: 'account', label: words.texts.account },
  original: { id: 'original', label: words.texts.original },
};

const urls = createUrls('/');

/**
 * Everything that the search finds, in the order in which it is numbered: articles by date, each followed by its
 * original if that is published; then dossiers, their questions, the facts of chronologies, pages of the site, actors, places, outlets.
 */
export function documentSources(loaded: LoadedArchive): DocumentSource[] {
  const { archive, originals } = loaded;
  // If there are only accounts, there is nothing to choose.
  const hasOriginals = archive.articles.some(({ id }) => hasOriginal(originals, id));
  const sources: DocumentSource[] = [];
  for (const { id } of archive.articles) {
    const article = () => articleDocument(loaded, articleOf(archive, id));
    if (hasOriginals) sources.push({ id: `account:${id}`, make: () => withText(article(), TEXTS.account) });
    else sources.push({ id, make: article });
    if (hasOriginal(originals, id))
      sources.push({
        id: `original:${id}`,
        make: () => withText(originalDocument(loaded, articleOf(archive, id), article()), TEXTS.original),
      });
  }
  sources.push(...dossierSources(loaded), ...factSources(loaded), ...pageSources());
  for (const kind of ['actor', 'place', 'outlet'] as const)
    for (const id of archive.records[kind].keys())
      sources.push({ id: recordKey(kind, id), make: () => recordDocument(recordOf(archive, kind, id)) });
  return sources;
}

function articleDocument(loaded: SearchedArchive, entry: ArticleEntry): SearchDocument {
  const { archive } = loaded;
  const { id, data, account, published } = entry;
  const records = recordsOf(loaded, entry);
  const valuesOf = (kind: RecordEntry['authority']) =>
    records
      .filter(({ authority }) => authority === kind)
      .map((record) => ({ id: record.id, label: record.data.name }));
  const outlet = recordOf(archive, 'outlet', data.outlet).data.name;
  const stance = termOf(archive, 'stances', data.stance.id).label;
  const genre = termOf(archive, 'genres', data.genre).label;
  const language = languageName(data.language);
  return {
    id,
    kind: 'article',
    url: relative(urls.article(id)),
    title: data.title,
    date: `${published.basis === 'stated' ? '' : '~ '}${published.words}`,
    days: publishedDays(published),
    by: [outlet, stance],
    summary: data.summary,
    passages: [
      { at: '', label: '', text: words.published(published.words), field: 'text' },
      ...accountPassages(account),
      ...codingPassages(loaded, entry),
      catalogued(words.described(genre, stance, language)),
      ...(data.url === undefined ? [] : [catalogued(data.url)]),
    ],
    records: records.map(namedRecord),
    facets: {
      outlet: [{ id: data.outlet, label: outlet }],
      stance: [{ id: data.stance.id, label: stance }],
      genre: [{ id: data.genre, label: genre }],
      language: [{ id: data.language, label: language }],
      year: published.years.map((year) => ({ id: String(year), label: String(year) })),
      actor: valuesOf('actor'),
      place: valuesOf('place'),
    },
    ...(data.language === loaded.site.language ? {} : { languages: { title: data.language } }),
  };
}

/** The days on which an article may have been published; of an open end, those of the years that are known. */
function publishedDays({ earliest, latest, years }: ArticleEntry['published']): DayNumbers {
  const end = latest === OPEN_END ? String(years.at(-1) ?? earliest.slice(0, 4)).padStart(4, '0') : latest;
  return { first: firstDayNumber(earliest), last: Math.max(firstDayNumber(earliest), lastDayNumber(end)) };
}

/** The original of an article: its own text; summary and coding belong to the account. */
function originalDocument(
  { archive, originals }: SearchedArchive,
  entry: ArticleEntry,
  account: SearchDocument,
): SearchDocument {
  const blocks = originals.get(entry.id)?.blocks ?? [];
  const texts = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const mentions = Map.groupBy(namesInOriginal(archive, entry, texts), ({ paragraph }) => paragraph);
  let number = 0;
  const passages = blocks.map(({ kind, text }): SearchPassage => {
    if (kind === 'heading') return { at: '', label: '', text, field: 'text' };
    number += 1;
    return {
      ...paragraphPassage(number, text),
      mentions: (mentions.get(number) ?? []).map(({ start, end, authority, id }) => ({
        start,
        end,
        record: recordKey(authority, id),
      })),
    };
  });
  const { languages } = account;
  return {
    ...account,
    url: relative(urls.original(entry.id)),
    summary: '',
    passages,
    ...(languages?.title === undefined ? {} : { languages: { ...languages, text: languages.title } }),
  };
}

function withText(document: SearchDocument, text: { id: string; label: string }): SearchDocument {
  return {
    ...document,
    by: [...(document.by ?? []), text.label],
    facets: { text: [text], ...document.facets },
  };
}

// The article's own records come first; a name is the same in an account and in an original.
function recordsOf({ archive }: SearchedArchive, { data }: ArticleEntry): RecordEntry[] {
  return [
    ...data.actors.map((id) => recordOf(archive, 'actor', id)),
    ...data.places.map((id) => recordOf(archive, 'place', id)),
    ...[data.outlet, data.republisher].flatMap((id) =>
      id === undefined ? [] : [recordOf(archive, 'outlet', id)],
    ),
  ];
}

function namedRecord({ authority, id, data }: RecordEntry): IndexedRecord {
  return { key: recordKey(authority, id), names: [data.name, ...data.aliases] };
}

function accountPassages({ paragraphs, headings }: Account): SearchPassage[] {
  return [
    ...paragraphs.flatMap((paragraph) => [
      ...headings.filter(({ before }) => before === paragraph.number).map(headingPassage),
      { ...paragraphPassage(paragraph.number, paragraph.text), mentions: mentionsIn(paragraph) },
    ]),
    ...headings.filter(({ before }) => before > paragraphs.length).map(headingPassage),
  ];
}

/** What the catalogue says of an article: it is found by it, after all that its account and its coding have. */
const catalogued = (text: string): SearchPassage => ({ at: '', label: '', text, field: 'coding' });

const headingPassage = ({ id, text }: Account['headings'][number]): SearchPassage => ({
  at: `#${id}`,
  label: '',
  text,
  field: 'text',
});

const paragraphPassage = (number: number, text: string): SearchPassage => ({
  at: `#p${number}`,
  label: `¶${number}`,
  text,
  field: 'text',
});

function mentionsIn({ text, sentences }: AccountParagraph): NonNullable<SearchPassage['mentions']> {
  let from = 0;
  return sentences.flatMap((sentence) => {
    const start = text.indexOf(sentence.text, from);
    from = start + sentence.text.length;
    return sentence.mentions.map((mention) => ({
      start: start + mention.start,
      end: start + mention.start + mention.text.length,
      record: recordKey(mention.kind, mention.id),
    }));
  });
}

/** A record: its names as a title and further names, its description as text. */
function recordDocument({ authority, id, data }: RecordEntry): SearchDocument {
  return {
    id: recordKey(authority, id),
    kind: authority,
    url: relative(urls.record(authority, id)),
    title: data.name,
    summary: '',
    passages: [{ at: '', label: '', text: data.description, field: 'text' }],
    records: [{ key: recordKey(authority, id), names: [...data.aliases] }],
    facets: {},
  };
}

const relative = (address: string) => address.slice(1);
