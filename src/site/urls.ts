import type { RowOrder } from '../compare/comparison.ts';
import type { Grouping } from '../compare/grouping.ts';
import type { MentionKind } from '../schema/account.ts';
import type { FacetName, SortName } from '../derive/article-list.ts';
import type { Id } from '../schema/id.ts';

const SECTIONS = { actor: 'actors', place: 'places', outlet: 'outlets' } satisfies Record<
  MentionKind,
  string
>;

/** What a list of articles shows, as far as its address says. */
export interface ListView {
  filter?: { facet: FacetName; value: string } | undefined;
  sort?: SortName | undefined;
  page?: number | undefined;
}

/** The path of a list of articles below `articles/`, without slashes at its ends; empty for the first list. */
export function listPath({ filter, sort = 'newest', page = 1 }: ListView): string {
  return [
    ...(filter === undefined ? [] : [filter.facet, filter.value]),
    ...(sort === 'newest' ? [] : ['sort', sort]),
    ...(page === 1 ? [] : ['page', String(page)]),
  ].join('/');
}

/** What follows a dossier's id in its address: nothing for its first order and its first grouping. */
export function dossierVariant(order: RowOrder, grouping: Grouping = 'stance'): string[] {
  return [
    ...(grouping === 'stance' ? [] : [`by-${grouping}`]),
    ...(order === 'codebook' ? [] : [`by-${order}`]),
  ];
}

const withPage = (path: string, page: number) => (page === 1 ? path : `${path}page/${page}/`);

/** Every address of the site below `base` (the path that the archive is published under, such as `/` or `/news/`). */
export function createUrls(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const folder = (...parts: (string | number)[]) => `${root}${parts.join('/')}/`;
  return {
    base: root,
    home: () => root,
    articles: (view: ListView = {}) => {
      const path = listPath(view);
      return path === '' ? folder('articles') : folder('articles', path);
    },
    article: (id: Id, paragraph?: number) =>
      `${folder('articles', id)}${paragraph === undefined ? '' : `#p${paragraph}`}`,
    coding: (id: Id) => folder('articles', id, 'coding'),
    original: (id: Id, paragraph?: number) =>
      `${folder('articles', id, 'original')}${paragraph === undefined ? '' : `#p${paragraph}`}`,
    parallel: (id: Id, paragraph?: number) =>
      `${folder('articles', id, 'parallel')}${paragraph === undefined ? '' : `#p${paragraph}`}`,
    records: (authority: MentionKind) => folder(SECTIONS[authority]),
    record: (authority: MentionKind, id: Id, page = 1) => withPage(folder(SECTIONS[authority], id), page),
    dossiers: () => folder('dossiers'),
    dossier: (id: Id, order: RowOrder = 'codebook', grouping?: Grouping) =>
      folder('dossiers', id, ...dossierVariant(order, grouping)),
    dossierFile: (id: Id, ending: 'csv' | 'json') => `${root}dossiers/${id}.${ending}`,
    compare: (ids: readonly Id[] = []) =>
      ids.length === 0
        ? folder('compare')
        : `${folder('compare')}?${new URLSearchParams(ids.map((id) => ['a', id])).toString()}`,
    search: (query?: Record<string, string>) =>
      query === undefined ? folder('search') : `${folder('search')}?${new URLSearchParams(query).toString()}`,
    about: (anchor?: string) => (anchor === undefined ? folder('about') : `${folder('about')}#${anchor}`),
    codingInstruments: () => folder('about', 'coding'),
    asset: (name: string) => `${root}${name}`,
    pagefind: () => folder('pagefind'),
  };
}

/** The addresses of one site. */
export type Urls = ReturnType<typeof createUrls>;

// Vite knows the base; astro.config.mjs, which Node reads by itself, makes its own addresses with `createUrls`.
const base = (import.meta as { env?: { BASE_URL: string } }).env?.BASE_URL ?? '/';

/** The addresses of the site that is being built. */
export const urls: Urls = createUrls(base);
