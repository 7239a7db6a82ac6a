import type { Entry } from '../../content/entry.ts';
import { FILE_START, issueAt, type FileLocation, type Issue } from '../../content/issue.ts';
import { CODEBOOKS, CODEBOOK_FILES } from '../../content/content-layout.ts';
import { entriesOf, type Content } from '../../content/load-content.ts';
import { quote } from '../../content/printable.ts';
import { nearest } from '../../content/suggestion.ts';
import type { ReleaseFile } from '../../content/read-releases.ts';
import { inReleaseOrder, releasedState } from '../../export/releases.ts';
import { compareText } from '../../schema/compare-text.ts';
import { CODED_LISTS, ITEM_PREFIXES } from '../../schema/item-id.ts';
import { entryKey } from '../archive-state.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import type { Facts } from '../facts.ts';
import { valuesAt } from '../reference-fields.ts';
import { changedReleases } from './release-sums.ts';
import { addressedIn, readWithdrawals, type Withdrawals } from './withdrawn.ts';

const PARAGRAPH = /^p\d+$/;

/** An id that a release had: of an entry, or of something in it. */
interface Released {
  key: string;
  /** Its ids, each with the release that had it first. */
  ids: Map<string, string>;
  by: ReleaseFile;
}

/**
 * Checks that releases are as they were made, and that everything that one had is still found at its address: each entry under its id
 * or as a former one, and what is in it (items of a coding, paragraphs, facts, terms, articles and questions of a dossier), or else withdrawn
 * by a correction.
 */
export function checkReleased(archive: ArchiveFacts): Issue[] {
  const { releases } = archive.content;
  const broken = brokenReleases(archive.content);
  if (broken.length > 0 || releases.length === 0) return broken;
  const home = entriesByKey(archive);
  const all = allReleased(releases);
  const keys = new Set(all.map(({ key }) => key));
  const withdrawals = readWithdrawals(archive, (key) => keys.has(key));
  const last = releasedState(inReleaseOrder(releases.flatMap(({ release }) => release ?? [])));
  const stillThere = new Set<Entry<unknown>>();
  const gone = all.flatMap((released) => {
    const entry = home(released.key);
    if (entry === undefined) return withdrawals.isGone(released.key) ? [] : [goneEntry(released)];
    stillThere.add(entry);
    const facts = archive.factsOf(entry);
    // What is in a file that cannot be read is not known; that is reported elsewhere.
    if (facts.isUnread === true || facts.isRefused === true || released.ids.size === 0) return [];
    const key = entryKey(archive.content.folder, entry);
    // A dossier names an article by its id of today.
    const idNow = (id: string) => (id.startsWith('articles/') ? keyNow(archive, home(id)) : undefined) ?? id;
    const ids = addressedIn(entry, archive);
    const known = new Set([...ids, ...withdrawals.idsOf(key).map(idNow)]);
    const lost = [...released.ids].filter(
      ([id]) => !known.has(idNow(id)) && !isGoneWithAnother(id, key, facts, withdrawals),
    );
    return [
      ...lost.map(([id, version]) => goneItem(entry, key, id, { ids, version })),
      ...movedParagraph(entry, facts, last.get(released.key)?.paragraphs, withdrawals.mendedFrom(key)),
    ];
  });
  return [...gone, ...takenPlaces(archive, stillThere)];
}

/**
 * New codings that come before those that a release had, in the order in which the site has them: the first of an article has the address
 * without a codebook, and the first by each codebook that without a coder.
 */
