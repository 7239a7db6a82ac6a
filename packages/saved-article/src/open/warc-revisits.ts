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

  /** Finds what the revisits refer to: by record id, else by address and date, else by the payload's digest. */
  resolve(): ResolvedRevisits {
    const repeats = new Map<string, Revisit[]>();
    const unresolved: Revisit[] = [];
    for (const { mayBeOther, ...revisit } of this.revisits) {
      const { fields, url } = revisit.head;
      const keys = keysOf(
        unwrap(fieldOf(fields, 'warc-refers-to')) ?? '',
        unwrap(fieldOf(fields, 'warc-refers-to-target-uri')) ?? url,
        fieldOf(fields, 'warc-refers-to-date'),
        fieldOf(fields, 'warc-payload-digest'),
      );
      const key = keys.find((candidate) => this.places.has(candidate));
      const where = key === undefined ? undefined : this.places.get(key);
      if (where !== undefined) repeats.set(where, [...(repeats.get(where) ?? []), revisit]);
      // Many revisits are not known to be of a page: they are of unchanged images.
      else if (key === undefined && !mayBeOther) unresolved.push(revisit);
    }
    return { repeats, unresolved };
  }
}

function keysOf(id: string, url?: string, date?: string, digest?: string): string[] {
  const keys: string[] = [];
  if (id !== '') keys.push(`id ${id}`);
  if (url !== undefined && date !== undefined) keys.push(`at ${date} ${url}`);
  if (digest !== undefined) keys.push(`digest ${digest.toLowerCase()}`);
  return keys;
}
