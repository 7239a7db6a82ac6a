import { toHtml } from 'hast-util-to-html';
import { citationOf } from '../compare/citation.ts';
import { byVerdict } from '../compare/claim-matrix.ts';
import { pageOf } from '../compare/digest.ts';
import { columnsList } from '../compare/markup/columns.ts';
import { ARTICLES_ON_A_PAGE, articlesList } from '../compare/markup/large/articles.ts';
import { largeOverview } from '../compare/markup/large/overview.ts';
import { largePartPage } from '../compare/markup/large/part-page.ts';
import { LEFT_TO_PAGES, printEdition } from '../compare/markup/large/print-edition.ts';
import { largeQuestion } from '../compare/markup/large/question.ts';
import { pageOfAnswer, statementsOn, statementsPage } from '../compare/markup/large/statements.ts';
import { overviewSections } from '../compare/markup/overview.ts';
import { partPage } from '../compare/markup/part-page.ts';
import { comparisonParts } from '../compare/markup/parts.ts';
import { questionSections } from '../compare/markup/question.ts';
import type { OverviewRow } from '../compare/overview-rows.ts';
import { partFolder, PARTS, type PartId } from '../compare/parts.ts';
import { MOST } from '../compare/request.ts';
import { UncheckedContentError } from '../derive/archive.ts';
import type { Id } from '../schema/id.ts';
import { dossierOf, type DossierEntry, type LoadedArchive } from './archive.ts';
import type { RenderContext } from '../compare/markup/render-context.ts';
import { accountTexts } from './compared-articles.ts';
import { compareDossier, questionsOf } from './dossier-comparison.ts';
import { isLarge, largeDossier, largeDossiers, numbersTo, pageCounts } from './large-dossier.ts';
import { stateOf } from './latest.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** The overview of a dossier. */
export interface DossierProps {
  id: Id;
}

/** What every page of a dossier has: its name, the way to its other pages, how to cite it. */
export interface DossierFrame {
  id: Id;
  title: string;
  /** All pages but those of questions; this one is marked, or the one that it belongs to. */
  menu: { label: string; href: string; current: 'page' | 'true' | undefined }[];
  citation: string;
}

/** The overviews of all dossiers. */
export function dossierPages({ dossiers }: LoadedArchive): SitePage<DossierProps>[] {
  return [...dossiers.values()].map(({ id }) => ({ href: urls.dossier(id), props: { id } }));
}

/**
 * The frame of the page of a dossier at an address. `name` is what the page is called below the dossier's title, `within` the
 * address of the page of the menu that it belongs to.
 */
export function dossierFrame(
  loaded: LoadedArchive,
  dossier: DossierEntry,
  address: string,
  { name, within }: { name?: string; within?: string } = {},
): DossierFrame {
  const { id, data } = dossier;
  const pages = [
    { label: 'Overview', href: urls.dossier(id) },
    ...PARTS.map((part) => ({ label: part.label, href: urls.dossierPart(id, partFolder(part.id)) })),
    ...(isLarge(dossier) ? [{ label: 'Articles', href: urls.dossierArticles(id) }] : []),
    { label: 'Everything', href: urls.dossierWhole(id) },
  ];
  return {
    id,
    title: data.title,
    menu: pages.map((page) => ({
      ...page,
      current: page.href === address ? 'page' : page.href === within ? 'true' : undefined,
    })),
    citation: citationOf(compareDossier(loaded, dossier).comparison, {
      title: name === undefined ? data.title : `${data.title}: ${name}`,
      archive: loaded.site.title,
      state: stateOf(loaded),
      url: new URL(address, import.meta.env.SITE).href,
    }),
  };
}

/** How codings are made in the archive, as far as the first sentence on it tells. */
export function methodOf({ site }: LoadedArchive): string | undefined {
  return /^.*?[.!?](?=\s|$)/.exec(site.codingMethod ?? '')?.[0];
}