function takenPlaces({ content, factsOf }: ArchiveFacts, released: ReadonlySet<Entry<unknown>>): Issue[] {
  const published = [...content.codings.values()]
    .filter((entry) => factsOf(entry).isDraft !== true)
    .sort((a, b) => compareText(a.id, b.id));
  const articleOf = ({ id }: Entry<unknown>) => id.split('.')[0] ?? id;
  const places = [
    ...Map.groupBy(published, articleOf).values(),
    ...Map.groupBy(published, (entry) => `${articleOf(entry)} ${factsOf(entry).codebook ?? ''}`).values(),
  ];
  const taken = new Map(
    places.flatMap(([first, ...others]) => {
      const before = others.find((entry) => released.has(entry));
      return first === undefined || before === undefined || released.has(first) ? [] : [[first, before]];
    }),
  );
  return [...taken].map(([entry, before]) => {
    const message = `This coding would come before ${quote(before.id)} in the order of their ids, and have the address that it has had since it was released.`;
    const help =
      'Give the coder an id that comes after the others, so that what leads to their items still does.';
    return issueAt('released-id-gone', entry.file, FILE_START, message, help);
  });
}

const keyNow = ({ content }: ArchiveFacts, entry: Entry<unknown> | undefined) =>
  entry && entryKey(content.folder, entry);

/** Whether what an entry had is gone because something else is: an article of a dossier, a question of its codebook, the question of an answer. */
function isGoneWithAnother(
  id: string,
  key: string,
  { codebook = '' }: Facts,
  { isGone, idsOf }: Withdrawals,
): boolean {
  const [first = '', second] = id.split('/');
  if (second === undefined) return false;
  if (first === 'articles') return isGone(id);
  return first === 'questions'
    ? idsOf(`${CODEBOOKS}/${codebook}/questions`).includes(second)
    : idsOf(key).includes(first);
}

/** Paragraphs of an account that stand at another place than in the last release, where no correction says so: their addresses are numbers. */
function movedParagraph(
  entry: Entry<unknown>,
  { paragraphs: now = [] }: Facts,
  released: readonly string[] = [],
  mendedFrom = Infinity,
): Issue[] {
  const at = released.findIndex((digest, index) => now[index] !== digest && now.includes(digest));
  if (at === -1 || at + 1 >= mendedFrom) return [];
  const [before, after] = [at, now.indexOf(released[at] ?? '')].map((index) => `p${String(index + 1)}`);
  const message = `The paragraph ${quote(before ?? '')} of the last release is ${quote(after ?? '')} now, so that what leads to it finds another.`;
  const help =
    'Bring it back to its place; or say in a correction with `of: account` which paragraph came in or went (`at`), and that those after it have moved.';
  return [issueAt('released-id-gone', entry.file, FILE_START, message, help)];
}

function brokenReleases({ releases: files, releaseSums }: Content): Issue[] {
  const unread = files.flatMap(({ file, problem }) =>
    problem === undefined
      ? []
      : [issueAt('bad-release', file, FILE_START, `This is no release: ${problem}.`)],
  );
  if (unread.length > 0) return unread;
  const changed = changedReleases(files, releaseSums);
  if (changed.length > 0) return changed;
  try {
    inReleaseOrder(files.flatMap(({ release }) => release ?? []));
    return [];
  } catch (error) {
    return [issueAt('bad-release', files[0]?.file ?? '', FILE_START, (error as Error).message)];
  }
}

/** Every entry that any release had, with all ids that were ever in it, and its paragraphs as `p7`. */
function allReleased(files: readonly ReleaseFile[]): Released[] {
  const all = new Map<string, Released>();
  for (const by of files)
    for (const [key, { ids = [], paragraphs = [] }] of Object.entries(by.release?.entries ?? {})) {
      const known = all.get(key) ?? { key, ids: new Map<string, string>(), by };
      for (const id of [...ids, ...paragraphs.map((_, index) => `p${String(index + 1)}`)])
        if (!known.ids.has(id)) known.ids.set(id, by.version);
      all.set(key, known);
    }
  return [...all.values()];
}

