import { ITEM_LISTS, itemsOf, type ItemData, type ItemKind } from '../item-fields.ts';
import type { CodeMeaning } from './codes.ts';
import { codeGuid, codesOf } from './codes.ts';
import { writeComment } from './comment.ts';
import { guidOf, setGuid, sourceGuid, userGuid } from './guid.ts';
import type { QdaInput, QdaNote, QdaProject, QdaSelection, QdaSource } from './project-model.ts';
import { codePoints, sourceText, type TextSpan } from './source-text.ts';
import type { QdaWords } from './words.ts';

/** Variables that hold a day. */
const DAYS = new Set(['earliest', 'latest']);

/**
 * A project from articles and their codings. A selection is one paragraph with one code of one coder, since tools keep
 * no two of these; its comment has all items with that code there, whole, so that nothing is lost in tools that drop
 * notes. Reasons stand as notes, too. The same input gives the same project.
 */
export function qdaProject(input: QdaInput): QdaProject {
  const { name, instruments, articles, codings, nameOf, words } = input;
  const codes = codesOf(
    instruments,
    codings.map(({ coding }) => coding),
    nameOf,
    words,
  );
  const notes: QdaNote[] = [];
  const sources = articles.map((article): QdaSource => {
    const { text, paragraphs } = sourceText(article.blocks);
    const of = codings.filter(({ coding }) => coding.article === article.id);
    const spanOf = (number: number): TextSpan =>
      (article.isAligned ? paragraphs[number - 1] : undefined) ?? {
        start: 0,
        end: codePoints(text.trimEnd()),
      };
    return {
      guid: sourceGuid(article.id),
      name: article.id,
      description: (article.isOriginal ? words.original : words.account)(article.title, article.outlet),
      text,
      selections: of.flatMap((each) =>
        selectionsOf(each, { input, isAligned: article.isAligned, spanOf, notes }),
      ),
    };
  });
  const coders = [...new Set(codings.map(({ coding }) => coding.coder))].sort();
  const names = Object.keys(words.variables) as (keyof QdaWords['variables'])[];
  return {
    name,
    description: words.project(instruments.codebook.label, instruments.codebook.version),
    users: coders.map((coder) => ({ guid: userGuid(coder), name: coder })),
    codes,
    variables: names.map((each) => ({
      guid: guidOf('variable', each),
      name: words.variables[each],
      type: DAYS.has(each) ? 'Date' : 'Text',
    })),
    cases: articles.map(({ id, title, variables }) => ({
      guid: guidOf('case', id),
      name: title,
      source: sourceGuid(id),
      values: names
        .filter((each) => variables[each] !== '')
        .map((each) => ({ variable: guidOf('variable', each), value: variables[each] })),
    })),
    sources,
    notes,
    sets: coders.map((coder) => ({
      guid: setGuid(coder),
      name: words.readBy(coder),
      sources: articles
        .filter(({ id }) => codings.some(({ coding }) => coding.article === id && coding.coder === coder))
        .map(({ id }) => sourceGuid(id)),
    })),
  };
}

interface Placing {
  input: QdaInput;
  isAligned: boolean;
  spanOf: (paragraph: number) => TextSpan;
  notes: QdaNote[];
}

function selectionsOf(
  { coding, ids }: QdaInput['codings'][number],
  { input: { instruments, words }, isAligned, spanOf, notes }: Placing,
): QdaSelection[] {
  const { article, coder, codedOn } = coding;
  const codebook = instruments.codebook.id;
  const made = new Map<string, QdaSelection>();
  const place = (meaning: CodeMeaning, at: readonly number[], comment: string, note?: string) => {
    for (const paragraph of at) {
      const code = codeGuid(codebook, meaning);
      const key = `${code} ${String(paragraph)}`;
      const identity = [codebook, article, coder, key];
      const selection = made.get(key) ?? {
        ...spanOf(paragraph),
        guid: guidOf('selection', ...identity),
        name: `¶${String(paragraph)}`,
        coding: guidOf('coding', ...identity),
        code,
        coder,
        codedOn,
        comment: '',
        notes: [],
      };
      selection.comment = selection.comment === '' ? comment : `${selection.comment}\n\n${comment}`;
      if (note !== undefined) selection.notes.push(note);
      made.set(key, selection);
    }
  };
  for (const [kind, items] of Object.entries(itemsOf(coding)) as [ItemKind, ItemData[]][]) {
    items.forEach((item, index) => {
      const list = ITEM_LISTS[kind];
      const id = list === 'stance' ? String(item['id']) : (ids[list][index] ?? '');
      const meaning = meaningOf(kind, item);
      const at = item['at'] as number[];
      const because = item['because'];
      const note = typeof because === 'string' ? guidOf('note', codebook, article, coder, id) : undefined;
      if (note !== undefined)
        notes.push({
          guid: note,
          name: words.reason(`${article} ${id}`),
          text: String(because),
          coder,
          codedOn,
        });
      place(meaning, at, writeComment(kind, id, item, givenBy(meaning, isAligned)), note);
      // An event that answers a question is evidence for the answer, as in comparisons.
      for (const { question, answer } of (item['answers'] ?? []) as { question: string; answer: string }[])
        place({ kind: 'claim', question, answer }, at, `event: ${id}`);
    });
  }
  return [...made.values()];
}

/** The code of an item. */
function meaningOf(kind: ItemKind, item: ItemData): CodeMeaning {
  const {
    question,
    answer,
    denies,
    measure,
    class: speakerClass,
    actor,
    name,
    event,
    key,
    score,
    id,
  } = item as Record<string, string> & { denies?: true; score: number };
  const pick = <T extends object>(values: T) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
  const meanings: Record<ItemKind, object> = {
    claim: { question, answer, denies },
    figure: { measure },
    voice: { class: speakerClass, actor, name: actor === undefined ? name : undefined },
    name: { actor, event },
    event: { key },
    toward: { actor, score },
    stance: { id },
  };
  return { kind, ...pick(meanings[kind]) } as CodeMeaning;
}

/** The keys of an item that its code or its place gives. */
function givenBy(meaning: CodeMeaning, isAligned: boolean): Set<string> {
  const keys = Object.keys(meaning).filter((key) => key !== 'kind');
  return new Set([...keys, ...(isAligned ? ['at'] : [])]);
}
