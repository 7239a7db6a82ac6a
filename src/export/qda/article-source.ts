import { boundsOf, OPEN_END, OPEN_START, readEdtf } from '@parallax/edtf';
import type { Account } from '../../schema/account.ts';
import type { Article } from '../../schema/article.ts';
import type { QdaArticle } from './project-model.ts';
import type { SourceBlock } from './source-text.ts';

/** What an article's source takes from other entries. */
export interface ArticleNames {
  outlet: string;
  genre: string;
  stance: string;
}

/** An article as a source: its account or, if `original` is given, the original's blocks. */
export function articleSource(
  id: string,
  data: Article,
  {
    account,
    original,
    names,
  }: { account: Account; original?: readonly SourceBlock[] | undefined; names: ArticleNames },
): QdaArticle {
  const { title, date, language, url = '', original: fingerprint } = data;
  const edtf = readEdtf(date.edtf);
  const { earliest, latest } = edtf.ok ? boundsOf(edtf.value) : { earliest: '', latest: '' };
  const dayOf = (bound: string) => (bound === OPEN_START || bound === OPEN_END ? '' : bound);
  const blocks = original ?? accountBlocks(account);
  return {
    id,
    title,
    outlet: names.outlet,
    variables: {
      title,
      outlet: names.outlet,
      date: date.edtf,
      earliest: dayOf(earliest),
      latest: dayOf(latest),
      stance: names.stance,
      genre: names.genre,
      language,
      url,
    },
    blocks,
    isOriginal: original !== undefined,
    isAligned: blocks.filter(({ kind }) => kind === 'paragraph').length === fingerprint.paragraphs,
  };
}

/** An account as blocks: each heading before its paragraph. */
function accountBlocks({ paragraphs, headings }: Account): SourceBlock[] {
  const headingsBefore = (number: number) =>
    headings
      .filter(({ before }) => before === number)
      .map(({ text }): SourceBlock => ({ kind: 'heading', text }));
  return [
    ...paragraphs.flatMap(({ number, text }): SourceBlock[] => [
      ...headingsBefore(number),
      { kind: 'paragraph', text },
    ]),
    ...headingsBefore(paragraphs.length + 1),
  ];
}
