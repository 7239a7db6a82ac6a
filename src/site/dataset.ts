import type { Dataset, Identified } from '../export/dataset/dataset.ts';
import type { RecordOf } from '../derive/archive.ts';
import type { MentionKind } from '../schema/account.ts';
import { VOCABULARIES } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import { compareText } from '../schema/compare-text.ts';
import type { LoadedArchive } from './archive.ts';
import { unreleasedState } from './dataset-facts.ts';
import { urls } from './urls.ts';

/**
 * The archive as its tables are made from it. What is read of a list depends on the list as a whole, not on each entry:
 * each table has all of them.
 */
export function datasetOf(loaded: LoadedArchive): Dataset {
  const { archive, reads } = loaded;
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
      return all(['articles'], () =>
        archive.articles
          .map(({ id, data, published: { earliest, latest } }) => ({ id, data, earliest, latest }))
          .sort(byId),
      );
    },
    get accounts() {
      return all(['articles'], () => archive.articles.map(({ id, account }) => ({ id, account })).sort(byId));
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
      return all(['all:codings'], () =>
        [...loaded.codings]
          .sort(([one], [other]) => compareText(one, other))
          .flatMap(([, codings]) => codings),
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
