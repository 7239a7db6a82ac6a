import { boundsOf } from '@parallax/edtf';
import { articleOf } from '../derive/archive.ts';
import { edtfOf } from '../derive/publication-day.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';

/**
 * The day when the archive made its entry of an article, `YYYY-MM-DD`: the one that `added` names, or else that of the judgement of its
 * stance. The clock plays no part in it.
 */
export function addedDay({ archive }: LoadedArchive, id: Id): string {
  const { added, stance } = articleOf(archive, id).data;
  return firstDay(added ?? stance.codedOn);
}

/** The day when that entry last changed, `YYYY-MM-DD`, as far as its files say: it was made, judged or coded then. */
export function updatedDay(loaded: LoadedArchive, id: Id): string {
  const { stance } = articleOf(loaded.archive, id).data;
  const added = addedDay(loaded, id);
  const coded = (loaded.codings.get(id) ?? []).map(({ codedOn }) => firstDay(codedOn));
  return latestDay([added, firstDay(stance.codedOn), ...coded]) ?? added;
}

/** The latest of days, `YYYY-MM-DD`; `undefined` if there is none. */
export function latestDay(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>(
    (latest, day) => (latest === undefined || day > latest ? day : latest),
    undefined,
  );
}

const firstDay = (edtf: string): string => boundsOf(edtfOf(edtf)).earliest;
