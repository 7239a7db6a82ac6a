import type { Link, Nodes } from 'mdast';
import { SIC_URL } from '../../markdown/remark-sic.ts';
import { isWebUrl } from '../../schema/web-url.ts';
import { locationAt } from '../../content/decode.ts';
import { issueAt, type Issue, type FileLocation, type RuleName } from '../../content/issue.ts';
import type { ProseEntry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { proseParts, startOfNode } from '../prose-parts.ts';
import type { Surroundings } from '../surroundings.ts';
import { unknownIdWords } from './references.ts';
import { didYouMean, nearest } from '../../content/suggestion.ts';

const MENTION = /^(actor|place|outlet):(.*)$/s;
const SCHEMES = ['actor', 'place', 'outlet', 'sic', 'http', 'https'];
// Remains of a link in plain text that Markdown did not recognise.
const LEFTOVER = /(?<!\\)\]\(|\((?:actor|place|outlet|sic):/gi;

/**
 * Checks that every link of an account or introduction leads to an existing record or a safe address and has text, and
 * that a [sic] has its note.
 */
export function checkLinks(entry: ProseEntry<unknown>, archive: Surroundings): Issue[] {
  return [
    ...proseParts(entry.prose?.tree).links.flatMap((link) => checkLink(archive, entry.file, link)),
    ...brokenLinks(entry),
  ];
}

function checkLink(archive: Surroundings, file: string, link: Link): Issue[] {
  const location = startOfNode(link);
  const address = addressWords(archive, link);
  const issues =
    address === undefined ? [] : [issueAt(address.rule, file, location, address.message, address.help)];
  if (!hasWords(link))
    issues.push(issueAt('empty-link', file, location, `The link to ${quote(link.url)} has no words.`));
  return issues;
}

function addressWords(
  archive: Surroundings,
  { url, title }: Link,
): { rule: RuleName; message: string; help?: string } | undefined {
  const mention = MENTION.exec(url);
  if (mention?.[1] !== undefined && mention[2] !== undefined) {
    const words = unknownIdWords(archive, `${mention[1] as 'actor' | 'place' | 'outlet'}s`, mention[2]);
    return words && { rule: 'unknown-id', ...words };
  }
  if (url === SIC_URL) {
    const hasNote = title !== undefined && title !== null && title.trim() !== '';
    return hasNote ? undefined : { rule: 'sic-without-note', message: 'This sic: has no note.' };
  }
  if (isWebUrl(url)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme === undefined) {
    return { rule: 'relative-link', message: `The address ${quote(url)} is not a full one.` };
  }
  if (/^https?$/i.test(scheme)) {
    return {
      rule: 'unsafe-url',
      message: `${quote(url)} is not a full web address without a password.`,
      help: 'Write it as https://host/path.',
    };
  }
  const near = nearest(scheme.toLowerCase(), SCHEMES);
  return {
    rule: 'unsafe-url',
    message: `Links with ${quote(`${scheme}:`)} are not allowed.${didYouMean(near === undefined ? near : `${near}:`)}`,
    help: 'Links go to actor:, place: or outlet: ids, to sic: with a note, or to http: and https: addresses.',
  };
}

function hasWords(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.trim() !== '';
  return 'children' in node && node.children.some(hasWords);
}

function brokenLinks({ prose, text, file }: ProseEntry<unknown>): Issue[] {
  const issues: Issue[] = [];
  for (const node of proseParts(prose?.tree).texts) {
    const start = node.position?.start.offset ?? 0;
    const source = text.slice(start, node.position?.end.offset);
    if (!source.includes('(')) continue;
    let lastLine = 0;
    for (const match of source.matchAll(LEFTOVER)) {
      const location = locationWithin(startOfNode(node), locationAt(source, match.index));
      // A leftover such as `](actor:` matches twice.
      if (location.line === lastLine && match[0].startsWith('(')) continue;
      lastLine = location.line;
      const shown = source.slice(match.index, match.index + 40).split('\n', 1)[0] ?? '';
      issues.push(
        issueAt('broken-link', file, location, `Markdown does not take this for a link: ${quote(shown)}.`),
      );
    }
  }
  return issues;
}

// The location in the file for a location in a node's source.
function locationWithin(start: FileLocation, { line, column }: FileLocation): FileLocation {
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
}
