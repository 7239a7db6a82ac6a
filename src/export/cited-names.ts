import type { Article } from '../schema/article.ts';
import type { Author } from '../schema/author.ts';

/** Words that stand in names of desks, outlets and institutions, and not in names of people. */
const OF_A_GROUP = new Set(
  'agency analysis analysts association board bureau center centre club college commentary committee commission correspondent correspondents council daily department desk division editor editorial editors foundation group guardian herald institute international journal magazine media ministry monitor network news newsroom observatory office online organisation organization paper post press programme program project radio report reporter reporters research review section service society staff studies team television telegraph times tribune tv union unit university watch weekly working writer writers'.split(
    ' ',
  ),
);
/** Particles that begin a family name, in lower case. */
const PARTICLE = /^(?:al|el|bin|ibn|bint|abu|van|von|der|den|de|del|della|da|di|dos|du|la|le|ter|ten|zu)$/iu;
const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{N}\s]+$/u;
const NAME = /^(?:[Aa]l-|[Ee]l-|[Aa]d-|[Aa]n-|[Aa]sh-|[Aa]s-|d[’']|l[’'])?\p{Lu}[\p{L}\p{M}’'-]*$/u;
const INITIALS = /^(?:\p{Lu}\.-?)+$/u;

/** The authors of an article: as its entry lists them, or else as its byline names them. */
export function authorsOfArticle({
  authors,
  byline,
}: Pick<Article, 'authors' | 'byline'>): readonly Author[] {
  return authors ?? authorsOf(byline);
}

/**
 * The authors that a byline names, for lists of references. A person is told only where the form leaves little doubt: two to four
 * words in Latin letters, capitalised, none of which stands in names of desks or institutions; what follows them after a comma, a place, an
 * agency or a role, is left out. All else is one name as printed, since Arabic and Persian names have no family name by their form, and a
 * wrong one would be worse. Without a byline there is none.
 */
export function authorsOf(byline: string | undefined): Author[] {
  if (byline === undefined) return [];
  const printed = byline.replace(/^by\s+/iu, '');
  const authors = partsOf(printed).flatMap(({ before, text }): Author[] => {
    const person = personIn(text);
    if (person !== undefined) return [person];
    // What follows a name after a comma is where, for whom or as what they wrote: "Lena Marsh, Reuters", "…, Staff Writer".
    return before === ',' && LATIN.test(text) ? [] : [{ name: text }];
  });
  // "Ministry of Works, Tevril" is one name, and so is "Reuters and agencies" for all that its form says.
  return authors.some((author) => 'family' in author) ? authors : [{ name: printed }];
}

/** The parts of a byline, each with what parts it from the one before: a comma, or `and`, which adds somebody. */
function partsOf(byline: string): { before: string; text: string }[] {
  const [first = '', ...rest] = byline.split(/\s*(,\s+and\s|[,;]\s|\s&\s|\sand\s)\s*/u);
  const parts = [{ before: '', text: first }];
  for (let index = 0; index < rest.length; index += 2)
    parts.push({ before: rest[index]?.trim() === ',' ? ',' : 'and', text: rest[index + 1] ?? '' });
  return parts.filter(({ text }) => text !== '');
}

function personIn(text: string): Author | undefined {
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 4 || !/^[\p{Script=Latin}\p{M}\s.’'-]+$/u.test(text))
    return undefined;
  if (words.some((word) => OF_A_GROUP.has(word.toLowerCase()))) return undefined;
  const isName = (word: string) => NAME.test(word) && !/^\p{Lu}{3,}$/u.test(word);
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (!isName(last) || !(isName(first) || INITIALS.test(first))) return undefined;
  if (!words.every((word) => isName(word) || INITIALS.test(word) || PARTICLE.test(word))) return undefined;
  // The family name begins with the particles before its last word.
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}
