import * as words from '#words/search';
import { findNames } from '../authority/match.ts';
import { codebookOf, recordOf, UncheckedContentError } from '../derive/archive.ts';
import { recordKey } from '../derive/mentions.ts';
import type { Question } from '../schema/codebook.ts';
import type { IndexedRecord, SearchDocument, SearchPassage } from '../search/document.ts';
import { createUrls } from '../urls/urls.ts';
import type { Id } from '../schema/id.ts';
import { dossierOf, type DossierEntry, type LoadedArchive } from './archive.ts';
import type { DocumentSource } from './document-source.ts';
import { questionsOf } from './dossier-comparison.ts';
import { NAMED_AUTHORITIES, namesOfRecords } from './search-names.ts';

const urls = createUrls('/');

/** The dossiers, followed by the questions of all of them. */
export function dossierSources(loaded: LoadedArchive): DocumentSource[] {
  const dossiers = [...loaded.dossiers.keys()];
  return [
    ...dossiers.map((id) => ({ id: `dossier:${id}`, make: () => dossierDocument(loaded, id) })),
    ...dossiers.flatMap((id) =>
      questionsOf(loaded.archive, dossierOf(loaded, id).data).map((question) => ({
        id: `question:${id}/${question}`,
        make: () => questionDocument(loaded, dossierOf(loaded, id), question),
      })),
    ),
  ];
}

function dossierDocument(loaded: LoadedArchive, id: Id): SearchDocument {
  const { data } = dossierOf(loaded, id);
  return {
    id: `dossier:${id}`,
    kind: 'dossier',
    url: relative(urls.dossier(id)),
    title: data.title,
    summary: [data.summary, data.thesis ?? ''].join(' ').trim(),
    passages: loaded.introductionTexts(id).map(textPassage),
    records: [],
    facets: {},
  };
}

/**
 * A question of a dossier: found by its words, its answers and its rule, and by every name of an actor or a place that it or an answer
 * names.
 */
function questionDocument(loaded: LoadedArchive, dossier: DossierEntry, id: Id): SearchDocument {
  const { archive } = loaded;
  const question = codebookOf(archive, dossier.data.codebook.id).questions.terms.find(
    (term) => term.id === id,
  );
  if (question === undefined)
    throw new UncheckedContentError(`There is no question "${id}". Run npm run check.`);
  const answers = question.answers.map(({ label }) => label);
  const namedIn = (authority: (typeof NAMED_AUTHORITIES)[number]) => [
    ...new Set(
      findNames([question.label, ...answers], namesOfRecords(loaded, authority)).map((found) => found.id),
    ),
  ];
  return {
    id: `question:${dossier.id}/${question.id}`,
    kind: 'question',
    url: relative(urls.dossierQuestion(dossier.id, question.id)),
    title: question.label,
    // With only one dossier, its title would not distinguish anything.
    by: loaded.dossiers.size > 1 ? [dossier.data.title] : [],
    summary: [
      ...answers,
      ...(question.role === undefined ? [] : [wordsOf(question.role)]),
      ...(question.alsoAsked ?? []),
    ].join(' · '),
    passages: [
      question.definition,
      question.rule,
      ...question.answers.map(({ definition }) => definition),
    ].map(textPassage),
    records: NAMED_AUTHORITIES.flatMap((authority) =>
      namedIn(authority).map((id): IndexedRecord => {
        const { name, aliases } = recordOf(archive, authority, id).data;
        return { key: recordKey(authority, id), names: [name, ...aliases, ...peopleOf(name)] };
      }),
    ),
    facets: {},
  };
}

/** What people and things of a country are called, as far as its name tells; not all are real words: Syrian, Iraqi, Iranian. */
function peopleOf(name: string): string[] {
  if (!/^\p{Lu}[\p{Ll}\p{M}]{2,}$/u.test(name)) return [];
  return name.endsWith('ia') ? [`${name}n`] : [`${name}i`, `${name}ian`];
}

const wordsOf = (role: NonNullable<Question['role']>): string => words.wordsOfRoles[role];
const textPassage = (text: string): SearchPassage => ({ at: '', label: '', text, field: 'text' });
const relative = (address: string) => address.slice(1);
