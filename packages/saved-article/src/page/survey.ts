import {
  AUTHOR_NAMES,
  AUTHOR_NAMES_IN_OTHERS,
  DATE_NAMES,
  DATE_NAMES_IN_OTHERS,
  SECTION_TITLE_NAMES,
} from '../vocabulary/class-names.ts';
import { namedAs, namesOf } from './hints.ts';

/** The elements of a page that hold metadata, each list in page order. */
export interface Survey {
  /** Values of `<meta>` by key; see `metaKey`. Those of `property` come before those of `name`. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** Texts of `<script type="application/ld+json">`. */
  jsonLd: readonly string[];
  /** What data in scripts call the date of publication, as written. */
  scriptDates: readonly string[];
  /** Elements that carry an `itemprop`, by each of its names in lower case (HTML Standard, "Microdata"). */
  properties: ReadonlyMap<string, readonly Element[]>;
  headings: readonly Element[];
  times: readonly Element[];
  /** `<link>` elements of the head. */
  links: readonly Element[];
  /** Elements with a name or `rel` that marks the author. */
  bylines: readonly Element[];
  /** Elements with a name that marks a date. */
  dateLines: readonly Element[];
  /** Elements with a name that marks a section heading. */
  sectionTitles: readonly Element[];
  /** Alternative texts of images, as written. */
  imageTexts: readonly string[];
  /** The text of the first `<title>` of the head. */
  title: string;
}

/** How much of a script is read, in UTF-16 units. */
const MOST_OF_SCRIPT = 500_000;

/** A date of publication in data of a script: `"published_at":"2025-06-17"`. */
const SCRIPT_DATE =
  /["'](?:date[_-]?published|(?:first[_-]?)?publi(?:shed|cation|sh)[_-]?(?:at|on|date|time|first)?|first[_-]publication|pub[_-]?date)\\?["']\s*:\s*\\?["']([^"'\\]{8,40})\\?["']/gi;

/** How many elements of one kind are kept: metadata comes early in a page. */
const MOST = 200;

/** The key of a `<meta>`: lower case, with colons for dots, so that `DC.title` and `dc:title` are the same. */
function metaKey(name: string): string {
  return name.trim().toLowerCase().replaceAll('.', ':');
}

/** Collects the elements of a document that hold metadata, in one pass. Changes nothing. */
export function surveyPage(document: Document): Survey {
  const byProperty = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  const properties = new Map<string, Element[]>();
  const found = {
    jsonLd: [] as string[],
    scriptDates: [] as string[],
    headings: [] as Element[],
    times: [] as Element[],
    links: [] as Element[],
    bylines: [] as Element[],
    dateLines: [] as Element[],
    sectionTitles: [] as Element[],
    imageTexts: [] as string[],
  };
  const visit = (parent: Element): void => {
    for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
      const itemprop = element.getAttribute('itemprop');
      if (itemprop)
        for (const name of itemprop.slice(0, 200).toLowerCase().split(/\s+/)) add(properties, name, element);
      switch (element.localName) {
        case 'meta':
          collectMeta(element, byProperty, byName);
          break;
        case 'script':
          if (/ld\+json/i.test(element.getAttribute('type') ?? '')) keep(found.jsonLd, element.textContent);
          else
            for (const [, value] of element.textContent.slice(0, MOST_OF_SCRIPT).matchAll(SCRIPT_DATE))
              if (value !== undefined && found.scriptDates.length < MOST) found.scriptDates.push(value);
          break;
        case 'link':
          keep(found.links, element);
          break;
        case 'h1':
          keep(found.headings, element);
          break;
        case 'time':
          keep(found.times, element);
          break;
        case 'img':
          found.imageTexts.push((element.getAttribute('alt') ?? '').slice(0, 400));
          break;
        case 'body':
          break;
        default: {
          const names = namesOf(element).join('');
          if (BYLINE.test(names)) keep(found.bylines, element);
          if (DATE.test(names)) keep(found.dateLines, element);
          if (SECTION_TITLE.test(names)) keep(found.sectionTitles, element);
        }
      }
      visit(element);
    }
  };
  visit(document.documentElement);
  return { ...found, meta: new Map([...byName, ...byProperty]), properties, title: document.title };
}

const BYLINE = namedAs(AUTHOR_NAMES, AUTHOR_NAMES_IN_OTHERS);
const SECTION_TITLE = namedAs(SECTION_TITLE_NAMES);
const DATE = namedAs(DATE_NAMES, DATE_NAMES_IN_OTHERS);

function keep<T>(list: T[], element: T): void {
  if (list.length < MOST) list.push(element);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (values.length < MOST) values.push(value);
}

function collectMeta(
  element: Element,
  byProperty: Map<string, string[]>,
  byName: Map<string, string[]>,
): void {
  const content = element.getAttribute('content')?.slice(0, 2000).trim();
  if (!content) return;
  for (const [attribute, map] of [
    ['property', byProperty],
    ['name', byName],
    ['http-equiv', byName],
  ] as const) {
    const names = element.getAttribute(attribute);
    if (names) for (const name of names.slice(0, 200).split(/\s+/)) add(map, metaKey(name), content);
  }
}

/** The first value of the first key that the page has. */
export function firstMeta(survey: Survey, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = survey.meta.get(key)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}
