import type { SavedArticle } from '@parallax/saved-article';
import { metadataPages, type Corpora, type ExpectedMetadata } from './pages.ts';
import { readPage } from './read-page.ts';

/** A field of a page whose value is not the expected one. */
export interface FieldMiss {
  page: string;
  field: keyof ExpectedMetadata;
  expected: string | undefined;
  got: string | undefined;
}

/** How the fields of all pages compare with the expected ones. */
export interface FieldScore {
  /** The number of fields in the expected metadata. */
  expected: number;
  /** How many of these are equal. */
  equal: number;
  /** The number of fields missing from the expected metadata. */
  absent: number;
  /** How many of these are undefined here, too; a direction is always present and never counted here. */
  equallyAbsent: number;
  misses: FieldMiss[];
}

/**
 * Compares title, byline, language, direction and published time on the pages of Readability.js. Language tags are
 * compared ignoring case (BCP 47, section 2.1.1) and times as points in time; everything else exactly.
 */
export async function scoreFields(corpora: Corpora): Promise<FieldScore> {
  const score: FieldScore = { expected: 0, equal: 0, absent: 0, equallyAbsent: 0, misses: [] };
  for (const { id, html, expected } of metadataPages(corpora)) {
    const got = fieldsOf(await readPage(html));
    for (const [name, value] of Object.entries(got)) {
      const field = name as keyof ExpectedMetadata;
      const wanted = normal(field, expected[field] ?? undefined);
      const isEqual = normal(field, value) === wanted;
      if (wanted !== undefined) {
        score.expected += 1;
        if (isEqual) score.equal += 1;
        else score.misses.push({ page: id, field, expected: wanted, got: value });
      } else if (field !== 'dir') {
        score.absent += 1;
        if (isEqual) score.equallyAbsent += 1;
      }
    }
  }
  return score;
}

function fieldsOf(article: SavedArticle): Record<keyof ExpectedMetadata, string | undefined> {
  return {
    title: article.title?.value,
    byline: article.byline?.value,
    lang: article.language?.value,
    dir: article.direction,
    publishedTime: article.published?.value,
  };
}

function normal(field: keyof ExpectedMetadata, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (field === 'lang') return value.toLowerCase();
  const time = field === 'publishedTime' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}
