import { collectMatches, findNames, indexNames, type NameHit } from '../../authority/match.ts';
import type { Article } from '../../schema/article.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Content, Entry } from '../../content/load-content.ts';
import { originalParagraphs } from '../original-entry.ts';
import { listOf, quote } from '../../content/printable.ts';

/** That an entry lists every actor and place whose name or alias stands in its original. */
export function checkOriginalNames(content: Content): Issue[] {
  if (content.originals.size === 0) return [];
  const index = indexNames([...namedRecords(content, 'actors'), ...namedRecords(content, 'places')]);
  return [...content.articles.values()].flatMap((article) => {
    const paragraphs = originalParagraphs(content, article);
    return paragraphs === undefined ? [] : unlistedNames(content, article, findNames(paragraphs, index));
  });
}

function namedRecords(content: Content, home: 'actors' | 'places') {
  return [...content[home].values()].flatMap(({ id, record }) =>
    record === undefined ? [] : [{ id: `${home} ${id}`, names: [record.name, ...record.aliases] }],
  );
}

function unlistedNames(content: Content, { record, yaml, file }: Entry<Article>, hits: NameHit[]): Issue[] {
  const listed = new Set([
    ...(record?.actors ?? []).map((id) => `actors ${id}`),
    ...(record?.places ?? []).map((id) => `places ${id}`),
  ]);
  // A name that several records have may be that of the one which is listed.
  const known = new Set(hits.filter(({ id }) => listed.has(id)).map(placeOf));
  const unlisted = hits.filter((hit) => !listed.has(hit.id) && !known.has(placeOf(hit)));
  return collectMatches(unlisted).map(({ id: key, paragraphs, variants }) => {
    const [home, id] = key.split(' ') as ['actors' | 'places', string];
    const names = listOf(variants.map(({ name }) => quote(name)));
    const noun = content[home].get(id)?.kind ?? '';
    const at = paragraphs.map((number) => `¶${number}`).join(', ');
    const message = `The original names the ${noun} ${quote(id)} (${names} in ${at}), which is not listed.`;
    const help = `Add ${id} to \`${home}\` and to the account, if that is who is meant.`;
    return issueAt('unlisted-name', file, yaml.positionOf([home], 'key'), message, help);
  });
}

function placeOf({ paragraph, start, end }: NameHit): string {
  return `${paragraph} ${start} ${end}`;
}
