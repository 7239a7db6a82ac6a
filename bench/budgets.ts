/** What a page may weigh on a first visit, HTML and CSS compressed (gzip -9), and hold before anything is opened. */
export interface PageBudget {
  /** What pages of the kind are called in measurements. */
  name: string;
  bytes: number;
  requests: number;
  /** The most elements outside of closed details; left out where there is no limit. */
  elements?: number;
}

interface PageKind extends PageBudget {
  holds: (path: string) => boolean;
}

/** The kinds of pages, told by their path; a page is of the first that holds. */
const KINDS: readonly PageKind[] = [
  {
    // For print: all of a comparison stands on it, so that it can be read without a script.
    name: 'Heaviest whole dossier',
    bytes: 96 * 1024,
    requests: 3,
    holds: (path) => /^dossiers\/[^/]+\/everything\//.test(path),
  },
  {
    name: 'Heaviest page of a dossier',
    bytes: 24 * 1024,
    requests: 2,
    elements: 1500,
    holds: (path) => /^dossiers\/[^/]+\//.test(path),
  },
  {
    // All of a coding, an original or a comparison stands on it, without a script.
    name: 'Heaviest coding or original',
    bytes: 64 * 1024,
    requests: 3,
    holds: (path) => /^(?:compare\/|articles\/[^/]+\/(?:coding|original|parallel)\/)/.test(path),
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

/** The budget of a page, told by its path below the site, `dossiers/strike/claims/`. */
export function budgetOf(path: string): PageBudget {
  const kind = KINDS.find(({ holds }) => holds(path));
  if (kind === undefined) throw new Error(`The page ${path} is of no kind.`);
  return kind;
}

/** The most that six articles may add to the page that compares any articles. */
export const COMPARED_BYTES = 120 * 1024;
/**
 * The most that the script of that page weighs to its first view, which is the overview: the script with what it imports
 * at once. The markup of parts and accounts, blind reading and the writers of files are loaded when they are asked for.
 */
export const COMPARE_SCRIPT_BYTES = 25 * 1024;
/** The most that the search may weigh to its first results on an archive of few articles, everything counted, in bytes. */
export const SEARCH_BYTES = 120 * 1024;

/**
 * What invented archives of any size may cost (`npm run bench:corpus`). CPU time is held as a ratio of two builds on the
 * same machine in the same run; memory and output are bytes.
 */
export const GROWTH = {
  /**
   * CPU of an article above the base, as a share of the CPU that the base takes, which is the build of five articles: on two
   * cores of 2026 the base takes 5.5 s, and an article may take 20 ms.
   */
  articleOfBase: 1 / 275,
  /** The most memory that all processes of a build hold together. */
  memory: 2 * 1024 ** 3,
  /** How much faster than the number of articles the CPU above the base may grow from one size to the next. */
  aboveLinear: 1.1,
  /** The most output for each article, uncompressed. */
  outputAnArticle: 60 * 1024,
  /** The CPU of a rebuild after one edit as a share of that of a clean build; the same for the check. */
  afterEdit: 0.1,
};

/** What any of thirty queries may load at any size, everything counted, and what a refinement of it may load more. */
export const SEARCH_AT_SIZE = { first: 250 * 1024, refined: 40 * 1024 };
