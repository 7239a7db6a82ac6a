import * as words from '#words/timeline';
import type { TimelineItem } from '../derive/timeline.ts';

/** The least number of events of which some can stand out. */
const SOME_EVENTS = 3;

/** What stands out among the events of a timeline, in a sentence; empty if they are few. */
export function standOutOf(items: readonly TimelineItem[]): string {
  const events = items.filter((item) => item.kind === 'event');
  if (events.length < SOME_EVENTS) return '';
  const most = Math.max(...events.map(({ articles }) => articles.length));
  const top = events.filter(({ articles }) => articles.length === most);
  return words.eventsStandOut(
    events.length,
    most > 1 && top.length === 1 ? { title: top[0]!.title, articles: most } : undefined,
    events.filter(({ articles }) => articles.length === 1).length,
    events.filter(({ isAlleged }) => isAlleged).length,
  );
}
