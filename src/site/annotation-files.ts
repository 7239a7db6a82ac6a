import {
  annotationCollection,
  annotationIds,
  collectionPage,
  wholeCollection,
  type AnnotationSetting,
} from '../export/annotations.ts';
import { UncheckedContentError, articleOf } from '../derive/archive.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { codingHref } from './coding-address.ts';
import type { CodingProps } from './coding-page.ts';
import { codedArticle, codingsOf, comparisonCodebook } from './compared-articles.ts';
import { indexBy, keepBy } from './kept.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** How many annotations are on one page of the collection of all. */
const ANNOTATIONS_A_PAGE = 1000;

/** A page of the collection of all annotations, counted from 1. */
export interface AnnotationPageProps {
  number: number;
}

/** The files with the claims of each coding that has a page. */
export function annotationFiles(loaded: LoadedArchive): SitePage<CodingProps>[] {
  return loaded.archive.articles.flatMap(({ id }) =>
    codingsOf(loaded, id).map(({ codebook }) => ({
      href: urls.annotations(id, codebook.id),
      props: { id, codebook: codebook.id },
    })),
  );
}

/** The claims of a coding as annotations, in JSON-LD. */
export function annotationFile(loaded: LoadedArchive, { id, codebook }: CodingProps): string {
  const coding = codingsOf(loaded, id).find((each) => each.codebook.id === codebook);
  if (coding === undefined)
    throw new UncheckedContentError(`There is no coding of "${id}" by "${codebook}". Run npm run check.`);
  const article = codedArticle(loaded, articleOf(loaded.archive, id), codebook);
  const coded = {
    article,
    coding,
    codebook: comparisonCodebook(loaded.archive, codebook),
    page: codingHref(loaded, coding),
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
    loaded.archive.articles.flatMap(({ id }: { id: Id }) =>
      codingsOf(loaded, id).flatMap((coding) => annotationIds(coding, settingOf(loaded))),
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
