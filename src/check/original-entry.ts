import type { Original } from '../originals/original-file.ts';
import { originalState } from '../originals/original-state.ts';
import type { Article } from '../schema/article.ts';
import type { Content, Entry } from '../content/load-content.ts';
import { valuesAt } from './reference-fields.ts';

/** The state of an article's original; `undefined` where the entry's fingerprint cannot be read. */
export function stateOfOriginal({ originals }: Content, { id, record }: Entry<Article>) {
  return record === undefined ? undefined : originalState(record.original, originals.get(id));
}

/** The paragraphs of an article's original, from the first; `undefined` where no verified copy is here. */
export function originalParagraphs(
  content: Content,
  article: Entry<Article> | undefined,
): string[] | undefined {
  if (article === undefined || stateOfOriginal(content, article)?.state !== 'verified') return undefined;
  return paragraphsOf(content.originals.get(article.id));
}

/** The headings that stand right before each paragraph of an article's original, empty for most of them. */
export function originalHeadings({ originals }: Content, article: Entry<Article> | undefined): string[] {
  const headings: string[] = [];
  let before = '';
  for (const { kind, text } of originals.get(article?.id ?? '')?.blocks ?? []) {
    if (kind === 'heading') before += ` ${text}`;
    else {
      headings.push(before.trim());
      before = '';
    }
  }
  return headings;
}

/**
 * How many paragraphs an article's original has: by its copy, if that is an intact one of the right document, else by
 * the entry.
 */
export function countOriginal(content: Content, article: Entry<Article> | undefined): unknown {
  // The raw YAML: another mistake in the file is no reason to say nothing.
  const [sha256, paragraphs] = ['sha256', 'paragraphs'].map(
    (key) => valuesAt(article?.yaml.data, ['original', key])[0]?.value,
  );
  const copy = content.originals.get(article?.id ?? '');
  const isCopy = copy?.isIntact === true && copy.head.source.sha256 === sha256;
  return isCopy ? paragraphsOf(copy)?.length : paragraphs;
}

function paragraphsOf(copy: Original | null | undefined): string[] | undefined {
  return copy?.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
}
