import * as words from '#words/compare-page';
import type { Id } from '../../schema/id.ts';
import type { ComparisonUrls } from '../../urls/comparison-urls.ts';
import { ROW_ORDERS } from '../claim-matrix.ts';
import { sharedCodebook, underCodebook, type ComparedArticle } from '../compared-article.ts';
import { PART_IDS, partOfPlace } from '../parts.ts';
import {
  FEWEST,
  moveColumn,
  readRequest,
  settleArticles,
  writeRequest,
  type CompareRequest,
} from '../request.ts';
import { drawComparison, type ArchiveWords, type Drawing } from './drawing.ts';
import type { ComparisonSources } from './sources.ts';

/** The page's URL and its history. */
export interface PageAddress {
  /** The query with its `?`, or an empty string. */
  search: () => string;
  /** The fragment with its `#`, or an empty string. */
  hash: () => string;
  href: () => string;
  /** Adds a history entry with this query (without `?`, but with any fragment). */
  push: (query: string) => void;
  /** Replaces the current query with this one (without `?`); the fragment stays. */
  replace: (query: string) => void;
  /** Scrolls to the element that the fragment names, without adding a history entry. */
  goToFragment: () => void;
}

/** The list of articles to choose from. */
export interface ChooserView {
  /** Open if nothing is compared; otherwise folded among the controls, or hidden from a blind reader. */
  place: 'open' | 'folded' | 'hidden';
  /** The articles that are ticked. */
  chosen: readonly Id[];
}

/** What the controller shows on the page and asks of it. */
export interface CompareView {
  setStatus: (text: string) => void;
  setNotices: (messages: readonly string[]) => void;
  setChooser: (view: ChooserView) => void;
  /** Shows a comparison, replacing any earlier one. */
  showComparison: (drawing: Drawing) => void;
  /** Removes the comparison from the page. */
  clear: (title: string) => void;
  /** Ticks a checkbox of the controls. */
  tick: (box: ControlBox) => void;
  /** The id of the focused element; `undefined` if it has none. */
  focusedId: () => string | undefined;
  focus: (id: string) => void;
}

/** The facts about the site that the controller uses. */
export interface CompareSite extends ArchiveWords {
  urls: ComparisonUrls;
  /** The codebook used when none of the articles is coded. */
  codebook: Id;
  /** Today's date, in words. */
  today: () => string;
}

/** A checkbox or a list among the controls. */
export interface ControlBox {
  name: string;
  value: string;
}

/** The values of the controls after a change. */
export interface ControlValues {
  parts: readonly string[];
  questions: readonly Id[];
  rowOrder: string | undefined;
  onlyContradictions: boolean;
  isBlind: boolean;
  withAccounts: boolean;
}

/**
 * The logic of the compare page without its DOM: reads the request from the URL, loads the data, has it shown, and
 * turns the reader's choices into a new URL. The URL is the only state that outlives the page.
 */
export class CompareController {
  readonly #sources: ComparisonSources;
  readonly #address: PageAddress;
  readonly #view: CompareView;
  readonly #site: CompareSite;
  #newest = 0;
  // The query that is shown or being loaded; `undefined` after a failure, so that it is loaded again.
  #askedSearch: string | undefined;
  #hasGoneToFragment = false;
  // The articles that are compared, or would be if there were enough: those requested that exist.
  #settledIds: readonly Id[] = [];
  #questionCount = 0;

  constructor({
    sources,
    address,
    view,
    site,
  }: {
    sources: ComparisonSources;
    address: PageAddress;
    view: CompareView;
    site: CompareSite;
  }) {
    this.#sources = sources;
    this.#address = address;
    this.#view = view;
    this.#site = site;
  }

