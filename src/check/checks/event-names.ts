import { itemsIn, fieldText } from '../coding-entry.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { didYouMean, nearest } from '../../content/suggestion.ts';

/** Checks that the event names in a coding belong to an event of the coding. */
export function checkEventNames(coding: Entry<unknown>): Issue[] {
  const { file, yaml } = coding;
  const keys = itemsIn(coding, 'events').flatMap((event) => fieldText(event, 'key') ?? []);
  return itemsIn(coding, 'names').flatMap((name) => {
    const event = fieldText(name, 'event');
    if (event === undefined || keys.includes(event)) return [];
    const message = `This coding has no event ${quote(event)}.${didYouMean(nearest(event, keys))}`;
    const help = 'Write the key of an event of this coding, or add the event under `events`.';
    return [issueAt('unknown-id', file, yaml.locationOf([...name.path, 'event']), message, help)];
  });
}
