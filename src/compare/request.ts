import * as words from '#words/compare-page';
import type { Id } from '../schema/id.ts';
import { ROW_ORDERS, type RowOrder } from './claim-matrix.ts';
import { classCode, idsOfClassCode } from './class-code.ts';
import { PART_IDS, partNamed, type PartId } from './parts.ts';

/** The minimum number of articles in a comparison. */
export const FEWEST = 2;
/** The maximum number of articles in a comparison. */
export const MOST = 6;

/** Everything that the compare page is asked to show. It is stored only in the page's URL. */
export interface CompareRequest {
  /** The articles, in the order of the columns, each once. */
  ids: readonly Id[];
  /** The parts shown below the overview, which is always shown; none by default. */
  parts: readonly PartId[];
  /** The questions asked; empty for all of the codebook. */
  questions: readonly Id[];
  rowOrder: RowOrder;
  /** Whether to show only questions on which articles contradict each other. */
  onlyContradictions: boolean;
  /** Whether the articles are read blind: outlet, date and stance are hidden. */
  isBlind: boolean;
  /** Whether the accounts are also shown side by side. */
  withAccounts: boolean;
}

/** The fault of a request, in words for the reader. */
export interface RequestProblem {
  kind: 'none' | 'one' | 'too-many' | 'unknown' | 'repeated' | 'not-an-id' | 'not-a-code' | 'no-such-part';
  message: string;
}

const ID = /^[a-z0-9-]{1,80}$/;

const [DEFAULT_ORDER] = ROW_ORDERS;

/** The most ids that are looked up; no form on the site makes a URL with more. */
const MOST_ASKED = 24;

/**
 * Reads a request from a URL's query, which names articles by their ids (`a`), or by the code of a class link (`c`), in
 * which case they are read blind. Repeated ids count once, and text that cannot be an id is left out; both are returned
 * as problems. `settleArticles` decides which of the articles exist and whether they are enough.
 */
export function readRequest(parameters: URLSearchParams): {
  request: CompareRequest;
  problems: RequestProblem[];
} {
  const code = parameters.get('c');
  const coded = code === null ? undefined : idsOfClassCode(code);
  const asked = coded ?? parameters.getAll('a').filter((id) => id !== '');
  const known = asked.filter((id) => ID.test(id));
  const unique = [...new Set(known)];
  const askedParts = parameters.getAll('part');
  const named = new Set(askedParts.map(partNamed));
  const parts = PART_IDS.filter((id) => named.has(id));
  const noParts = askedParts.filter((name) => partNamed(name) === undefined);
  return {
    problems: [
      ...problemIf(code !== null && coded === undefined, 'not-a-code', words.notACode),
      ...problemIf(asked.length > known.length, 'not-an-id', words.notAnId),
      ...problemIf(known.length > unique.length, 'repeated', words.repeated),
      ...problemIf(unique.length > MOST_ASKED, 'too-many', words.tooManyIds(unique.length, MOST_ASKED)),
      ...problemIf(noParts.length > 0, 'no-such-part', words.noSuchPart(noParts)),
    ],
    request: {
      ids: unique.slice(0, MOST_ASKED),
      parts,
      questions: [...new Set(parameters.getAll('q').filter((id) => ID.test(id)))],
      // Addresses from before verdicts were introduced use `order=disagreement` and `differ=1`.
      rowOrder: ROW_ORDERS.find((order) => order === parameters.get('order')) ?? DEFAULT_ORDER,
      onlyContradictions: parameters.get('contradict') === '1' || parameters.get('differ') === '1',
      // Addresses from before class links were introduced use `blind=1` and name the articles.
      isBlind: coded !== undefined || parameters.get('blind') === '1',
      withAccounts: parameters.get('accounts') === '1',
    },
  };
}

/**
 * Decides which of the requested articles are compared: the first six that exist, in their order. Problems say which
 * are left out, and whether there are too few to compare.
 */
export function settleArticles(
  asked: readonly Id[],
  known: ReadonlySet<Id>,
): { ids: Id[]; problems: RequestProblem[] } {
  const found = asked.filter((id) => known.has(id));
  return {
    ids: found.slice(0, MOST),
    problems: [
      ...asked
        .filter((id) => !known.has(id))
        .flatMap((id) => problemIf(true, 'unknown', words.noSuchArticle(id))),
      ...problemIf(found.length > MOST, 'too-many', words.tooMany(found.length, MOST)),
      ...problemIf(found.length === 0, 'none', words.noneChosen),
      ...problemIf(found.length === 1, 'one', words.oneAlone),
    ],
  };
}

function problemIf(isOne: boolean, kind: RequestProblem['kind'], message: string): RequestProblem[] {
  return isOne ? [{ kind, message }] : [];
}

/**
 * Writes a request as a URL's query; the inverse of `readRequest` for a request without problems. The query of a blind
 * reading names no article.
 */
export function writeRequest(request: CompareRequest): URLSearchParams {
  const parameters = new URLSearchParams(
    request.isBlind ? [['c', classCode(request.ids)]] : request.ids.map((id) => ['a', id]),
  );
  for (const part of request.parts) parameters.append('part', part);
  for (const question of request.questions) parameters.append('q', question);
  if (request.rowOrder !== DEFAULT_ORDER) parameters.set('order', request.rowOrder);
  if (request.onlyContradictions) parameters.set('contradict', '1');
  if (request.withAccounts) parameters.set('accounts', '1');
  return parameters;
}

/** The request with a column moved by one place; unchanged if the column is already at that edge. */
export function moveColumn(request: CompareRequest, id: Id, by: -1 | 1): CompareRequest {
  const from = request.ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= request.ids.length) return request;
  const ids = request.ids.toSpliced(from, 1).toSpliced(to, 0, id);
  return { ...request, ids };
}
