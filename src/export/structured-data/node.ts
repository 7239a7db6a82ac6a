/**
 * A thing of JSON-LD 1.1 in the terms of schema.org (release 30), as the pages of an archive describe it. A key whose value is `undefined` is
 * left out when it is written.
 */
export interface StructuredNode {
  readonly '@type': string;
  /** The absolute address of the thing, if others speak of it. */
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** A thing that is described elsewhere, by its absolute address. */
export interface StructuredReference {
  readonly '@id': string;
}

const CALENDAR_DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** An EDTF date as a date of schema.org (ISO 8601), which knows no intervals, seasons and doubts: `undefined` for these. */
export function schemaDate(edtf: string): string | undefined {
  return CALENDAR_DAY.test(edtf) ? edtf : undefined;
}

/** The only one of a list, or the list; `undefined` if it is empty. */
export function oneOrMore<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length > 1 ? list : list[0];
}
