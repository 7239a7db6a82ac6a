import { findNames, indexNames, type NameIndex } from '../authority/match.ts';
import { codebookOf, recordOf } from '../derive/archive.ts';
import { recordKey } from '../derive/mentions.ts';
import type { Account } from '../schema/account.ts';
import type { Question } from '../schema/codebook.ts';
import type { NamedRecord, SearchDocument, SearchPassage } from '../search/document.ts';
import { createUrls } from '../urls/urls.ts';
import type { LoadedArchive } from './archive.ts';
import { questionsOf } from './dossier-comparison.ts';

type Searched = Pick<LoadedArchive, 'archive' | 'dossiers'>;

const urls = createUrls('/');

/** Words by which people ask for what a question with a role is about, whatever its own words. */
const WORDS_OF_ROLES: Record<NonNullable<Question['role']>, string> = {
  cause: 'cause, reason, why',
  responsible: 'blame, responsible, guilty, fault, who is behind it',
  remedy: 'remedy, solution, what should be done',
};

/** The dossiers, and after all of them the questions that each asks. */
export function* dossierDocuments(loaded: Searched): Iterable<SearchDocument> {
  for (const dossier of loaded.dossiers) yield dossierDocument(dossier);
  const names = actorNames(loaded);
  for (const dossier of loaded.dossiers) {
    const codebook = codebookOf(loaded.archive, dossier.data.codebook.id);
    for (const id of questionsOf(loaded.archive, dossier.data)) {
      const question = codebook.questions.terms.find((term) => term.id === id);
      if (question !== undefined) yield questionDocument(loaded, dossier, question, names);
    }
  }
}

function dossierDocument({ id, data, rendered }: LoadedArchive['dossiers'][number]): SearchDocument {
  const introduction = rendered?.metadata?.['account'] as Account | undefined;
  return {
    id: `dossier:${id}`,
    kind: 'dossier',
    url: relative(urls.dossier(id)),
    title: data.title,
    summary: [data.summary, data.thesis ?? ''].join(' ').trim(),
    passages: (introduction?.paragraphs ?? []).map(({ text }) => textPassage(text)),
    records: [],
    facets: {},
  };
}

/** A question of a dossier: found by its words, its answers and its rule, and by every name of whom an answer names. */
function questionDocument(
  { archive, dossiers }: Searched,
  dossier: LoadedArchive['dossiers'][number],
  question: Question,
  names: NameIndex,
): SearchDocument {
  const answers = question.answers.map(({ label }) => label);
  const named = new Set(findNames([question.label, ...answers], names).map(({ id }) => id));
  return {
    id: `question:${dossier.id}/${question.id}`,
    kind: 'question',
    url: relative(urls.dossierQuestion(dossier.id, question.id)),
    title: question.label,
    // With one dossier there is nothing to tell apart.
    by: dossiers.length > 1 ? [dossier.data.title] : [],
    summary: [...answers, question.role === undefined ? '' : WORDS_OF_ROLES[question.role]].join(' · '),
    passages: [
      question.definition,
      question.rule,
      ...question.answers.map(({ definition }) => definition),
    ].map(textPassage),
    records: [...named].map((id): NamedRecord => {
      const { name, aliases } = recordOf(archive, 'actor', id).data;
      return { key: recordKey('actor', id), names: [name, ...aliases] };
    }),
    facets: {},
  };
}

function actorNames({ archive }: Searched): NameIndex {
  const actors = [...archive.records.actor.values()];
  return indexNames(actors.map(({ id, data }) => ({ id, names: [data.name, ...data.aliases] })));
}

const textPassage = (text: string): SearchPassage => ({ at: '', label: '', text, field: 'text' });
const relative = (address: string) => address.slice(1);
