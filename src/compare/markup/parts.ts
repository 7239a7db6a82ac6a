import type { Element } from 'hast';
import type { Comparison } from '../comparison.ts';
import { PART_IDS, PARTS, rowId, type PartId } from '../parts.ts';
import { blameSection } from './blame.ts';
import type { RenderContext } from './render-context.ts';
import { eventsSection } from './events.ts';
import { ledgerSection } from './ledger.ts';
import { matrixSection } from './matrix.ts';
import { namingSection } from './naming.ts';
import { omissionsSection } from './omissions.ts';
import { stanceSection } from './stances.ts';
import { voicesSection } from './voices.ts';

/** Which parts are drawn, all by default. */
export interface PartsRequest {
  parts?: readonly PartId[];
}

const SECTIONS: Record<
  PartId,
  (context: RenderContext, comparison: Comparison, parts: readonly PartId[]) => Element
> = {
  claims: (context, { matrix }) => matrixSection(context, matrix),
  stances: (context, { stances, codebook }) => stanceSection(context, stances, codebook.scale),
  figures: (context, { ledger }) => ledgerSection(context, ledger),
  voices: (context, { voices }) => voicesSection(context, voices),
  names: (context, { naming }) => namingSection(context, naming),
  events: (context, { events }) => eventsSection(context, events),
  blame: (context, { blame }) => blameSection(context, blame),
  omissions: (context, comparison, parts) =>
    omissionsSection(context, comparison.omissions, rowsShown(comparison, parts)),
};

/** The sections of the requested parts, in the order of the parts. The same on the server and in the browser. */
export function comparisonParts(
  comparison: Comparison,
  context: RenderContext,
  { parts = PART_IDS }: PartsRequest = {},
): Element[] {
  return PARTS.filter(({ id }) => parts.includes(id)).map(({ id }) =>
    SECTIONS[id](context, comparison, parts),
  );
}

/** The ids of the rows of claims and events that are on the page. */
function rowsShown({ matrix, events }: Comparison, parts: readonly PartId[]): Set<string> {
  return new Set([
    ...(parts.includes('claims') ? matrix.map(({ question }) => rowId('claims', question.id)) : []),
    ...(parts.includes('events') ? events.map(({ key }) => rowId('events', key)) : []),
  ]);
}
