import type { OfflineSite } from './worker-scope.ts';

/** How a request is answered. */
export type Answer =
  /** A page: from the network, or else as it was kept. */
  | { by: 'page'; path: string }
  /** Data of a page of `version`: as kept, or from the network while the site is of that version. */
  | { by: 'data'; path: string; version: string }
  /** A style, script, font or picture, whose content never changes within a version. */
  | { by: 'file'; path: string }
  /** As without a worker. */
  | { by: 'network' };

/** The facts of a request that decide about its answer. */
export interface AskedFor {
  method: string;
  url: string;
  mode: string;
  /** Whether it asks for a part of the file only (header `Range`). */
  isPartial: boolean;
}

/** The version that data is asked for in, as the whole query of its address: `?v=3f9a…`. */
const VERSION_QUERY = /^\?v=([\w-]+)$/;

const FILE = /^(?:_astro\/.+|(?:favicon|icon|apple-touch-icon|manifest)[\w-]*\.\w+)$/;
const NETWORK: Answer = { by: 'network' };

/**
 * Decides how a request is answered. Queries of pages (`/search/?q=…`) and `index.html` lead to the one page; of other requests only
 * those of a page of a known version are answered.
 */
export function answerTo(
  { method, url, mode, isPartial }: AskedFor,
  { origin, base }: { origin: string; base: string },
): Answer {
  const { origin: asked, pathname, search } = new URL(url);
  if (method !== 'GET' || isPartial || asked !== origin || !pathname.startsWith(base)) return NETWORK;
  if (mode === 'navigate') return { by: 'page', path: pathname.replace(/\/index\.html$/, '/') };
  if (FILE.test(pathname.slice(base.length))) return { by: 'file', path: pathname };
  const version = VERSION_QUERY.exec(search)?.[1];
  return version === undefined ? NETWORK : { by: 'data', path: pathname, version };
}

/** The facts of a response that decide whether it may be kept. */
export interface Given {
  status: number;
  type: string;
  redirected: boolean;
  mediaType: string | null;
}

/** The facts of a response. */
export function givenOf({ status, type, redirected, headers }: Response): Given {
  return { status, type, redirected, mediaType: headers.get('content-type') };
}

/** Whether a response may be kept: whole, from this site, at its own address, and no page of an error. */
export function isKeepable({ status, type, redirected }: Given): boolean {
  return status === 200 && type === 'basic' && !redirected;
}

/** Whether a path is that of a page. */
export const isPage = (path: string): boolean => path.endsWith('/');

/** Whether a response is a page that may be kept under a path. */
export function isKeepablePage(path: string, given: Given): boolean {
  return isKeepable(given) && isPage(path) && (given.mediaType ?? '').startsWith('text/html');
}

/** The paths of what belongs to a site, besides its pages. */
export function pathsOf({ base }: Pick<OfflineSite, 'base'>) {
  return {
    /** The page that says what is kept, and that another one is not. */
    offline: `${base}offline/`,
    version: `${base}offline/version.txt`,
    /** The pages that run on data, whose text names the version. */
    running: [`${base}search/`, `${base}compare/`],
    home: base,
    /** The data of the comparison of an article, if the path is that of its page. */
    comparedArticle: (path: string) => {
      const [, id] = /^articles\/([a-z0-9-]+)\/$/.exec(path.slice(base.length)) ?? [];
      return id === undefined ? undefined : `${base}compare/articles/${id}.json`;
    },
    codebook: (id: string) => `${base}compare/codebooks/${id}.json`,
    /** Styles, scripts and fonts, which have digests in their names. */
    isCompiled: (path: string) => path.startsWith(`${base}_astro/`),
    isOfIndex: (path: string) => path.startsWith(`${base}search/index/`),
    isArticle: (path: string) => path.startsWith(`${base}compare/articles/`),
  };
}

/** The ids of the codebooks that an article's data for comparisons (JSON) names. */
export function codebooksIn(json: string): string[] {
  const found = json.matchAll(/"codebook":\{"id":"([a-z0-9-]+)"/g);
  return [...new Set(Array.from(found, ([, id = '']) => id))];
}

/** The files of the site that a page or a style sheet loads, as paths. */
export function loadsOf(path: string, text: string, base: string): string[] {
  const names = path.endsWith('.css')
    ? text.matchAll(/url\(["']?([^"')]+)/g)
    : text.matchAll(/(?:href|src)="([^"]+\.(?:css|js|woff2|svg|png|ico|webmanifest))"/g);
  const paths = Array.from(names, ([, name = '']) => new URL(name, `https://site.invalid${path}`).pathname);
  return [...new Set(paths)].filter((one) => one.startsWith(base) && FILE.test(one.slice(base.length)));
}
