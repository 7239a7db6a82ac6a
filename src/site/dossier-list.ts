import * as words from '#words/dossiers';
import { lastPage, pageOf, type ListPage } from '../derive/article-list.ts';
import type { SiteView } from '../derive/site-view.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** How many dossiers are on one page of their list. */
const DOSSIERS_A_PAGE = 40;

/** One page of the list of dossiers, counted from 1. */
export interface DossierListProps {
  number: number;
}

/** What a page of the list of dossiers shows. */
export interface DossierListView {
  site: SiteView;
  lead: string;
  page: ListPage<{ id: Id; title: string; summary: string; articles: number }>;
}

/** The pages of the list of dossiers. */
export function dossierListPages({ dossiers }: LoadedArchive): SitePage<DossierListProps>[] {
  return Array.from({ length: lastPage(dossiers.size, DOSSIERS_A_PAGE) }, (_, index) => ({
    href: urls.dossiers(index + 1),
    props: { number: index + 1 },
  }));
}

/** Builds a page of the list of dossiers. */
export function dossierListPage(
  { site, dossiers }: LoadedArchive,
  { number }: DossierListProps,
): DossierListView {
  const { items, ...page } = pageOf([...dossiers.values()], DOSSIERS_A_PAGE, number);
  return {
    site,
    lead: words.lead,
    page: {
      ...page,
      items: items.map(({ id, data: { title, summary, articles } }) => ({
        id,
        title,
        summary,
        articles: articles.length,
      })),
    },
  };
}
