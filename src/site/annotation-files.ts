import {
  annotationCollection,
  annotationIds,
  collectionPage,
  wholeCollection,
  type AnnotationSetting,
} from '../export/annotations.ts';
import { articleOf } from '../derive/archive.ts';
import type { LoadedArchive } from './archive.ts';
import { annotationsHref, codingHref } from './coding-address.ts';
import { codingPages, shownCoding, type CodingProps } from './coding-page.ts';
import { comparedArticle, comparisonCodebook } from './compared-articles.ts';
import { indexBy, keepBy } from './kept.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** How many annotations are on one page of the collection of all. */
const ANNOTATIONS_A_PAGE = 1000;

/** A page of the collection of all annotations, counted from 1. */
export interface AnnotationPageProps {
  number: number;
}

/** The files with the claims of each coding, which has a page. */
export function annotationFiles(loaded: LoadedArchive): SitePage<CodingProps>[] {
  return codingPages(loaded).map(({ props }) => ({ href: annotationsHref(props), props }));
}

/** The claims of a coding as annotations, in JSON-LD. */
export function annotationFile(loaded: LoadedArchive, props: CodingProps): string {
  const { id, codebook } = props;
  const coding = shownCoding(loaded, props);
  const article = comparedArticle(loaded, articleOf(loaded.archive, id), { codebook, coder: coding.coder });
  const coded = {
    article,
    coding,
    codebook: comparisonCodebook(loaded.archive, codebook),
    page: codingHref(loaded, coding),
    file: annotationsHref(props),
  };
  return JSON.stringify(annotationCollection(coded, settingOf(loaded)));
}

/** The pages of the collection of all annotations. */
export function annotationPages(loaded: LoadedArchive): SitePage<AnnotationPageProps>[] {
  return Array.from({ length: pageCount(loaded) }, (_, index) => ({
    href: urls.annotationPage(index + 1),
    props: { number: index + 1 },
  }));
}

/** The collection of all annotations, without its pages. */
export function annotationsOfAll(loaded: LoadedArchive): string {
  const { total, pages } = totals(loaded, '');
  return JSON.stringify(wholeCollection({ total, pages, label: loaded.site.title }, settingOf(loaded)));
}

/** A page of the collection of all annotations. */
export function annotationPage(loaded: LoadedArchive, { number }: AnnotationPageProps): string {
  const startIndex = (number - 1) * ANNOTATIONS_A_PAGE;
  const { pages } = totals(loaded, '');
  const items = idsOnPage(loaded, String(number));
  return JSON.stringify(collectionPage({ number, last: pages, startIndex, items }, settingOf(loaded)));
}

const allIds = keepBy(
  () => '',
  (loaded): string[] =>
    codingPages(loaded).flatMap(({ props }) =>
      annotationIds(shownCoding(loaded, props), annotationsHref(props), settingOf(loaded)),
    ),
);

const pageCount = (loaded: LoadedArchive) => Math.ceil(allIds(loaded, undefined).length / ANNOTATIONS_A_PAGE);

const totals = indexBy('annotation-totals', (loaded) => ({
  total: allIds(loaded, undefined).length,
  pages: pageCount(loaded),
}));

const idsOnPage = indexBy('annotation-page', (loaded, number) =>
  allIds(loaded, undefined).slice(
    (Number(number) - 1) * ANNOTATIONS_A_PAGE,
    Number(number) * ANNOTATIONS_A_PAGE,
  ),
);

function settingOf({ site }: LoadedArchive): AnnotationSetting {
  return { urls, origin: site.origin, language: site.language };
}
