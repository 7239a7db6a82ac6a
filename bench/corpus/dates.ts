import type { Random } from './random.ts';

const DAY = 86_400_000;
/** The first day of the first story. */
const FIRST_DAY = Date.UTC(2014, 0, 6);

/** The day this many days after the archive's first day, in ISO 8601: `2014-01-06`. */
export function corpusDay(days: number): string {
  return new Date(FIRST_DAY + Math.round(days) * DAY).toISOString().slice(0, 10);
}

/** When an article was published, and how we know: the `date` of its frontmatter, without paragraphs. */
export interface CorpusDate {
  edtf: string;
  basis: 'stated' | 'inferred' | 'unknown';
  evidence?: string;
}

/** The forms of dates that are not stated days, the share of articles with each, and their evidence. */
const FORMS: readonly {
  share: number;
  basis: CorpusDate['basis'];
  edtf: (days: number) => string;
  evidence?: string;
}[] = [
  { share: 0.08, basis: 'stated', edtf: (days) => corpusDay(days).slice(0, 7) },
  {
    share: 0.07,
    basis: 'inferred',
    edtf: (days) => `${corpusDay(days).slice(0, 7)}~`,
    evidence: 'It speaks of what happened in that month as of something new.',
  },
  {
    share: 0.06,
    basis: 'inferred',
    edtf: (days) => `${corpusDay(days)}/${corpusDay(days + 9)}`,
    evidence: 'It knows the first report and does not know the answer to it, which came nine days later.',
  },
  {
    share: 0.03,
    basis: 'inferred',
    edtf: (days) => `${corpusDay(days)}?`,
    evidence: 'The copy has a day at its foot, which may be that of the copy.',
  },
  {
    share: 0.02,
    basis: 'inferred',
    edtf: (days) => `${corpusDay(days).slice(0, 4)}-${season(days)}`,
    evidence: 'It names a season and a year, and nothing else.',
  },
  {
    share: 0.02,
    basis: 'inferred',
    edtf: (days) => `${corpusDay(days).slice(0, 7)}-XX`,
    evidence: 'The day in its dateline cannot be read.',
  },
  {
    share: 0.01,
    basis: 'unknown',
    edtf: (days) => `${corpusDay(days)}/..`,
    evidence: 'It was written after that day; nothing says how long after.',
  },
];

/** Seasons in EDTF are 21 (spring) to 24 (winter). */
function season(days: number): number {
  return 21 + Math.floor(Number(corpusDay(days).slice(5, 7)) / 3.01);
}

/** The date of an article from this many days after the first: mostly its day, otherwise one of the other forms. */
export function publicationDate(random: Random, days: number): CorpusDate {
  let point = random.next();
  for (const { share, basis, edtf, evidence } of FORMS) {
    if (point < share) return { edtf: edtf(days), basis, ...(evidence !== undefined && { evidence }) };
    point -= share;
  }
  return { edtf: corpusDay(days), basis: 'stated' };
}

/** When an event happened: usually a day, rarely an approximate day, a month, or a span of days. */
export function eventDate(random: Random, days: number): string {
  const point = random.next();
  if (point < 0.7) return corpusDay(days);
  if (point < 0.8) return `${corpusDay(days)}~`;
  return point < 0.92
    ? corpusDay(days).slice(0, 7)
    : `${corpusDay(days)}/${corpusDay(days + random.int(1, 6))}`;
}
