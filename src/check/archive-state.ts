import { posix } from 'node:path';
import type { ContentFolder } from '../content/content-folder.ts';
import type { Entry } from '../content/entry.ts';
import { entriesOf, type Content } from '../content/load-content.ts';
import type { ArchiveState } from '../export/releases.ts';
import { readFacts, type Facts } from './facts.ts';

/** The folder and the id of an entry, `articles/some-article`, or `codebooks/dam/questions` for a file of a codebook. */
export function entryKey({ name }: ContentFolder, { file }: Entry<unknown>): string {
  return posix.relative(name, file).replace(/\.(?:yaml|md)$/, '');
}

/**
 * The ids of what is in an entry: items of a coding, facts, terms, answers as `question/answer`, and what a dossier has pages or
 * columns for: its questions, all of the codebook if it names none, and its articles.
 */
export function idsWithin(
  entry: Entry<unknown>,
  content: Content,
  factsOf: (entry: Entry<unknown>) => Facts,
): string[] {
  const { items, termIds = [], answers, articles = [], codebook = '' } = factsOf(entry);
  const asked = entry.kind === 'dossier' ? content.codebooks.questions.get(codebook) : undefined;
  const all = asked === undefined ? [] : (factsOf(asked).termIds ?? []).map((id) => `questions/${id}`);
  const ofAnswers = (answers ?? []).flatMap(([question, given]) =>
    given.map((answer) => `${question}/${answer}`),
  );
  return [...(items ?? all), ...termIds, ...ofAnswers, ...articles.map(({ text }) => `articles/${text}`)];
}

/**
 * The state of an archive as a release holds it: what is published, with digests, in the order of the keys. `factsOf` gives the facts of a
 * file; left out, each is read.
 */
export function archiveState(
  content: Content,
  factsOf: (entry: Entry<unknown>) => Facts = readOnce,
): ArchiveState {
  const published = entriesOf(content).flatMap((entry) => {
    const facts = factsOf(entry);
    if (facts.isDraft === true || facts.dataDigest === undefined) return [];
    const ids = idsWithin(entry, content, factsOf);
    const paragraphs = [...(facts.paragraphs ?? [])];
    return [
      [
        entryKey(content.folder, entry),
        {
          sha256: facts.dataDigest,
          ...(ids.length > 0 && { ids }),
          ...(paragraphs.length > 0 && { paragraphs }),
        },
      ] as const,
    ];
  });
  return new Map(published.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readOnce(entry: Entry<unknown>): Facts {
  const facts = readFacts(entry);
  entry.release();
  return facts;
}
