import { parseEdtf, type Edtf } from '@parallax/edtf';
import type { Author } from '../schema/author.ts';
import { TYPE_NAMES, type CitedItem } from './cited-item.ts';

/**
 * Items as RIS (UTF-8, lines end with CR and LF). `DA` gives the year, month and day as far as they are known, of an interval those that both
 * its ends have; `PY` is the first year. A date that they cannot say stands whole in a note, in EDTF.
 */
export function toRis(items: readonly CitedItem[]): string {
  return items.map(recordOf).join('\r\n');
}

function recordOf(item: CitedItem): string {
  const date = item.date === undefined ? undefined : risDate(item.date.edtf);
  const isReport = item.type === 'report';
  const notes = [
    ...item.notes,
    ...(item.date === undefined || date?.isWhole === true ? [] : [`Date (EDTF): ${item.date.edtf}`]),
  ];
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', TYPE_NAMES[item.type].ris],
    ['ID', item.key],
    ...item.authors.map((author): [string, string] => ['AU', nameOf(author)]),
    ['TI', item.title],
    [isReport ? 'PB' : 'T2', item.outlet],
    ['M3', isReport ? item.genre : undefined],
    ['PY', date?.year],
    ['DA', date?.day],
    ['UR', item.url],
    ['LA', item.language],
    ['AB', item.abstract],
    ...notes.map((note): [string, string] => ['N1', note]),
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) =>
      value === undefined ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`],
    )
    .join('');
}

/** A comma parts family from given name. A name of one part ends with one, and has no other, or programs would part it at a blank. */
const nameOf = (author: Author): string =>
  'name' in author
    ? `${author.name.replaceAll(/\s*,\s*/g, ' – ')},`
    : `${author.family.replaceAll(',', ' ')}, ${author.given.replaceAll(',', ' ')}`;

/** The first year, and the date as `YYYY/MM/DD/` with what is known of it; `isWhole` if that is all that the date says. */
function risDate(edtf: string): { year?: string; day?: string; isWhole: boolean } {
  const read = parseEdtf(edtf);
  const ends = read.ok ? endsOf(read.value) : [];
  const [first] = ends;
  if (first === undefined) return { isWhole: false };
  const padded = (part: number | null | undefined, digits: number) =>
    part == null ? '' : String(part).padStart(digits, '0');
  const apart = first.findIndex((part, at) => part !== ends.at(-1)?.[at]);
  const [year, month, day] = apart < 0 ? first : first.slice(0, apart);
  return {
    year: padded(first[0], 4),
    ...(year === undefined ? {} : { day: `${padded(year, 4)}/${padded(month, 2)}/${padded(day, 2)}/` }),
    isWhole: /^\d{4}(?:-\d\d){0,2}$/.test(edtf),
  };
}

type Parts = [year: number, month: number | null, day: number | null];

/** The year, month and day of a date, or of each end of an interval that is known. */
function endsOf(value: Edtf): Parts[] {
  switch (value.kind) {
    case 'date':
      return value.year < 0 ? [] : [[value.year, value.month, value.day]];
    case 'datetime':
      return [[value.year, value.month, value.day]];
    case 'season':
      return [[value.year, null, null]];
    case 'interval':
      return [value.start, value.end].flatMap((end) =>
        end.kind === 'date' || end.kind === 'season' ? endsOf(end) : [],
      );
  }
}
