import { chronologySchema, factSchema, type Chronology, type Fact } from '../../schema/chronology.ts';
import { codebookVersionSchema } from '../../schema/codebook-version.ts';
import { dossierSchema, type Dossier } from '../../schema/dossier.ts';
import { idSchema } from '../../schema/id.ts';
import { column, madeColumn } from './column.ts';
import type { Identified } from './dataset.ts';
import { dataTable, refersTo } from './table.ts';

type Item<Data> = Identified<Data> & { address: string };

const factsOf = (chronologies: readonly Identified<Chronology>[]) =>
  chronologies.flatMap(({ id: chronology, data }) =>
    data.facts.map((fact) => ({ chronology, codebook: data.codebook, fact })),
  );

/** The dossiers with what they compare, and the chronologies with their facts. */
export const DOSSIER_TABLES = [
  dataTable<Item<Dossier>>({
    name: 'dossiers',
    group: 'dossiers',
    key: ['id'],
    itemsOf: ({ dossiers, addressOf }) =>
      dossiers.map((dossier) => ({ ...dossier, address: addressOf('dossier', dossier.id) })),
    columns: [
      column('id', idSchema, ({ id }) => id, {
        description: 'The dossier: the name of its file in content/dossiers/.',
      }),
      column('title', dossierSchema.shape.title, ({ data }) => data.title, {
        description: 'The title of the dossier.',
      }),
      column('summary', dossierSchema.shape.summary, ({ data }) => data.summary),
      column('thesis', dossierSchema.shape.thesis, ({ data }) => data.thesis),
      column('selection', dossierSchema.shape.selection, ({ data }) => data.selection),
      column('codebook', codebookVersionSchema.shape.id, ({ data }) => data.codebook.id),
      column('codebook_version', codebookVersionSchema.shape.version, ({ data }) => data.codebook.version),
      column('lead_question', dossierSchema.shape.leadQuestion, ({ data }) => data.leadQuestion),
      column('coder', dossierSchema.shape.coder, ({ data }) => data.coder),
      column('chronology', dossierSchema.shape.chronology, ({ data }) => data.chronology),
      madeColumn('address', 'string', 'The page of the dossier in the archive.', ({ address }) => address, {
        form: 'uri',
      }),
    ],
    foreignKeys: [
      refersTo('codebook', 'codebooks'),
      // No key of `lead_question`: where a dossier has none, readers would look for a codebook's question without an id.
      refersTo('chronology', 'chronologies'),
    ],
  }),
  dataTable<{ dossier: string; article: string }>({
    name: 'dossier-articles',
    group: 'dossiers',
    key: ['dossier', 'article'],
    itemsOf: ({ dossiers, articles }) => {
      const shown = new Set(articles.map(({ id }) => id));
      return dossiers.flatMap(({ id, data }) =>
        data.articles.filter((article) => shown.has(article)).map((article) => ({ dossier: id, article })),
      );
    },
    columns: [
      column('dossier', idSchema, ({ dossier }) => dossier, { description: 'The dossier.' }),
      column('article', idSchema, ({ article }) => article, { description: 'An article that it compares.' }),
    ],
    foreignKeys: [refersTo('dossier', 'dossiers'), refersTo('article', 'articles')],
  }),
  dataTable<{ dossier: string; codebook: string; question: string; place: number }>({
    name: 'dossier-questions',
    group: 'dossiers',
    key: ['dossier', 'question'],
    itemsOf: ({ dossiers }) =>
      dossiers.flatMap(({ id, data }) =>
        (data.questions ?? []).map((question, index) => ({
          dossier: id,
          codebook: data.codebook.id,
          question,
          place: index + 1,
        })),
      ),
    columns: [
      column('dossier', idSchema, ({ dossier }) => dossier, {
        description: 'The dossier. One without rows asks all questions of its codebook.',
      }),
      column('codebook', idSchema, ({ codebook }) => codebook, {
        description: 'The codebook of the question.',
      }),
      column('question', idSchema, ({ question }) => question, { description: 'A question that it asks.' }),
      madeColumn(
        'place',
        'integer',
        'The place of the question in the dossier, from 1.',
        ({ place }) => place,
      ),
    ],
    foreignKeys: [
      refersTo('dossier', 'dossiers'),
      { columns: ['codebook', 'question'], table: 'questions', keys: ['codebook', 'id'] },
    ],
  }),
  dataTable<Item<Chronology>>({
    name: 'chronologies',
    group: 'dossiers',
    key: ['id'],
    itemsOf: ({ chronologies, addressOf }) =>
      chronologies.map((one) => ({ ...one, address: addressOf('chronology', one.id) })),
    columns: [
      column('id', idSchema, ({ id }) => id, {
        description: 'The chronology: the name of its file in content/chronology/.',
      }),
      column('label', chronologySchema.shape.label, ({ data }) => data.label),
      column('note', chronologySchema.shape.note, ({ data }) => data.note),
      column('codebook', chronologySchema.shape.codebook, ({ data }) => data.codebook),
      madeColumn(
        'address',
        'string',
        'The page of the chronology in the archive.',
        ({ address }) => address,
        { form: 'uri' },
      ),
    ],
    foreignKeys: [refersTo('codebook', 'codebooks')],
  }),
  dataTable<{ chronology: string; fact: Fact }>({
    name: 'facts',
    group: 'dossiers',
    key: ['chronology', 'id'],
    itemsOf: ({ chronologies }) => factsOf(chronologies),
    columns: [
      column('chronology', idSchema, ({ chronology }) => chronology, {
        description: 'The chronology that it stands in.',
      }),
      column('id', factSchema.shape.id, ({ fact }) => fact.id),
      column('date', factSchema.shape.date, ({ fact }) => fact.date),
      column('what', factSchema.shape.what, ({ fact }) => fact.what),
      column('source', factSchema.shape.source, ({ fact }) => fact.source),
      column('url', factSchema.shape.url, ({ fact }) => fact.url),
    ],
    foreignKeys: [refersTo('chronology', 'chronologies')],
  }),
  dataTable<{ chronology: string; fact: string; codebook: string | undefined; question: string }>({
    name: 'fact-questions',
    group: 'dossiers',
    key: ['chronology', 'fact', 'question'],
    itemsOf: ({ chronologies }) =>
      factsOf(chronologies).flatMap(({ chronology, codebook, fact }) =>
        (fact.questions ?? []).map((question) => ({ chronology, fact: fact.id, codebook, question })),
      ),
    columns: [
      column('chronology', idSchema, ({ chronology }) => chronology, {
        description: 'The chronology of the fact.',
      }),
      column('fact', idSchema, ({ fact }) => fact, { description: 'The fact.' }),
      column('codebook', idSchema, ({ codebook }) => codebook, {
        description: 'The codebook of the question.',
      }),
      column('question', idSchema, ({ question }) => question, {
        description: 'A question that the fact is about.',
      }),
    ],
    foreignKeys: [
      { columns: ['chronology', 'fact'], table: 'facts', keys: ['chronology', 'id'] },
      { columns: ['codebook', 'question'], table: 'questions', keys: ['codebook', 'id'] },
    ],
  }),
];