/** What the overview of a dossier shows. */
export function dossierPage(loaded: LoadedArchive, { id }: DossierProps) {
  const dossier = dossierOf(loaded, id);
  const { overview, context, agreement } = compareDossier(loaded, dossier);
  const large = isLarge(dossier) ? largeDossier(loaded, dossier) : undefined;
  const { coder, codebook, thesis, summary } = dossier.data;
  return {
    dossier: dossier.data,
    frame: dossierFrame(loaded, dossier, urls.dossier(dossier.id)),
    thesis: thesis ?? summary,
    introduction: loaded.introductionHtml(dossier.id),
    coding: {
      coder,
      method: methodOf(loaded),
      version: codebook.version,
      alpha: agreement?.alpha?.toFixed(2),
    },
    count: context.articles.length,
    sections: toHtml(
      large === undefined
        ? overviewSections(context, overview)
        : largeOverview(large.context, large.overview),
    ),
    columns:
      large === undefined
        ? toHtml(columnsList({ ...context, columnHref: urls.article }, { canChoose: true }))
        : undefined,
    articlesHref: urls.dossierArticles(dossier.id),
  };
}

/** A part of a dossier on a page of its own, or on several. */
export interface PartProps extends DossierProps {
  part: PartId;
  /** From 1. */
  page: number;
}

/** The pages of the parts of all dossiers. */
export function partPages(loaded: LoadedArchive): SitePage<PartProps>[] {
  return [...loaded.dossiers.values()].flatMap((dossier) =>
    PARTS.flatMap(({ id: part }) =>
      numbersTo(isLarge(dossier) ? pageCounts(loaded, dossier).parts[part] : 1).map((page) => ({
        href: urls.dossierPartPage(dossier.id, partFolder(part), page),
        props: { id: dossier.id, part, page },
      })),
    ),
  );
}

/** What the page of a part shows. */
export function dossierPartPage(loaded: LoadedArchive, { id: dossierId, part: id, page }: PartProps) {
  const dossier = dossierOf(loaded, dossierId);
  const label = PARTS.find((part) => part.id === id)?.label ?? id;
  const { comparison, overview, context } = compareDossier(loaded, dossier);
  const large = isLarge(dossier) ? largeDossier(loaded, dossier) : undefined;
  const first = urls.dossierPart(dossier.id, partFolder(id));
  const address = urls.dossierPartPage(dossier.id, partFolder(id), page);
  const name = withNumber(label, page);
  return {
    label: name,
    dossier: dossier.data,
    frame: dossierFrame(loaded, dossier, address, { name, within: first }),
    address,
    content: toHtml(
      large === undefined
        ? partPage(context, comparison, overview.split, id)
        : largePartPage(large.context, large, { part: id, page }),
    ),
  };
}

/** What a page of a list is called. */
function withNumber(name: string, page: number): string {
  return page === 1 ? name : `${name}, page ${String(page)}`;
}

/** The articles of a large dossier, one by one. */
export interface DossierArticlesProps extends DossierProps {
  page: number;
}

/** The pages of the articles of large dossiers. */
export function dossierArticlesPages(loaded: LoadedArchive): SitePage<DossierArticlesProps>[] {
  return largeDossiers(loaded).flatMap((dossier) =>
    numbersTo(pageCounts(loaded, dossier).articles).map((page) => ({
      href: urls.dossierArticles(dossier.id, page),
      props: { id: dossier.id, page },
    })),
  );
}

/** What a page of the articles of a large dossier shows. */
export function dossierArticlesPage(loaded: LoadedArchive, { id, page }: DossierArticlesProps) {
  const dossier = dossierOf(loaded, id);
  const { context, overview, comparison } = largeDossier(loaded, dossier);
  const address = urls.dossierArticles(id, page);
  const name = withNumber('Articles', page);
  return {
    name,
    address,
    dossier: dossier.data,
    frame: dossierFrame(loaded, dossier, address, { name, within: urls.dossierArticles(id) }),
    count: overview.articles.length,
    articles: toHtml(
      articlesList(
        context,
        overview,
        comparison.omissions,
        pageOf(overview.articles, page, ARTICLES_ON_A_PAGE),
      ),
    ),
  };
}

/** A question of a dossier on a page of its own, or on several. */
export interface QuestionProps extends DossierProps {
  question: Id;
  /** From 1: the verdict; the others have all statements. */
  page: number;
}