/** Finds the published entry that a released key leads to, also by former ids. */
function entriesByKey({ content, factsOf }: ArchiveFacts): (key: string) => Entry<unknown> | undefined {
  const entries = new Map<string, Entry<unknown>>();
  const moved = new Map<string, string>();
  for (const entry of entriesOf(content)) {
    const facts = factsOf(entry);
    if (facts.isDraft === true) continue;
    const key = entryKey(content.folder, entry);
    entries.set(key, entry);
    for (const { text } of facts.formerIds ?? [])
      for (const [from, to] of keysOf(key, entry.id, text)) moved.set(from, to);
  }
  return (key) => entries.get(moved.get(key) ?? key) ?? entries.get(movedCoding(key, moved));
}

/** The keys that an entry had with a former id, and those that it has: a codebook is a folder with several files. */
function keysOf(key: string, id: string, former: string): [from: string, to: string][] {
  if (key.startsWith(`${CODEBOOKS}/`))
    return CODEBOOK_FILES.map((file) => [`${CODEBOOKS}/${former}/${file}`, `${CODEBOOKS}/${id}/${file}`]);
  return [[`${key.slice(0, key.lastIndexOf('/') + 1)}${former}`, key]];
}

/** The key of a coding whose article or codebook was renamed: it is named after both. */
function movedCoding(key: string, moved: ReadonlyMap<string, string>): string {
  const [, article, coder = '', codebook] = /^codings\/([^.]+)\.([^.]+)(?:\.([^.]+))?$/.exec(key) ?? [];
  if (article === undefined) return key;
  const ofArticle = moved.get(`articles/${article}`)?.slice('articles/'.length) ?? article;
  const ofCodebook = moved.get(`${CODEBOOKS}/${codebook ?? ''}/codebook`)?.split('/')[1] ?? codebook;
  return `codings/${[ofArticle, coder, ...(ofCodebook === undefined ? [] : [ofCodebook])].join('.')}`;
}

function goneEntry({ key, by: { file, text, version } }: Released): Issue {
  const line = text.slice(0, Math.max(0, text.indexOf(`${JSON.stringify(key)}:`))).split('\n').length;
  const id = key.slice(key.lastIndexOf('/') + 1);
  const message = `${quote(key)} was in the release ${version} and is not published any more.`;
  const gone = key.startsWith('corrections/')
    ? ''
    : ` If nothing does, write a correction with \`of: entry\` and \`entry: ${key}\`, which says why, and to which its address then leads.`;
  const help = `Bring it back; or, where another entry takes its place, write ${id} under its \`formerIds\`, so that its address leads there.${gone}`;
  return issueAt('released-id-gone', file, { line, column: 1 }, message, help);
}

function goneItem(
  entry: Entry<unknown>,
  key: string,
  id: string,
  { ids, version }: { ids: readonly string[]; version: string },
): Issue {
  // Paragraphs are numbers, and what a dossier names is no name of something else.
  const near = PARAGRAPH.test(id) || entry.kind === 'dossier' ? undefined : nearest(id, ids);
  const message = `${quote(id)} was here in the release ${version} and is gone.${near === undefined ? '' : ` Perhaps it is now ${quote(near)}.`}`;
  const help =
    entry.kind === 'coding'
      ? `On the item that it became write \`id: ${id}\`; on one that includes it, \`formerIds: [${id}]\`; if it was wrong, name it under \`withdrawn\` in a correction. Where a record was renamed, \`npm run codings -- keep-ids\` writes them all.`
      : `Bring it back, since what leads to it is cited; or write a correction with ${
          entry.kind === 'article' ? '`of: account`' : `\`of: entry\`, \`entry: ${key}\``
        } and \`withdrawn: [${id}]\`, which says why.`;
  return issueAt('released-id-gone', entry.file, placeOf(entry, id), message, help);
}

/** Where an item of this id would stand: at the list of a coding or a dossier. */
function placeOf({ yaml, kind }: Entry<unknown>, id: string): FileLocation {
  const list =
    kind === 'dossier'
      ? id.split('/')[0]
      : CODED_LISTS.find((name) => id.startsWith(`${ITEM_PREFIXES[name]}-`));
  return list !== undefined && valuesAt(yaml.data, [list]).length > 0
    ? yaml.locationOf([list], 'key')
    : FILE_START;
}
