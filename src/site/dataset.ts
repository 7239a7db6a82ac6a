import type { Dataset, Identified } from '../export/dataset/dataset.ts';
import { articleOf, type RecordOf } from '../derive/archive.ts';
import type { MentionKind } from '../schema/account.ts';
import { VOCABULARIES } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import { compareText } from '../schema/compare-text.ts';
import type { LoadedArchive } from './archive.ts';
import { unreleasedState } from './dataset-facts.ts';
import { urls } from './urls.ts';

/**
 * The archive as its tables are made from it, or of articles and their codings only a batch, by its name. What is read of a list
 * depends on the list as a whole, not on each entry: each table has all of them.
 */
export function datasetOf(loaded: LoadedArchive, batch?: Id): Dataset {
  const { archive, reads } = loaded;
  const articles = () => {
    const ids = batch === undefined ? [...loaded.batches().values()].flat() : loaded.batches().get(batch);
    return (ids ?? []).map((id) => articleOf(archive, id));
  };
  const inBatch = (whole: string, part: string) => [batch === undefined ? whole : `${part}:${batch}`];
  const all = <Result>(dependencies: readonly string[], work: () => Result): Result => {
    reads.noteAll(dependencies);
    return reads.unnoticed(work);
  };
  const recordsOf = <Authority extends MentionKind>(
    authority: Authority,
  ): Identified<RecordOf<Authority>['data']>[] =>
    all([`all:${authority}`], () =>
      [...archive.records[authority].values()].map(({ id, data }) => ({ id, data })).sort(byId),
    );
  return {
    get articles() {
      return all(inBatch('heads', 'heads-of'), () =>
        articles().map(({ id, data, published: { earliest, latest } }) => ({ id, data, earliest, latest })),
      );
    },
    get accounts() {
      return all(inBatch('articles', 'bodies-of'), () =>
        articles().map(({ id, account }) => ({ id, account })),
      );
    },
    get outlets() {
      return recordsOf('outlet');
    },
    get actors() {
      return recordsOf('actor');
    },
    get places() {
      return recordsOf('place');
    },
    get codings() {
      return all(inBatch('all:codings', 'codings-of'), () =>
        articles().flatMap(({ id }) => loaded.codings.get(id) ?? []),
      );
    },
    get dossiers() {
      return all(['all:dossier'], () => [...loaded.dossiers.values()]);
    },
    get chronologies() {
      return all(['all:chronology'], () => [...loaded.chronologies.values()]);
    },
    get corrections() {
      return all(['all:correction'], () => [...loaded.corrections.values()]);
    },
    get releases() {
      return loaded.releases();
    },
    get unreleased() {
      return unreleasedState(loaded);
    },
    get codebooks() {
      return all(['all:codebook'], () => [...archive.codebooks.values()]);
    },
    get shared() {
      return all(['shared', ...VOCABULARIES.map((name) => `vocabulary:${name}`)], () => {
        const { vocabularies, speakerClasses, scale } = archive;
        return { vocabularies, speakerClasses, scale };
      });
    },
    actor: (id) => archive.records.actor.get(id)?.data,
    outletName: (id) => archive.records.outlet.get(id)?.data.name ?? id,
    get isActor() {
      return all(['record-ids'], () => {
        const actors = new Set(archive.records.actor.keys());
        return (id: Id) => actors.has(id);
      });
    },
    addressOf: (kind, id) => loaded.site.origin + addressIn[kind](id),
  };
}

const byId = (one: { id: string }, other: { id: string }) => compareText(one.id, other.id);

const addressIn = {
  article: (id) => urls.article(id),
  outlet: (id) => urls.record('outlet', id),
  actor: (id) => urls.record('actor', id),
  place: (id) => urls.record('place', id),
  dossier: (id) => urls.dossier(id),
  chronology: (id) => urls.chronology(id),
} satisfies Record<Parameters<Dataset['addressOf']>[0], (id: string) => string>;
