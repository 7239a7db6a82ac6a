import { basename } from 'node:path';
import type { Content } from '../content/load-content.ts';
import { ITEM_LISTS, itemsOf, type ItemKind } from '../export/item-fields.ts';
import { itemIds } from '../export/item-ids.ts';
import { idsToKeep } from '../export/kept-ids.ts';
import type { Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { bringBack, type BroughtCoding, type BroughtFile } from './bring-back.ts';
import type { CodedArchive, HeldCoding } from './coded-archive.ts';
import type { CodingsRun } from './run.ts';
import { printBrought, writeBrought } from './write-brought.ts';

/** What `npm run codings -- keep-ids` is asked for. */
export interface KeepIdsOptions {
  dryRun?: true;
}

/**
 * Writes into codings the ids that releases gave to items whose records were renamed since, so that their addresses stay. Returns the exit
 * code: 1 if ids are gone that no renamed record explains.
 */
export async function keepIds(
  held: CodedArchive,
  { dryRun }: KeepIdsOptions,
  run: CodingsRun,
): Promise<number> {
  const { stdout, stderr } = run.io;
  const files: BroughtFile[] = [];
  let isLost = false;
  for (const one of held.codings) {
    const { keep, lost } = idsToKeep(one.coding, releasedIds(held.content, one), (record) =>
      formerIdsOf(held.content, record),
    );
    for (const id of lost)
      stderr.write(
        `look at: ${one.file}: ${id} was in a release and is gone. Write it as the \`id\` of the item that it became, or withdraw it.\n`,
      );
    isLost ||= lost.length > 0;
    if (keep.size > 0) files.push(bringBack(held, withIds(one.coding, keep)));
  }
  const code = await writeBrought(held, files, { replace: true, ...(dryRun && { dryRun }) }, run);
  if (code !== 0) return code;
  stdout.write(printBrought(files, dryRun === true) || 'There is no id to be kept.\n');
  return isLost ? 1 : 0;
}

function formerIdsOf({ actors, outlets, places }: Content, record: Id): readonly Id[] {
  const entry = actors.get(record) ?? outlets.get(record) ?? places.get(record);
  return entry?.data?.formerIds ?? [];
}

/** All ids that releases had of a coding and that no correction withdrew, also before its article or codebook was renamed. */
function releasedIds({ releases, articles, codebooks, corrections }: Content, held: HeldCoding): Set<string> {
  const { article, coder, codebook } = held.coding;
  const named = [article, ...(articles.get(article)?.data?.formerIds ?? [])];
  const books = [codebook.id, ...(codebooks.codebook.get(codebook.id)?.data?.formerIds ?? [])];
  const isOfCodebook = basename(held.file, '.yaml') !== `${article}.${coder}`;
  const keys = named.flatMap((id) =>
    isOfCodebook ? books.map((book) => `codings/${id}.${coder}.${book}`) : [`codings/${id}.${coder}`],
  );
  const withdrawn = [...corrections.values()].flatMap(({ data }) =>
    data?.article === article && data.coder === coder ? (data.withdrawn ?? []) : [],
  );
  const ids = releases.flatMap(({ release }) => keys.flatMap((key) => release?.entries[key]?.ids ?? []));
  return new Set(ids.filter((id) => !withdrawn.includes(id)));
}

/** A coding with ids written down, by the ids that its items have now. */
function withIds(coding: Coding, keep: ReadonlyMap<string, string>): BroughtCoding {
  const ids = itemIds(coding);
  const old = itemsOf(coding);
  const itemsAs = (kind: ItemKind) => {
    const list = ITEM_LISTS[kind];
    return old[kind].map((data, index) => {
      const id = list === 'stance' ? '' : (ids[list][index] ?? '');
      const kept = keep.get(id);
      return { id, data: kept === undefined ? data : { ...data, id: kept } };
    });
  };
  const items: BroughtCoding['items'] = {
    stance: itemsAs('stance'),
    toward: itemsAs('toward'),
    claim: itemsAs('claim'),
    figure: itemsAs('figure'),
    voice: itemsAs('voice'),
    name: itemsAs('name'),
    event: itemsAs('event'),
  };
  const { article, coder, codedOn, codebook, draft } = coding;
  return { article, coder, codedOn, codebook, isDraft: draft === true, items };
}
