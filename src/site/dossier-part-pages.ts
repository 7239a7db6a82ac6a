import * as words from '#words/dossiers';
import { numbered } from '#words/shell';
import type { RenderContext } from '../compare/markup/render-context.ts';
import { toHtml } from '../compare/markup/to-html.ts';
import { statementPage } from '../compare/chosen-statements.ts';
import { ARTICLES_ON_A_PAGE, articlesList } from '../compare/markup/large/articles.ts';
import { largePartPage } from '../compare/markup/large/part-page.ts';
import { largeQuestion } from '../compare/markup/large/question.ts';
import { pageOfAnswer, statementLinePage, statementsPage } from '../compare/markup/large/statements.ts';
import { partPage } from '../compare/markup/part-page.ts';
import { questionSections } from '../compare/markup/question.ts';
import type { OverviewRow } from '../compare/overview-rows.ts';
import { PARTS, type PartId } from '../compare/parts.ts';
import { articleOf, UncheckedContentError } from '../derive/archive.ts';
import type { Id } from '../schema/id.ts';
import { dossierOf, type DossierEntry, type LoadedArchive } from './archive.ts';
import { drawAnswers } from './answers-drawing.ts';
import { agreementOnQuestion, shapingTexts } from './agreements.ts';
import { questionFacts } from './chronology-pages.ts';
import { accountTexts } from './compared-articles.ts';
import { compareDossier, questionsOf, withItemAddresses } from './dossier-comparison.ts';
import { citePlace, dossierHead, type DossierProps } from './dossier-pages.ts';
import { isLarge, largeDossier, numbersTo, pageCounts } from './large-dossier.ts';
import { partDrawing } from './part-drawings.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** A part of a dossier on its own page, or on several. */
export interface PartProps extends DossierProps {
  part: PartId;
  /** From 1. */
  page: number;
}

/** The pages of the parts of a dossier. */
export function partPages(loaded: LoadedArchive, dossier: DossierEntry): SitePage<PartProps>[] {
  return PARTS.flatMap(({ id: part }) =>
    numbersTo(isLarge(dossier) ? pageCounts(loaded, dossier.id).parts[part] : 1).map((page) => ({
      href: urls.dossierPartPage(dossier.id, part, page),
      props: { id: dossier.id, part, page },
    })),
  );
}

/** What the page of a part shows. */
export function dossierPartPage(loaded: LoadedArchive, { id: dossierId, part: id, page }: PartProps) {
  const dossier = dossierOf(loaded, dossierId);
  const label = PARTS.find((part) => part.id === id)?.label ?? id;
  const { comparison, overview, context } = compareDossier(loaded, dossier);
  const large = isLarge(dossier) ? largeDossier(loaded, dossier) : undefined;
  const first = urls.dossierPart(dossier.id, id);
  const address = urls.dossierPartPage(dossier.id, id, page);
  const name = numbered(label, page);
  return {
    label: name,
    dossier: dossier.data,
    head: dossierHead(loaded, dossier, address, { name, within: first }),
    address,
    drawing: page === 1 ? partDrawing(loaded, dossier, id) : '',
    content: toHtml(
      large === undefined
        ? partPage(withItemAddresses(loaded, context), comparison, overview.split, id)
        : largePartPage(withItemAddresses(loaded, large.context), large, { part: id, page }),
    ),
  };
}

/** A page of the list of a large dossier's articles. */
export interface DossierArticlesProps extends DossierProps {
  page: number;
}

/** The pages that list the articles of a dossier; none unless it is large. */
export function dossierArticlesPages(
  loaded: LoadedArchive,
  dossier: DossierEntry,
): SitePage<DossierArticlesProps>[] {
  return numbersTo(isLarge(dossier) ? pageCounts(loaded, dossier.id).articles : 0).map((page) => ({
    href: urls.dossierArticles(dossier.id, page),
    props: { id: dossier.id, page },
  }));
}

/** The view of one page of the list of a large dossier's articles. */
export function dossierArticlesPage(loaded: LoadedArchive, { id, page }: DossierArticlesProps) {
  const dossier = dossierOf(loaded, id);
  const { context, overview, comparison } = largeDossier(loaded, dossier);
  const address = urls.dossierArticles(id, page);
  const name = numbered(words.articles, page);
  return {
    name,
    address,
    dossier: dossier.data,
    head: dossierHead(loaded, dossier, address, { name, within: urls.dossierArticles(id) }),
    count: overview.articles.length,
    articles: toHtml(
      articlesList(
        context,
        overview,
        comparison.omissions,
        statementPage(overview.articles, page, ARTICLES_ON_A_PAGE),
      ),
    ),
  };
}

