import type { Warning } from '../document.ts';
import {
  CONSENT_BUTTONS,
  CONSENT_TITLES,
  CONSENT_WORDS,
  ERROR_TITLES,
  LOGIN_TITLES,
  NEEDS_SCRIPT,
} from '../vocabulary/other-pages.ts';
import { hasPhrase, isPhrase } from '../vocabulary/phrases.ts';
import type { RawBlock } from './blocks.ts';
import type { StructuredArticle } from './json-ld.ts';
import { isSilent, PROSE_LENGTH } from './measure.ts';
import { shapeOfPage, type PageShape } from './page-shape.ts';
import { longestRow } from './repeated-items.ts';
import { firstMeta, type Survey } from './survey.ts';
import { readableText } from './text.ts';

/** The pages that are taken for articles most often, each with what to do about it. */
const OTHER_PAGES = {
  'error-page': 'an error page, which stands in the place of the one that was wanted: save that anew',
  'consent-page': 'a request for consent, before the article: save the page after you have answered it',
  'login-page': 'a page to sign in or to register: save the article once you are signed in',
  'script-page':
    'a page without its text, which a script would load: save it from a browser once the text is there',
  'list-page': 'a list of articles, such as a front page: save the articles one by one',
} as const;

type OtherPage = keyof typeof OTHER_PAGES;

/**
 * What a page is if it is no article: an error, a wall of consent, a login, an application without its text, a list.
 * Undefined if it may be an article, which a page is that has prose in a row and does not look like a list. `lines` are the
 * blocks of the whole body as it was saved; the document must not have been changed yet.
 */
export function findOtherPage(
  document: Document,
  survey: Survey,
  structured: StructuredArticle | undefined,
  lines: readonly RawBlock[],
  url: string | undefined,
): Warning | undefined {
  if (structured !== undefined) return undefined;
  const { hostname: host, pathname: path } = url === undefined ? {} : new URL(url);
  const shape = shapeOfPage(document, survey, lines, host);
  const kind = kindOf(document, lines, shape, { isTyped: isTypedArticle(survey), path });
  if (kind === undefined) return undefined;
  return { code: kind, message: `This is no article but ${OTHER_PAGES[kind]}.` };
}

/** What a page says of itself. */
interface Stated {
  /** Whether it says that it is an article, or when it was published, in its head. Many lists do, too. */
  isTyped: boolean;
  path: string | undefined;
}

/** More prose in a row than this is an article, unless the page looks like a list. */
const LEAST_ARTICLE = 500;

function kindOf(
  document: Document,
  lines: readonly RawBlock[],
  shape: PageShape,
  stated: Stated,
): OtherPage | undefined {
  const isShort = shape.longest < LEAST_ARTICLE;
  if (isShort && shape.titles.some((title) => ERROR_TITLE.test(title))) return 'error-page';
  if (!stated.isTyped && asksForConsent(lines, shape)) return 'consent-page';
  if (isShort && !stated.isTyped && isLogin(document, shape)) return 'login-page';
  if (isShort && awaitsScript(document, lines, shape)) return 'script-page';
  return isList(document, lines, shape, stated) ? 'list-page' : undefined;
}

function isTypedArticle(survey: Survey): boolean {
  const type = firstMeta(survey, ['og:type'])?.toLowerCase() ?? '';
  return /article|video|blog_?post/.test(type) || firstMeta(survey, ['article:published_time']) !== undefined;
}

const ERROR_TITLE = isPhrase(ERROR_TITLES);
const LOGIN_TITLE = isPhrase(LOGIN_TITLES);
const CONSENT_TITLE = isPhrase(CONSENT_TITLES);
const CONSENT_WORD = hasPhrase(CONSENT_WORDS);
const CONSENT_BUTTON = isPhrase(CONSENT_BUTTONS);
const SCRIPT_PHRASE = hasPhrase(NEEDS_SCRIPT);

// Most of what it says is about cookies and consent.
function asksForConsent(lines: readonly RawBlock[], { titles, prose, buttons }: PageShape): boolean {
  const isNamed = titles.some((title) => CONSENT_TITLE.test(title));
  if (!isNamed && !buttons.some((button) => CONSENT_BUTTON.test(button))) return false;
  const about = lines.reduce(
    (sum, { kind, text, textLength }) =>
      kind === 'paragraph' && textLength >= PROSE_LENGTH && CONSENT_WORD.test(text.slice(0, 2000))
        ? sum + textLength
        : sum,
    0,
  );
  return about > 0 && about >= prose * (isNamed ? 0.4 : 0.6) && prose - about < LEAST_ARTICLE;
}

function isLogin(document: Document, { titles, entries, longest }: PageShape): boolean {
  const isNamed = titles.some((title) => LOGIN_TITLE.test(title));
  const hasPassword = document.querySelector('input[type="password"]') !== null;
  if (!hasPassword) return isNamed && longest === 0;
  return isNamed || (entries < 2 && longest < LEAST_ARTICLE / 2);
}

/** The elements that an application fills by a script. */
const ROOTS =
  '#root, #app, #__next, #__nuxt, #___gatsby, #svelte, app-root, [data-reactroot], [ng-app], [ng-version]';

