import { compareText } from '../../schema/compare-text.ts';
import { setGuid, sourceGuid } from './guid.ts';
import { codeMatcher, type CodeKnowledge } from './match-codes.ts';
import { placeSourceText } from './match-source.ts';
import type { QdaArticle } from './project-model.ts';
import type { ReadCoding, ReadProject, ReadSource } from './read-project.ts';
import { sourceText } from './source-text.ts';
import { Taking, type QdaFinding, type SourcePlace, type TakenCoding } from './taking.ts';

/** What codings are taken from a project by. */
export interface TakeChoice extends CodeKnowledge {
  /** Every article, as an export has it: with its account and, where there is one, also with its original. */
  articles: readonly QdaArticle[];
  /** The user of the project whose codes are taken, by name. */
  user: string;
}

/** The users of a project who coded anything, by name, with how many codes each; the empty name is no user. */
export function codersIn({ users, sources }: ReadProject): Map<string, number> {
  const counts = new Map<string, number>();
  for (const coding of sources.flatMap((source) => [
    ...source.whole,
    ...source.selections.flatMap((s) => s.codings),
  ])) {
    const name = users.get(coding.user) ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => compareText(a, b)));
}

/**
 * Takes the codings of one user out of a project, article by article. Sources and codes are matched by GUID, then by
 * name and text; paragraphs by position. Everything that has no place is named in `findings`.
 */
export function takeCodings(
  project: ReadProject,
  choice: TakeChoice,
): { codings: TakenCoding[]; findings: QdaFinding[] } {
  const findings: QdaFinding[] = project.otherSources.map((name) => ({
    what: 'left-out',
    where: name,
    code: '',
    message: 'it is no text, and an archive of articles has no place for it',
  }));
  const meaningOf = codeMatcher(choice);
  const codes = new Map(project.codes.map((code) => [code.guid, { code, meaning: meaningOf(code) }]));
  const codings = new Map<string, TakenCoding>();
  const readBefore = new Set(
    project.sets
      .filter(({ guid, name }) => guid === setGuid(choice.user) || name === choice.words.readBy(choice.user))
      .flatMap((set) => set.sources),
  );
  for (const source of project.sources) {
    const isOurs = ({ user }: ReadCoding) => (project.users.get(user) ?? '') === choice.user;
    const selections = source.selections.filter((selection) => selection.codings.some(isOurs));
    const whole = source.whole.filter(isOurs);
    if (selections.length === 0 && whole.length === 0 && !readBefore.has(source.guid)) continue;
    const place = articleOfSource(source, choice.articles, project.origin);
    if (place === undefined) {
      const message = `no article has this text or name: ${String(selections.length + whole.length)} coded passages are left out`;
      findings.push({ what: 'left-out', where: source.name, code: '', message });
      continue;
    }
    for (const { code } of whole) {
      const message = 'it is on the whole text, and an item of a coding names its paragraphs: code a passage';
      findings.push({
        what: 'left-out',
        where: source.name,
        code: codes.get(code)?.code.name ?? code,
        message,
      });
    }
    const { id } = place.article;
    const taking = new Taking(place, source.name, codes, choice.codings, findings);
    for (const selection of selections) taking.add(selection, selection.codings.filter(isOurs));
    codings.set(id, { article: id, items: taking.items() });
  }
  return { codings: [...codings.values()].sort((a, b) => compareText(a.article, b.article)), findings };
}

/** The article whose text a source is: by GUID, name or title, else by most of its paragraphs. */
function articleOfSource(
  source: ReadSource,
  articles: readonly QdaArticle[],
  origin: string,
): SourcePlace | undefined {
  const placed = (article: QdaArticle): SourcePlace => ({
    article,
    text: placeSourceText(source.text ?? sourceText(article.blocks).text, article.blocks, origin),
  });
  const name = source.name.replace(/\.(?:txt|docx?|rtf)$/i, '').trim();
  const named = articles.filter(
    ({ id, title }) => source.guid === sourceGuid(id) || name === id || name === title.trim(),
  );
  const candidates = (named.length > 0 ? named : articles).map(placed);
  const [best] = candidates.toSorted((a, b) => b.text.found - a.text.found);
  if (best === undefined) return undefined;
  const paragraphs = best.article.blocks.filter(({ kind }) => kind === 'paragraph').length;
  return named.length > 0 || best.text.found * 2 > paragraphs ? best : undefined;
}
