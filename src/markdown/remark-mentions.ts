import type { Link, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseMentionUrl, SIC_URL, type MentionTarget } from './mention-url.ts';

/** What `remarkMentions` needs to know of the archive. */
export interface MentionOptions {
  /** The address of a record's page, or `undefined` when the archive has no such record. */
  href: (target: MentionTarget) => string | undefined;
}

/**
 * Resolves the links of an account to authority records, and marks words that are reported as they stand.
 *
 * In: `[the PMF](actor:popular-mobilization-forces)`
 *
 * Out: `<a href="/actors/popular-mobilization-forces/" data-record="actor-popular-mobilization-forces">the PMF</a>`, of
 * which `rehypeMentionIds` makes an id.
 *
 * In: `[Daash](sic: "The source's spelling of Da'ash.")` (a mention may have such a note, too)
 *
 * Out: `<span class="sic" data-note="The source's spelling of Da'ash.">Daash</span>`, which `rehypeNotes` finishes.
 *
 * A link to a record that does not exist fails the file with line and column.
 */
export function remarkMentions(options: MentionOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (node, index, parent) => {
      const target = parseMentionUrl(node.url);
      const isSic = node.url === SIC_URL;
      if ((target === undefined && !isSic) || parent === undefined || index === undefined) return undefined;

      const note = node.title ?? undefined;
      delete node.title;
      if (target !== undefined) resolve(node, target, options, file);
      if (note === undefined) return undefined;

      parent.children[index] = {
        type: 'emphasis',
        data: { hName: 'span', hProperties: { className: ['sic'], dataNote: note } },
        children: isSic ? node.children : [node],
      };
      return SKIP;
    });
  };
}

function resolve(node: Link, target: MentionTarget, options: MentionOptions, file: VFile): void {
  const href = options.href(target);
  if (href === undefined) {
    file.fail(`There is no ${target.kind} "${target.id}".`, {
      place: node.position,
      source: 'parallax',
      ruleId: 'unknown-id',
    });
  }
  node.url = href;
  node.data = {
    ...node.data,
    hProperties: { dataRecord: `${target.kind}-${target.id}` },
  };
}
