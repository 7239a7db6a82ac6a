import type { ComparedArticle, ComparisonCodebook } from '../compare/compared-article.ts';
import { speakerName } from '../compare/compared-article.ts';
import type { Claim, Coding } from '../schema/coding.ts';
import type { Urls } from '../urls/urls.ts';
import { itemIds } from './item-ids.ts';

/** The context of the W3C Web Annotation Data Model, and its media type. */
const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What annotations need besides the coding: absolute addresses, and the language of the archive's own words. */
export interface AnnotationSetting {
  urls: Urls;
  /** The address at which the site is published, without its path. */
  origin: string;
  /** BCP 47. */
  language: string;
}

/** A coded article, with the codebook that it is coded by. */
export interface AnnotatedCoding {
  article: ComparedArticle;
  coding: Coding;
  codebook: ComparisonCodebook;
  /** The path of the coding's page, and that of its annotations. */
  page: string;
  file: string;
}

/**
 * The claims of a coding as an annotation collection with one page (W3C Web Annotation Data Model, section 5), as JSON-LD.
 * The target of each is the paragraphs of the account that it rests on (of the coding's page, where the account has other
 * paragraphs); its body is the claim at its permanent address: a schema.org `Claim` with answer, position, speaker,
 * hedging word and time.
 */
export function annotationCollection(coded: AnnotatedCoding, setting: AnnotationSetting): object {
  const { article, coding } = coded;
  const address = absolute(setting, coded.file);
  const items = claimAnnotations(coded, setting);
  return {
    '@context': contextOf(setting),
    id: address,
    type: 'AnnotationCollection',
    label: article.title,
    creator: coderOf(coding),
    ...createdOn(coding),
    total: items.length,
    first: { id: `${address}#items`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** The ids of the annotations of a coding, as absolute addresses: `file` is the path of what has them. */
export function annotationIds(coding: Coding, file: string, setting: AnnotationSetting): string[] {
  return itemIds(coding).claims.map((id) => absolute(setting, `${file}#${id}`));
}

/** The collection of all annotations of an archive: how many there are, and where its pages begin and end. */
export function wholeCollection(
  { total, pages, label }: { total: number; pages: number; label: string },
  setting: AnnotationSetting,
): object {
  const page = (number: number) => absolute(setting, setting.urls.annotationPage(number));
  return {
    '@context': ANNOTATION_CONTEXT,
    id: absolute(setting, setting.urls.allAnnotations()),
    type: 'AnnotationCollection',
    label,
    total,
    ...(pages > 0 && { first: page(1), last: page(pages) }),
  };
}

/** A page of that collection: the ids of annotations, each of which is in the file that its id names. */
export function collectionPage(
  {
    number,
    last,
    startIndex,
    items,
  }: { number: number; last: number; startIndex: number; items: readonly string[] },
  setting: AnnotationSetting,
): object {
  const page = (of: number) => absolute(setting, setting.urls.annotationPage(of));
  return {
    '@context': ANNOTATION_CONTEXT,
    id: page(number),
    type: 'AnnotationPage',
    partOf: absolute(setting, setting.urls.allAnnotations()),
    startIndex,
    ...(number > 1 && { prev: page(number - 1) }),
    ...(number < last && { next: page(number + 1) }),
    items,
  };
}

function claimAnnotations(coded: AnnotatedCoding, setting: AnnotationSetting): object[] {
  const { coding, file } = coded;
  const ids = itemIds(coding).claims;
  return coding.claims.map((claim, index) => {
    const id = ids[index] ?? '';
    return {
      id: absolute(setting, `${file}#${id}`),
      type: 'Annotation',
      motivation: 'classifying',
      creator: coderOf(coding),
      ...createdOn(coding),
      body: claimBody(coded, setting, { claim, id }),
      target: claim.at.map((paragraph) => targetOf(coded, setting, paragraph)),
    };
  });
}

function claimBody(
  { article, codebook, page }: AnnotatedCoding,
  setting: AnnotationSetting,
  { claim, id }: { claim: Claim; id: string },
): object {
  const { question, answer, denies = false, position, text, hedge, asOf } = claim;
  const asked = codebook.questions.find((each) => each.id === question);
  const label = asked?.answers.find((each) => each.id === answer)?.label ?? answer;
  const instrument = absolute(setting, setting.urls.codingInstruments(codebook.id));
  return {
    id: absolute(setting, `${page}#${id}`),
    type: ['TextualBody', 'schema:Claim'],
    purpose: 'classifying',
    value: text,
    format: 'text/plain',
    language: setting.language,
    'schema:appearance': { id: absolute(setting, setting.urls.article(article.id)) },
    question: `${instrument}#questions-${question}`,
    answer,
    answerLabel: label,
    denies,
    position,
    ...speakerOf(article, setting, claim),
    ...(hedge !== undefined && { hedge }),
    ...(asOf !== undefined && { asOf }),
  };
}

/** Who speaks, if it is not the article: with the address of the record if there is one. */
function speakerOf(article: ComparedArticle, setting: AnnotationSetting, claim: Claim): object {
  const name = speakerName(article, claim);
  if (name === undefined) return {};
  const { by } = claim;
  const authority = by !== undefined && article.names[`actor:${by}`] === undefined ? 'outlet' : 'actor';
  const id = by === undefined ? undefined : absolute(setting, setting.urls.record(authority, by));
  return { speaker: { ...(id !== undefined && { id }), label: name } };
}

function targetOf(
  { article: { id, isAligned }, page }: AnnotatedCoding,
  setting: AnnotationSetting,
  paragraph: number,
): object {
  return {
    type: 'SpecificResource',
    source: absolute(setting, isAligned ? setting.urls.article(id) : page),
    selector: {
      type: 'FragmentSelector',
      // Fragments of XHTML and HTML.
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: `p${String(paragraph)}`,
    },
  };
}

/** A coder by the id in the archive, without an address: it may be a person or a program. */
function coderOf({ coder }: Coding): object {
  return { nickname: coder };
}

/** The model asks for a time; a coding has a day, which begins at midnight. A day that is not certain is left out. */
function createdOn({ codedOn }: Coding): object {
  return /^\d{4}-\d{2}-\d{2}$/.test(codedOn) ? { created: `${codedOn}T00:00:00Z` } : {};
}

/** The terms of a claim that neither the model nor schema.org has are those of the archive's page on coding. */
function contextOf(setting: AnnotationSetting): unknown[] {
  const own = `${absolute(setting, setting.urls.codingInstruments())}#`;
  const terms = ['answer', 'answerLabel', 'denies', 'position', 'speaker', 'hedge', 'asOf'];
  return [
    ANNOTATION_CONTEXT,
    {
      schema: 'https://schema.org/',
      question: { '@id': `${own}question`, '@type': '@id' },
      ...Object.fromEntries(terms.map((term) => [term, `${own}${term}`])),
    },
  ];
}

function absolute({ origin }: AnnotationSetting, path: string): string {
  return new URL(path, origin).href;
}
