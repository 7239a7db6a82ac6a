import { shownPath } from '../../content/content-folder.ts';
import { namesOfCoding } from '../coding-entry.ts';
import { isDraft } from '../drafts.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Content, Entry, ProseEntry } from '../../content/load-content.ts';
import { listOf, quote } from '../../content/printable.ts';
import { countParagraphs } from '../../content/prose-source.ts';
import { namedCodebook, valuesAt } from '../reference-fields.ts';
import { checkVersion } from './codings.ts';
import { didYouMean, nearest } from '../../content/suggestion.ts';

/** Every dossier: that it has an introduction, and that its articles are coded by its coder. */
export function checkDossiers(content: Content): Issue[] {
  return [...content.dossiers.values()].flatMap((dossier) => [
    ...checkIntroduction(dossier),
    ...checkVersion(content, dossier),
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

function uncodedArticles(content: Content, dossier: Entry<unknown>): Issue[] {
  const { yaml, file } = dossier;
  const { articles } = content;
  const codebook = namedCodebook(dossier);
  // A draft of a coding is shown nowhere.
  const codings = [...content.codings.values()].filter((coding) => !isDraft(coding));
  const coder = valuesAt(yaml.data, ['coder'])[0]?.value;
  if (typeof coder !== 'string' || yaml.isFaulty(['coder'])) return [];
  const coders = new Set(codings.map((coding) => namesOfCoding(coding).coder));
  const coded = new Set(
    codings
      .filter((coding) => namedCodebook(coding) === codebook && namesOfCoding(coding).coder === coder)
      .map((coding) => namesOfCoding(coding).article),
  );
  if (!coders.has(coder)) {
    const message = `No coding is by ${quote(coder)}.${didYouMean(nearest(coder, coders))}`;
    const known = coders.size === 0 ? 'no coding yet' : `codings by ${listOf([...coders].sort())}`;
    const help = `Write the id of a coder: there are ${known}.`;
    return [issueAt('not-coded', file, yaml.positionOf(['coder']), message, help)];
  }
  return valuesAt(yaml.data, ['articles', '*']).flatMap(({ path, value: id }) => {
    // An article that does not exist is an error of its own.
    if (typeof id !== 'string' || !articles.has(id) || coded.has(id)) return [];
    const message = `The article ${quote(id)} has no coding by ${quote(coder)} and this codebook.`;
    const help = `Add ${shownPath(content.folder, 'codings', `${id}.${coder}.yaml`)}, or name a coder who has coded it.`;
    return [issueAt('not-coded', file, yaml.positionOf(path), message, help)];
  });
}
