import { parseEdtf, type Edtf, type EdtfDate, type EdtfIntervalEnd } from '@parallax/edtf';
import type { Author } from '../schema/author.ts';
import { TYPE_NAMES, type CitedDate, type CitedItem } from './cited-item.ts';

/** A date of CSL-JSON: one day, month or year, or the first and last of a range. */
interface CslDate {
  'date-parts'?: number[][];
  season?: number;
  circa?: boolean;
  literal?: string;
}

/** An item of CSL-JSON (CSL 1.0.2, `csl-data.json`). */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: ({ family: string; given: string } | { literal: string })[];
  'container-title'?: string;
  publisher?: string;
  genre?: string;
  issued?: CslDate;
  URL?: string;
  language: string;
  abstract?: string;
  note?: string;
  /** What CSL has no variable for: the date as the archive has it. */
  custom?: { edtf: string };
}

/** Items as CSL-JSON (`application/vnd.citationstyles.csl+json`), with a line break at the end. */
export function toCslJson(items: readonly CitedItem[]): string {
  return `${JSON.stringify(items.map(cslItem), undefined, 2)}\n`;
}

/** An item of CSL-JSON. An inferred date is marked `circa`; as it stands in the archive it is in `custom.edtf`. */
export function cslItem(item: CitedItem): CslItem {
  const isReport = item.type === 'report';
  return {
    id: item.key,
    type: TYPE_NAMES[item.type].csl,
    title: item.title,
    ...(item.authors.length === 0 ? {} : { author: item.authors.map(cslName) }),
    ...(item.outlet === undefined ? {} : { [isReport ? 'publisher' : 'container-title']: item.outlet }),
    ...(item.genre === undefined ? {} : { genre: item.genre }),
    ...(item.date === undefined ? {} : { issued: cslDate(item.date), custom: { edtf: item.date.edtf } }),
    ...(item.url === undefined ? {} : { URL: item.url }),
    language: item.language,
    ...(item.abstract === undefined ? {} : { abstract: item.abstract }),
    ...(item.notes.length === 0 ? {} : { note: item.notes.join(' ') }),
  };
}

const cslName = (author: Author) =>
  'name' in author ? { literal: author.name } : { family: author.family, given: author.given };

const SEASONS = { spring: 1, summer: 2, autumn: 3, winter: 4 };

/** A date of CSL from one in EDTF. What CSL cannot say (an end that is open or unknown, years before 1) is a literal. */
function cslDate({ edtf, words, isStated }: CitedDate): CslDate {
  const read = parseEdtf(edtf);
  const date = read.ok ? dateOf(read.value) : undefined;
  if (date === undefined) return { literal: words };
  return isStated || date.circa === true ? date : { ...date, circa: true };
}

function dateOf(value: Edtf): CslDate | undefined {
  switch (value.kind) {
    case 'datetime':
      return { 'date-parts': [[value.year, value.month, value.day]] };
    case 'season':
      return {
        'date-parts': [[value.year]],
        season: SEASONS[value.season],
        ...(value.qualifier === 'none' ? {} : { circa: true }),
      };
    case 'date': {
      if (value.year < 1) return undefined;
      // "201X" is some year of ten.
      if (value.lastYear !== value.year)
        return { 'date-parts': [[value.year], [value.lastYear]], circa: true };
      return { 'date-parts': [partsOf(value)], ...(value.qualifier === 'none' ? {} : { circa: true }) };
    }
    case 'interval': {
      const [start, end] = [endOf(value.start), endOf(value.end)];
      if (start === undefined || end === undefined) return undefined;
      const isCirca = [value.start, value.end].some(
        (side) => 'qualifier' in side && side.qualifier !== 'none',
      );
      return { 'date-parts': [start, end], ...(isCirca ? { circa: true } : {}) };
    }
  }
}

const partsOf = ({ year, month, day }: EdtfDate): number[] =>
  month === null ? [year] : day === null ? [year, month] : [year, month, day];

const endOf = (end: EdtfIntervalEnd): number[] | undefined =>
  end.kind === 'date' && end.year >= 1 && end.lastYear === end.year ? partsOf(end) : undefined;
