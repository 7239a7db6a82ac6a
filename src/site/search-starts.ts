import * as words from '#words/search';
import type { LoadedArchive } from './archive.ts';
import { latestQuestions } from './latest.ts';
import { mostMentioned } from './record-pages.ts';
import { urls } from './urls.ts';

/** How many questions the search offers. */
const QUESTIONS = '8';

/** Links that the search offers before anything is asked, under a label; `articles` is how many mention a record. */
export interface SearchStart {
  label: string;
  links: { name: string; href: string; articles?: number }[];
}

/** What a reader may start from who has nothing to type: questions of the latest dossier, and the records that most articles mention. */
export function searchStarts(loaded: LoadedArchive): SearchStart[] {
  const recordsOf = (authority: 'actor' | 'place') => ({
    label: words.mentionedMost[authority],
    links: mostMentioned(loaded, authority).map(({ id, name, articles }) => ({
      name,
      href: urls.record(authority, id),
      articles,
    })),
  });
  const questions = latestQuestions(loaded, QUESTIONS).map(({ label, href }) => ({ name: label, href }));
  return [{ label: words.questions, links: questions }, recordsOf('actor'), recordsOf('place')].filter(
    ({ links }) => links.length > 0,
  );
}
