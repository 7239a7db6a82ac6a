import { shownPath } from '../../content/content-folder.ts';
import { namesOfCoding } from '../coding-entry.ts';
import { isDraft } from '../drafts.ts';
import { issueAt, type Issue } from '../issue.ts';
import type { Content, Entry, ProseEntry } from '../load-content.ts';
import { listOf, quote } from '../printable.ts';
import { countParagraphs } from '../prose-source.ts';
import { valuesAt } from '../reference-fields.ts';
import { didYouMean, nearest } from '../suggestion.ts';

/** Every dossier: that it has an introduction, and that its articles are coded by its coder. */
export function checkDossiers(content: Content): Issue[] {
  return [...content.dossiers.values()].flatMap((dossier) => [
    ...checkIntroduction(dossier),
    ...uncodedArticles(content, dossier),
    ...drafts(content, dossier),
  ]);
}

function drafts({ articles }: Content, { yaml, file }: Entry<unknown>): Issue[] {
  return valuesAt(yaml.data, ['articles', '*']).flatMap(({ path, value: id }) => {
    if (typeof id !== 'string' || !isDraft(articles.get(id))) return [];
    const message = `The article ${quote(id)} is a draft, which no page of the dossier can show.`;
    return [issueAt('draft-in-dossier', file, yaml.positionOf(path), message)];
  });
}

function checkIntroduction({ file, prose }: ProseEntry<unknown>): Issue[] {
  if (prose?.tree === undefined || countParagraphs(prose.tree) > 0) return [];
  const position = { line: prose.line, column: 1 };
  return [issueAt('empty-introduction', file, position, 'The dossier has no introduction.')];
}

function uncodedArticles(content: Content, { yaml, file }: Entry<unknown>): Issue[] {
  const { articles } = content;
  // A draft of a coding is shown nowhere.
  const codings = new Map([...content.codings].filter(([, coding]) => !isDraft(coding)));
  const coder = valuesAt(yaml.data, ['coder'])[0]?.value;
  if (typeof coder !== 'string' || yaml.isFaulty(['coder'])) return [];
  const coders = new Set([...codings.values()].map((coding) => namesOfCoding(coding).coder));
  if (!coders.has(coder)) {
    const message = `No coding is by ${quote(coder)}.${didYouMean(nearest(coder, coders))}`;
    const known = coders.size === 0 ? 'no coding yet' : `codings by ${listOf([...coders].sort())}`;
    const help = `Write the id of a coder: there are ${known}.`;
    return [issueAt('not-coded', file, yaml.positionOf(['coder']), message, help)];
  }
  return valuesAt(yaml.data, ['articles', '*']).flatMap(({ path, value: id }) => {
    // An article that does not exist is an error of its own.
    if (typeof id !== 'string' || !articles.has(id) || codings.has(`${id}.${coder}`)) return [];
    const message = `The article ${quote(id)} has no coding by ${quote(coder)}.`;
    const help = `Add ${shownPath(content.folder, 'codings', `${id}.${coder}.yaml`)}, or name a coder who has coded it.`;
    return [issueAt('not-coded', file, yaml.positionOf(path), message, help)];
  });
}
