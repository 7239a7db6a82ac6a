import * as words from '#words/articles';
import type { Term } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import type { Archive, RecordEntry, TermList } from './archive.ts';
import { KIND_VOCABULARY } from './record-view.ts';

/**
 * The archive with a placeholder for every outlet, genre and stance that a draft names and that does not exist yet, so
 * that the draft's page can be viewed while it is being written. Without such a draft, the archive is returned
 * unchanged.
 */
export function withStandIns(archive: Archive): Archive {
  const drafts = archive.articles.filter(({ data }) => data.draft === true).map(({ data }) => data);
  if (drafts.length === 0) return archive;
  const outlets = drafts.flatMap(({ outlet, republisher }) =>
    republisher === undefined ? [outlet] : [outlet, republisher],
  );
  const actors = drafts.flatMap((draft) => draft.actors);
  const places = drafts.flatMap((draft) => draft.places);
  const { actor, place, outlet } = archive.records;
  return {
    ...archive,
    vocabularies: {
      ...archive.vocabularies,
      ...withTerms(
        archive,
        'genres',
        drafts.map(({ genre }) => genre),
      ),
      ...withTerms(
        archive,
        'stances',
        drafts.map(({ stance }) => stance.id),
      ),
    },
    records: {
      actor: withRecords(archive, actor, 'actor', actors),
      place: withRecords(archive, place, 'place', places),
      outlet: withRecords(archive, outlet, 'outlet', outlets),
    },
  };
}

function withTerms(archive: Archive, name: TermList, ids: readonly Id[]) {
  const vocabulary = archive.vocabularies[name];
  const known = new Set(vocabulary.terms.map(({ id }) => id));
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  const terms = missing.map((id): Term => {
    const { label, definition, rule } = words.draftTerm;
    return { id, label: label(id), definition, rule };
  });
  return { [name]: { ...vocabulary, terms: [...vocabulary.terms, ...terms] } };
}

function withRecords(
  archive: Archive,
  records: ReadonlyMap<Id, RecordEntry>,
  authority: RecordEntry['authority'],
  ids: readonly Id[],
): ReadonlyMap<Id, RecordEntry> {
  const kind = archive.vocabularies[KIND_VOCABULARY[authority]].terms[0]?.id ?? '';
  const missing = [...new Set(ids)].filter((id) => !records.has(id));
  const made = missing.map((id): [Id, RecordEntry] => {
    const { name, description } = words.draftRecord;
    return [id, { authority, id, data: { name: name(id), aliases: [], kind, description } }];
  });
  return made.length === 0 ? records : new Map([...records, ...made]);
}
