import { compareThis, counted, dateBases } from '#words/comparison';
import { comma } from '#words/language';
import * as words from '#words/many-articles';
import type { Element } from 'hast';
import { h } from '../hyperscript.ts';
import type { ComparedArticle } from '../../compared-article.ts';
import type { StatementPage } from '../../chosen-statements.ts';
import type { ArticleOmissions } from '../../omissions.ts';
import type { Heard, OnlyHere, Overview } from '../../overview.ts';
import { permalink } from '../elements.ts';
import { labelOf } from '../render-context.ts';
import { pageFoot, type LargeContext } from './large-context.ts';

/** How many articles a page shows. */
export const ARTICLES_ON_A_PAGE = 30;

/** A page of a dossier's articles: each with whose words it gives, what it alone has, and what it leaves out. */
export function articlesList(
  context: LargeContext,
  { heard, only }: Overview,
  omissions: readonly ArticleOmissions[],
  page: StatementPage<ComparedArticle>,
): Element[] {
  return [
    h(
      'ol',
      { className: ['columns', 'many'] },
      page.items.map((article) =>
        articleItem(context, article, {
          heard: heard.find((each) => each.article === article.id),
          only: only.find((each) => each.article === article.id),
          omissions: omissions.find((each) => each.article === article.id),
        }),
      ),
    ),
    ...pageFoot(page, (number) => context.articlesPage(number)),
  ];
}

function articleItem(
  context: LargeContext,
  { id, title, language, direction, stance, date }: ComparedArticle,
  about: {
    heard: Heard | undefined;
    only: OnlyHere | undefined;
    omissions: ArticleOmissions | undefined;
  },
): Element {
  const label = labelOf(context, id);
  return h('li', { id: `col-${id}` }, [
    h('p', { className: ['label'] }, [
      h('input', { type: 'checkbox', name: 'a', value: id, ariaLabel: compareThis(label) }),
      ' ',
      label,
      ' ',
      permalink(`col-${id}`, words.theArticle(label)),
    ]),
    h('h3', { lang: language, dir: direction }, h('a', { href: context.urls.article(id) }, title)),
    h('p', { className: ['by'] }, [
      `${date.basis === 'stated' ? '' : '~ '}${date.words}${comma}${dateBases[date.basis]} · `,
      h('a', { href: context.urls.stance(stance.id) }, stance.label),
    ]),
    h('p', { className: ['by'] }, heardInWords(about.heard)),
    ...onlyHere(context, id, about.only),
    ...leavesOut(about.omissions),
  ]);
}

function heardInWords(heard: Heard | undefined): string {
  if (heard?.isCoded !== true) return words.notCoded;
  const { claims, own, voices, named, secondHand } = heard;
  return words.heardIn({
    claims,
    own: claims === 0 ? 0 : Math.round((own / claims) * 100),
    voices,
    named,
    secondHand,
  });
}

/** The number of things that this article alone has, part by part, as links to its coding. */
function onlyHere(context: LargeContext, id: string, only: OnlyHere | undefined): Element[] {
  if (only === undefined || only.counts.length === 0) return [];
  return [
    h('p', { className: ['by'] }, [
      words.onlyHere,
      ...only.counts.flatMap(({ part, count }, index) => [
        ...(index === 0 ? [] : [comma]),
        h('a', { href: context.coding(id, part) }, counted[part](count)),
      ]),
    ]),
  ];
}

function leavesOut(omissions: ArticleOmissions | undefined): Element[] {
  if (omissions?.isCoded !== true) return [];
  const { questions, events } = omissions;
  return [h('p', { className: ['by'] }, words.leavesOut(questions.length, events.length))];
}
