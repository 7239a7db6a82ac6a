import { hash } from 'node:crypto';
import { collectMatches, findNames, indexNames, type NameHit } from '../../authority/match.ts';
import { FILE_START, issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import type { Content } from '../../content/load-content.ts';
import { listOf, quote } from '../../content/printable.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import type { Facts } from '../facts.ts';
import { copiedParagraphs } from '../original-text.ts';
import type { Answers } from '../surroundings.ts';

/** The names found in one original, valid as long as the key is the same, which covers everything they depend on. */
export interface NamesResult {
  key: string;
  issues: readonly Issue[];
}

/**
 * Checks that an entry lists every actor and place whose name or alias occurs in its original. All originals are
 * searched for the names of all records; an original is searched again only if `kept` has no result for the same names,
 * text and lists. Returns the results by article file.
 */
export function checkOriginalNames(
  { content, factsOf }: ArchiveFacts,
  verifiedText: Answers['verifiedText'],
  kept: ReadonlyMap<string, NamesResult>,
): Map<string, NamesResult> {
  const results = new Map<string, NamesResult>();
  if (content.originals.size === 0) return results;
  const records = (['actors', 'places'] as const).flatMap((home) => namedRecords(content, factsOf, home));
  const names = hash('sha1', JSON.stringify(records), 'base64url');
  let index: ReturnType<typeof indexNames> | undefined;
  for (const article of content.articles.values()) {
    const text = verifiedText(article.id);
    if (text === undefined) continue;
    const { lists } = factsOf(article);
    const key = hash('sha1', JSON.stringify([names, text, lists]), 'base64url');
    const known = kept.get(article.file);
    if (known?.key === key) results.set(article.file, known);
    else {
      index ??= indexNames(records);
      const hits = findNames(copiedParagraphs(content.originals.get(article.id)), index);
      results.set(article.file, { key, issues: unlistedNames(article.file, lists, hits) });
    }
  }
  return results;
}

function namedRecords(
  content: Content,
  factsOf: (entry: Entry<unknown>) => Facts,
  home: 'actors' | 'places',
) {
  return [...content[home].values()].flatMap((entry) => {
    const { isRefused, names = [] } = factsOf(entry);
    return isRefused ? [] : [{ id: `${home} ${entry.id}`, names: names.map(({ text }) => text) }];
  });
}

function unlistedNames(file: string, lists: Facts['lists'], hits: NameHit[]): Issue[] {
  const listed = new Set([
    ...(lists?.actors ?? []).map((id) => `actors ${id}`),
    ...(lists?.places ?? []).map((id) => `places ${id}`),
  ]);
  // A name shared by several records may belong to the one that is listed.
  const known = new Set(hits.filter(({ id }) => listed.has(id)).map(placeOf));
  const unlisted = hits.filter((hit) => !listed.has(hit.id) && !known.has(placeOf(hit)));
  return collectMatches(unlisted).map(({ id: key, paragraphs, variants }) => {
    const [home, id] = key.split(' ') as ['actors' | 'places', string];
    const found = listOf(variants.map(({ name }) => quote(name)));
    const noun = home === 'actors' ? 'actor' : 'place';
    const at = paragraphs.map((number) => `¶${number}`).join(', ');
    const message = `The original names the ${noun} ${quote(id)} (${found} in ${at}), which is not listed.`;
    const help = `Add ${id} to \`${home}\` and to the account, if that is who is meant.`;
    return issueAt('unlisted-name', file, lists?.[`${home}At`] ?? FILE_START, message, help);
  });
}

function placeOf({ paragraph, start, end }: NameHit): string {
  return `${paragraph} ${start} ${end}`;
}
