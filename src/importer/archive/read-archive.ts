import { z } from 'zod';
import type { ContentFolder } from '../../content/content-folder.ts';
import type { Entry } from '../../content/entry.ts';
import { codebookIds, loadContent, type Content } from '../../content/load-content.ts';
import { readContent } from '../../content/read-content.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Outlet } from '../../schema/outlet.ts';
import type { Place } from '../../schema/place.ts';
import { isId } from './ids.ts';
import { textAt, valueAt } from './value-at.ts';

/** An article of the archive, as far as the importer needs it, from a draft or a finished entry. */
export interface HeldArticle {
  id: string;
  title: string | undefined;
  outlet: string | undefined;
  url: string | undefined;
  isDraft: boolean;
  /** The fingerprint of its original; `undefined` if the entry has none that can be read. */
  original: { sha256: string; paragraphs: number; extractor?: string | undefined } | undefined;
}

/** A record of the archive with all its names, the preferred one first. */
export interface HeldRecord {
  id: string;
  kind: string;
  names: string[];
  url?: string | undefined;
}

/** A term of the codebook as shown to a coder. */
export interface HeldTerm {
  id: string;
  label: string;
}

/** A question of the codebook with its answers. */
export interface HeldQuestion extends HeldTerm {
  answers: HeldTerm[];
}

/** The parts of the first codebook, used to make drafts and scaffolds; a part that can't be read is empty. */
export interface HeldCodebook {
  id: string;
  version: number;
  stances: HeldTerm[];
  genres: HeldTerm[];
  questions: HeldQuestion[];
  measures: HeldTerm[];
  speakerClasses: HeldTerm[];
}

/** The facts about an archive that the importer uses. */
export interface HeldArchive {
  content: ContentFolder;
  articles: HeldArticle[];
  outlets: HeldRecord[];
  actors: HeldRecord[];
  places: HeldRecord[];
  codebook: HeldCodebook;
  /** Files that could not be read, as messages show them: their articles are not recognised. */
  unreadable: string[];
}

/** Reads what the importer needs from the archive in a folder. Errors in its files are left to the check. */
export async function readArchive(folder: ContentFolder): Promise<HeldArchive> {
  const { files } = await readContent(folder);
  const content = loadContent(folder, files, new Map());
  const unreadable: string[] = [];
  const ofEntries = <T, H>(
    entries: ReadonlyMap<string, Entry<T>>,
    hold: (entry: Entry<T>) => H | undefined,
  ): H[] =>
    [...entries.values()].flatMap((entry) => {
      if (!isId(entry.id)) return [];
      const held = hold(entry);
      if (held === undefined || entry.yaml.data == null) unreadable.push(entry.file);
      return held === undefined ? [] : [held];
    });
  return {
    content: folder,
    articles: ofEntries(content.articles, holdArticle),
    outlets: ofEntries(content.outlets, holdRecord),
    actors: ofEntries(content.actors, holdRecord),
    places: ofEntries(content.places, holdRecord),
    codebook: holdCodebook(content),
    unreadable,
  };
}

function holdArticle({ id, yaml: { data } }: Entry<unknown>): HeldArticle {
  const sha256 = textAt(data, 'original', 'sha256');
  const paragraphs = valueAt(data, 'original', 'paragraphs');
  return {
    id,
    title: textAt(data, 'title'),
    outlet: textAt(data, 'outlet'),
    url: textAt(data, 'url'),
    isDraft: valueAt(data, 'draft') === true,
    original:
      sha256 === undefined || typeof paragraphs !== 'number'
        ? undefined
        : { sha256: sha256.toLowerCase(), paragraphs, extractor: textAt(data, 'original', 'extractor') },
  };
}

function holdRecord({ id, data }: Entry<Actor | Outlet | Place>): HeldRecord | undefined {
  if (data === undefined) return undefined;
  const url = 'url' in data && typeof data.url === 'string' ? data.url : undefined;
  return { id, kind: data.kind, names: [data.name, ...data.aliases], url };
}

const termSchema = z.object({ id: z.string(), label: z.string() });
const termsSchema = z.array(termSchema);
const questionsSchema = z.array(termSchema.extend({ answers: termsSchema.catch([]) }));

function holdCodebook(content: Content): HeldCodebook {
  const { codebooks, vocabularies, speakerClasses } = content;
  const [id = ''] = codebookIds(content);
  const terms = (entry: Entry<unknown> | undefined) =>
    termsSchema.safeParse(valueAt(entry?.yaml.data, 'terms')).data ?? [];
  const version = valueAt(codebooks.codebook.get(id)?.yaml.data, 'version');
  return {
    id,
    version: typeof version === 'number' ? version : 1,
    stances: terms(codebooks.stances.get(id)),
    genres: terms(vocabularies.get('genres')),
    questions: questionsSchema.safeParse(valueAt(codebooks.questions.get(id)?.yaml.data, 'terms')).data ?? [],
    measures: terms(codebooks.measures.get(id)),
    speakerClasses: terms(speakerClasses),
  };
}
