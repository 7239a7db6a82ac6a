import { foundDay, warningsOfDay } from '../dates/found-day.ts';
import { orderOfText } from '../dates/number-order.ts';
import type { ExtractedArticle, Extractor, Found, PageReading, Warning } from '../document.ts';
import { readAboutLines } from './about-lines.ts';
import { findAddress } from './address.ts';
import { readBlocks, type RawBlock } from './blocks.ts';
import { bylineAbove, bylineBesideTitle, findByline, lineInPieces, onlyAuthor } from './byline.ts';
import { chooseByline } from './choose-byline.ts';
import { describedShare } from './description.ts';
import { cutEdges } from './edges.ts';
import { authorInLines, linesBesideHeadline } from './heading-lines.ts';
import { countLeft, explainBlocks } from './explain.ts';
import { findHeadline } from './headline.ts';
import { readMainText } from './main-text.ts';
import { readAbout, readJsonLd } from './json-ld.ts';
import { PAYWALL_LINE } from './labels.ts';
import { findDirection, findLanguage, settleLanguage } from './language.ts';
import { measureText } from './measure.ts';
import { findOtherPage } from './other-page.ts';
import { isInFirstPerson, ownerOfSite } from './owner.ts';
import { parsePage } from './parse.ts';
import { dayOfLines, dayUnderHeadline, onlyDay } from './line-dates.ts';
import { chooseDay, collectPageDates } from './page-dates.ts';
import { breakBlankLines } from './preserved-lines.ts';
import { prunePage } from './prune.ts';
import { chooseText, isUnsure, warningsOfReading } from './reading.ts';
import { revealText } from './reveal.ts';
import { firstMeta, surveyPage } from './survey.ts';
import { signatureOf } from './signature.ts';
import { withAncestors } from './shown-dates.ts';
import { asBlocks } from './section-headings.ts';
import { proseOf } from './restore.ts';
import { readStructuredBody } from './structured-body.ts';
import { settleTitle } from './settle-title.ts';
import { normaliseText, readableText } from './text.ts';
import { placeText } from './text-place.ts';
import { BIBLIOGRAPHIC_TITLES, findSiteName, findPageTitle, titlePartsOf } from './title.ts';
import { trimBlocks, type Trimmed } from './trim.ts';
import { namesAlone, wholeByline } from './whole-names.ts';

/** How a page is read: what is known of it, and what the editor chose. */
export interface PageOptions {
  /** Where it was saved from. */
  url?: string | undefined;
  /** The server's `Content-Language` header. */
  contentLanguage?: string | undefined;
  /** The way to the text; by default the one that fits the page. */
  extractor?: Extractor | undefined;
  /** Whether every block of the page is listed, with its rule. */
  isExplained?: boolean | undefined;
}

/**
 * Extracts an article from a saved HTML page: its main text as blocks, and its metadata. Takes any string and never
 * throws because of its content; runs, loads and decodes nothing.
 */
