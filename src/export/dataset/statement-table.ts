import { idSchema } from '../../schema/id.ts';
import {
  discourseStatements,
  STATEMENT_COLUMNS,
  statementCells,
  type DiscourseRecords,
  type DiscourseStatement,
} from '../discourse/statements.ts';
import { itemIds } from '../item-ids.ts';
import { column, madeColumn } from './column.ts';
import type { Dataset } from './dataset.ts';
import { dataTable } from './table.ts';

interface Row {
  codebook: string;
  statement: DiscourseStatement;
  cells: Record<(typeof STATEMENT_COLUMNS)[number], string>;
}

/** The statements of one coding after another. */
function rowsOf({ codings, codebooks, articles, actor, outletName }: Dataset): Row[] {
  const articlesById = new Map(articles.map(({ id, data }) => [id, data]));
  return codings.flatMap((coding) => {
    const codebook = codebooks.find(({ id }) => id === coding.codebook.id);
    if (codebook === undefined) return [];
    const records: DiscourseRecords = {
      questions: codebook.questions.terms,
      article: (id) => {
        const article = articlesById.get(id);
        if (article === undefined) throw new Error(`There is no article ${id}.`);
        return article;
      },
      actor,
      outletName,
    };
    return discourseStatements([{ coding, ids: itemIds(coding) }], records).map((statement) => ({
      codebook: codebook.id,
      statement,
      cells: statementCells(statement, records),
    }));
  });
}

/** What is empty in some statements. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set([
  'time',
  'person',
  'organization',
  'document_author',
  'document_section',
  'hedge',
]);

const DESCRIPTIONS: Record<(typeof STATEMENT_COLUMNS)[number], string> = {
  statement_id: 'The article, the coder and the permanent id of the item, with the answer if it is an event.',
  time: 'The first possible day of the article, with a time of day that tools ask for.',
  person: 'Who says it, if a person: the speaker, or nobody.',
  organization: 'Who says it, or whom the person belongs to: in an article’s own voice, its outlet.',
  concept: 'The question and the answer, in words.',
  agreement: '1 if the answer is affirmed, 0 if it is denied.',
  text: 'The wording of the coding.',
  coder: 'The coder. Codings of two coders stand beside each other: choose one.',
  document_id: 'The article.',
  document_title: 'The title of the article.',
  document_author: 'The byline of the article.',
  document_source: 'The outlet of the article.',
  document_section: 'Empty: no article has one.',
  document_type: 'The genre of the article.',
  date: 'When the article was published.',
  actor: 'The name of the actor who says it.',
  question: 'The question, by its id.',
  answer: 'The answer, by its id.',
  position: 'Whether the article asserts it, attributes it, predicts it or calls for it.',
  hedge: 'The word that hedges it, if one does.',
  paragraphs: 'Where it says so.',
};

/** Every statement of the archive with the columns of an event list of Discourse Network Analyzer. */
export const STATEMENT_TABLE = dataTable<Row>({
  name: 'statements',
  group: 'codings',
  isByArticle: true,
  key: ['codebook', 'statement_id'],
  itemsOf: rowsOf,
  columns: [
    ...STATEMENT_COLUMNS.map((name) => {
      const description = DESCRIPTIONS[name];
      if (name === 'agreement')
        return madeColumn<Row>(name, 'integer', description, ({ statement }) => Number(statement.agreement));
      if (name === 'paragraphs')
        return madeColumn<Row>(name, 'paragraphs', description, ({ statement }) => statement.paragraphs);
      const isRequired = !MAY_BE_EMPTY.has(name);
      const form = name === 'date' ? { form: 'edtf' as const } : {};
      return madeColumn<Row>(name, 'string', description, ({ cells }) => cells[name] || undefined, {
        isRequired,
        ...form,
      });
    }),
    column<Row>('codebook', idSchema, ({ codebook }) => codebook, {
      description: 'The codebook of the coding.',
    }),
  ],
  foreignKeys: [
    { columns: ['document_id'], table: 'articles', keys: ['id'] },
    { columns: ['codebook', 'question', 'answer'], table: 'answers', keys: ['codebook', 'question', 'id'] },
  ],
});