/** The pages of the questions of all dossiers. */
export function questionPages(loaded: LoadedArchive): SitePage<QuestionProps>[] {
  return [...loaded.dossiers.values()].flatMap((dossier) =>
    questionsOf(loaded.archive, dossier.data).flatMap((question) =>
      numbersTo(isLarge(dossier) ? (pageCounts(loaded, dossier).questions[question] ?? 1) : 1).map(
        (page) => ({
          href: urls.dossierQuestion(dossier.id, question, page),
          props: { id: dossier.id, question, page },
        }),
      ),
    ),
  );
}

/** What the page of a question shows: everything on it, and the ways to the questions before and after. */
export function dossierQuestionPage(
  loaded: LoadedArchive,
  { id: dossierId, question: id, page }: QuestionProps,
) {
  const dossier = dossierOf(loaded, dossierId);
  const { matrix } = compareDossier(loaded, dossier).comparison;
  const index = matrix.findIndex(({ question }) => question.id === id);
  const address = urls.dossierQuestion(dossier.id, id, page);
  const { label, content } = questionContent(loaded, dossier, { question: id, page });
  const name = page === 1 ? label : withNumber(`All statements: ${label}`, page);
  const neighbours = [
    { label: 'Previous', question: matrix[index - 1]?.question },
    { label: 'Next', question: matrix[index + 1]?.question },
  ];
  return {
    frame: dossierFrame(loaded, dossier, address, {
      name,
      within: urls.dossierPart(dossier.id, 'claims'),
    }),
    label: name,
    dossier: dossier.data,
    address,
    content: toHtml(content),
    neighbours: neighbours.flatMap(({ label: which, question }) =>
      question === undefined
        ? []
        : [{ which, label: question.label, href: urls.dossierQuestion(dossier.id, question.id) }],
    ),
  };
}

/** The same context with the accounts of the articles, for what shows their paragraphs. */
function withAccounts(loaded: LoadedArchive, context: RenderContext): RenderContext {
  return {
    ...context,
    articles: context.articles.map((article) => ({ ...article, account: accountTexts(loaded, article.id) })),
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
    const content =
      page === 1
        ? largeQuestion(context, row, pageOfAnswer(row))
        : statementsPage(context, row, statementsOn(row, page));
    return { label: row.question.label, content };
  }
  const { context, overview } = compareDossier(loaded, dossier);
  const row = of(overview.all);
  return { label: row.question.label, content: questionSections(withAccounts(loaded, context), row) };
}

/** The pages with all of a dossier. */
export function wholePages({ dossiers }: LoadedArchive): SitePage<DossierProps>[] {
  return [...dossiers.keys()].map((id) => ({ href: urls.dossierWhole(id), props: { id } }));
}

/** What the page with all of a dossier shows: its introduction, the columns and the parts as markup. */
export function wholePage(loaded: LoadedArchive, { id }: DossierProps) {
  const dossier = dossierOf(loaded, id);
  const { articles } = dossier.data;
  const address = urls.dossierWhole(dossier.id);
  return {
    frame: dossierFrame(loaded, dossier, address, { name: 'Everything' }),
    dossier: dossier.data,
    introduction: loaded.introductionHtml(dossier.id),
    canonical: address,
    count: articles.length,
    compareHref:
      articles.length <= MOST
        ? urls.compare(compareDossier(loaded, dossier).comparison.articles.map((each) => each.id))
        : undefined,
    menu: [...PARTS],
    ...(isLarge(dossier) ? printed(loaded, dossier) : whole(loaded, dossier)),
  };
}

function whole(loaded: LoadedArchive, dossier: DossierEntry) {
  const { comparison, context: shared } = compareDossier(loaded, dossier);
  // All of it stands on this page, so that its links stay there.
  const context = { articles: shared.articles, urls, labels: shared.labels };
  return {
    note: undefined,
    articlesHref: undefined,
    columns: toHtml(columnsList(context, { canChoose: true })),
    parts: toHtml(comparisonParts({ ...comparison, matrix: byVerdict(comparison.matrix) }, context)),
  };
}

/** Many articles are too much for one page: what they share is printed, and where the rest is. */
function printed(loaded: LoadedArchive, dossier: DossierEntry) {
  const large = largeDossier(loaded, dossier);
  return {
    note: LEFT_TO_PAGES,
    articlesHref: urls.dossierArticles(dossier.id),
    columns: undefined,
    parts: toHtml(printEdition(large.context, large)),
  };
}
