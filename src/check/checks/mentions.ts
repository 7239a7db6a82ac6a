import { isDraft } from '../drafts.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { ProseEntry } from '../../content/entry.ts';
import { parseMentionUrl } from '../../markdown/mention-url.ts';
import { quote } from '../../content/printable.ts';
import { proseParts, startOfNode } from '../prose-parts.ts';
import { valuesAt } from '../reference-fields.ts';
import type { Surroundings } from '../surroundings.ts';

/** Checks that the account of an article mentions the actors and places that its frontmatter lists, and no others. */
export function checkMentions(article: ProseEntry<unknown>, archive: Surroundings): Issue[] {
  if (article.prose?.tree === undefined) return [];
  return (['actor', 'place'] as const).flatMap((kind) => checkKind(archive, article, kind));
}

function checkKind(archive: Surroundings, article: ProseEntry<unknown>, kind: 'actor' | 'place'): Issue[] {
  const { prose, yaml, file } = article;
  const home = `${kind}s` as const;
  const [list] = valuesAt(yaml.data, [home]);
  if (!Array.isArray(list?.value)) return [];

  const listed = valuesAt(yaml.data, [home, '*']);
  const listedIds = new Set(listed.map(({ value }) => value));
  const mentioned = new Set<string>();
  const issues: Issue[] = [];
  for (const link of proseParts(prose?.tree).links) {
    const target = parseMentionUrl(link.url);
    // An id that does not exist is reported elsewhere.
    if (target?.kind !== kind || mentioned.has(target.id) || archive.knows(home, target.id) !== true)
      continue;
    mentioned.add(target.id);
    if (listedIds.has(target.id)) continue;
    const message = `The account mentions the ${kind} ${quote(target.id)}, which the frontmatter does not list.`;
    issues.push(
      issueAt('unlisted-mention', file, startOfNode(link), message, `Add ${target.id} to \`${home}\`.`),
    );
  }
  // The lists of a draft are suggestions for the account that has yet to be written.
  for (const { path, value } of isDraft(article) ? [] : listed) {
    if (typeof value !== 'string' || mentioned.has(value) || archive.knows(home, value) !== true) continue;
    const message = `The account never mentions the ${kind} ${quote(value)}.`;
    issues.push(issueAt('listed-not-mentioned', file, yaml.locationOf(path), message));
  }
  return issues;
}
