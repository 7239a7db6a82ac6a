import { eventDate } from './dates.ts';
import { capital, label, type Topic } from './prose.ts';
import type { Random } from './random.ts';
import type { WordStock } from './words.ts';

/** Something that happened in a story, identical in every coding that reports it. */
export interface StoryEvent {
  key: string;
  label: string;
  /** When it happened, as most codings date it, and as others do. */
  dates: readonly string[];
}

const EVENTS_A_STORY = 60;

/** The events of a story, most reported first. `days` is the first day of the story. */
export function createEvents(
  story: { id: string; topic: Topic; days: number },
  vocabulary: WordStock,
  random: Random,
): StoryEvent[] {
  return Array.from({ length: EVENTS_A_STORY }, (_, index) => {
    const day = story.days + random.int(-40, 300);
    return {
      key: `${story.id}-event-${index + 1}`,
      label: capital(label(vocabulary, story.topic, random, random.int(3, 6))),
      dates: [eventDate(random, day), eventDate(random, day), eventDate(random, day + 1)],
    };
  });
}
