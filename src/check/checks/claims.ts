import { foldName } from '../../authority/fold.ts';
import { itemsIn, namesOfCoding, textOf, type Item } from '../coding-entry.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Content, Entry } from '../../content/load-content.ts';
import { quote } from '../../content/printable.ts';
import { repeated } from '../repeated.ts';

/** The claims of every coding: none made twice, and each in a group where those of its coder's other codings are. */
export function checkClaims({ codings }: Content): Issue[] {
  const entries = [...codings.values()];
  const grouped = indexGroups(entries);
  return entries.flatMap((coding) => [...repeatedClaims(coding), ...ungroupedClaims(coding, grouped)]);
}

function repeatedClaims(coding: Entry<unknown>): Issue[] {
  const { yaml, file } = coding;
  return repeated(itemsIn(coding, 'claims'), claimKey).map(({ item, first }) => {
    const { line } = yaml.positionOf(first.path);
    const message = `This claim on ${quote(textOf(item, 'question') ?? '')} stands here twice: first in line ${line}.`;
    return issueAt('repeated-claim', file, yaml.positionOf([...item.path, 'answer']), message);
  });
}

function claimKey(claim: Item): string | undefined {
  const answer = textOf(claim, 'answer');
  if (answer === undefined) return undefined;
  const rest = ['question', 'position', 'by', 'byName'].map((key) => textOf(claim, key) ?? null);
  return JSON.stringify([...rest, foldName(answer)]);
}

/** The codings that group their answers, by coder and question. */
type GroupIndex = ReadonlyMap<string, ReadonlySet<Entry<unknown>>>;

function indexGroups(codings: readonly Entry<unknown>[]): GroupIndex {
  const index = new Map<string, Set<Entry<unknown>>>();
  for (const coding of codings) {
    for (const claim of itemsIn(coding, 'claims')) {
      if (textOf(claim, 'group') === undefined) continue;
      const key = groupKey(coding, claim);
      index.set(key, (index.get(key) ?? new Set()).add(coding));
    }
  }
  return index;
}

function groupKey(coding: Entry<unknown>, claim: Item): string {
  return `${namesOfCoding(coding).coder} ${textOf(claim, 'question') ?? ''}`;
}

function ungroupedClaims(coding: Entry<unknown>, grouped: GroupIndex): Issue[] {
  return itemsIn(coding, 'claims').flatMap((claim) => {
    if (Object.hasOwn(claim.fields, 'group')) return [];
    const other = firstOther(grouped.get(groupKey(coding, claim)) ?? [], coding);
    if (other === undefined) return [];
    const question = quote(textOf(claim, 'question') ?? '');
    const message = `This claim on ${question} has no \`group\`, unlike those in ${other.file}.`;
    return [issueAt('ungrouped-claim', coding.file, coding.yaml.positionOf(claim.path), message)];
  });
}

// One of the first two: the set may hold every coding of the archive.
function firstOther(entries: Iterable<Entry<unknown>>, coding: Entry<unknown>): Entry<unknown> | undefined {
  for (const entry of entries) if (entry !== coding) return entry;
  return undefined;
}
