import type { Heading, Link, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { blockId } from './block-id.ts';
import { parseMentionUrl, type MentionTarget } from './mention-url.ts';

/** What `remarkMentions` needs to know of the archive. */
export interface MentionOptions {
  /** The address of a record's page, or `undefined` when the archive has no such record. */
  href: (target: MentionTarget) => string | undefined;
}

/**
 * Resolves the links of an account to authority records. The first mention of each record in a numbered paragraph gets
 * an id, by which the search finds the paragraph when another spelling of the name was asked for.
 *
 * In: `[the council](actor:town-council) … [it](actor:town-council)`
 *
 * Out: `<a href="/actors/town-council/" id="p7-actor-town-council">the council</a> …
 * <a href="/actors/town-council/">it</a>`
 *
 * A link to a record that does not exist fails the file with line and column.
 */
export function remarkMentions(options: MentionOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, (block) => {
      if (block.type !== 'paragraph' && block.type !== 'heading') return undefined;
      resolveMentions(block, options, file);
      return SKIP;
    });
  };
}

function resolveMentions(block: Paragraph | Heading, options: MentionOptions, file: VFile): void {
  const paragraph = block.type === 'paragraph' ? blockId(block) : undefined;
  const seen = new Set<string>();
  visit(block, 'link', (link) => {
    const target = parseMentionUrl(link.url);
    if (target === undefined) return;
    link.url = addressOf(link, target, options, file);
    const record = `${target.kind}-${target.id}`;
    if (paragraph === undefined || seen.has(record)) return;
    seen.add(record);
    link.data = { ...link.data, hProperties: { id: `${paragraph}-${record}` } };
  });
}

function addressOf(link: Link, target: MentionTarget, { href }: MentionOptions, file: VFile): string {
  const address = href(target);
  if (address !== undefined) return address;
  return file.fail(`There is no ${target.kind} "${target.id}".`, {
    place: link.position,
    source: 'parallax',
    ruleId: 'unknown-id',
  });
}
