import type { Id } from '../../schema/id.ts';
import type { ComparisonUrls } from '../../urls/comparison-urls.ts';
import { ROW_ORDERS } from '../claim-matrix.ts';
import { sharedCodebook, underCodebook } from '../compared-article.ts';
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
  /** The query with its `?`, or empty. */
  search: () => string;
  /** The fragment with its `#`, or empty. */
  hash: () => string;
  href: () => string;
  /** Adds an entry with this query (without `?`, but with a fragment if there is one) to the history. */
  push: (query: string) => void;
  /** Puts this query (without `?`) in the place of the one that is there; the fragment stays. */
  replace: (query: string) => void;
  /** Scrolls to the place that the fragment names, without an entry in the history. */
  goToFragment: () => void;
}

/** The list of articles to choose from, above the comparison. */
export interface ChooserState {
  isOpen: boolean;
  isHidden: boolean;
  /** The articles that are ticked. */
  chosen: readonly Id[];
}

/** What the controller shows, and what it asks of the page. */
export interface CompareView {
  setStatus: (text: string) => void;
  setNotices: (messages: readonly string[]) => void;
  setChooser: (state: ChooserState) => void;
  /** Shows a comparison in the place of the one before. */
  showComparison: (drawing: Drawing) => void;
  /** Shows no comparison. */
  clear: (title: string) => void;
  /** Ticks a checkbox of the controls. */
  tick: (box: ControlBox) => void;
  /** The id of what has the focus; `undefined` where that has none. */
  focusedId: () => string | undefined;
  focus: (id: string) => void;
}

/** What the controller knows of the site. */
export interface CompareSite extends ArchiveWords {
  urls: ComparisonUrls;
  /** The codebook that is asked by where none of the articles is coded. */
  codebook: Id;
  /** The day, in words, on which the page is read. */
  today: () => string;
}

/** A checkbox or a list of the controls. */
export interface ControlBox {
  name: string;
  value: string;
}

/** What the controls say after a change. */
export interface ControlValues {
  parts: readonly string[];
  questions: readonly Id[];
  rowOrder: string | undefined;
  onlyContradictions: boolean;
  isBlind: boolean;
  withAccounts: boolean;
}

/**
 * The compare page without its DOM: reads what the URL asks for, loads it, has it shown, and turns what the reader
 * chooses into a new URL. The URL is the only state that outlives the page.
 */
