import { correctionSchema, type RecordedCorrection } from '../../schema/correction.ts';
import { idSchema } from '../../schema/id.ts';
import { column, madeColumn } from './column.ts';
import type { Identified } from './dataset.ts';
import { dataTable, refersTo } from './table.ts';

const { shape } = correctionSchema;

/** What was mended after it had been published. */
export const CORRECTION_TABLES = [
  dataTable<Identified<RecordedCorrection>>({
    name: 'corrections',
    group: 'articles',
    key: ['id'],
    itemsOf: ({ corrections }) => corrections,
    columns: [
      column('id', idSchema, ({ id }) => id, {
        description: 'The correction: the name of its file in content/corrections/.',
      }),
      column('article', shape.article, ({ data }) => data.article),
      column('entry', shape.entry, ({ data }) => data.entry),
      column('date', shape.date, ({ data }) => data.date),
      column('of', shape.of, ({ data }) => data.of),
      column('coder', shape.coder, ({ data }) => data.coder),
      column('item', shape.item, ({ data }) => data.item),
      column('paragraphs', shape.at, ({ data }) => data.at),
      column('before', shape.before, ({ data }) => data.before),
      column('after', shape.after, ({ data }) => data.after),
      column('why', shape.why, ({ data }) => data.why),
      madeColumn(
        'withdrawn',
        'string',
        'Ids that are gone, with spaces between them: items of the coding, paragraphs of the account, or what the entry had.',
        ({ data }) => data.withdrawn?.join(' '),
        { isRequired: false },
      ),
    ],
    foreignKeys: [refersTo('article', 'articles')],
  }),
];
