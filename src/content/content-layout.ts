import type { Dirent } from 'node:fs';
import { VOCABULARIES } from '../schema/codebook.ts';
import { toSlug } from './file-name.ts';
import { FILE_START, issueAt, type Issue } from './issue.ts';
import { quote } from './printable.ts';
import { didYouMean, nearest } from './suggestion.ts';

/** The files of a codebook, in a folder named after it; each is a separate kind. */
export const CODEBOOK_FILES = ['codebook', 'questions', 'measures', 'stances', 'rules'] as const;

/** The name of a file of a codebook. */
export type CodebookFile = (typeof CODEBOOK_FILES)[number];

/** The files in the folder of vocabularies that are separate kinds. */
const SHARED_INSTRUMENTS = ['speaker-classes', 'scale'] as const;

/** The kind of thing that a content file describes. */
export type ContentKind =
  | 'site'
  | CodebookFile
  | 'vocabulary'
  | (typeof SHARED_INSTRUMENTS)[number]
  | 'outlet'
  | 'actor'
  | 'place'
  | 'article'
  | 'coding'
  | 'dossier'
  | 'chronology'
  | 'correction';

/** A folder of records: the kind of most of its files, and their ending. */
export interface RecordFolder {
  kind: ContentKind;
  ending: '.yaml' | '.md';
}

/** The folders of an archive by name. */
export const FOLDERS: Readonly<Record<string, RecordFolder>> = {
  actors: { kind: 'actor', ending: '.yaml' },
  articles: { kind: 'article', ending: '.md' },
  chronology: { kind: 'chronology', ending: '.yaml' },
  codings: { kind: 'coding', ending: '.yaml' },
  corrections: { kind: 'correction', ending: '.yaml' },
  dossiers: { kind: 'dossier', ending: '.md' },
  outlets: { kind: 'outlet', ending: '.yaml' },
  places: { kind: 'place', ending: '.yaml' },
  vocabularies: { kind: 'vocabulary', ending: '.yaml' },
};

/** The folder that has a folder for each codebook. */
export const CODEBOOKS = 'codebooks';

/** The folder that is never read: originals are not ours. */
export const IGNORED = 'originals';

/** The folder of releases, which are written by a command and read apart (`read-releases.ts`). */
export const RELEASES = 'releases';

/** The file beside the releases with the SHA-256 of each, as `sha256sum` writes and checks it. */
export const RELEASE_SUMS = 'SHA256SUMS';

const SHARED_FILES = [...VOCABULARIES, ...SHARED_INSTRUMENTS];

/** The kind of a file in a folder; some files among the vocabularies are separate kinds. */
export function kindOfFile({ kind }: RecordFolder, id: string): ContentKind {
  if (kind !== 'vocabulary') return kind;
  return SHARED_INSTRUMENTS.find((name) => name === id) ?? kind;
}

/**
 * The ids in a file's name: a coding is named after its article and its coder, and also after its codebook if the coder
 * coded the article by several.
 */
export function partsOfName(kind: ContentKind, id: string): string[] {
  return kind === 'coding' ? id.split('.') : [id];
}

/** Reports something that does not belong directly in the archive's folder. */
export function unexpectedIssue(entry: Dirent, file: string): Issue {
  const folders = [CODEBOOKS, ...Object.keys(FOLDERS)].sort();
  const near = nearest(entry.name, [...folders, IGNORED, RELEASES, 'site.yaml']);
  return issueAt(
    'unexpected-file',
    file,
    FILE_START,
    `The archive has no ${entry.isDirectory() ? 'folder' : 'file'} ${quote(entry.name)} here.`,
    near === undefined || near === entry.name
      ? `The archive's folder holds site.yaml and the folders ${folders.join(', ')}.`
      : `Did you mean ${quote(near)}?`,
  );
}

/** Reports something in a folder of records that is not a file with the right ending. */
export function unexpectedInFolderIssue(entry: Dirent, file: string, ending: string): Issue {
  const dot = entry.name.lastIndexOf('.');
  const stem = dot > 0 ? entry.name.slice(0, dot) : entry.name;
  if (entry.isDirectory()) {
    return issueAt(
      'unexpected-file',
      file,
      FILE_START,
      'A folder of records has no folders in it.',
      'Move its files up.',
    );
  }
  if (!entry.isFile())
    return issueAt('unexpected-file', file, FILE_START, 'This is neither a file nor a folder.');
  return issueAt(
    'unexpected-file',
    file,
    FILE_START,
    `Files here end in ${ending}: this one would be left out.`,
    `Rename it to ${stem}${ending}, or delete it.`,
  );
}

/** The problem with a file whose name does not fit its folder, regardless of its content; `undefined` if it fits. */
export function misnamedIssue({ kind }: RecordFolder, id: string, file: string): Issue | undefined {
  if (kind === 'vocabulary' && !SHARED_FILES.some((name) => name === id)) return unknownFileIssue(id, file);
  return kind === 'coding' ? misnamedCodingIssue(id, file) : undefined;
}

/** Reports something in a codebook's folder that is not one of its files. */
export function unknownPartIssue(id: string, file: string): Issue {
  return noSuchFileIssue('A codebook', id, file, CODEBOOK_FILES);
}

function unknownFileIssue(id: string, file: string): Issue {
  return noSuchFileIssue('The folder of vocabularies', id, file, SHARED_FILES);
}

function noSuchFileIssue(what: string, id: string, file: string, known: readonly string[]): Issue {
  return issueAt(
    'unexpected-file',
    file,
    FILE_START,
    `${what} has no part ${quote(id)}.${didYouMean(nearest(id, known))}`,
    `${what} is made of ${known.map((name) => `${name}.yaml`).join(', ')}.`,
  );
}

/** Reports something in the folder of codebooks that is not a folder. */
export function noCodebookFolderIssue(file: string): Issue {
  return issueAt(
    'unexpected-file',
    file,
    FILE_START,
    'Each codebook is a folder of its own: this is none.',
    'Move it into the folder of its codebook.',
  );
}

function misnamedCodingIssue(id: string, file: string): Issue | undefined {
  const parts = partsOfName('coding', id);
  if ((parts.length === 2 || parts.length === 3) && !parts.includes('')) return undefined;
  const article = toSlug(parts.slice(0, Math.max(1, parts.length - 1)).join('-'));
  const coder = parts.length === 1 ? '' : toSlug(parts.at(-1) ?? '');
  return issueAt(
    'unexpected-file',
    file,
    FILE_START,
    `The name ${quote(id)} is not the id of an article and the id of a coder, joined by a dot.`,
    `Call it after both, such as ${article || 'some-article'}.${coder || 'coder-a'}.yaml.`,
  );
}
