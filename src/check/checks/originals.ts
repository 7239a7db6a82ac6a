import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import type { Surroundings } from '../surroundings.ts';

/** Checks that the imported original of an article matches the entry's fingerprint. A missing original is not an issue. */
export function checkOriginal({ id, yaml, file }: Entry<unknown>, archive: Surroundings): Issue[] {
  const found = archive.copy(id);
  if (found?.state !== 'changed') return [];
  const location = yaml.locationOf(['original'], 'key');
  return [issueAt('original-changed', file, location, `Its original is not used. ${found.reason}`)];
}
