import { parse } from 'yaml';
import { corpusFiles } from '../corpus/archive.ts';
import { readTerms } from '../corpus/write.ts';

/** An article for any tool: a title, and Markdown without links to records. */
export interface PeerPage {
  id: string;
  title: string;
  text: string;
}

/** The articles of a generated archive as pages for other tools. */
export function peerPages(articles: number, seed: string): PeerPage[] {
  return [...corpusFiles(articles, seed, readTerms())].flatMap(({ path, text }) => {
    const id = /^articles\/(.*)\.md$/.exec(path)?.[1];
    if (id === undefined) return [];
    const [head = '', account = ''] = text.replace(/^---\n/, '').split('\n---\n');
    const { title } = parse(head) as { title: string };
    return [{ id, title, text: account.trim().replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1') }];
  });
}

/** A page as a Markdown file with frontmatter; `more` are additional frontmatter lines. */
export function markdownFile({ title, text }: PeerPage, more: readonly string[] = []): string {
  return ['---', `title: ${JSON.stringify(title)}`, ...more, '---', '', text, ''].join('\n');
}
