import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath, type ContentFolder } from '../../content/content-folder.ts';
import { actorSchema } from '../../schema/actor.ts';
import { outletSchema } from '../../schema/outlet.ts';
import { placeSchema } from '../../schema/place.ts';
import { isId } from './ids.ts';
import { readCodebook, type HeldCodebook } from './read-codebook.ts';
import { MAX_CONTENT_BYTES, readFrontmatter, readYaml, textAt, valueAt } from './read-yaml.ts';

/** An article of the archive, as far as the importer needs it; read from a draft as well as from a finished entry. */
export interface HeldArticle {
  id: string;
  title: string | undefined;
  outlet: string | undefined;
  url: string | undefined;
  isDraft: boolean;
  /** The fingerprint of its original; `undefined` where the entry has none that can be read. */
  original: { sha256: string; paragraphs: number } | undefined;
}

/** A record of the archive with everything that it is called, the preferred name first. */
export interface HeldRecord {
  id: string;
  kind: string;
  names: string[];
  url?: string | undefined;
}

/** What the importer knows of an archive. */
export interface HeldArchive {
  content: ContentFolder;
  articles: HeldArticle[];
  outlets: HeldRecord[];
  actors: HeldRecord[];
  places: HeldRecord[];
  codebook: HeldCodebook;
  /** Files that could not be read, as messages show them: an article in one of them is not found again. */
  unreadable: string[];
}

/** Reads what the importer needs of the archive in a folder. What is wrong with a file is the check's to say. */
export function readArchive(content: ContentFolder): HeldArchive {
  const unreadable: string[] = [];
  const files = (folder: string, ending: string) => readFolder(content, folder, ending, unreadable);
  const articles = files('articles', '.md').map(({ id, path, text }): HeldArticle => {
    const data = readFrontmatter(text);
    if (data === undefined) unreadable.push(path);
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
          : { sha256: sha256.toLowerCase(), paragraphs },
    };
  });
  const records = (folder: string, schema: typeof actorSchema | typeof placeSchema | typeof outletSchema) =>
    files(folder, '.yaml').flatMap(({ id, path, text }): HeldRecord[] => {
      const { data } = schema.safeParse(readYaml(text));
      if (data === undefined) {
        unreadable.push(path);
        return [];
      }
      const url = 'url' in data && typeof data.url === 'string' ? data.url : undefined;
      return [{ id, kind: data.kind, names: [data.name, ...data.aliases], url }];
    });
  return {
    content,
    articles,
    outlets: records('outlets', outletSchema),
    actors: records('actors', actorSchema),
    places: records('places', placeSchema),
    codebook: readCodebook(content.path),
    unreadable,
  };
}

interface ContentFile {
  id: string;
  path: string;
  text: string;
}

function readFolder(
  content: ContentFolder,
  folder: string,
  ending: string,
  unreadable: string[],
): ContentFile[] {
  const home = join(content.path, folder);
  if (!existsSync(home)) return [];
  const names = readdirSync(home)
    .filter((name) => name.endsWith(ending) && isId(name.slice(0, -ending.length)))
    .sort();
  return names.flatMap((name) => {
    const path = shownPath(content, folder, name);
    try {
      const status = lstatSync(join(home, name));
      if (status.isFile() && status.size <= MAX_CONTENT_BYTES) {
        return [{ id: name.slice(0, -ending.length), path, text: readFileSync(join(home, name), 'utf8') }];
      }
    } catch {
      // Said below, as for a link.
    }
    unreadable.push(path);
    return [];
  });
}
