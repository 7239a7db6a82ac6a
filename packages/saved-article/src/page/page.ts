import { foundDay, warningsOfDay } from '../dates/found-day.ts';
import { orderOfText } from '../dates/number-order.ts';
import type { ExtractedArticle, Found, PageReading, Warning } from '../document.ts';
import { readAboutLines } from './about-lines.ts';
import { findAddress } from './address.ts';
import { readBlocks } from './blocks.ts';
import { bylineAbove, bylineBesideTitle, findByline } from './byline.ts';
import { cutEdges } from './edges.ts';
import { authorInLines, linesBesideHeadline } from './heading-lines.ts';
import { findHeadline } from './headline.ts';
import { readMainText } from './main-text.ts';
import { readJsonLd } from './json-ld.ts';
import { PAYWALL_LINE } from './labels.ts';
import { findDirection, findLanguage, settleLanguage } from './language.ts';
import { measureText } from './measure.ts';
import { parsePage } from './parse.ts';
import { chooseDay, collectPageDates, dayOfLines } from './page-dates.ts';
import { breakBlankLines } from './preserved-lines.ts';
import { prunePage } from './prune.ts';
import { firstMeta, surveyPage } from './survey.ts';
import { asBlocks } from './section-headings.ts';
import { proseOf } from './restore.ts';
import { readStructuredBody } from './structured-body.ts';
import { settleTitle } from './settle-title.ts';
import { normaliseText, readableText } from './text.ts';
import { placeText } from './text-place.ts';
import { BIBLIOGRAPHIC_TITLES, findSiteName, findPageTitle } from './title.ts';
import { trimBlocks } from './trim.ts';

/**
 * Extracts an article from a saved HTML page: its main text as blocks, and its metadata. `url` is where it was saved
 * from, `contentLanguage` the server's `Content-Language` header. Takes any string and never throws because of its
 * content; runs, loads and decodes nothing.
 */
export function extractPage(
  html: string,
  options: { url?: string | undefined; contentLanguage?: string | undefined } = {},
): ExtractedArticle {
  const document = parsePage(html);
  const survey = surveyPage(document);
  const structured = readJsonLd(survey.jsonLd);
  const url = findAddress(survey, structured, options.url);
  const namedSite = findSiteName(survey, structured);
  const stated = findPageTitle(survey, structured, [namedSite?.value ?? '', hostName(url?.value)]);
  const byline = findByline(survey, structured);
  const dir = statedDirection(document);
  const statedLanguage = findLanguage(document, survey, structured, options.contentLanguage);

  const lines = readBlocks(document.body);
  const all = lines.map((line) => line.text).join('\n');
  const dating = { language: settleLanguage(statedLanguage, all).language?.value, order: orderOfText(all) };
  const besideTitle = bylineBesideTitle(lines, dating);
  const dates = collectPageDates(survey, structured, lines, url?.value, dating);
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
  const beside = linesBesideHeadline(lines, headline?.value);

  // The page is changed from here on; its metadata has been read.
  breakBlankLines(document.body, normaliseText(stated?.value ?? ''));
  const whole = measureText(document.body);
  const pruned = prunePage(document.body, whole);
  const measured = measureText(document.body);
  const place = placeText(document.body, measured, whole);
  const dated = chooseDay(dates.published, place);
  const modified = chooseDay(dates.modified, place);
  // Readability.js would drop headings that repeat the title in the head.
  document.head.remove();
  const main = readMainText(document, measured);
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
  const structuredBody = readStructuredBody(structured?.articleBody, shown);
  const { kept, leftOut } = trimBlocks(structuredBody ?? shown, {
    title: normaliseText(title?.value ?? ''),
    byline: normaliseText(byline?.value ?? ''),
    imageTexts: new Set(survey.imageTexts.map(normaliseText)),
    dating,
  });
  const { blocks: edged, cuts, dateline } = cutEdges(kept, dating);
  const blocks = asBlocks(edged, sectionTitles);
  const text = blocks.map((block) => block.text).join('\n');

  const removed = [...pruned, ...leftOut.map(({ block, why }) => ({ text: block.text, why })), ...cuts];
  const about = readAboutLines(removed, dating);
  const published =
    dated ??
    dayOfLines([...about.dated, ...beside.map((line) => line.text)], dating, modified) ??
    (dateline?.published && foundDay(dateline.published, 'dateline'));
  const author =
    about.byline ??
    bylineAbove(about.bylines, dating) ??
    authorInLines(beside) ??
    besideTitle ??
    inDateline(dateline?.byline);

  const reading: PageReading = {
    extractor: structuredBody === undefined ? main.extractor : 'structured-data',
    agreement: main.agreement,
    kept: Math.min(1, proseOf(kept) / Math.max(1, whole.get(document.body)?.prose ?? 0)),
  };

  const { language, warnings } = settleLanguage(statedLanguage, text);
  return {
    title,
    siteName: siteName ?? about.siteName ?? inDateline(dateline?.siteName),
    byline: chooseByline(byline, siteName?.value, author),
    language,
    direction: findDirection(dir, language?.value, text),
    published,
    modified,
    url,
    blocks,
    removed,
    reading,
    warnings: [
      ...warnings,
      ...warningsOfReading(reading),
      ...warningsOfDay(published),
      ...paywallWarnings(removed, structured?.isForPayers === true),
    ],
  };
}

// Sites state their own name as the author where the page names a person.
function chooseByline(
  stated: Found<string> | undefined,
  site: string | undefined,
  shown: Found<string> | undefined,
): Found<string> | undefined {
  const isSite =
    stated !== undefined && site !== undefined && normaliseText(stated.value) === normaliseText(site);
  return isSite ? (shown ?? stated) : (stated ?? shown);
}

/** Below this agreement a reading is unsure. */
const LEAST_AGREEMENT = 0.7;

function warningsOfReading({ agreement, kept }: PageReading): Warning[] {
  if (agreement >= LEAST_AGREEMENT) return [];
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const message =
    `It is not sure what the article is: two ways of finding it have ${percent(agreement)} of their text in common, ` +
    `and ${percent(kept)} of the page's was kept. Compare it with the page.`;
  return [{ code: 'unsure', message }];
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
