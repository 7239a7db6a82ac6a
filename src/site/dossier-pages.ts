import * as words from '#words/dossiers';
import { toHtml } from '../compare/markup/to-html.ts';
import { citationOf } from '../compare/citation.ts';
import { byVerdict } from '../compare/claim-matrix.ts';
import { columnsList } from '../compare/markup/columns.ts';
import { largeOverview } from '../compare/markup/large/overview.ts';
import { LEFT_TO_PAGES, printEdition } from '../compare/markup/large/print-edition.ts';
import { overviewSections } from '../compare/markup/overview.ts';
import { comparisonParts } from '../compare/markup/parts.ts';
import type { Overview } from '../compare/overview.ts';
import { formerPartId, PARTS } from '../compare/parts.ts';
import { MOST } from '../compare/request.ts';
import type { Id } from '../schema/id.ts';
import { dossierOf, type DossierEntry, type LoadedArchive } from './archive.ts';
import { shapingTexts } from './agreements.ts';
import { compareDossier, withItemAddresses } from './dossier-comparison.ts';
import { isLarge, largeDossier } from './large-dossier.ts';
import { asOfDay } from './latest.ts';
import type { SitePage } from './site-page.ts';
import { dossierData } from './structured-data.ts';
import { urls } from './urls.ts';

/** The overview of a dossier. */
export interface DossierProps {
  id: Id;
}

/** The frame of every page of a dossier: its name, links to the dossier's other pages, how to cite it. */
export interface DossierHead {
  id: Id;
  title: string;
  /** All pages except those of questions, with this page, or the one it belongs to, marked. */
  menu: {
    label: string;
    href: string;
    /** On the overview, the id of the link, to which addresses from before the dossier had parts lead. */
    place?: string;
    current: 'page' | 'true' | undefined;
  }[];
  citation: string;
  /** The whole address of the page, to be copied. */
  link: string;
  /** Where it is cited in styles and as files. */
  citeHref: string;
}

/** The overview of a dossier. */
export function dossierPages(_: LoadedArchive, { id }: DossierEntry): SitePage<DossierProps>[] {
  return [{ href: urls.dossier(id), props: { id } }];
}

/**
 * The head of a dossier page at an address. `name` is the page's title below the dossier's, `within` the address of
 * the menu page that it belongs to.
 */
export function dossierHead(
  loaded: LoadedArchive,
  dossier: DossierEntry,
  address: string,
  { name, within, question }: { name?: string; within?: string; question?: Id } = {},
): DossierHead {
  const { id, data } = dossier;
  const pages = [
    { label: words.overview, href: urls.dossier(id) },
    ...PARTS.map((part) => ({
      label: part.label,
      href: urls.dossierPart(id, part.id),
      ...(name === undefined ? { place: formerPartId(part.id) } : {}),
    })),
    ...(isLarge(dossier) ? [{ label: words.articles, href: urls.dossierArticles(id) }] : []),
    { label: words.timeline, href: urls.timeline({ dossier: id }) },
    { label: words.map, href: urls.map(id) },
    { label: words.everything, href: urls.dossierWhole(id) },
  ];
  const link = new URL(address, loaded.site.origin).href;
  return {
    id,
    title: data.title,
    menu: pages.map((page) => ({
      ...page,
      current: page.href === address ? 'page' : page.href === within ? 'true' : undefined,
    })),
    citation: citePlace(loaded, dossier, {
      title: name === undefined ? data.title : words.pageOfDossier(data.title, name),
      url: link,
    }),
    link,
    citeHref: urls.citeDossier(id, question === undefined ? undefined : `question-${question}`),
  };
}

/** How to cite a page of a dossier, or a place on it; `url` is absolute. */
export function citePlace(
  loaded: LoadedArchive,
  dossier: DossierEntry,
  { title, url }: { title: string; url: string },
): string {
  return citationOf(compareDossier(loaded, dossier).comparison, {
    title,
    archive: loaded.site.title,
    state: asOfDay(loaded),
    url,
  });
}

/** How codings are made in the archive: the first sentence of its description. */
export function methodOf({ site }: LoadedArchive): string | undefined {
  return /^.*?[.!?؟](?=\s|$)/.exec(site.codingMethod ?? '')?.[0];
}

/** The questions of a dossier with their pages, in the order of its overview. */
export function questionLinks(id: Id, { all }: Pick<Overview, 'all'>): { label: string; href: string }[] {
  return all.map(({ question }) => ({
    label: question.label,
    href: urls.dossierQuestion(id, question.id),
  }));
}

/** What the overview of a dossier shows. */
export function dossierPage(loaded: LoadedArchive, { id }: DossierProps) {
  const dossier = dossierOf(loaded, id);
  const { overview, context, agreement } = compareDossier(loaded, dossier);
  const large = isLarge(dossier) ? largeDossier(loaded, dossier) : undefined;
  const { coder, codebook, thesis, summary } = dossier.data;
  return {
    dossier: dossier.data,
    head: dossierHead(loaded, dossier, urls.dossier(dossier.id)),
    thesis: thesis ?? summary,
    questions: questionLinks(dossier.id, overview),
    introduction: loaded.introductionHtml(dossier.id),
    coding: {
      coder,
      method: methodOf(loaded),
      version: codebook.version,
      alpha: agreement?.alpha?.toFixed(2),
      shapingTexts: shapingTexts(loaded, codebook.id),
    },
    count: context.articles.length,
    sections: toHtml(
      large === undefined
        ? overviewSections(context, overview, withItemAddresses(loaded, context))
        : largeOverview(large.context, large.overview),
    ),
    columns:
      large === undefined
        ? toHtml(columnsList({ ...context, columnHref: urls.article }, { canChoose: true }))
        : undefined,
    articlesHref: urls.dossierArticles(dossier.id),
    data: [dossierData(loaded, id)],
  };
}

/** The page that shows everything in a dossier. */
export function wholePages(_: LoadedArchive, { id }: DossierEntry): SitePage<DossierProps>[] {
  return [{ href: urls.dossierWhole(id), props: { id } }];
}

/** What the page with everything in a dossier shows: its introduction, the columns and the parts as markup. */
export function wholePage(loaded: LoadedArchive, { id }: DossierProps) {
  const dossier = dossierOf(loaded, id);
  const { articles } = dossier.data;
  const address = urls.dossierWhole(dossier.id);
  return {
    head: dossierHead(loaded, dossier, address, { name: words.everything }),
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
  // Everything is on this page, so links stay within it.
  const context = { articles: shared.articles, urls, labels: shared.labels };
  return {
    note: undefined,
    articlesHref: undefined,
    columns: toHtml(columnsList(context, { canChoose: true })),
    parts: toHtml(comparisonParts({ ...comparison, matrix: byVerdict(comparison.matrix) }, context)),
  };
}

/** Many articles are too much for one page: it prints what they share, and says where the rest is. */
function printed(loaded: LoadedArchive, dossier: DossierEntry) {
  const large = largeDossier(loaded, dossier);
  return {
    note: LEFT_TO_PAGES,
    articlesHref: urls.dossierArticles(dossier.id),
    columns: undefined,
    parts: toHtml(printEdition(large.context, large)),
  };
}
