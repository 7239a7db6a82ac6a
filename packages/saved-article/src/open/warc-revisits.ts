import type { Failure } from '../document.ts';
import { fieldOf } from './fields.ts';
import type { HttpHead } from './http.ts';
import { formatPlace, unwrap, type RecordHead, type RecordLocation } from './warc-head.ts';

/** A record of a page that has not changed (WARC 1.1, "6.7 revisit"). */
export interface Revisit {
  place: RecordLocation;
  head: RecordHead;
}

/** The pages that revisits repeat. */
export interface ResolvedRevisits {
  /** The revisits of each captured page, by the page's formatted place. */
  repeats: Map<string, Revisit[]>;
  /** Revisits of pages that are not in the file. */
  unresolved: Revisit[];
}

/** A revisit of a page that is not in its own file, with what it refers to and the failure that it is otherwise. */
interface Open {
  keys: readonly string[];
  failure: Failure;
}

/**
 * The captured pages of several files that are read one after another, so that a revisit in one of them may be of a page in
 * another, whichever is read first. Keeps a few keys of each page.
 */
export class SharedRevisits {
  private readonly pages = new Map<string, string>();
  private readonly open: Open[] = [];

  /** Adds what the pages of a file are known by; `places` are their sources by key. */
  addPages(places: ReadonlyMap<string, string>): void {
    for (const [key, place] of places) if (!this.pages.has(key)) this.pages.set(key, place);
  }

  /** Adds a revisit whose page may be in another file. */
  addRevisit(revisit: Revisit, failure: Failure): void {
    this.open.push({ keys: keysOfRevisit(revisit.head), failure });
  }

  /** Once all files were read: the revisits of pages in other files, each with its page, and those of none. */
  settle(): ({ source: string; page: string } | { failure: Failure })[] {
    return this.open.map(({ keys, failure }) => {
      const page = keys.map((key) => this.pages.get(key)).find((place) => place !== undefined);
      return page === undefined ? { failure } : { source: failure.source, page };
    });
  }
}

/** Finds what the revisits in a file refer to. Keeps a few keys of each response and no payload. */
export class RevisitIndex {
  private readonly places = new Map<string, string | undefined>();
  private readonly revisits: (Revisit & { mayBeOther: boolean })[] = [];

  /** Adds a response or resource; `isPage` is whether a document is made from it. */
  add(place: RecordLocation, head: RecordHead, isPage: boolean): void {
    if (head.type !== 'response' && head.type !== 'resource') return;
    const where = isPage ? formatPlace(place) : undefined;
    for (const key of keysOf(head.id, head.url, head.date, fieldOf(head.fields, 'warc-payload-digest'))) {
      // Later records repeat the first.
      if (!this.places.has(key)) this.places.set(key, where);
    }
  }

  /** Adds a revisit that may be of a page. */
  addRevisit(place: RecordLocation, head: RecordHead, http: HttpHead | undefined): void {
    this.revisits.push({ place, head, mayBeOther: (http?.mediaType ?? '') === '' });
  }

  /** What the pages of the file are known by, with the source of each; `name` is that of the file. */
  pages(name: string): Map<string, string> {
    return new Map(
      [...this.places].flatMap(([key, place]) =>
        place === undefined ? [] : [[key, `${name}#${place}`] as const],
      ),
    );
  }

  /** Finds what the revisits refer to: by record id, else by address and date, else by the payload's digest. */
  resolve(): ResolvedRevisits {
    const repeats = new Map<string, Revisit[]>();
    const unresolved: Revisit[] = [];
    for (const { mayBeOther, ...revisit } of this.revisits) {
      const keys = keysOfRevisit(revisit.head);
      const key = keys.find((candidate) => this.places.has(candidate));
      const where = key === undefined ? undefined : this.places.get(key);
      if (where !== undefined) repeats.set(where, [...(repeats.get(where) ?? []), revisit]);
      // Many revisits are not known to be of a page: they are of unchanged images.
      else if (key === undefined && !mayBeOther) unresolved.push(revisit);
    }
    return { repeats, unresolved };
  }
}

function keysOfRevisit({ fields, url }: RecordHead): string[] {
  return keysOf(
    unwrap(fieldOf(fields, 'warc-refers-to')) ?? '',
    unwrap(fieldOf(fields, 'warc-refers-to-target-uri')) ?? url,
    fieldOf(fields, 'warc-refers-to-date'),
    fieldOf(fields, 'warc-payload-digest'),
  );
}

function keysOf(id: string, url?: string, date?: string, digest?: string): string[] {
  const keys: string[] = [];
  if (id !== '') keys.push(`id ${id}`);
  if (url !== undefined && date !== undefined) keys.push(`at ${date} ${url}`);
  if (digest !== undefined) keys.push(`digest ${digest.toLowerCase()}`);
  return keys;
}
