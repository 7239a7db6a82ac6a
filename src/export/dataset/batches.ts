import { crc32 } from 'node:zlib';
import { compareText } from '../../schema/compare-text.ts';
import type { Id } from '../../schema/id.ts';

/** How many articles a batch has in the mean. */
const MEAN = 32;

/**
 * Articles in batches, in the order of their ids; a batch is named by its first. The ids alone say where one begins, so that an
 * article that comes, goes or is renamed changes the batch that it is in and at most the one before it.
 */
export function batchesOf(articles: Iterable<Id>): ReadonlyMap<Id, readonly Id[]> {
  const batches = new Map<Id, Id[]>();
  let batch: Id[] | undefined;
  for (const id of [...articles].sort(compareText)) {
    if (batch === undefined || crc32(id) % MEAN === 0) batches.set(id, (batch = []));
    batch.push(id);
  }
  return batches;
}
