import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Block, ExtractedArticle } from '../src/document.ts';

/** The values of a document alone, without where they were found. */
export interface ExpectedArticle {
  title: string | null;
  siteName: string | null;
  byline: string | null;
  language: string | null;
  direction: 'ltr' | 'rtl';
  published: string | null;
  modified: string | null;
  url: string | null;
  blocks: Block[];
  /** The lines that were left out, in the order of `ExtractedArticle.removed`. */
  removed: string[];
  /** The codes of the warnings. */
  warnings: string[];
}

/** A folder of `fixtures` with a folder for each case: the input and `expected.json`. */
export class ArticleCases {
  readonly #folder: string;
  readonly #input: string;

  constructor(folder: 'pages' | 'texts', input: string) {
    this.#folder = fileURLToPath(new URL(`fixtures/${folder}`, import.meta.url));
    this.#input = input;
  }

  /** The names of the cases. */
  get names(): string[] {
    return readdirSync(this.#folder).sort();
  }

  /** The document of a case. */
  input(name: string): string {
    return readFileSync(`${this.#folder}/${name}/${this.#input}`, 'utf8');
  }

  /** What is expected of a case. Under `UPDATE=1`, what came out is written first. */
  async expected(name: string, article: ExtractedArticle): Promise<ExpectedArticle> {
    const file = `${this.#folder}/${name}/expected.json`;
    if (process.env['UPDATE'] === '1')
      await writeFile(file, `${JSON.stringify(valuesOf(article), null, 2)}\n`);
    return JSON.parse(readFileSync(file, 'utf8')) as ExpectedArticle;
  }
}

/** An article as `expected.json` has it; null where the article says nothing. */
export function valuesOf(article: ExtractedArticle): ExpectedArticle {
  const { title, siteName, byline, language, direction, published, modified, url } = article;
  return {
    title: title?.value ?? null,
    siteName: siteName?.value ?? null,
    byline: byline?.value ?? null,
    language: language?.value ?? null,
    direction,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    url: url?.value ?? null,
    blocks: article.blocks,
    removed: article.removed.map(({ text }) => text),
    warnings: article.warnings.map(({ code }) => code),
  };
}
