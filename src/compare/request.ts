import type { Id } from '../schema/id.ts';
import { ROW_ORDERS, type RowOrder } from './comparison.ts';
import { PARTS, type PartId } from './markup/comparison.ts';

/** The fewest articles that are compared at once. */
export const FEWEST = 2;
/** The most. */
export const MOST = 6;

/** Everything that the comparison of any articles is asked for; it stands in the page's address and nowhere else. */
export interface CompareRequest {
  /** The articles, in the order of the columns, each once. */
  ids: readonly Id[];
  /** The parts that are shown; all of them at first. */
  parts: readonly PartId[];
  /** The questions that are asked; empty for all of the codebook. */
  questions: readonly Id[];
  rowOrder: RowOrder;
  onlyDiffering: boolean;
  /** Whether outlet, date and stance are hidden, for reading without knowing who writes. */
  isBlind: boolean;
  /** Whether the accounts stand side by side, too. */
  withAccounts: boolean;
}

/** What was wrong with the articles that an address asks for, in words for the reader. */
export interface RequestProblem {
  kind: 'none' | 'one' | 'too-many' | 'repeated' | 'not-an-id';
  message: string;
}

const ID = /^[a-z0-9-]{1,80}$/;

/**
 * Reads a request from an address. Repeated articles count once, ids that can be none and those beyond the sixth are
 * left out; each is told as a problem, and what is left is compared if it is enough.
 */
export function readRequest(parameters: URLSearchParams): {
  request: CompareRequest;
  problems: RequestProblem[];
} {
  const asked = parameters.getAll('a').filter((id) => id !== '');
  const known = asked.filter((id) => ID.test(id));
  const unique = [...new Set(known)];
  const ids = unique.slice(0, MOST);
  const parts = PARTS.map(([id]) => id).filter((id) => parameters.getAll('part').includes(id));
  return {
    problems: problemsOf(asked, known, unique),
    request: {
      ids,
      parts: parts.length === 0 ? PARTS.map(([id]) => id) : parts,
      questions: [...new Set(parameters.getAll('q').filter((id) => ID.test(id)))],
      rowOrder: ROW_ORDERS.find((order) => order === parameters.get('order')) ?? 'codebook',
      onlyDiffering: parameters.get('differ') === '1',
      isBlind: parameters.get('blind') === '1',
      withAccounts: parameters.get('accounts') === '1',
    },
  };
}

/** Writes a request for an address; the inverse of `readRequest` for a request without problems. */
export function writeRequest(request: CompareRequest): URLSearchParams {
  const parameters = new URLSearchParams(request.ids.map((id) => ['a', id]));
  if (request.parts.length < PARTS.length) for (const part of request.parts) parameters.append('part', part);
  for (const question of request.questions) parameters.append('q', question);
  if (request.rowOrder !== 'codebook') parameters.set('order', request.rowOrder);
  if (request.onlyDiffering) parameters.set('differ', '1');
  if (request.isBlind) parameters.set('blind', '1');
  if (request.withAccounts) parameters.set('accounts', '1');
  return parameters;
}

/** The request with a column moved by one place; at the edge it stays. */
export function moveColumn(request: CompareRequest, id: Id, by: -1 | 1): CompareRequest {
  const from = request.ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= request.ids.length) return request;
  const ids = request.ids.toSpliced(from, 1).toSpliced(to, 0, id);
  return { ...request, ids };
}

function problemsOf(asked: string[], known: string[], unique: string[]): RequestProblem[] {
  const problems: RequestProblem[] = [];
  if (asked.length > known.length) {
    problems.push({ kind: 'not-an-id', message: 'Part of the address names no article and was left out.' });
  }
  if (known.length > unique.length) {
    problems.push({ kind: 'repeated', message: 'An article was asked for twice; it stands here once.' });
  }
  if (unique.length > MOST) {
    problems.push({
      kind: 'too-many',
      message: `At most ${MOST} articles fit side by side; the first ${MOST} of ${unique.length} are compared.`,
    });
  }
  if (unique.length === 0)
    problems.push({ kind: 'none', message: 'No articles are chosen yet. Choose two to six below.' });
  if (unique.length === 1)
    problems.push({
      kind: 'one',
      message: 'One article alone cannot be compared. Choose another one below.',
    });
  return problems;
}
