import type { Element } from 'hast';
import type { Comparison } from '../comparison.ts';
import type { PartId } from '../parts.ts';
import type { SplitParts } from '../sharing.ts';
import { blameSection } from './blame.ts';
import { claimsSection } from './claims.ts';
import { eventsSection } from './events.ts';
import { ledgerSection } from './ledger.ts';
import { namingSection } from './naming.ts';
import { omissionsSection } from './omissions.ts';
import { claimItem, eventItem, figureItem, nameItem, onlyLists, stanceItem, voiceItem } from './only.ts';
import type { RenderContext } from './render-context.ts';
import { roomFor } from './room.ts';
import { stanceSection } from './stances.ts';
import { voicesSection } from './voices.ts';

/** How many elements of tables may be open: the shell of the page and the lines around the tables add about 250. */
const OPEN_ELEMENTS = 1_200;

/**
 * A part of a comparison on its own page: a table of what two or more articles have, followed by a folded list for each
 * article of what only it has. Table rows that do not fit are folded, too.
 */
export function partPage(
  drawnWith: RenderContext,
  comparison: Comparison,
  split: SplitParts,
  part: PartId,
): Element[] {
  const { voices, blame, omissions, codebook } = comparison;
  const context = { ...drawnWith, room: roomFor(OPEN_ELEMENTS) };
  switch (part) {
    case 'claims':
      return [
        claimsSection(context, split.claims.shared),
        ...onlyLists(context, split.claims, (row, article) => claimItem(context, row, article)),
      ];
    case 'stances':
      return [
        stanceSection(context, split.stances.shared, codebook.scale),
        ...onlyLists(context, split.stances, (row, article) =>
          stanceItem(context, row, article, codebook.scale),
        ),
      ];
    case 'figures':
      return [
        ledgerSection(context, split.figures.shared),
        ...onlyLists(context, split.figures, (row, article) => figureItem(context, row, article)),
      ];
    case 'voices': {
      const groups = voices.groups
        .map((group) => ({ ...group, rows: group.rows.filter(({ onlyIn }) => onlyIn === undefined) }))
        .filter(({ rows }) => rows.length > 0);
      return [
        voicesSection(context, { groups, coded: voices.coded }),
        ...onlyLists(context, split.voices, (row, article) => voiceItem(context, row, article)),
      ];
    }
    case 'names':
      return [
        namingSection(context, split.names.shared, { isFolded: true }),
        ...onlyLists(context, split.names, (row, article) => nameItem(context, row, article)),
      ];
    case 'events':
      return [
        eventsSection(context, split.events.shared),
        ...onlyLists(context, split.events, (row, article) => eventItem(context, row, article)),
      ];
    case 'blame':
      return [blameSection(context, blame)];
    case 'omissions':
      return [omissionsSection(context, omissions, new Set())];
  }
}
