import type { Article } from '../schema/article.ts';
import type { MentionKind } from '../schema/account.ts';
import { recordOf, termOf, type Archive, type ArticleEntry } from './archive.ts';
import { cardOf, type ArticleCard, type RecordLink } from './article-card.ts';
import { languageName } from './language.ts';
import { dateInWords } from './publication-day.ts';

/** A record that an article mentions, with the number of sentences in the account that mention it. */
export interface MentionedRecord extends RecordLink {
  kind: string;
  sentences: number;
}

/** Everything that the page of an article shows besides its account. */
export interface ArticleView extends ArticleCard {
  republisher: RecordLink | undefined;
  byline: string | undefined;
  url: string | undefined;
  languageName: string;
  genreDefinition: string;
  date: { evidence: string | undefined; at: number[] };
  stanceTrail: { definition: string; because: string; at: number[]; coder: string; codedOn: string };
  actors: MentionedRecord[];
  places: MentionedRecord[];
  original: Article['original'];
  /** Whether the account has one paragraph for each of the original's, so that ¶ numbers can link to it. */
  isAligned: boolean;
}

/** Builds the view of an article. Throws `UncheckedContentError` for ids that do not exist. */
export function viewArticle(archive: Archive, article: ArticleEntry): ArticleView {
  const { data, account } = article;
  const genre = termOf(archive, 'genres', data.genre);
  const { stance } = data;
  return {
    ...cardOf(archive, article),
    republisher:
      data.republisher === undefined
        ? undefined
        : { id: data.republisher, name: recordOf(archive, 'outlet', data.republisher).data.name },
    byline: data.byline,
    url: data.url,
    languageName: languageName(data.language),
    genreDefinition: genre.definition,
    date: { evidence: data.date.evidence, at: data.date.at ?? [] },
    stanceTrail: {
      definition: termOf(archive, 'stances', stance.id).definition,
      because: stance.because,
      at: stance.at,
      coder: stance.coder,
      codedOn: dateInWords(stance.codedOn),
    },
    actors: mentioned(archive, article, 'actor', data.actors),
    places: mentioned(archive, article, 'place', data.places),
    original: data.original,
    isAligned: account.paragraphs.length === data.original.paragraphs,
  };
}

function mentioned(
  archive: Archive,
  { account }: ArticleEntry,
  authority: MentionKind & ('actor' | 'place'),
  ids: readonly string[],
): MentionedRecord[] {
  const vocabulary = authority === 'actor' ? 'actor-kinds' : 'place-kinds';
  const sentences = account.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return ids.map((id) => {
    const record = recordOf(archive, authority, id);
    return {
      id,
      name: record.data.name,
      kind: termOf(archive, vocabulary, record.data.kind).label,
      sentences: sentences.filter(({ mentions }) => mentions.some((m) => m.kind === authority && m.id === id))
        .length,
    };
  });
}
