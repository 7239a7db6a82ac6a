import * as words from '#words/coding-notes';
import { unstatedDate } from '#words/article';
import type { ItemAddress } from '../compare/markup/annotated.ts';
import type { ArticleCard } from '../derive/article-card.ts';
import { dateInWords } from '../derive/publication-day.ts';
import { itemIds } from '../export/item-ids.ts';
import type { CodedItem, Coding } from '../schema/coding.ts';
import type { CodedList } from '../schema/item-id.ts';

/**
 * The permanent address of each item of a coding, and how to cite it; `page` is the absolute address of the coding's
 * page. The items are the objects in the coding's lists.
 */
export function itemAddresses(
  coding: Coding,
  { outlet, title, published }: Pick<ArticleCard, 'outlet' | 'title' | 'published'>,
  { archive, page }: { archive: string; page: string },
): (item: CodedItem) => ItemAddress {
  const ids = itemIds(coding);
  const idOf = new Map(
    (Object.keys(ids) as CodedList[]).flatMap((list) =>
      coding[list].map((item: CodedItem, index): [CodedItem, string] => [item, ids[list][index] ?? '']),
    ),
  );
  const source = {
    outlet: outlet.name,
    title,
    date:
      published.basis === 'stated' ? published.words : unstatedDate(published.words, published.basisWords),
    coder: coding.coder,
    day: dateInWords(coding.codedOn),
    archive,
  };
  return (item) => {
    const id = idOf.get(item) ?? '';
    const paragraphs = `¶${item.at.join(' ')}`;
    return {
      id,
      formerIds: item.formerIds ?? [],
      cite: (said) => words.citation({ ...source, said, paragraphs, url: `${page}#${id}` }),
    };
  };
}
