import type { Asked, AskedGroup, AskedPart } from './asked.ts';

/**
 * How a query was read, in words: `all of: border, “sleeper cells”; either PMF or Hashd; without Syria`. Empty for an
 * empty query.
 */
export function understood({ groups, without, skipped }: Asked): string {
  const single = groups.filter((group) => group.length === 1);
  const choices = groups.filter((group) => group.length > 1);
  return [
    single.length > 1 ? `all of: ${single.map(choice).join(', ')}` : single.map(choice).join(''),
    ...choices.map((group) => `either ${choice(group)}`),
    without.length > 0 ? `without ${without.map(say).join(' and ')}` : '',
    skipped.length > 0 ? `passing over ${skipped.join(', ')}` : '',
  ]
    .filter((clause) => clause !== '')
    .join('; ');
}

function choice(group: AskedGroup): string {
  return group.map(say).join(' or ');
}

function say({ kind, written }: AskedPart): string {
  return kind === 'phrase' ? `“${written}”` : written;
}
