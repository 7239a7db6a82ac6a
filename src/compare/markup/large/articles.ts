import type { Element } from 'hast';
import { h } from '../hyperscript.ts';
import type { ComparedArticle } from '../../compared-article.ts';
import type { StatementPage } from '../../chosen-statements.ts';
import type { ArticleOmissions } from '../../omissions.ts';
import type { Heard, OnlyHere, Overview } from '../../overview.ts';
import { permalink } from '../elements.ts';
import { COUNTED } from '../overview-lines.ts';
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
      h('input', { type: 'checkbox', name: 'a', value: id, ariaLabel: `Compare ${label}` }),
      ' ',
      label,
      ' ',
      permalink(`col-${id}`, `the article ${label}`),
    ]),
    h('h3', { lang: language, dir: direction }, h('a', { href: context.urls.article(id) }, title)),
    h('p', { className: ['by'] }, [
      `${date.basis === 'stated' ? '' : '~ '}${date.words}, ${date.basis} · `,
      h('a', { href: context.urls.stance(stance.id) }, stance.label),
    ]),
    h('p', { className: ['by'] }, heardInWords(about.heard)),
    ...onlyHere(context, id, about.only),
    ...leavesOut(about.omissions),
  ]);
}

function heardInWords(heard: Heard | undefined): string {
  if (heard?.isCoded !== true) return 'Not coded.';
  const { claims, own, voices, named, secondHand } = heard;
  const share = claims === 0 ? '' : `, ${String(Math.round((own / claims) * 100))} % in its own voice`;
  return `${String(claims)} claims${share}; ${String(named)} of ${String(voices)} voices named, ${String(secondHand)} at second hand.`;
}

/** What this article alone has, as counts that link to its coding. */
function onlyHere(context: LargeContext, id: string, only: OnlyHere | undefined): Element[] {
  if (only === undefined || only.counts.length === 0) return [];
  return [
    h('p', { className: ['by'] }, [
      'Only here: ',
      ...only.counts.flatMap(({ part, count }, index) => [
        ...(index === 0 ? [] : [', ']),
        h('a', { href: context.coding(id, part) }, `${String(count)} ${COUNTED[part][count === 1 ? 0 : 1]}`),
      ]),
    ]),
  ];
}

function leavesOut(omissions: ArticleOmissions | undefined): Element[] {
  if (omissions?.isCoded !== true) return [];
  const { questions, events } = omissions;
  return [
    h(
      'p',
      { className: ['by'] },
      `Leaves out ${String(questions.length)} questions that others answer, and ${String(events.length)} events that two or more report.`,
    ),
  ];
}
