import {
  answerSchema,
  codebookSchema,
  measureSchema,
  questionSchema,
  rulesSchema,
  termSchema,
  type AnswerTerm,
  type Codebook,
  type CodingRules,
  type Measure,
  type Question,
  type Term,
} from '../../schema/codebook.ts';
import { idSchema } from '../../schema/id.ts';
import { OTHER } from '../../schema/other-answer.ts';
import { column, madeColumn, type Column } from './column.ts';
import { dataTable, refersTo } from './table.ts';

interface InCodebook<Data> {
  codebook: string;
  term: Data;
}

const inCodebook: Column<{ codebook: string }> = column('codebook', idSchema, ({ codebook }) => codebook, {
  description: 'The codebook: the name of its folder in content/codebooks/.',
});

const termColumns: Column<InCodebook<Term>>[] = [
  column('id', idSchema, ({ term }) => term.id, {
    description: 'The id of the term, unique in its codebook and list.',
  }),
  column('label', termSchema.shape.label, ({ term }) => term.label),
  column('definition', termSchema.shape.definition, ({ term }) => term.definition),
  column('rule', termSchema.shape.rule, ({ term }) => term.rule),
];

const termsOf =
  <Data>(list: (codebook: Codebook) => readonly Data[]) =>
  ({ codebooks }: { codebooks: readonly Codebook[] }): InCodebook<Data>[] =>
    codebooks.flatMap((codebook) => list(codebook).map((term) => ({ codebook: codebook.id, term })));

interface AnswerItem {
  codebook: string;
  question: string;
  answer: Pick<AnswerTerm, 'id' | 'label' | 'definition'>;
}

const NO_ANSWER = {
  id: OTHER,
  label: OTHER,
  definition: 'What none of the answers of the question fits; it counts for nothing.',
};

const answersOf = (codebooks: readonly Codebook[]): AnswerItem[] =>
  codebooks.flatMap(({ id: codebook, questions }) =>
    questions.terms.flatMap(({ id: question, answers }) =>
      [...answers, NO_ANSWER].map((answer) => ({ codebook, question, answer })),
    ),
  );

const oppositionsOf = (codebooks: readonly Codebook[]) =>
  codebooks.flatMap(({ id: codebook, questions }) =>
    questions.terms.flatMap(({ id: question, answers }) =>
      answers.flatMap(({ id: answer, opposes }) =>
        opposes.map((other) => ({ codebook, question, answer, other })),
      ),
    ),
  );

const RULES = Object.entries(rulesSchema.shape) as [keyof CodingRules, (typeof rulesSchema.shape)['hedge']][];

const questionKey = { columns: ['codebook', 'question'], table: 'questions', keys: ['codebook', 'id'] };

/** The codebooks: what articles are asked, what can be answered, counted and judged, and by which rules. */
export const CODEBOOK_TABLES = [
  dataTable<Codebook>({
    name: 'codebooks',
    group: 'codebooks',
    key: ['id'],
    itemsOf: ({ codebooks }) => codebooks,
    columns: [
      column('id', idSchema, ({ id }) => id, {
        description: 'The codebook: the name of its folder in content/codebooks/.',
      }),
      column('label', codebookSchema.shape.label, ({ label }) => label, { isRequired: true }),
      column('version', codebookSchema.shape.version, ({ version }) => version),
      column('note', codebookSchema.shape.note, ({ note }) => note),
    ],
  }),
  dataTable<InCodebook<Question>>({
    name: 'questions',
    group: 'codebooks',
    key: ['codebook', 'id'],
    itemsOf: termsOf(({ questions }) => questions.terms),
    columns: [
      inCodebook,
      ...termColumns,
      column('example', questionSchema.shape.example, ({ term }) => term.example),
      column('since', questionSchema.shape.since, ({ term }) => term.since),
      column('role', questionSchema.shape.role, ({ term }) => term.role),
      column('about', questionSchema.shape.about, ({ term }) => term.about),
      column('holds', questionSchema.shape.holds, ({ term }) => term.holds),
    ],
    foreignKeys: [refersTo('codebook', 'codebooks')],
  }),
  dataTable<AnswerItem>({
    name: 'answers',
    group: 'codebooks',
    key: ['codebook', 'question', 'id'],
    itemsOf: ({ codebooks }) => answersOf(codebooks),
    columns: [
      inCodebook,
      column('question', idSchema, ({ question }) => question, {
        description: 'The question that it answers.',
      }),
      column('id', answerSchema.shape.id, ({ answer }) => answer.id),
      column('label', answerSchema.shape.label, ({ answer }) => answer.label),
      column('definition', answerSchema.shape.definition, ({ answer }) => answer.definition),
    ],
    foreignKeys: [questionKey],
  }),
  dataTable<{ codebook: string; question: string; answer: string; other: string }>({
    name: 'oppositions',
    group: 'codebooks',
    key: ['codebook', 'question', 'answer', 'opposes'],
    itemsOf: ({ codebooks }) => oppositionsOf(codebooks),
    columns: [
      inCodebook,
      column('question', idSchema, ({ question }) => question, {
        description: 'The question that both answer.',
      }),
      column('answer', idSchema, ({ answer }) => answer, { description: 'One of its answers.' }),
      column('opposes', idSchema, ({ other }) => other, {
        description: 'An answer that cannot be true together with it. Each pair stands here once.',
      }),
    ],
    foreignKeys: [
      { columns: ['codebook', 'question', 'answer'], table: 'answers', keys: ['codebook', 'question', 'id'] },
      {
        columns: ['codebook', 'question', 'opposes'],
        table: 'answers',
        keys: ['codebook', 'question', 'id'],
      },
    ],
  }),
  dataTable<InCodebook<Measure>>({
    name: 'measures',
    group: 'codebooks',
    key: ['codebook', 'id'],
    itemsOf: termsOf(({ measures }) => measures.terms),
    columns: [
      inCodebook,
      ...termColumns,
      column('example', measureSchema.shape.example, ({ term }) => term.example),
      column('unit', measureSchema.shape.unit, ({ term }) => term.unit),
      column('min', measureSchema.shape.min, ({ term }) => term.min),
      column('max', measureSchema.shape.max, ({ term }) => term.max),
      column('per_event', measureSchema.shape.perEvent, ({ term }) => term.perEvent),
    ],
    foreignKeys: [refersTo('codebook', 'codebooks')],
  }),
  dataTable<InCodebook<Term>>({
    name: 'stances',
    group: 'codebooks',
    key: ['codebook', 'id'],
    itemsOf: termsOf(({ stances }) => stances.terms),
    columns: [inCodebook, ...termColumns],
    foreignKeys: [refersTo('codebook', 'codebooks')],
  }),
  dataTable<{ codebook: string; rule: string; about: string; text: string }>({
    name: 'rules',
    group: 'codebooks',
    key: ['codebook', 'rule'],
    itemsOf: ({ codebooks }) =>
      codebooks.flatMap(({ id: codebook, rules }) =>
        RULES.map(([rule, { description = '' }]) => ({
          codebook,
          rule,
          about: description,
          text: rules[rule],
        })),
      ),
    columns: [
      inCodebook,
      madeColumn('rule', 'string', 'Which rule it is: the key in rules.yaml.', ({ rule }) => rule),
      madeColumn('about', 'string', 'What the rule says.', ({ about }) => about),
      madeColumn('text', 'string', 'The rule.', ({ text }) => text),
    ],
    foreignKeys: [refersTo('codebook', 'codebooks')],
  }),
];