  /**
   * Shows the comparison that the URL asks for. Responses may arrive out of order: only those to the newest request are
   * shown. If some of the articles cannot be loaded, the others are compared, and a notice says which are left out; if too few are left, or
   * other data cannot be loaded, a notice says so, and any comparison already shown stays.
   */
  async show(): Promise<void> {
    this.#newest += 1;
    const turn = this.#newest;
    const search = this.#address.search();
    this.#askedSearch = search;
    const { request, problems } = this.#asked();
    const lost: Id[] = [];
    const ofLost = () =>
      lost.length > 0 ? [words.articlesNotLoaded(request.isBlind ? [lost.length] : lost)] : [];
    this.#view.setStatus(words.loading);
    // At the same time as the articles: mostly it is theirs. What fails is asked for again, and told, below.
    if (request.ids.length >= FEWEST) this.#sources.codebook(this.#site.codebook).catch(() => undefined);
    try {
      const answers = await Promise.all(
        request.ids.map((id) => this.#sources.article(id).catch(() => void lost.push(id))),
      );
      if (turn !== this.#newest) return;
      const found = new Map(
        answers.flatMap((article) => (article === undefined ? [] : [[article.id, article]])),
      );
      // A renamed article may be requested by its former id.
      const ids = [...new Set(request.ids.map((id, index) => answers[index]?.id ?? id))].filter(
        (id) => !lost.includes(id),
      );
      const settled = settleArticles(ids, new Set(found.keys()));
      if (lost.length > 0) {
        // They are asked for again the next time.
        this.#askedSearch = undefined;
        if (settled.ids.length < FEWEST) throw new Error(String(lost));
      }
      const files = settled.ids.flatMap((id) => found.get(id) ?? []);
      const shared = sharedCodebook(files);
      const codebook = await this.#sources.codebook(shared ?? this.#site.codebook);
      if (turn !== this.#newest) return;
      const coded = files.map((file) => underCodebook(file, shared));
      const read = request.withAccounts ? await this.#withAccounts(coded).catch(() => undefined) : undefined;
      const articles = read ?? coded;
      if (turn !== this.#newest) return;
      const isKnown = (id: Id) => codebook.questions.some((question) => question.id === id);
      const unknown = request.questions.filter((id) => !isKnown(id));
      this.#settledIds = settled.ids;
      this.#questionCount = codebook.questions.length;
      this.#view.setNotices([
        ...[...problems, ...settled.problems].map(({ kind, message }) =>
          request.isBlind && kind === 'unknown' ? words.noLongerHere : message,
        ),
        ...unknown.map((id) => words.noSuchQuestion(id)),
        ...ofLost(),
        ...(request.withAccounts && read === undefined ? [words.accountsNotLoaded] : []),
      ]);
      const isEnough = articles.length >= FEWEST;
      this.#view.setChooser({
        // Ticks and titles would tell a blind reader which articles these are.
        place: !isEnough ? 'open' : request.isBlind ? 'hidden' : 'folded',
        chosen: settled.ids,
      });
      if (!isEnough) {
        this.#view.clear(`${words.compare} · ${this.#site.archive}`);
        this.#view.setStatus('');
        return;
      }
      const drawing = await drawComparison(
        articles,
        codebook,
        {
          ...request,
          ids: settled.ids,
          questions: request.questions.filter(isKnown),
          withAccounts: articles === read,
        },
        { ...this.#site, href: this.#address.href(), today: this.#site.today() },
      );
      if (turn !== this.#newest) return;
      if (request.isBlind && lost.length === 0) this.#hideInAddress({ ...request, ids: settled.ids });
      this.#view.showComparison(drawing);
      this.#view.setStatus(drawing.status);
      this.#goToFragment();
    } catch (error) {
      if (turn !== this.#newest) return;
      this.#askedSearch = undefined;
      this.#view.setStatus('');
      this.#view.setNotices([words.notLoaded, ...ofLost()]);
      console.warn('The articles could not be loaded.', error);
    }
  }

  /** Shows what the URL asks for after back or forward; moving between places on the page redraws nothing. */
  async restore(): Promise<void> {
    if (this.#address.search() !== this.#askedSearch) await this.show();
  }

  /**
   * Compares the ticked articles among those offered; compared articles that are not offered stay. Questions ticked
   * with them replace the earlier ones.
   */
  async chooseArticles({
    offered,
    ticked,
    questions = [],
  }: {
    offered: readonly Id[];
    ticked: readonly Id[];
    questions?: readonly Id[];
  }): Promise<void> {
    // Articles chosen before keep their place.
    const kept = this.#settledIds.filter((id) => !offered.includes(id) || ticked.includes(id));
    const { request } = this.#asked();
    await this.#go({
      ...request,
      ids: [...new Set([...kept, ...ticked])],
      questions: questions.length === 0 ? request.questions : questions,
    });
  }

  /** Responds to a change of the controls. At least one question must be asked, so the last one stays ticked. */
  async chooseControls(changed: ControlBox, values: ControlValues): Promise<void> {
    const { parts, questions, rowOrder, ...reading } = values;
    if (changed.name === 'q' && questions.length === 0) {
      this.#view.tick(changed);
      return;
    }
    await this.#go({
      ...this.#asked().request,
      ...reading,
      parts: PART_IDS.filter((id) => parts.includes(id)),
      questions: questions.length === this.#questionCount ? [] : questions,
      rowOrder: ROW_ORDERS.find((known) => known === rowOrder) ?? 'contradictions',
    });
  }

