import type { ContentFolder } from '../content/content-folder.ts';
import { createReader } from '../content/archive-reader.ts';
import type { Entry } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import { itemIds } from '../export/item-ids.ts';
import { articleSource } from '../export/qda/article-source.ts';
import type { Instruments, NameOf } from '../export/qda/codes.ts';
import type { QdaArticle, QdaInput } from '../export/qda/project-model.ts';
import type { QdaWords } from '../export/qda/words.ts';
import { CATALOGUE } from '../interface/catalogue.ts';
import { interfaceLanguage } from '../interface/languages.ts';
import { fixityOf } from '../originals/fixity.ts';
import type { Coding } from '../schema/coding.ts';

/** A coding with its file. */
export interface HeldCoding {
  /** Its path as in messages. */
  file: string;
  digest: string;
  coding: Coding;
}

/** An archive as far as codings go out of it and come back. */
export interface CodedArchive {
  content: Content;
  words: QdaWords;
  nameOf: NameOf;
  /** The codings that their schema accepts, by file. */
  codings: HeldCoding[];
  /** Files of codings that it rejects, as in messages: they are not exported. */
  rejected: string[];
}

/** Reads the archive in a folder. Problems in its files are left to the check. */
export async function readCodedArchive(folder: ContentFolder): Promise<CodedArchive> {
  const { content } = await createReader(folder).read();
  const entries = [...content.codings.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const records = { actor: content.actors, outlet: content.outlets, place: content.places };
  return {
    content,
    words: CATALOGUE[interfaceLanguage(content.site?.data?.language ?? '')].qda,
    nameOf: (kind, id) => records[kind].get(id)?.data?.name ?? id,
    codings: entries.flatMap(({ file, digest, data }) =>
      data === undefined ? [] : [{ file, digest, coding: data }],
    ),
    rejected: entries.filter(({ data }) => data === undefined).map(({ file }) => file),
  };
}

/** The instruments of a codebook; `undefined` if a file of them is missing or rejected. */
export function instrumentsOf({ content }: CodedArchive, id: string): Instruments | undefined {
  const { codebooks, speakerClasses, scale } = content;
  const dataOf = <T>(files: ReadonlyMap<string, Entry<T>>) => files.get(id)?.data;
  const head = dataOf(codebooks.codebook);
  const questions = dataOf(codebooks.questions);
  const measures = dataOf(codebooks.measures);
  const stances = dataOf(codebooks.stances);
  if (head === undefined || questions === undefined || measures === undefined || stances === undefined)
    return undefined;
  if (speakerClasses?.data === undefined || scale?.data === undefined) return undefined;
  return {
    codebook: { id, label: head.label ?? id, version: head.version, questions, measures, stances },
    speakerClasses: speakerClasses.data.terms,
    scale: scale.data.points,
  };
}

/** What a project holds: the articles, the codebook and whether verified originals take the place of accounts. */
export interface ProjectChoice {
  name: string;
  articles: readonly string[];
  instruments: Instruments;
  coders?: readonly string[] | undefined;
  originals: boolean;
}

/** A project from an archive. Articles whose files are rejected are left out. */
export function projectInput(held: CodedArchive, choice: ProjectChoice): QdaInput {
  const { articles, instruments, coders, originals, name } = choice;
  const sources = articles.flatMap((id) => sourceOf(held, id, originals) ?? []);
  const ids = new Set(sources.map(({ id }) => id));
  const chosen = held.codings
    .map(({ coding }) => coding)
    .filter(
      ({ article, coder, codebook }) =>
        ids.has(article) && codebook.id === instruments.codebook.id && (coders?.includes(coder) ?? true),
    );
  return {
    name,
    instruments,
    articles: sources,
    codings: chosen.map((coding) => ({ coding, ids: itemIds(coding) })),
    nameOf: held.nameOf,
    words: held.words,
  };
}

/** Every article as a source: with its account and, where a verified copy is there, again with its original. */
export function allSources(held: CodedArchive): QdaArticle[] {
  return [...held.content.articles.keys()].flatMap((id) => {
    const [account, original] = [sourceOf(held, id, false), sourceOf(held, id, true)];
    return [
      ...(account === undefined ? [] : [account]),
      ...(original?.isOriginal === true ? [original] : []),
    ];
  });
}

function sourceOf({ content, nameOf }: CodedArchive, id: string, originals: boolean): QdaArticle | undefined {
  const entry = content.articles.get(id);
  if (entry?.data === undefined) return undefined;
  const { outlet, genre, stance, original } = entry.data;
  const copy = originals ? content.originals.get(id) : undefined;
  const isVerified = fixityOf(original, copy).state === 'verified';
  const terms = [...content.codebooks.stances.values()].flatMap(({ data }) => data?.terms ?? []);
  const labelOf = (list: readonly { id: string; label: string }[], term: string) =>
    list.find((each) => each.id === term)?.label ?? term;
  return articleSource(id, entry.data, {
    account: entry.account,
    original: isVerified ? copy?.blocks : undefined,
    names: {
      outlet: nameOf('outlet', outlet),
      genre: labelOf(content.vocabularies.get('genres')?.data?.terms ?? [], genre),
      stance: labelOf(terms, stance.id),
    },
  });
}

/** Says which of the articles that were asked for are not there or not sound; `undefined` if all are. */
export function noSuchArticles({ content }: CodedArchive, ids: readonly string[]): string | undefined {
  const missing = ids.filter((id) => content.articles.get(id)?.data === undefined);
  return missing.length === 0
    ? undefined
    : `There is no article ${missing.join(', ')} that npm run check accepts.`;
}
