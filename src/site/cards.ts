import * as words from '#words/cards';
import { locale } from '#words/language';
import type { Card } from '../cards/card.ts';
import { sortBy } from '../compare/sort-by.ts';
import type { Overview } from '../compare/overview.ts';
import type { OverviewRow } from '../compare/overview-rows.ts';
import { answerInWords } from '../compare/words.ts';
import { articleOf, UncheckedContentError } from '../derive/archive.ts';
import { cardOf } from '../derive/article-card.ts';
import { textDirection } from '../derive/language.ts';
import type { Id } from '../schema/id.ts';
import { dossierOf, type DossierEntry, type LoadedArchive } from './archive.ts';
import type { ArticleProps } from './article-page.ts';
import { compareDossier, questionsOf } from './dossier-comparison.ts';
import type { DossierProps } from './dossier-pages.ts';
import { latestDossierId } from './latest.ts';
import { drawnRows } from './opposed-drawing.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** A question of a dossier. */
export interface QuestionCardProps extends DossierProps {
  question: Id;
}

/** How many answers have room on a card. */
const MOST_ANSWERS = 4;
/** The same below a title that is not the question. */
const MOST_BELOW_TITLE = 3;

/** The cards of all articles; none if `site.yaml` wants no cards but that of the archive. */
export function articleCards({ archive, site }: LoadedArchive): SitePage<ArticleProps>[] {
  return site.cards
    ? archive.articles.map(({ id }) => ({ href: urls.card(urls.article(id)), props: { id } }))
    : [];
}

/** The card of a dossier, or none. */
export function dossierCards({ site }: LoadedArchive, { id }: DossierEntry): SitePage<DossierProps>[] {
  return site.cards ? [{ href: urls.card(urls.dossier(id)), props: { id } }] : [];
}

/** The cards of the questions of a dossier, or none. */
export function questionCards(
  { archive, site }: LoadedArchive,
  { id, data }: DossierEntry,
): SitePage<QuestionCardProps>[] {
  return site.cards
    ? questionsOf(archive, data).map((question) => ({
        href: urls.card(urls.dossierQuestion(id, question)),
        props: { id, question },
      }))
    : [];
}

/** What all cards of a site have, with a title that falls back on another if no font has its letters. */
function commonOf({ site: { title, language, direction } }: LoadedArchive, titles: Card['titles']) {
  return {
    direction,
    archive: title,
    titles: [...titles, { text: title, direction: textDirection(language) }],
  };
}

/**
 * The card of the archive, which pages without a card of their own have: with the first question on which the articles of the latest dossier
 * are opposed, and how many of them give which answer, or if there is none, with its subject.
 */
export function archiveCard(loaded: LoadedArchive): Card {
  const { tagline, subject, direction } = loaded.site;
  const latest = latestDossierId(loaded, '');
  const foot =
    latest === null ? undefined : opposedFoot(compareDossier(loaded, dossierOf(loaded, latest)).overview);
  return {
    ...commonOf(loaded, [{ text: tagline, direction }]),
    foot: foot ?? { lines: [subject] },
  };
}

/**
 * The first question on which articles are opposed, and how many of them give which answer; `undefined` if there is none. It is not the
 * question with which the dossier's story is told: seen alone, an answer on which articles agree reads like ours.
 */
function opposedFoot(overview: Overview) {
  const [row] = drawnRows(overview, undefined);
  return row === undefined
    ? undefined
    : {
        answers: answersOf(row).slice(0, MOST_BELOW_TITLE),
        articles: row.could,
        line: row.question.label,
        isQuestion: true,
      };
}

/** The card of an article: who published it when, and its stance. */
export function articleCard(loaded: LoadedArchive, { id }: ArticleProps): Card {
  const { title, direction, summary, genre, outlet, published, stance } = cardOf(
    loaded.archive,
    articleOf(loaded.archive, id),
  );
  return {
    ...commonOf(loaded, [
      { text: title, direction },
      { text: summary, direction: loaded.site.direction },
    ]),
    kind: genre,
    foot: { lines: [`${outlet.name} · ${published.words}`, stance.label], stance: stance.index },
  };
}

/**
 * The card of a dossier: its articles, on how many questions they contradict each other, and the first on which they are opposed, with how many
 * of them give which answer.
 */
export function dossierCard(loaded: LoadedArchive, { id }: DossierProps): Card {
  const dossier = dossierOf(loaded, id);
  const { overview } = compareDossier(loaded, dossier);
  const articles = overview.articles.length;
  const contradicted = overview.all.filter(({ verdict }) => verdict.verdict === 'contradict').length;
  const foot = opposedFoot(overview);
  return {
    ...commonOf(loaded, [{ text: dossier.data.title, direction: loaded.site.direction }]),
    kind: words.dossier,
    foot:
      foot === undefined
        ? {
            counts: [
              { number: inDigits(articles), words: words.articles(articles) },
              {
                number: inDigits(contradicted),
                words: words.contradicted(contradicted, overview.all.length),
              },
            ],
          }
        : { ...foot, below: words.contradictions(articles, contradicted, overview.all.length) },
  };
}

/** The card of a question: how many articles give each answer. */
export function questionCard(loaded: LoadedArchive, { id, question: asked }: QuestionCardProps): Card {
  const { overview } = compareDossier(loaded, dossierOf(loaded, id));
  const row = overview.all.find(({ question }) => question.id === asked);
  if (row === undefined)
    throw new UncheckedContentError(`There is no question "${asked}". Run npm run check.`);
  const { question, verdict, answering, could } = row;
  const answers = answersOf(row);
  return {
    ...commonOf(loaded, [{ text: question.label, direction: loaded.site.direction }]),
    kind: words.question,
    foot: {
      answers: answers.slice(0, MOST_ANSWERS),
      articles: could,
      line: [
        words.verdicts[verdict.verdict],
        ...(answering > 1 ? [words.answering(answering, could)] : []),
        ...(answers.length > MOST_ANSWERS ? [words.more(answers.length - MOST_ANSWERS)] : []),
      ].join(' · '),
    },
  };
}

/** The answers of a question, opposed ones first, then those that most articles give. */
function answersOf({ answers }: OverviewRow) {
  const shown = answers.map(({ answer, givers }) => ({
    label: answerInWords(answer),
    count: givers.length,
    isOpposed: givers.some(({ given }) => given.isOpposed),
  }));
  return sortBy(shown, ({ isOpposed, count }) => [Number(isOpposed), count]);
}

const inDigits = (count: number) => count.toLocaleString(locale);
