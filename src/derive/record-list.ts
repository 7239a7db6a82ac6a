import type { MentionKind } from '../schema/account.ts';
import type { Term } from '../schema/codebook.ts';
import { termOf, type Archive } from './archive.ts';
import type { RecordLink } from './article-card.ts';
import { recordKey } from './mentions.ts';
import { KIND_VOCABULARY, ownershipOf, type RecordIndexes } from './record-view.ts';

/**
 * A record as shown in the list of its authority; `articles` counts those that mention it, or that an outlet published.
 */
export interface RecordItem extends RecordLink {
  /** Its kind, as the head of a list. */
  kind: string;
  description: string;
  articles: number;
  /** Of an outlet: its country, if that is known, and who owns or funds it. */
  behind?: { country: string | undefined; owner: string };
}

/** All records of an authority, by kind in the order of the codebook, and by name within a kind. */
export function recordItems(archive: Archive, indexes: RecordIndexes, authority: MentionKind): RecordItem[] {
  const vocabulary = KIND_VOCABULARY[authority];
  const kinds = archive.vocabularies[vocabulary].terms.map((term) => term.id);
  return [...archive.records[authority].values()]
    .sort((a, b) => kinds.indexOf(a.data.kind) - kinds.indexOf(b.data.kind))
    .map((record) => {
      const { id, data } = record;
      const owner = record.authority === 'outlet' ? ownershipOf(record)?.text : undefined;
      return {
        id,
        name: data.name,
        kind: headOf(termOf(archive, vocabulary, data.kind)),
        description: data.description,
        articles:
          authority === 'outlet'
            ? new Set([...(indexes.published.get(id) ?? []), ...(indexes.republished.get(id) ?? [])]).size
            : (indexes.mentions.get(recordKey(authority, id))?.length ?? 0),
        ...(record.authority === 'outlet' && owner !== undefined
          ? { behind: { country: record.data.country, owner } }
          : {}),
      };
    });
}

const headOf = ({ label, plural = label }: Pick<Term, 'label' | 'plural'>) => plural;
