import * as words from '#words/citations';
import { pageOfDossier } from '#words/dossiers';
import { articleOf, codebookOf, recordOf, termOf, UncheckedContentError } from '../derive/archive.ts';
import { dateInWords } from '../derive/publication-day.ts';
import { authorsOfArticle } from '../export/cited-names.ts';
import type { CitedItem } from '../export/cited-item.ts';
import type { Id } from '../schema/id.ts';
import { UNIDENTIFIED } from '../schema/outlet.ts';
import { dossierOf, type LoadedArchive } from './archive.ts';
import { addedDay, latestDay } from './entry-days.ts';
import { urls } from './urls.ts';

/** The article that an entry describes, as its outlet published it. */
export function citedSource({ archive }: LoadedArchive, id: Id): CitedItem {
  const { data } = articleOf(archive, id);
  const outlet = recordOf(archive, 'outlet', data.outlet).data;
  const genre = termOf(archive, 'genres', data.genre);
  const kind = termOf(archive, 'outlet-kinds', outlet.kind);
  const republisher =
    data.republisher === undefined ? undefined : recordOf(archive, 'outlet', data.republisher).data.name;
  const isKnown = outlet.kind !== UNIDENTIFIED;
  const type = genre.citedAs ?? kind.citedAs ?? 'web-page';
  const authors = authorsOfArticle(data);
  return {
    key: id,
    type,
    title: data.title,
    language: data.language,
    // A report without a byline is by the institution that published it.
    authors: authors.length === 0 && type === 'report' && isKnown ? [{ name: outlet.name }] : authors,
    // What is not known has a name in the archive that is no publisher's.
    outlet: isKnown ? outlet.name : republisher,
    date: {
      edtf: data.date.edtf,
      words: dateInWords(data.date.edtf),
      isStated: data.date.basis === 'stated',
    },
    url: data.url,
    abstract: data.summary,
    genre: genre.label,
    notes: [
      ...(isKnown ? [] : [words.publisherUnknown]),
      ...(republisher === undefined || !isKnown ? [] : [words.republishedBy(republisher)]),
    ],
  };
}

/** The archive's own page of an article. */
export function citedAccount(loaded: LoadedArchive, id: Id): CitedItem {
  const { data } = articleOf(loaded.archive, id);
  const outlet = recordOf(loaded.archive, 'outlet', data.outlet).data.name;
  return pageOfArchive(loaded, {
    key: `account.${id}`,
    title: words.accountOf(data.title, outlet),
    day: addedDay(loaded, id),
    address: urls.article(id),
    abstract: data.summary,
  });
}

/** The archive's comparison of the articles of a dossier. */
export function citedDossier(loaded: LoadedArchive, id: Id): CitedItem {
  const { data } = dossierOf(loaded, id);
  return pageOfArchive(loaded, {
    key: `dossier.${id}`,
    title: data.title,
    day: dayOfDossier(loaded, id),
    address: urls.dossier(id),
    abstract: data.thesis ?? data.summary,
  });
}

/** The page of a question of a dossier. */
export function citedQuestion(loaded: LoadedArchive, id: Id, question: Id): CitedItem {
  const { data } = dossierOf(loaded, id);
  const asked = codebookOf(loaded.archive, data.codebook.id).questions.terms.find(
    (term) => term.id === question,
  );
  if (asked === undefined)
    throw new UncheckedContentError(`There is no question "${question}". Run npm run check.`);
  return pageOfArchive(loaded, {
    key: `question.${id}.${question}`,
    title: pageOfDossier(data.title, asked.label),
    day: dayOfDossier(loaded, id),
    address: urls.dossierQuestion(id, question),
  });
}

/** The day when the last of a dossier's articles was coded by its coder. */
function dayOfDossier({ codings, dossiers }: LoadedArchive, id: Id): string | undefined {
  const { articles, coder, codebook } = dossierOf({ dossiers }, id).data;
  return latestDay(
    articles.flatMap((article) =>
      (codings.get(article) ?? []).flatMap((coding) =>
        coding.coder === coder && coding.codebook.id === codebook.id ? [coding.codedOn] : [],
      ),
    ),
  );
}

/** A page of the archive: by its editors, on its site, in its language. */
function pageOfArchive(
  { site }: LoadedArchive,
  page: { key: string; title: string; day: string | undefined; address: string; abstract?: string },
): CitedItem {
  return {
    key: page.key,
    type: 'web-page',
    title: page.title,
    language: site.language,
    authors: site.editors.map((name) => ({ name })),
    outlet: site.title,
    date:
      page.day === undefined ? undefined : { edtf: page.day, words: dateInWords(page.day), isStated: true },
    url: new URL(page.address, site.origin).href,
    abstract: page.abstract,
    notes: [],
  };
}