export class CompareController {
  readonly #sources: ComparisonSources;
  readonly #address: PageAddress;
  readonly #view: CompareView;
  readonly #site: CompareSite;
  #newest = 0;
  // The query that is shown or being loaded; `undefined` after a failure, so that it is asked for again.
  #askedSearch: string | undefined;
  #hasGoneToFragment = false;
  // The articles that are compared, or would be with more: those asked for that there are.
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
   * Shows what the URL asks for. Answers may come out of order: only those to the newest request are shown. What cannot
   * be loaded is a notice, and a comparison that is shown stays.
   */
  async show(): Promise<void> {
    this.#newest += 1;
    const turn = this.#newest;
    const search = this.#address.search();
    this.#askedSearch = search;
    const { request, problems } = this.#asked();
    this.#view.setStatus('Loading the articles …');
    try {
      const answers = await Promise.all(request.ids.map((id) => this.#sources.article(id)));
      if (turn !== this.#newest) return;
      const found = new Map(
        answers.flatMap((article) => (article === undefined ? [] : [[article.id, article]])),
      );
      // An article that was renamed may be asked for by its former id.
      const ids = [...new Set(request.ids.map((id, index) => answers[index]?.id ?? id))];
      const settled = settleArticles(ids, new Set(found.keys()));
      const files = settled.ids.flatMap((id) => found.get(id) ?? []);
      const shared = sharedCodebook(files);
      const codebook = await this.#sources.codebook(shared ?? this.#site.codebook);
      if (turn !== this.#newest) return;
      const articles = files.map((file) => underCodebook(file, shared));
      const isKnown = (id: Id) => codebook.questions.some((question) => question.id === id);
      const unknown = request.questions.filter((id) => !isKnown(id));
      this.#settledIds = settled.ids;
      this.#questionCount = codebook.questions.length;
      this.#view.setNotices([
        ...[...problems, ...settled.problems].map(({ kind, message }) =>
          request.isBlind && kind === 'unknown' ? 'An article of this link is no longer here.' : message,
        ),
        ...unknown.map((id) => `The codebook has no question “${id}”; it was left out.`),
      ]);
      const isEnough = articles.length >= FEWEST;
      this.#view.setChooser({
        isOpen: !isEnough,
        // Ticks and titles would tell a blind reader which articles these are.
        isHidden: isEnough && request.isBlind,
        chosen: settled.ids,
      });
      if (!isEnough) {
        this.#view.clear(`Compare · ${this.#site.archive}`);
        this.#view.setStatus('');
        return;
      }
      const drawing = await drawComparison(
        articles,
        codebook,
        { ...request, ids: settled.ids, questions: request.questions.filter(isKnown) },
        { ...this.#site, href: this.#address.href(), today: this.#site.today() },
      );
      if (turn !== this.#newest) return;
      if (request.isBlind) this.#hideInAddress({ ...request, ids: settled.ids });
      this.#view.showComparison(drawing);
      this.#view.setStatus(drawing.status);
      this.#goToFragment();
    } catch (error) {
      if (turn !== this.#newest) return;
      this.#askedSearch = undefined;
      this.#view.setStatus('');
      this.#view.setNotices(['The articles could not be loaded. Try again, or read a dossier instead.']);
      console.warn('The articles could not be loaded.', error);
    }
  }

  /** Shows what the URL asks for after back and forward; a step between places on the page draws nothing anew. */
  async restore(): Promise<void> {
    if (this.#address.search() !== this.#askedSearch) await this.show();
  }

  /**
   * Compares the articles that are ticked among those offered; articles that are compared and not offered stay. Questions
   * that are ticked beside them are asked in place of those that were.
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
    // What was chosen before keeps its place.
    const kept = this.#settledIds.filter((id) => !offered.includes(id) || ticked.includes(id));
    const { request } = this.#asked();
    await this.#go({
      ...request,
      ids: [...new Set([...kept, ...ticked])],
      questions: questions.length === 0 ? request.questions : questions,
    });
  }

  /** Follows a change of the controls. Something must be asked: the last question stays ticked. */
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

  /** Follows a link of the page to another comparison: `?a=…`, with a fragment if it leads to a place in it. */
  async follow(href: string): Promise<void> {
    this.#hasGoneToFragment = false;
    this.#address.push(href.replace(/^\?/, ''));
    await this.show();
    if (this.#address.hash() === '') this.#view.focus('controls-summary');
  }

  /** Ends a blind reading: shows the same with outlets, titles, dates and stances. */
  async reveal(): Promise<void> {
    await this.#go({ ...this.#asked().request, ids: this.#settledIds, isBlind: false });
    this.#view.focus('controls-summary');
  }

  /** Moves the column of an article by one place. */
  async moveColumn(id: Id, by: -1 | 1): Promise<void> {
    await this.#go(moveColumn({ ...this.#asked().request, ids: this.#settledIds }, id, by));
  }

  /** Takes the column of an article out. */
  async removeColumn(id: Id): Promise<void> {
    await this.#go({ ...this.#asked().request, ids: this.#settledIds.filter((other) => other !== id) });
  }

  /** What the URL asks for. Where it names no part, but a place in one, that part is shown, too. */
  #asked(): ReturnType<typeof readRequest> {
    const { request, problems } = readRequest(new URLSearchParams(this.#address.search()));
    const part = request.parts.length > 0 ? undefined : partOfPlace(this.#address.hash().slice(1));
    return { request: part === undefined ? request : { ...request, parts: [part] }, problems };
  }

  /** Puts a request into the URL and shows it; what had the focus has it again, in what is drawn anew. */
  async #go(request: CompareRequest): Promise<void> {
    const focused = this.#view.focusedId();
    this.#address.push(writeRequest(request).toString());
    await this.show();
    if (focused !== undefined) this.#view.focus(focused);
  }

  /** Nobody who reads blind may see in the address which articles these are. */
  #hideInAddress(request: CompareRequest): void {
    if (!new URLSearchParams(this.#address.search()).has('a')) return;
    this.#address.replace(writeRequest(request).toString());
    this.#askedSearch = this.#address.search();
  }

  // The browser looked for the place when it loaded the page, before it was there. Later it finds it by itself.
  #goToFragment(): void {
    if (this.#hasGoneToFragment || this.#address.hash() === '') return;
    this.#hasGoneToFragment = true;
    this.#address.goToFragment();
  }
}