/** The most text of a page that shows nothing but its frame, and of one that shows nothing at all. */
const MOST_OF_FRAME = 1500;
const MOST_OF_NOTHING = 200;

// Hardly any text, and a place for it, a request to run scripts, or scripts alone.
function awaitsScript(document: Document, lines: readonly RawBlock[], { all, prose }: PageShape): boolean {
  if (prose > PROSE_LENGTH * 2 || all > MOST_OF_FRAME) return false;
  const scripts = document.querySelectorAll('script').length;
  if (scripts === 0) return false;
  const root = document.querySelector(ROOTS);
  const asks = [...document.querySelectorAll('noscript')].map(({ textContent }) =>
    textContent.slice(0, 1000),
  );
  return (
    (root !== null && readableText(shownIn(root)).length < PROSE_LENGTH) ||
    (prose === 0 && all < MOST_OF_NOTHING && scripts > 2) ||
    [...asks, ...lines.map(({ text }) => text.slice(0, 300))].some((text) => SCRIPT_PHRASE.test(text))
  );
}

function shownIn(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child && text.length < 1000; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1 && !isSilent(child as Element)) text += ` ${shownIn(child as Element)}`;
  }
  return text;
}

/** Names that content management systems give to the body of a list, and to that of an article. */
const LIST_NAME =
  /^(?:home|blog|archive|category|tag|search|search-results|author|date|front|path-frontpage|page-taxonomy|frontpage|homepage)$/;
const ARTICLE_NAME =
  /^(?:single(?:-post)?|postid-\d+|page-template.*|page-id-\d+|node-type-.*|page-node-type-.*)$/;

/** The paths of front pages, sections, tags and searches. */
const LIST_PATH =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+|home\/?)?$|\/(?:tags?|topics?|category|categories|sections?|archives?|search|author|page)(?:\/[^/]*){0,2}$/i;

/** The entries of a list, of a long one, and of one that is told by its name or its path. */
const ENTRIES = 4;
const MANY_ENTRIES = 10;
const FEW_ENTRIES = 3;

/** The most prose in a row of a long list, and of one post in a list of whole posts. */
const MOST_IN_LONG_LIST = 900;
const MOST_OF_POST = 2000;

/** The most prose in a row of a page that is mostly links. */
const MOST_AMONG_LINKS = 250;

/** The fewest links to pages of a list, and the most prose in a row of a page with them and headings that lead elsewhere. */
const LEAST_PAGES = 3;
const MOST_WITH_PAGES = 600;

/** The share of links in the text of such a page if it has no headings that lead elsewhere, as lists of goods and topics. */
const LINKS_WITH_PAGES = 0.45;

/** The share of a page's text in items with a link each that makes it a list, and the most prose in a row of such a page. */
const SHARE_OF_ITEMS = 0.4;
const MOST_AMONG_ITEMS = 900;

// Headings that lead to other pages, and little text between them; hardly anything but links; or items with a link each.
function isList(
  document: Document,
  lines: readonly RawBlock[],
  { all, linked, prose, longest, entries, pages }: PageShape,
  { isTyped, path }: Stated,
): boolean {
  const names = (document.body.getAttribute('class') ?? '').slice(0, 1000).toLowerCase().split(/\s+/);
  if (names.some((name) => ARTICLE_NAME.test(name))) return false;
  const isNamed = names.some((name) => LIST_NAME.test(name));
  const isAtPath = path !== undefined && LIST_PATH.test(path);
  if ((isNamed || isAtPath) && entries >= FEW_ENTRIES && longest < LEAST_ARTICLE) return true;

  const most = entries >= MANY_ENTRIES ? MOST_IN_LONG_LIST : LEAST_ARTICLE;
  const posts = document.querySelectorAll('article, .hentry').length;
  const isBroken = longest <= prose * 0.35 && (longest < most || (posts >= 3 && longest < MOST_OF_POST));
  if (isBroken && entries >= (isTyped ? MANY_ENTRIES : ENTRIES)) return true;

  const isPaged = pages >= LEAST_PAGES;
  if (isPaged && longest < MOST_WITH_PAGES && entries >= (isTyped ? MANY_ENTRIES : FEW_ENTRIES)) return true;

  if (isTyped) return false;
  if (isPaged && longest < MOST_AMONG_LINKS && linked >= all * LINKS_WITH_PAGES) return true;
  if (entries >= MANY_ENTRIES && linked >= all * 0.5 && longest < most) return true;
  if (all > LEAST_ARTICLE && linked >= all * 0.7 && longest < MOST_AMONG_LINKS) return true;
  return longest < MOST_AMONG_ITEMS && isOfItems(document.body, lines, all);
}

// Most of its text is in items with a link each, and hardly any prose is outside of them, where a short article would be.
function isOfItems(body: Element, lines: readonly RawBlock[], all: number): boolean {
  const row = longestRow(body);
  if (row === undefined || row.text < all * SHARE_OF_ITEMS) return false;
  const outside = lines.filter(
    ({ kind, textLength, linked, element }) =>
      kind === 'paragraph' &&
      textLength >= PROSE_LENGTH &&
      linked * 2 < textLength &&
      !row.around.contains(element),
  );
  return outside.reduce((sum, { textLength }) => sum + textLength, 0) < MOST_AMONG_LINKS;
}