  /** Follows a link from the page to another comparison: `?a=…`, with a fragment if it leads to a place in it. */
  async follow(href: string): Promise<void> {
    this.#hasGoneToFragment = false;
    this.#address.push(href.replace(/^\?/, ''));
    await this.show();
    if (this.#address.hash() === '') this.#view.focus('controls-summary');
  }

  /** Ends a blind reading: shows the same comparison with outlets, titles, dates and stances. */
  async reveal(): Promise<void> {
    await this.#go({ ...this.#asked().request, ids: this.#settledIds, isBlind: false });
    this.#view.focus('controls-summary');
  }

  /** Moves an article's column by one place. */
  async moveColumn(id: Id, by: -1 | 1): Promise<void> {
    await this.#go(moveColumn({ ...this.#asked().request, ids: this.#settledIds }, id, by));
  }

  /** Removes an article's column. */
  async removeColumn(id: Id): Promise<void> {
    await this.#go({ ...this.#asked().request, ids: this.#settledIds.filter((other) => other !== id) });
  }

  /** The request in the URL. If it names no part, but a place in one, that part is shown, too. */
  #asked(): ReturnType<typeof readRequest> {
    const { request, problems } = readRequest(new URLSearchParams(this.#address.search()));
    const part = request.parts.length > 0 ? undefined : partOfPlace(this.#address.hash().slice(1));
    return { request: part === undefined ? request : { ...request, parts: [part] }, problems };
  }

  async #withAccounts(articles: readonly ComparedArticle[]): Promise<ComparedArticle[]> {
    return await Promise.all(
      articles.map(async (article) => ({ ...article, account: await this.#sources.account(article.id) })),
    );
  }

  /** Puts a request into the URL and shows it; the focus returns to the same element in the redrawn page. */
  async #go(request: CompareRequest): Promise<void> {
    const focused = this.#view.focusedId();
    this.#address.push(writeRequest(request).toString());
    await this.show();
    if (focused !== undefined) this.#view.focus(focused);
  }

  /** Keeps a blind reader from seeing in the address which articles these are. */
  #hideInAddress(request: CompareRequest): void {
    if (!new URLSearchParams(this.#address.search()).has('a')) return;
    this.#address.replace(writeRequest(request).toString());
    this.#askedSearch = this.#address.search();
  }

  // When the page loaded, the browser looked for the place before it existed. Later it finds it without help.
  #goToFragment(): void {
    if (this.#hasGoneToFragment || this.#address.hash() === '') return;
    this.#hasGoneToFragment = true;
    this.#address.goToFragment();
  }
}
