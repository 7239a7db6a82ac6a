import { noArticleYet } from '#words/dossiers';
import { sortBy } from '../compare/sort-by.ts';
import { codebookOf } from '../derive/archive.ts';
import { latestDossier } from '../derive/latest-dossier.ts';
import { dateInWords } from '../derive/publication-day.ts';
import { dossierOf, type LoadedArchive } from './archive.ts';
import { questionsOf } from './dossier-comparison.ts';
import { indexBy } from './kept.ts';
import { urls } from './urls.ts';

/** The latest articles, oldest first; the key is their maximum number. */
export const latestArticles = indexBy('latest-articles', ({ archive }, most) =>
  archive.articles.slice(-Number(most)).map(({ id }) => id),
);

/** The id of the latest dossier; `null` if there is none. The key is empty. */
export const latestDossierId = indexBy(
  'latest-dossier',
  ({ dossiers, archive }) => latestDossier([...dossiers.values()], archive.articles)?.id ?? null,
);

/** The first questions of the latest dossier, the one that readers bring with them before the others; the key is their maximum number. */
export const latestQuestions = indexBy('latest-questions', (loaded, most) => {
  const id = latestDossierId(loaded, '');
  if (id === null) return [];
  const { data } = dossierOf(loaded, id);
  const { terms } = codebookOf(loaded.archive, data.codebook.id).questions;
  return sortBy(questionsOf(loaded.archive, data), (question) => [question === data.leadQuestion ? 1 : 0])
    .slice(0, Number(most))
    .flatMap((question) => {
      const label = terms.find((term) => term.id === question)?.label;
      return label === undefined ? [] : [{ label, href: urls.dossierQuestion(id, question) }];
    });
});

/** The day as of which the archive is cited: that of its latest judgement, in words. The clock plays no part in it. */
export function asOfDay(loaded: LoadedArchive): string {
  const latest = latestJudgement(loaded, '');
  return latest === null ? noArticleYet : dateInWords(latest);
}

/** The date of the latest judgement of the archive (EDTF); `null` if there is none. The key is empty. */
export const latestJudgement = indexBy('latest-judgement', ({ archive, codings }) => {
  let latest: string | undefined;
  const note = (day: string) => {
    if (latest === undefined || day > latest) latest = day;
  };
  for (const { data } of archive.articles) note(data.stance.codedOn);
  for (const coders of codings.values()) for (const { codedOn } of coders) note(codedOn);
  return latest ?? null;
});
