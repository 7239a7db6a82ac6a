import type { Author } from '../../schema/author.ts';
import { authorsOfArticle } from '../cited-names.ts';
import { articleSchema, articleStanceSchema, originalSchema } from '../../schema/article.ts';
import { publicationDateSchema } from '../../schema/edtf-date.ts';
import { idSchema } from '../../schema/id.ts';
import { column, madeColumn } from './column.ts';
import type { Dataset, PublishedArticle } from './dataset.ts';
import { dataTable, refersTo } from './table.ts';

const { shape } = articleSchema;
const date = publicationDateSchema.shape;
const stance = articleStanceSchema.shape;
const original = originalSchema.shape;

interface Item extends PublishedArticle {
  address: string;
  codebook: string;
}

/** The codebook that the stance of an article is of: the only one, if it names none. */
function itemsOf({ articles, codebooks, addressOf }: Dataset): Item[] {
  const [only] = codebooks;
  return articles.map((article) => ({
    ...article,
    address: addressOf('article', article.id),
    codebook: article.data.stance.codebook ?? only?.id ?? '',
  }));
}

/** The articles, and the records that occur in them. */
export const ARTICLE_TABLES = [
  dataTable<Item>({
    name: 'articles',
    group: 'articles',
    isByArticle: true,
    key: ['id'],
    itemsOf,
    columns: [
      column('id', idSchema, ({ id }) => id, {
        description: 'The article: the name of its file in content/articles/.',
      }),
      column('title', shape.title, ({ data }) => data.title),
      column('outlet', shape.outlet, ({ data }) => data.outlet),
      column('republisher', shape.republisher, ({ data }) => data.republisher),
      column('byline', shape.byline, ({ data }) => data.byline),
      column('url', shape.url, ({ data }) => data.url),
      column('language', shape.language, ({ data }) => data.language),
      column('genre', shape.genre, ({ data }) => data.genre),
      column('date', date.edtf, ({ data }) => data.date.edtf, {
        description: 'When it was published: an EDTF date.',
      }),
      column('date_basis', date.basis, ({ data }) => data.date.basis),
      column('date_evidence', date.evidence, ({ data }) => data.date.evidence),
      column('date_paragraphs', date.at, ({ data }) => data.date.at),
      madeColumn(
        'earliest',
        'string',
        'The first day on which it may have been published, from the date.',
        ({ earliest }) => earliest,
        { form: 'edtf' },
      ),
      madeColumn(
        'latest',
        'string',
        'The last day on which it may have been published, from the date.',
        ({ latest }) => latest,
        { form: 'edtf' },
      ),
      column('stance_codebook', stance.codebook, ({ codebook }) => codebook, {
        description: 'The codebook that the stance belongs to.',
        isRequired: true,
      }),
      column('stance', stance.id, ({ data }) => data.stance.id),
      column('stance_because', stance.because, ({ data }) => data.stance.because),
      column('stance_paragraphs', stance.at, ({ data }) => data.stance.at),
      column('stance_coder', stance.coder, ({ data }) => data.stance.coder),
      column('stance_coded_on', stance.codedOn, ({ data }) => data.stance.codedOn),
      column('added', shape.added, ({ data }) => data.added),
      column('summary', shape.summary, ({ data }) => data.summary),
      column('original_sha256', original.sha256, ({ data }) => data.original.sha256),
      column('original_words', original.words, ({ data }) => data.original.words),
      column('original_paragraphs', original.paragraphs, ({ data }) => data.original.paragraphs),
      madeColumn('address', 'string', 'The page of the article in the archive.', ({ address }) => address, {
        form: 'uri',
      }),
    ],
    foreignKeys: [
      refersTo('outlet', 'outlets'),
      refersTo('republisher', 'outlets'),
      refersTo('genre', 'genres'),
      { columns: ['stance_codebook', 'stance'], table: 'stances', keys: ['codebook', 'id'] },
    ],
  }),
  dataTable<{ article: string; place: number; author: Author }>({
    name: 'article-authors',
    group: 'articles',
    isByArticle: true,
    key: ['article', 'place'],
    itemsOf: ({ articles }) =>
      articles.flatMap(({ id, data }) =>
        authorsOfArticle(data).map((author, index) => ({ article: id, place: index + 1, author })),
      ),
    columns: [
      column('article', idSchema, ({ article }) => article, { description: 'The article.' }),
      madeColumn(
        'place',
        'integer',
        'Its place in the list of authors, 1 for the first.',
        ({ place }) => place,
      ),
      madeColumn(
        'family',
        'string',
        'The name under which a person is listed, with particles.',
        ({ author }) => ('family' in author ? author.family : undefined),
        { isRequired: false },
      ),
      madeColumn(
        'given',
        'string',
        'The other names of a person.',
        ({ author }) => ('given' in author ? author.given : undefined),
        { isRequired: false },
      ),
      madeColumn(
        'name',
        'string',
        'A desk, an institution, or a name that has no two parts, as it is listed.',
        ({ author }) => ('name' in author ? author.name : undefined),
        { isRequired: false },
      ),
    ],
    foreignKeys: [refersTo('article', 'articles')],
  }),
  dataTable<{ article: string; actor: string }>({
    name: 'article-actors',
    group: 'articles',
    isByArticle: true,
    key: ['article', 'actor'],
    itemsOf: ({ articles }) =>
      articles.flatMap(({ id, data }) => data.actors.map((actor) => ({ article: id, actor }))),
    columns: [
      column('article', idSchema, ({ article }) => article, { description: 'The article.' }),
      column('actor', idSchema, ({ actor }) => actor, { description: 'An actor that occurs in it.' }),
    ],
    foreignKeys: [refersTo('article', 'articles'), refersTo('actor', 'actors')],
  }),
  dataTable<{ article: string; place: string }>({
    name: 'article-places',
    group: 'articles',
    isByArticle: true,
    key: ['article', 'place'],
    itemsOf: ({ articles }) =>
      articles.flatMap(({ id, data }) => data.places.map((place) => ({ article: id, place }))),
    columns: [
      column('article', idSchema, ({ article }) => article, { description: 'The article.' }),
      column('place', idSchema, ({ place }) => place, { description: 'A place that occurs in it.' }),
    ],
    foreignKeys: [refersTo('article', 'articles'), refersTo('place', 'places')],
  }),
];
