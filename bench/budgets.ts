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

/** Whether code alone makes the page from a comparison, a coding or an original, and no editor writes in it. */
export function isMadeByCode(path: string): boolean {
  return /^(?:dossiers\/[^/]+\/|compare\/|articles\/[^/]+\/(?:coding|original|parallel)\/)/.test(path);
}

/** The most that six articles may add to the page that compares any articles. */
export const COMPARED_BYTES = 120 * 1024;
/**
 * The most that the script of that page weighs to its first view, which is the overview: the script with what it imports
 * at once. The markup of parts and accounts, blind reading and the writers of files are loaded when they are asked for.
 */
export const COMPARE_SCRIPT_BYTES = 25 * 1024;
/** The most that the search may weigh to its first results on this archive, everything counted, in bytes. */
export const SEARCH_BYTES = 120 * 1024;