/** A question of a dossier on its own page, or on several. */
export interface QuestionProps extends DossierProps {
  question: Id;
  /** From 1: page 1 has the verdict, the others have all statements. */
  page: number;
}

/** The pages of the questions of a dossier. */
export function questionPages(loaded: LoadedArchive, dossier: DossierEntry): SitePage<QuestionProps>[] {
  return questionsOf(loaded.archive, dossier.data).flatMap((question) =>
    numbersTo(isLarge(dossier) ? (pageCounts(loaded, dossier.id).questions[question] ?? 1) : 1).map(
      (page) => ({
        href: urls.dossierQuestion(dossier.id, question, page),
        props: { id: dossier.id, question, page },
      }),
    ),
  );
}

/** What the page of a question shows: everything on it, and links to the previous and next questions. */
export function dossierQuestionPage(
  loaded: LoadedArchive,
  { id: dossierId, question: id, page }: QuestionProps,
) {
  const dossier = dossierOf(loaded, dossierId);
  const {
    comparison: { matrix },
    context: { labels },
  } = compareDossier(loaded, dossier);
  const index = matrix.findIndex(({ question }) => question.id === id);
  const address = urls.dossierQuestion(dossier.id, id, page);
  const { label, content, overTime } = questionContent(loaded, dossier, { question: id, page });
  const name = page === 1 ? label : numbered(words.allStatements(label), page);
  const neighbours = [
    { label: words.previous, question: matrix[index - 1]?.question },
    { label: words.next, question: matrix[index + 1]?.question },
  ];
  return {
    head: dossierHead(loaded, dossier, address, {
      name,
      within: urls.dossierPart(dossier.id, 'claims'),
      question: id,
    }),
    label: name,
    dossier: dossier.data,
    address,
    // The verdict and the answers come first.
    content: toHtml(content.slice(0, 2)),
    overTime,
    rest: toHtml(content.slice(2)),
    alpha: agreementOnQuestion(loaded, `${dossier.data.codebook.id} ${id}`) ?? undefined,
    shapingTexts: shapingTexts(loaded, dossier.data.codebook.id),
    known: page === 1 ? questionFacts(loaded, dossier.data, id, labels) : undefined,
    neighbours: neighbours.flatMap(({ label: which, question }) =>
      question === undefined
        ? []
        : [{ which, label: question.label, href: urls.dossierQuestion(dossier.id, question.id) }],
    ),
  };
}

/** The context of a dossier's markup with the accounts of its articles, for content that shows their paragraphs. */
function withAccounts(loaded: LoadedArchive, context: RenderContext): RenderContext {
  return {
    ...context,
    articles: context.articles.map((article) => ({ ...article, account: accountTexts(loaded, article.id) })),
  };
}

/** A context that leads to permanent addresses, and gives the verdicts on a question theirs, with how to cite them. */
function withAddresses<Context extends RenderContext>(
  loaded: LoadedArchive,
  dossier: DossierEntry,
  question: { id: Id; label: string },
  context: Context,
): Context {
  const page = new URL(urls.dossierQuestion(dossier.id, question.id), loaded.site.origin).href;
  const within = words.pageOfDossier(dossier.data.title, question.label);
  return {
    ...withItemAddresses(loaded, context),
    formerIds: (id) => articleOf(loaded.archive, id).data.formerIds ?? [],
    citeVerdict: (id, said) =>
      citePlace(loaded, dossier, { title: words.saidOn(within, said), url: `${page}#${id}` }),
  };
}

function questionContent(
  loaded: LoadedArchive,
  dossier: DossierEntry,
  { question: id, page }: Pick<QuestionProps, 'question' | 'page'>,
) {
  const of = (rows: readonly OverviewRow[]) => {
    const row = rows.find(({ question }) => question.id === id);
    if (row === undefined)
      throw new UncheckedContentError(`There is no question "${id}". Run npm run check.`);
    return row;
  };
  if (isLarge(dossier)) {
    const { context, rows } = largeDossier(loaded, dossier);
    const row = of(rows);
    const addressed = withAddresses(loaded, dossier, row.question, context);
    const content =
      page === 1
        ? largeQuestion(addressed, row, pageOfAnswer(row))
        : statementsPage(addressed, row, statementLinePage(row, page));
    // Its many marks lead to the answers on the page: for so many addresses there is no room.
    const overTime = page === 1 ? drawAnswers(context, row, loaded.site) : '';
    return { label: row.question.label, content, overTime };
  }
  const { context, overview } = compareDossier(loaded, dossier);
  const row = of(overview.all);
  const addressed = withAddresses(loaded, dossier, row.question, withAccounts(loaded, context));
  return {
    label: row.question.label,
    content: questionSections(addressed, row),
    overTime: drawAnswers(addressed, row, loaded.site),
  };
}
