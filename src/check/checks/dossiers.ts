import { shownPath } from '../../content/content-folder.ts';
import { namesOfCoding } from '../coding-entry.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry, ProseEntry } from '../../content/entry.ts';
import { listOf, quote } from '../../content/printable.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import { proseParts } from '../prose-parts.ts';
import type { Surroundings } from '../surroundings.ts';
import { checkVersion } from './codings.ts';
import { didYouMean, nearest } from '../../content/suggestion.ts';

/** Checks that a dossier has an introduction and uses the current codebook. */
export function checkDossier(dossier: ProseEntry<unknown>, archive: Surroundings): Issue[] {
  return [...checkIntroduction(dossier), ...checkVersion(dossier, archive)];
}

/** Checks that the articles of every dossier are coded by its coder and are no drafts. */
export function checkDossierArticles(archive: ArchiveFacts): Issue[] {
  const codings = readCodings(archive);
  return [...archive.content.dossiers.values()].flatMap((dossier) => [
    ...uncodedArticles(archive, dossier, codings),
    ...drafts(archive, dossier),
  ]);
}

function drafts({ content: { articles }, factsOf }: ArchiveFacts, dossier: Entry<unknown>): Issue[] {
  return (factsOf(dossier).articles ?? []).flatMap((placed) => {
    const article = articles.get(placed.text);
    if (article === undefined || factsOf(article).isDraft !== true) return [];
    const message = `The article ${quote(placed.text)} is a draft, which no page of the dossier can show.`;
    return [issueAt('draft-in-dossier', dossier.file, placed, message)];
  });
}

function checkIntroduction({ file, prose }: ProseEntry<unknown>): Issue[] {
  if (prose?.tree === undefined || proseParts(prose.tree).paragraphs.length > 0) return [];
  const location = { line: prose.line, column: 1 };
  return [issueAt('empty-introduction', file, location, 'The dossier has no introduction.')];
}

/** The coders of an archive, and the articles coded by each coder and codebook. */
interface CodedArticles {
  coders: ReadonlySet<string>;
  articlesBy: (coder: string, codebook: string | undefined) => ReadonlySet<string>;
}

function readCodings({ content, factsOf }: ArchiveFacts): CodedArticles {
  const coders = new Set<string>();
  const coded = new Map<string, Set<string>>();
  const keyOf = (coder: string, codebook: string | undefined) => `${coder} ${codebook ?? ''}`;
  for (const coding of content.codings.values()) {
    const { isDraft, codebook } = factsOf(coding);
    // A draft coding is not shown anywhere.
    if (isDraft === true) continue;
    const { article, coder } = namesOfCoding(coding);
    coders.add(coder);
    const articles = coded.get(keyOf(coder, codebook)) ?? new Set();
    coded.set(keyOf(coder, codebook), articles.add(article));
  }
  return { coders, articlesBy: (coder, codebook) => coded.get(keyOf(coder, codebook)) ?? new Set() };
}

function uncodedArticles(
  { content, factsOf }: ArchiveFacts,
  dossier: Entry<unknown>,
  { coders, articlesBy }: CodedArticles,
): Issue[] {
  const { coder: placedCoder, codebook, articles = [] } = factsOf(dossier);
  if (placedCoder === undefined) return [];
  const coder = placedCoder.text;
  if (!coders.has(coder)) {
    const message = `There are no codings by ${quote(coder)}.${didYouMean(nearest(coder, coders))}`;
    const known = coders.size === 0 ? 'no coding yet' : `codings by ${listOf([...coders].sort())}`;
    const help = `Write the id of a coder: there are ${known}.`;
    return [issueAt('not-coded', dossier.file, placedCoder, message, help)];
  }
  const coded = articlesBy(coder, codebook);
  return articles.flatMap((placed) => {
    const id = placed.text;
    // An article that does not exist is reported elsewhere.
    if (!content.articles.has(id) || coded.has(id)) return [];
    const message = `The article ${quote(id)} has no coding by ${quote(coder)} and this codebook.`;
    const help = `Add ${shownPath(content.folder, 'codings', `${id}.${coder}.yaml`)}, or name a coder who has coded it.`;
    return [issueAt('not-coded', dossier.file, placed, message, help)];
  });
}
