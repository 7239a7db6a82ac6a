/** What a page may weigh on a first visit, HTML and CSS compressed (gzip -9), and contain before anything is opened. */
export interface PageBudget {
  /** The name of this kind of page in measurements. */
  name: string;
  bytes: number;
  requests: number;
  /** The maximum number of elements outside of closed details; left out if there is no limit. */
  elements?: number;
}

interface PageKind extends PageBudget {
  holds: (path: string) => boolean;
}

/** The kinds of pages, recognised by their path; the first that matches counts. */
const KINDS: readonly PageKind[] = [
  {
    // For print: it contains a whole comparison, so that it can be read without a script.
    name: 'Heaviest whole dossier',
    bytes: 96 * 1024,
    requests: 3,
    holds: (path) => /^dossiers\/[^/]+\/everything\//.test(path),
  },
  {
    // A drawing and the table of the same.
    name: 'Heaviest timeline',
    bytes: 40 * 1024,
    requests: 2,
    elements: 1500,
    holds: (path) => /^(?:dossiers\/[^/]+\/)?timeline\//.test(path),
  },
  {
    // Two drawings, for wide and for narrow screens, and the table of the same.
    name: 'Heaviest map',
    bytes: 40 * 1024,
    requests: 2,
    elements: 1500,
    holds: (path) => path.startsWith('map/'),
  },
  {
    name: 'Heaviest page of a dossier',
    bytes: 24 * 1024,
    requests: 2,
    elements: 1500,
    holds: (path) => /^dossiers\/[^/]+\//.test(path),
  },
  {
    // On it stand a table, two timelines and a map of the latest dossier. Its first screen is in the first 14 KB.
    name: 'Home page',
    bytes: 22 * 1024,
    requests: 2,
    elements: 1500,
    holds: (path) => path === '' || path === 'index.html',
  },
  {
    // It contains a whole coding, original or comparison, without a script.
    name: 'Heaviest coding or original',
    bytes: 64 * 1024,
    requests: 3,
    holds: (path) => /^(?:compare\/|articles\/[^/]+\/(?:coding|original|parallel)\/)/.test(path),
  },
  {
    // A timeline stands on it.
    name: 'Heaviest page of a record',
    bytes: 20 * 1024,
    requests: 2,
    elements: 1500,
    holds: (path) => /^(?:actors|places)\/[^/]+\//.test(path),
  },
  {
    // It is read as a whole.
    name: 'Heaviest codebook',
    bytes: 24 * 1024,
    requests: 2,
    holds: (path) => /^about\/coding\/[^/]+\/(?:index\.html)?$/.test(path),
  },
  { name: 'Heaviest page', bytes: 14 * 1024, requests: 2, holds: () => true },
];

/** The kinds of pages that have a budget. */
export const PAGE_BUDGETS: readonly PageBudget[] = KINDS;

/** The budget of a page, by its path below the site, `dossiers/strike/claims/`. */
export function budgetOf(path: string): PageBudget {
  const kind = KINDS.find(({ holds }) => holds(path));
  if (kind === undefined) throw new Error(`The page ${path} is of no kind.`);
  return kind;
}

/** The maximum that six articles may add to the compare page. */
export const COMPARED_BYTES = 120 * 1024;
/**
 * The maximum weight of the compare page's script for its first view, the overview: the script and its static imports.
 * The markup of parts and accounts, blind reading and the file writers are loaded on demand. 0.25 KB of it are for what has browsers keep the
 * page for reading offline, and asks for data of one version.
 */
export const COMPARE_SCRIPT_BYTES = 25.75 * 1024;
/** The maximum weight of the search up to its first results on a small archive, including everything, in bytes. */
export const SEARCH_BYTES = 120 * 1024;

/**
 * What generated archives of any size may cost (`npm run bench:corpus`). CPU time is compared as a ratio of two builds
 * on the same machine in the same run; memory and output are in bytes.
 */
export const GROWTH = {
  /**
   * The CPU time per article above the base, as a share of the base, which is the build of five articles: on two cores
   * of 2026 the base takes 5.5 s, and an article may take 20 ms.
   */
  articleOfBase: 1 / 275,
  /** The maximum memory of all processes of a build together. */
  memory: 2 * 1024 ** 3,
  /** How much faster than the number of articles the CPU time above the base may grow from one size to the next. */
  aboveLinear: 1.1,
  /** The maximum output per article, uncompressed. */
  outputAnArticle: 60 * 1024,
  /** The CPU time of a rebuild after one edit as a share of that of a clean build; the same for the check. */
  afterEdit: 0.1,
};

/** What any of thirty queries may load at any size, including everything, and what refining it may add. */
export const SEARCH_AT_SIZE = { first: 250 * 1024, refined: 40 * 1024 };
