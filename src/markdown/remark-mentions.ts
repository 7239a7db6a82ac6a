import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseMentionUrl, type MentionTarget } from './mention-url.ts';

/** The facts about the archive that `remarkMentions` needs. */
export interface MentionOptions {
  /** The address of a record's page, or `undefined` if the archive has no such record. */
  href: (target: MentionTarget) => string | undefined;
}

/**
 * Resolves the links of an account to authority records.
 *
 * In: `[the council](actor:town-council)`
 *
 * Out: `<a href="/actors/town-council/">the council</a>`
 *
 * A link to a record that does not exist fails the file with line and column.
 */
export function remarkMentions(options: MentionOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (link) => {
      const target = parseMentionUrl(link.url);
      if (target !== undefined) link.url = addressOf(link, target, options, file);
    });
  };
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
