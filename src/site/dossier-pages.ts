import { toHtml } from 'hast-util-to-html';
import { citationOf } from '../compare/citation.ts';
import { byVerdict } from '../compare/claim-matrix.ts';
import { GROUPINGS, groupArticles, MOST_UNGROUPED, type Grouping } from '../compare/columns.ts';
import { columnsList } from '../compare/markup/columns.ts';
import { groupingLinks } from '../compare/markup/groupings.ts';
import { overviewSections } from '../compare/markup/overview.ts';
import { partPage } from '../compare/markup/part-page.ts';
import { comparisonParts } from '../compare/markup/parts.ts';
import { questionSections } from '../compare/markup/question.ts';
import { partFolder, PARTS, type PartId } from '../compare/parts.ts';
import { MOST } from '../compare/request.ts';
import { UncheckedContentError } from '../derive/archive.ts';
import type { Id } from '../schema/id.ts';
import { dossierOf, type DossierEntry, type LoadedArchive } from './archive.ts';
import type { RenderContext } from '../compare/markup/render-context.ts';
import { accountTexts } from './compared-articles.ts';
import { compareDossier, questionsOf } from './dossier-comparison.ts';
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
    sections: toHtml(overviewSections(context, overview)),
    columns: toHtml(columnsList({ ...context, columnHref: urls.article }, { canChoose: true })),
  };
}

/** A part of a dossier on a page of its own. */
export interface PartProps extends DossierProps {
  part: PartId;
}

/** The pages of the parts of all dossiers. */
export function partPages({ dossiers }: LoadedArchive): SitePage<PartProps>[] {
  return [...dossiers.values()].flatMap(({ id }) =>
    PARTS.map((part) => ({ href: urls.dossierPart(id, partFolder(part.id)), props: { id, part: part.id } })),
  );
}

/** What the page of a part shows. */
export function dossierPartPage(loaded: LoadedArchive, { id: dossierId, part: id }: PartProps) {
  const dossier = dossierOf(loaded, dossierId);
  const label = PARTS.find((part) => part.id === id)?.label ?? id;
  const { comparison, overview, context } = compareDossier(loaded, dossier);
  const { articles } = comparison;
  const groups = articles.length > MOST_UNGROUPED ? groupArticles(articles, GROUPINGS[0]) : undefined;
  const address = urls.dossierPart(dossier.id, partFolder(id));
  return {
    label,
    dossier: dossier.data,
    frame: dossierFrame(loaded, dossier, address, { name: label }),
    address,
    content: toHtml(partPage({ ...context, groups }, comparison, overview.split, id)),
  };
}

/** A question of a dossier on a page of its own. */
export interface QuestionProps extends DossierProps {
  question: Id;
}

/** The pages of the questions of all dossiers. */
export function questionPages({ archive, dossiers }: LoadedArchive): SitePage<QuestionProps>[] {
  return [...dossiers.values()].flatMap(({ id, data }) =>
    questionsOf(archive, data).map((question) => ({
      href: urls.dossierQuestion(id, question),
      props: { id, question },
    })),
  );
}

/** What the page of a question shows: everything on it, and the ways to the questions before and after. */
export function dossierQuestionPage(loaded: LoadedArchive, { id: dossierId, question: id }: QuestionProps) {
  const dossier = dossierOf(loaded, dossierId);
  const { comparison, overview, context } = compareDossier(loaded, dossier);
  const { matrix } = comparison;
  const index = matrix.findIndex(({ question }) => question.id === id);
  const row = overview.all.find(({ question }) => question.id === id);
  if (row === undefined) throw new UncheckedContentError(`There is no question "${id}". Run npm run check.`);
  const address = urls.dossierQuestion(dossier.id, id);
  const { label } = row.question;
  const neighbours = [
    { label: 'Previous', question: matrix[index - 1]?.question },
    { label: 'Next', question: matrix[index + 1]?.question },
  ];
  return {
    frame: dossierFrame(loaded, dossier, address, {
      name: label,
      within: urls.dossierPart(dossier.id, 'claims'),
    }),
    label,
    dossier: dossier.data,
    address,
    content: toHtml(questionSections(withAccounts(loaded, context), row)),
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

/** All of a dossier on one page, its articles in shared columns where they are many. */
export interface WholeProps extends DossierProps {
  grouping: Grouping | undefined;
}

/** The pages with all of a dossier: of many articles one for each way to group them. */
export function wholePages({ dossiers }: LoadedArchive): SitePage<WholeProps>[] {
  return [...dossiers.values()].flatMap(({ id, data }) => {
    const isMany = data.articles.length > MOST_UNGROUPED;
    const groupings: (Grouping | undefined)[] = isMany ? [...GROUPINGS] : [undefined];
    return groupings.map((grouping) => ({ href: urls.dossierWhole(id, grouping), props: { id, grouping } }));
  });
}

/** What the page with all of a dossier shows: its introduction, the columns and the parts as markup. */
export function wholePage(loaded: LoadedArchive, { id, grouping }: WholeProps) {
  const dossier = dossierOf(loaded, id);
  const { comparison, context: shared } = compareDossier(loaded, dossier);
  const { articles } = comparison;
  const { articles: columns, labels } = shared;
  const groups = grouping && groupArticles(articles, grouping);
  // All of it stands on this page, so that its links stay there.
  const context = { articles: columns, urls, labels, groups };
  const address = urls.dossierWhole(dossier.id, grouping);
  const groupings = grouping && groupingLinks(grouping, (other) => urls.dossierWhole(dossier.id, other));
  return {
    frame: dossierFrame(loaded, dossier, address, { name: 'Everything' }),
    dossier: dossier.data,
    introduction: loaded.introductionHtml(dossier.id),
    // Other groupings of the same are kept out of search engines.
    canonical: address === urls.dossierWhole(dossier.id) ? address : undefined,
    count: articles.length,
    compareHref: articles.length <= MOST ? urls.compare(articles.map(({ id }) => id)) : undefined,
    groupings: groupings === undefined ? '' : toHtml(groupings),
    columns: toHtml(columnsList(context, { canChoose: true })),
    parts: toHtml(comparisonParts({ ...comparison, matrix: byVerdict(comparison.matrix) }, context)),
    menu: [...PARTS],
  };
}