export function extractPage(html: string, options: PageOptions = {}): ExtractedArticle {
  const document = parsePage(html);
  revealText(document);
  const survey = surveyPage(document);
  const structured = readJsonLd(survey.jsonLd);
  // What a page says of itself dates its text and names the author, too.
  const item = readAbout(survey.jsonLd, structured);
  const url = findAddress(survey, structured, options.url);
  const namedSite = findSiteName(survey, structured);
  const stated = findPageTitle(survey, structured, [namedSite?.value ?? '', hostName(url?.value)]);
  const byline = findByline(survey, structured, item);
  const dir = statedDirection(document);
  const statedLanguage = findLanguage(document, survey, structured, options.contentLanguage);

  const lines = readBlocks(document.body);
  const all = lines.map((line) => line.text).join('\n');
  const dating = { language: settleLanguage(statedLanguage, all).language?.value, order: orderOfText(all) };
  const otherPage = findOtherPage(document, survey, structured, lines, url?.value);
  const besideTitle = bylineBesideTitle(lines, dating);
  const dates = collectPageDates(survey, item, lines, url?.value, dating);
  const headings = survey.headings.map((heading) => readableText(heading.textContent.slice(0, 1000)));
  const sectionTitles = new Set(
    survey.sectionTitles.map((element) => normaliseText(element.textContent.slice(0, 200))),
  );

  const headline = findHeadline(
    survey.headings,
    normaliseText(stated?.value ?? ''),
    normaliseText(namedSite?.value ?? ''),
    firstMeta(survey, BIBLIOGRAPHIC_TITLES) !== undefined,
  );
  const names = namesAlone(lines, survey.imageTexts);
  const beside = linesBesideHeadline(lines, headline?.value ?? stated?.value);
  const alone = byline === undefined ? onlyAuthor(lines) : undefined;

  const withDates = new Set([...survey.times, ...survey.dateLines].flatMap(withAncestors));

  // The page is changed from here on; its metadata has been read.
  breakBlankLines(document.body, normaliseText(stated?.value ?? ''));
  const whole = measureText(document.body);
  const pruned = prunePage(document.body, whole);
  const measured = measureText(document.body);
  const place = placeText(document.body, measured, whole);
  const modified = chooseDay(dates.modified, place);
  const dayStated = chooseDay(dates.published, place);
  const dated = dayUnderHeadline(beside.after.map(lineInPieces), dating, dayStated, modified) ?? dayStated;
  // Readability.js would drop headings that repeat the title in the head.
  document.head.remove();
  const main = readMainText(
    document,
    measured,
    (found) => describedShare(survey, (headline ?? stated)?.value, found),
    normaliseText((headline ?? stated)?.value ?? ''),
    withDates,
  );
  const shown = main.blocks;
  const settled = settleTitle(
    { title: stated, siteName: namedSite },
    survey.title,
    headings,
    shown,
    normaliseText(byline?.value ?? ''),
  );
  const { siteName } = settled;
  const title = headline ?? settled.title;
  const chosen = chooseText(main, readStructuredBody(structured?.articleBody), options.extractor);
  const named = {
    stated: byline,
    beside: authorInLines([...beside.after, ...beside.before], survey.imageTexts, dating),
  };
  const context = {
    title: normaliseText(title?.value ?? ''),
    byline: normaliseText((byline ?? named.beside?.author)?.value ?? ''),
    imageTexts: new Set(survey.imageTexts.map(normaliseText)),
    host: hostName(url?.value),
    dating,
  };
  const authors = [byline, besideTitle, named.beside?.author].flatMap((one) =>
    one === undefined ? [] : [normaliseText(one.value)],
  );
  const finish = (found: readonly RawBlock[]) => {
    const trimmed: Trimmed = trimBlocks(found, context);
    const edges = cutEdges(trimmed.kept, dating, authors);
    return { ...trimmed, ...edges, blocks: asBlocks(edges.blocks, sectionTitles) };
  };
  const { kept, leftOut, blocks, cuts, dateline } = finish(chosen.blocks);
  const text = blocks.map((block) => block.text).join('\n');

  const near = pruned.filter((part) => part.text !== '').map((part) => ({ text: part.text, why: part.why }));
  const removed = [...near, ...leftOut.map(({ block, why }) => ({ text: block.text, why })), ...cuts];
  const about = readAboutLines(removed, dating);
  const ofMonth = dated?.foundIn === 'url' && dated.value.length === 7 ? dated.value : undefined;
  const shownDay = dayOfLines(
    [...about.dated, ...[...beside.after, ...beside.before].map(lineInPieces)],
    dating,
    modified,
  );
  const published =
    (ofMonth === undefined ? dated : undefined) ??
    (shownDay?.value.startsWith(ofMonth ?? '') === true ? shownDay : undefined) ??
    (dateline?.published && foundDay(dateline.published, 'dateline')) ??
    onlyDay(lines, dating, modified, ofMonth) ??
    dated;
  const other =
    about.byline ??
    bylineAbove(about.bylines, dating) ??
    named.beside?.author ??
    besideTitle ??
    inDateline(dateline?.byline) ??
    signatureOf(kept) ??
    alone;

  const { restored, agreement } = main;
  const { extractor } = chosen;
  const explained = explainBlocks(lines, {
    main: chosen.blocks,
    kept,
    blocks,
    leftOut,
    pruned,
    restored,
    extractor,
  });
  const reading: PageReading = {
    extractor,
    agreement,
    ofFirst: main.ofFirst,
    kept: Math.min(1, proseOf(kept) / Math.max(1, whole.get(document.body)?.prose ?? 0)),
    described: describedShare(survey, title?.value, text),
    left: countLeft(explained),
  };
  const isDoubtful = isUnsure(reading, text.length);
  if (isDoubtful && chosen.other !== undefined)
    reading.other = { extractor: chosen.other.extractor, blocks: finish(chosen.other.blocks).blocks };

  const { language, warnings } = settleLanguage(statedLanguage, text);
  const sites = [siteName?.value, hostName(url?.value)];
  return {
    title,
    siteName: siteName ?? about.siteName ?? inDateline(dateline?.siteName),
    byline:
      wholeByline(chooseByline({ ...named, other }, sites), names, sites) ??
      ownerOfSite(
        lines,
        [siteName?.value, ...headings, ...titlePartsOf(survey.title).map((part) => part.text)],
        hostName(url?.value),
        isInFirstPerson(text),
      ),
    language,
    direction: findDirection(dir, language?.value, text),
    published,
    modified,
    url,
    blocks,
    removed,
    reading,
    explained: options.isExplained === true ? explained : undefined,
    otherPage: extractor === 'structured-data' ? undefined : otherPage,
    warnings: [
      ...warnings,
      ...warningsOfReading(reading, chosen, isDoubtful, text.length),
      ...warningsOfDay(published, modified),
      ...paywallWarnings(removed, structured?.isForPayers === true),
    ],
  };
}

function paywallWarnings(removed: ExtractedArticle['removed'], isForPayers: boolean): Warning[] {
  const notice = removed.find(({ text, why }) => why === 'paywall' || PAYWALL_LINE.test(text))?.text;
  if (notice === undefined && !isForPayers) return [];
  const reason =
    notice === undefined ? 'Its data say that it is not free to read' : `It says "${notice.slice(0, 80)}"`;
  return [
    {
      code: 'perhaps-incomplete',
      message: `${reason}, so that the saved page may lack the rest of the text: compare it with the original.`,
    },
  ];
}

function inDateline(value: string | undefined): Found<string> | undefined {
  return value === undefined ? undefined : { value, foundIn: 'dateline' };
}

function hostName(url: string | undefined): string {
  return url === undefined ? '' : new URL(url).hostname.replace(/^www\./, '');
}

// The innermost `dir` around the text counts; pages set it on the article, the body or the root.
function statedDirection(document: Document): string | undefined {
  for (const element of [
    document.querySelector('article, main, [role="main"]'),
    document.body,
    document.documentElement,
  ]) {
    const dir = element?.closest('[dir]')?.getAttribute('dir')?.trim().toLowerCase();
    if (dir === 'rtl' || dir === 'ltr') return dir;
  }
  return undefined;
}
