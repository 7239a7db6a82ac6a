import { PARTS } from '../compare/parts.ts';
import { newestCorrectionsFirst } from '../derive/corrections.ts';
import type { Id } from '../schema/id.ts';
import type { MentionKind } from '../schema/account.ts';
import type { LoadedArchive } from './archive.ts';
import { questionsOf } from './dossier-comparison.ts';
import { indexBy, keepBy } from './kept.ts';
import { urls } from './urls.ts';

const RECORDS: Readonly<Record<string, MentionKind>> = {
  actors: 'actor',
  places: 'place',
  outlets: 'outlet',
};

/** An entry that a correction names: its name, and its address if it has a page. */
export interface NamedEntry {
  name: string;
  href?: string;
}

/** What an entry is called, by its folder and id; one that is gone is called by these. */
export function namedEntry(loaded: LoadedArchive, entry: string): NamedEntry {
  const [folder = '', id = ''] = entry.split('/');
  const { archive } = loaded;
  const named = (name: string | undefined, href: string): NamedEntry =>
    name === undefined ? { name: entry } : { name, href };
  const authority = RECORDS[folder];
  if (authority !== undefined)
    return named(archive.records[authority].get(id)?.data.name, urls.record(authority, id));
  switch (folder) {
    case 'articles':
      return named(archive.articlesById.get(id)?.data.title, urls.article(id));
    case 'dossiers':
      return named(loaded.dossiers.get(id)?.data.title, urls.dossier(id));
    case 'chronology':
      return named(loaded.chronologies.get(id)?.data.label, urls.chronology(id));
    case 'codebooks':
      return named(archive.codebooks.get(id)?.label, urls.codingInstruments(id));
    case 'vocabularies':
      return { name: entry, href: urls.about(id) };
    default:
      return { name: entry };
  }
}

/** The anchor that an id had on the page of its entry; `undefined` if it had none of its own. */
export function formerAnchor(entry: string | undefined, id: string): string | undefined {
  if (entry === undefined) return id;
  const [folder, , file] = entry.split('/');
  const [kind = '', named] = id.split('/');
  if (folder === 'dossiers' && named !== undefined) return `${kind === 'articles' ? 'col' : 'q'}-${named}`;
  if (folder === 'codebooks') return named === undefined ? `${file ?? ''}-${id}` : undefined;
  return folder === 'vocabularies' ? `${entry.slice('vocabularies/'.length)}-${id}` : id;
}

const byEntry = keepBy(
  () => '',
  ({ corrections }) =>
    Map.groupBy(corrections.values(), ({ data: { article, entry } }) => entry ?? `articles/${article ?? ''}`),
);

/** The ids of the corrections of an entry by its folder and id, newest first; those of codings and accounts are of their article. */
export const correctionsOfEntry = indexBy('corrections-of', (loaded, entry): Id[] =>
  newestCorrectionsFirst(byEntry(loaded, undefined).get(entry) ?? []).map(({ id }) => id),
);

/** Pages that are gone by a correction, by their paths, and what they were of. */
interface GonePages {
  correction: Id;
  name: string;
  pages: string[];
}

/** The pages that are gone by corrections: of an entry as a whole, or of questions that dossiers do not ask any more. */
export function gonePages(loaded: LoadedArchive): GonePages[] {
  return [...loaded.corrections.values()].flatMap(({ id, data: { entry, after, withdrawn } }) => {
    if (entry === undefined) return [];
    const pages = withdrawn?.flatMap((each) => pagesOfQuestion(loaded, entry, each));
    const whole = pages === undefined && after === undefined ? pagesOfEntry(loaded, entry) : [];
    return [{ correction: id, name: namedEntry(loaded, entry).name, pages: pages ?? whole }];
  });
}

/** The pages of a question that a dossier asked, or a codebook had. */
function pagesOfQuestion({ dossiers, archive }: LoadedArchive, entry: string, withdrawn: string): string[] {
  const [folder, id, file] = entry.split('/');
  const question = folder === 'dossiers' ? /^questions\/(.+)$/.exec(withdrawn)?.[1] : withdrawn;
  const isOfAll = folder === 'codebooks' && file === 'questions' && !withdrawn.includes('/');
  if (question === undefined || (folder !== 'dossiers' && !isOfAll)) return [];
  return [...dossiers.values()]
    .filter(({ id: dossier, data }) => (isOfAll ? data.codebook.id === id : dossier === id))
    .filter(({ data }) => !questionsOf(archive, data).includes(question))
    .map(({ id: dossier }) => urls.dossierQuestion(dossier, question));
}

function pagesOfEntry(loaded: LoadedArchive, entry: string): string[] {
  const [folder = '', id = ''] = entry.split('/');
  const authority = RECORDS[folder];
  if (authority !== undefined) return [urls.record(authority, id)];
  switch (folder) {
    case 'articles':
      return [urls.article(id), urls.cite(id), urls.coding(id)];
    case 'dossiers':
      return [
        ...[
          urls.dossier(id),
          urls.dossierWhole(id),
          urls.citeDossier(id),
          urls.timeline({ dossier: id }),
          urls.map(id),
        ],
        ...PARTS.map((part) => urls.dossierPart(id, part.id)),
        ...releasedQuestions(loaded, entry).map((question) => urls.dossierQuestion(id, question)),
      ];
    case 'chronology':
      return [urls.chronology(id)];
    case 'codebooks':
      return [urls.codingInstruments(id)];
    case 'codings': {
      const [article = '', coder = ''] = id.split('.');
      const codings = loaded.codings.get(article) ?? [];
      return [
        ...(codings.length === 0 ? [urls.coding(article)] : []),
        ...(codings.some((coding) => coding.coder === coder)
          ? []
          : [urls.coding(article, undefined, undefined, coder)]),
      ];
    }
    default:
      return [];
  }
}

/** The questions that releases had of a dossier that is gone. */
function releasedQuestions(loaded: LoadedArchive, entry: string): Id[] {
  const ids = loaded.releases().flatMap(({ entries }) => entries[entry]?.ids ?? []);
  return [...new Set(ids)].flatMap((id) =>
    id.startsWith('questions/') ? [id.slice('questions/'.length)] : [],
  );
}
