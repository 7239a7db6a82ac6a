import type { ArticleEntry } from '../derive/archive.ts';
import type { Reads } from '../rebuild/reads.ts';
import type { Id } from '../schema/id.ts';

/**
 * An article whose frontmatter and account are recorded separately: most pages that show a card never read the account.
 */
class NotedArticle implements ArticleEntry {
  readonly id: Id;
  readonly #article: ArticleEntry;
  readonly #reads: Reads;
  readonly #head: string;
  readonly #body: string;

  constructor(article: ArticleEntry, reads: Reads) {
    this.id = article.id;
    this.#head = `head:${article.id}`;
    this.#body = `body:${article.id}`;
    this.#article = article;
    this.#reads = reads;
  }

  get data() {
    this.#reads.note(this.#head);
    return this.#article.data;
  }

  get published() {
    this.#reads.note(this.#head);
    return this.#article.published;
  }

  get account() {
    this.#reads.note(this.#body);
    return this.#article.account;
  }

  get outline() {
    this.#reads.note(this.#body);
    return this.#article.outline;
  }
}

/** Articles that each record what is read of them. */
export function articlesOneByOne(
  articles: ReadonlyMap<Id, ArticleEntry>,
  reads: Reads,
): Map<Id, ArticleEntry> {
  return new Map(Array.from(articles, ([id, article]) => [id, new NotedArticle(article, reads)]));
}
