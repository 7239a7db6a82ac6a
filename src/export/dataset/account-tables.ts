import type { Account, Mention } from '../../schema/account.ts';
import { idSchema } from '../../schema/id.ts';
import { column, madeColumn, type Column } from './column.ts';
import type { Dataset } from './dataset.ts';
import { dataTable, refersTo } from './table.ts';

/** A place in an account. */
interface InAccount {
  article: string;
  paragraph: number;
}

const place: Column<InAccount>[] = [
  column('article', idSchema, ({ article }) => article, { description: 'The article.' }),
  madeColumn(
    'paragraph',
    'integer',
    'The paragraph of the account, 1 for the first: that of the original if the account has as many (original_paragraphs).',
    ({ paragraph }) => paragraph,
  ),
];

const paragraphsOf =
  <Row extends InAccount>(rowsOf: (at: InAccount, account: Account, index: number) => Row[]) =>
  ({ accounts }: Dataset): Row[] =>
    accounts.flatMap(({ id, account }) =>
      account.paragraphs.flatMap(({ number }, index) =>
        rowsOf({ article: id, paragraph: number }, account, index),
      ),
    );

const kindOf = (mention: Mention, kind: Mention['kind']) => (mention.kind === kind ? mention.id : undefined);

/** The accounts, a row a paragraph, and the records that they link to. */
export const ACCOUNT_TABLES = [
  dataTable<InAccount & { heading: string | undefined; text: string }>({
    name: 'paragraphs',
    group: 'articles',
    isByArticle: true,
    key: ['article', 'paragraph'],
    itemsOf: paragraphsOf((at, { paragraphs, headings }, index) => [
      {
        ...at,
        heading: headings.find(({ before }) => before === at.paragraph)?.text,
        text: paragraphs[index]?.text ?? '',
      },
    ]),
    columns: [
      ...place,
      madeColumn('heading', 'string', 'The heading before it, if there is one.', ({ heading }) => heading, {
        isRequired: false,
      }),
      madeColumn(
        'text',
        'string',
        'What the source says there, in the words of the archive, without links and formatting.',
        ({ text }) => text,
      ),
    ],
    foreignKeys: [refersTo('article', 'articles')],
  }),
  dataTable<InAccount & { mention: Mention }>({
    name: 'mentions',
    group: 'articles',
    isByArticle: true,
    key: [],
    itemsOf: paragraphsOf((at, { paragraphs }, index) =>
      (paragraphs[index]?.sentences ?? []).flatMap(({ mentions }) =>
        mentions.map((mention) => ({ ...at, mention })),
      ),
    ),
    columns: [
      ...place,
      ...(['outlet', 'actor', 'place'] as const).map((kind) =>
        column<InAccount & { mention: Mention }>(kind, idSchema, ({ mention }) => kindOf(mention, kind), {
          description: `The ${kind} that is mentioned, if it is one.`,
          isRequired: false,
        }),
      ),
      madeColumn('text', 'string', 'The words of the account that name it.', ({ mention }) => mention.text),
    ],
    foreignKeys: [
      refersTo('article', 'articles'),
      refersTo('outlet', 'outlets'),
      refersTo('actor', 'actors'),
      refersTo('place', 'places'),
    ],
  }),
];
