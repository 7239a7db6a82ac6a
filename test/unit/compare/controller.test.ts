import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  CompareController,
  type ChooserView,
  type CompareView,
  type ControlValues,
  type PageAddress,
} from '../../../src/compare/browser/controller.ts';
import { classCode } from '../../../src/compare/class-code.ts';
import type { ComparisonSources } from '../../../src/compare/browser/sources.ts';
import type { ArticleFile } from '../../../src/compare/compared-article.ts';
import type { Nodes } from 'hast';
import { browse, classed, said, tags, URLS } from './browse.ts';
import { ARTICLES, CODEBOOK, fileOfArticle } from './sample.ts';

/** What the page shows, as a reader finds it. */
interface Shown {
  status: string;
  notices: readonly string[];
  title: string;
  /** The column headings of the claim matrix; empty if nothing is compared. */
  columns: string[];
  /** The text of the page below the chooser. */
  text: string;
  chooser: ChooserView | undefined;
  focus: string | undefined;
  ticked: string[];
  draws: number;
}

/** Former ids of renamed articles, under which their files can be found, too. */
const FORMER_IDS: Record<string, string> = { 'courier-of-old': 'courier' };

/** An address bar with a history. */
class AddressBar implements PageAddress {
  readonly entries: string[];
  at = 0;
  fragment: string;
  visits: string[] = [];

  constructor(address: string) {
    this.entries = [];
    this.fragment = '';
    this.#enter(address);
  }

  #enter(address: string): void {
    const [query = '', fragment = ''] = address.split('#');
    this.entries.push(query);
    this.fragment = fragment === '' ? '' : `#${fragment}`;
  }

  search = () => this.entries[this.at] ?? '';
  hash = () => this.fragment;
  href = () => `https://archive.test/compare/${this.search()}`;
  push = (query: string) => {
    this.entries.splice(this.at + 1);
    this.#enter(`?${query}`);
    this.at += 1;
  };
  replace = (query: string) => {
    this.entries[this.at] = `?${query}`;
  };
  goToFragment = () => {
    this.visits.push(this.fragment);
  };
  parameters = (name: string) => new URLSearchParams(this.search()).getAll(name);
}

/** A source of the sample's articles whose responses can be delayed, or fail. */
function sampleSources() {
  const held = new Map<string, () => void>();
  const failing = new Set<string>();
  const sources: ComparisonSources = {
    codebook: () => Promise.resolve(CODEBOOK),
    article: async (id): Promise<ArticleFile | undefined> => {
      if (held.has(id)) await new Promise<void>((resolve) => held.set(id, resolve));
      if (failing.has(id)) throw new Error('503');
      const article = ARTICLES.find((each) => each.id === (FORMER_IDS[id] ?? id));
      return article === undefined ? undefined : fileOfArticle(article);
    },
    account: (id) =>
      failing.has(`account of ${id}`)
        ? Promise.reject(new Error('503'))
        : Promise.resolve(ARTICLES.find((each) => each.id === id)?.account ?? []),
  };
  return {
    sources,
    failing,
    hold: (id: string) => held.set(id, () => undefined),
    release: (id: string) => {
      const answer = held.get(id);
      held.delete(id);
      answer?.();
    },
  };
}

/** The name of a column, without its date. */
function nameIn(head: Nodes): string {
  return said(head)
    .replace(said(classed(head, 'when')[0] ?? { type: 'root', children: [] }), '')
    .trim();
}

function open(address: string) {
  const bar = new AddressBar(address);
  const { sources, ...answers } = sampleSources();
  const shown: Shown = {
    status: '',
    notices: [],
    title: '',
    columns: [],
    text: '',
    chooser: undefined,
    focus: undefined,
    ticked: [],
    draws: 0,
  };
  const view: CompareView = {
    setStatus: (text) => (shown.status = text),
    setNotices: (messages) => (shown.notices = messages),
    setChooser: (state) => (shown.chooser = state),
    showComparison: ({ content, title }) => {
      const page = browse(content);
      const [heads] = tags(page, 'thead');
      shown.columns = heads === undefined ? [] : tags(heads, 'th').slice(1).map(nameIn);
      shown.text = said(page);
      shown.title = title;
      shown.draws += 1;
    },
    clear: (title) => {
      Object.assign(shown, { columns: [], text: '', title });
    },
    tick: ({ name, value }) => shown.ticked.push(`${name}=${value}`),
    focusedId: () => shown.focus,
    focus: (id) => (shown.focus = `again ${id}`),
  };
  const site = {
    archive: 'Archive',
    state: '2 June 2024',
    codebook: 'bridge',
    urls: URLS,
    today: () => '3 June 2024',
  };
  const controller = new CompareController({ sources, address: bar, view, site });
  return { bar, controller, shown, ...answers };
}

/** The controls of a comparison that shows everything, with these changes. */
const controls = (changes: Partial<ControlValues> = {}): ControlValues => ({
  parts: [],
  questions: CODEBOOK.questions.map(({ id }) => id),
  rowOrder: 'contradictions',
  onlyContradictions: false,
  isBlind: false,
  withAccounts: false,
  ...changes,
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what the URL asks for', () => {
  it('is shown, with the columns in its order, and the chooser closes on it', async () => {
    const { controller, shown } = open('?a=telegraf&a=courier');
    await controller.show();
    expect(shown.columns).toEqual(['Der Telegraf', 'Harbour Courier']);
    expect(shown.title).toBe('Der Telegraf, Harbour Courier · Archive');
    expect(shown.status).toBe('2 articles compared on 5 questions.');
    expect(shown.notices).toEqual([]);
    expect(shown.chooser).toEqual({ place: 'folded', chosen: ['telegraf', 'courier'] });
  });

  it('may name an article by the id that it had before it was renamed, or by both', async () => {
    const { controller, shown } = open('?a=courier-of-old&a=telegraf&a=courier');
    await controller.show();
    expect(shown.columns).toEqual(['Harbour Courier', 'Der Telegraf']);
    expect(shown.notices).toEqual([]);
    expect(shown.chooser?.chosen).toEqual(['courier', 'telegraf']);
  });

  it('is said to load until it is there', async () => {
    const { controller, shown } = open('?a=telegraf&a=courier');
    const showing = controller.show();
    expect(shown.status).toBe('Loading the articles …');
    await showing;
    expect(shown.status).not.toContain('Loading');
  });

  it('may be an article that there is not: it is named, and the others are compared', async () => {
    const { controller, shown } = open('?a=courier&a=ghost&a=gazette');
    await controller.show();
    expect(shown.notices).toEqual(['There is no article “ghost” here; it was left out.']);
    expect(shown.columns).toEqual(['Harbour Courier', 'Nordby Gazette']);
  });

  it('may be one article: nothing is compared, and the chooser opens with it ticked', async () => {
    const { controller, shown } = open('?a=courier&blind=1');
    await controller.show();
    expect(shown.notices).toEqual(['One article alone cannot be compared. Choose another one below.']);
    expect(shown).toMatchObject({ columns: [], status: '', title: 'Compare · Archive' });
    expect(shown.chooser).toEqual({ place: 'open', chosen: ['courier'] });
  });

  it('may be a question that the codebook does not have: it is named, and the others are asked', async () => {
    const { controller, shown } = open('?a=courier&a=gazette&q=why&q=ghost');
    await controller.show();
    expect(shown.notices).toEqual(['The codebook has no question “ghost”; it was left out.']);
    expect(shown.status).toBe('2 articles compared on 1 question.');
  });

  it('may be only unknown questions: then all are asked', async () => {
    const { controller, shown } = open('?a=courier&a=gazette&q=ghost');
    await controller.show();
    expect(shown.status).toBe('2 articles compared on 5 questions.');
  });

  it('may be a part that there is not: it is named, and the others are shown', async () => {
    const { controller, shown } = open('?a=courier&a=gazette&part=voices&part=ghost');
    await controller.show();
    expect(shown.notices).toEqual(['There is no part “ghost” of a comparison; it was left out.']);
    expect(shown.text).toContain('“Unnamed”: the article gives no name');
    expect(shown.text).not.toContain('Who says what');
  });

  it('may be a blind reading: neither page nor title tells an outlet, and the chooser is hidden', async () => {
    const { bar, controller, shown } = open('?a=courier&a=gazette&blind=1');
    await controller.show();
    expect(bar.entries).toEqual([`?c=${classCode(['courier', 'gazette'])}`]);
    expect(shown.columns).toEqual(['Article A', 'Article B']);
    expect(shown.title).toBe('Article A, Article B · Archive');
    expect(shown.text).toContain('Read blind: outlets, titles, dates and stances are hidden.');
    expect(shown.text).not.toMatch(/Courier|Gazette/);
    expect(shown.chooser?.place).toBe('hidden');
  });

  it('is cited with the URL that shows it', async () => {
    const { controller, shown } = open('?a=courier&a=gazette');
    await controller.show();
    expect(shown.text).toContain(
      'State of the archive: 2 June 2024. https://archive.test/compare/?a=courier',
    );
  });

  it('may be the accounts side by side', async () => {
    const { controller, shown } = open('?a=courier&a=gazette&accounts=1');
    await controller.show();
    expect(shown.text).toContain('The accounts, side by side');
    expect(shown.text).toContain('¶1 First.');
  });
});

describe('a class link', () => {
  const link = (...ids: string[]) => `?c=${classCode(ids)}`;

  it('shows its articles blind, in its order', async () => {
    const { bar, controller, shown } = open(link('gazette', 'courier'));
    await controller.show();
    expect(shown.columns).toEqual(['Article A', 'Article B']);
    expect(shown.status).toBe('2 articles compared on 5 questions.');
    expect(shown.text).toContain('Task sheet and coding grid');
    expect(bar.entries).toEqual([link('gazette', 'courier')]);
  });

  it('ends when the sources are revealed: the same is shown with their names, and back hides them again', async () => {
    const { bar, controller, shown } = open(`${link('gazette', 'courier')}&q=why`);
    await controller.show();
    await controller.reveal();
    expect(bar.search()).toBe('?a=gazette&a=courier&q=why');
    expect(shown.columns).toEqual(['Nordby Gazette', 'Harbour Courier']);
    expect(shown.text).not.toContain('Task sheet');
    expect(shown.focus).toBe('again controls-summary');
    bar.at -= 1;
    await controller.restore();
    expect(shown.columns).toEqual(['Article A', 'Article B']);
  });

  it('does not name an article that is no longer there', async () => {
    const { controller, shown } = open(link('gazette', 'ghost', 'courier'));
    await controller.show();
    expect(shown.notices).toEqual(['An article of this link is no longer here.']);
  });

  it('that was cut off says so, and offers the articles', async () => {
    const { controller, shown } = open(link('gazette', 'courier').slice(0, -2));
    await controller.show();
    expect(shown.notices[0]).toBe(
      'The link is not complete, or was changed: no articles can be told from it.',
    );
    expect(shown.chooser).toMatchObject({ place: 'open' });
  });
});

describe('answers that do not come as they should', () => {
  it('come out of order: those to the newest request are shown', async () => {
    const { bar, controller, shown, hold, release } = open('?a=courier&a=telegraf');
    hold('telegraf');
    const first = controller.show();
    bar.push('a=courier&a=gazette');
    await controller.show();
    release('telegraf');
    await first;
    expect(shown.columns).toEqual(['Harbour Courier', 'Nordby Gazette']);
    expect(shown.draws).toBe(1);
  });

  it('fail after a newer request was shown: nothing is said of them', async () => {
    const { bar, controller, shown, hold, release, failing } = open('?a=courier&a=telegraf');
    hold('telegraf');
    failing.add('telegraf');
    const first = controller.show();
    bar.push('a=courier&a=gazette');
    await controller.show();
    release('telegraf');
    await first;
    expect(shown.notices).toEqual([]);
    expect(shown.status).toBe('2 articles compared on 5 questions.');
  });

  it('fail: the page says so, keeps what it shows, and tries again when it is asked again', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { bar, controller, shown, failing } = open('?a=courier&a=telegraf');
    await controller.show();
    failing.add('gazette');
    bar.push('a=courier&a=gazette');
    await controller.show();
    expect(shown.notices).toEqual([
      'The articles could not be loaded. Try again, or read a dossier instead.',
      expect.stringMatching(/^Not loaded, so left out: gazette\./),
    ]);
    expect(shown.status).toBe('');
    expect(shown.columns).toEqual(['Harbour Courier', 'Der Telegraf']);
    expect(warn).toHaveBeenCalledOnce();
    failing.clear();
    await controller.restore();
    expect(shown.notices).toEqual([]);
    expect(shown.columns).toEqual(['Harbour Courier', 'Nordby Gazette']);
  });

  it('fail for some: the others are compared, the page says which are left out, and asks for them again', async () => {
    const { bar, controller, shown, failing } = open('?a=courier&a=telegraf&a=gazette');
    failing.add('telegraf');
    await controller.show();
    expect(shown.columns).toEqual(['Harbour Courier', 'Nordby Gazette']);
    expect(shown.notices).toEqual([expect.stringMatching(/left out: telegraf\./)]);
    failing.clear();
    await controller.restore();
    expect(shown.columns).toEqual(['Harbour Courier', 'Der Telegraf', 'Nordby Gazette']);
    expect(bar.parameters('a')).toEqual(['courier', 'telegraf', 'gazette']);
  });

  it('fail for some of a blind reading: the page names none, and the address still has all', async () => {
    const { bar, controller, shown, failing } = open('?a=courier&a=telegraf&a=gazette&blind=1');
    failing.add('telegraf');
    await controller.show();
    expect(shown.columns).toHaveLength(2);
    expect(shown.notices).toEqual([expect.stringMatching(/left out: 1\./)]);
    expect(bar.search()).toBe('?a=courier&a=telegraf&a=gazette&blind=1');
  });

  it('fail for an account: the comparison stands without accounts, and the page says so', async () => {
    const { controller, shown, failing } = open('?a=courier&a=telegraf&accounts=1');
    failing.add('account of telegraf');
    await controller.show();
    expect(shown.notices).toEqual(['Not all accounts could be loaded; none is shown.']);
    expect(shown.columns).toEqual(['Harbour Courier', 'Der Telegraf']);
    expect(shown.text).not.toContain('The accounts, side by side');
  });
});

describe('back and forward', () => {
  it('show what the URL asks for now', async () => {
    const { bar, controller, shown } = open('?a=courier&a=telegraf');
    await controller.show();
    await controller.moveColumn('telegraf', -1);
    bar.at -= 1;
    await controller.restore();
    expect(shown.columns).toEqual(['Harbour Courier', 'Der Telegraf']);
    bar.at += 1;
    await controller.restore();
    expect(shown.columns).toEqual(['Der Telegraf', 'Harbour Courier']);
  });

  it('between places on the page draw nothing anew', async () => {
    const { bar, controller, shown } = open('?a=courier&a=telegraf');
    await controller.show();
    bar.fragment = '#claims';
    await controller.restore();
    expect(shown.draws).toBe(1);
  });

  it('to what is shown, while something else is loading, do not let that be shown', async () => {
    const { bar, controller, shown, hold, release } = open('?a=courier&a=telegraf');
    await controller.show();
    hold('gazette');
    bar.push('a=courier&a=gazette');
    const second = controller.show();
    bar.at -= 1;
    await controller.restore();
    release('gazette');
    await second;
    expect(shown.columns).toEqual(['Harbour Courier', 'Der Telegraf']);
  });
});

describe('the place that the URL names', () => {
  it('is scrolled to once the page is shown, and only the first time', async () => {
    const { bar, controller } = open('?a=courier&a=telegraf#q-why');
    await controller.show();
    bar.fragment = '#q-owner';
    await controller.show();
    expect(bar.visits).toEqual(['#q-why']);
  });

  it.each([
    ['q-why--courier', 'Who says what'],
    ['s-council', 'Where each stands'],
    ['events', 'Events, and who reports them'],
  ])('may be in a part that the URL does not name, #%s: the part is shown', async (place, heading) => {
    const { controller, shown } = open(`?a=courier&a=telegraf#${place}`);
    await controller.show();
    expect(shown.text).toContain(heading);
  });

  it('is not gone to where nothing is compared', async () => {
    const { bar, controller } = open('?a=courier#q-why');
    await controller.show();
    expect(bar.visits).toEqual([]);
  });
});

describe('columns', () => {
  it('are moved: the URL follows, and what had the focus has it again', async () => {
    const { bar, controller, shown } = open('?a=courier&a=telegraf&a=gazette&order=codebook');
    await controller.show();
    shown.focus = 'left-gazette';
    await controller.moveColumn('gazette', -1);
    expect(bar.search()).toBe('?a=courier&a=gazette&a=telegraf&order=codebook');
    expect(shown.columns).toEqual(['Harbour Courier', 'Nordby Gazette', 'Der Telegraf']);
    expect(shown.focus).toBe('again left-gazette');
  });

  it('are removed until one is left, which is not compared', async () => {
    const { bar, controller, shown } = open('?a=courier&a=telegraf');
    await controller.show();
    await controller.removeColumn('courier');
    expect(bar.parameters('a')).toEqual(['telegraf']);
    expect(shown).toMatchObject({ columns: [], text: '', title: 'Compare · Archive' });
    expect(shown.chooser).toMatchObject({ place: 'open', chosen: ['telegraf'] });
  });

  it('leave ids that no article has behind', async () => {
    const { bar, controller } = open('?a=ghost&a=courier&a=telegraf');
    await controller.show();
    await controller.moveColumn('telegraf', -1);
    expect(bar.parameters('a')).toEqual(['telegraf', 'courier']);
  });
});

describe('choosing articles', () => {
  it('keeps the order of those that are compared, and adds new ones at the end', async () => {
    const { bar, controller, shown } = open('?a=telegraf&a=courier&part=voices');
    await controller.show();
    const offered = ['bulletin', 'courier', 'gazette', 'telegraf'];
    await controller.chooseArticles({ offered, ticked: ['bulletin', 'courier', 'telegraf'] });
    expect(bar.search()).toBe('?a=telegraf&a=courier&a=bulletin&part=voices');
    expect(shown.columns).toEqual(['Der Telegraf', 'Harbour Courier', 'Town Bulletin']);
  });

  it('asks the questions that are ticked beside them, and without any those that were asked', async () => {
    const { bar, controller } = open('?q=owner');
    await controller.show();
    const offered = ['bulletin', 'courier', 'telegraf'];
    await controller.chooseArticles({ offered, ticked: ['courier', 'telegraf'], questions: [] });
    expect(bar.search()).toBe('?a=courier&a=telegraf&q=owner');
    await controller.chooseArticles({
      offered,
      ticked: ['courier', 'telegraf'],
      questions: ['why', 'ferry'],
    });
    expect(bar.search()).toBe('?a=courier&a=telegraf&q=why&q=ferry');
  });

  it('takes out those that are no longer ticked, but not those that are not offered', async () => {
    const { bar, controller } = open('?a=telegraf&a=courier&a=gazette');
    await controller.show();
    await controller.chooseArticles({ offered: ['courier', 'bulletin'], ticked: ['bulletin'] });
    expect(bar.parameters('a')).toEqual(['telegraf', 'gazette', 'bulletin']);
  });
});

describe('the controls', () => {
  it('write everything that is chosen into the URL, and nothing that is as at first', async () => {
    const { bar, controller } = open('?a=courier&a=telegraf');
    await controller.show();
    await controller.chooseControls(
      { name: 'blind', value: '1' },
      controls({
        parts: ['voices', 'claims'],
        questions: ['why'],
        rowOrder: 'codebook',
        onlyContradictions: true,
        isBlind: true,
        withAccounts: true,
      }),
    );
    expect(bar.search()).toBe(
      `?c=${classCode(['courier', 'telegraf'])}&part=claims&part=voices&q=why&order=codebook&contradict=1&accounts=1`,
    );
    await controller.chooseControls({ name: 'blind', value: '1' }, controls());
    expect(bar.search()).toBe('?a=courier&a=telegraf');
  });

  it('keep the last question ticked, and the URL as it is', async () => {
    const { bar, controller, shown } = open('?a=courier&a=telegraf');
    await controller.show();
    await controller.chooseControls({ name: 'q', value: 'why' }, controls({ questions: [] }));
    expect(shown.ticked).toEqual(['q=why']);
    expect(bar.entries).toHaveLength(1);
    expect(shown.draws).toBe(1);
  });

  it('keep what had the focus', async () => {
    const { controller, shown } = open('?a=courier&a=telegraf');
    await controller.show();
    shown.focus = 'choose-part-voices';
    await controller.chooseControls({ name: 'part', value: 'voices' }, controls({ parts: ['voices'] }));
    expect(shown.focus).toBe('again choose-part-voices');
    expect(shown.text).toContain('“Unnamed”: the article gives no name');
  });
});

describe('a link of the page to another comparison', () => {
  it('is followed in place: the URL names it, and the focus is at the controls', async () => {
    const { bar, controller, shown } = open('?a=courier&a=gazette');
    await controller.show();
    await controller.follow('?a=courier&a=gazette&q=why');
    expect(bar.entries).toEqual(['?a=courier&a=gazette', '?a=courier&a=gazette&q=why']);
    expect(shown.status).toBe('2 articles compared on 1 question.');
    expect(shown.focus).toBe('again controls-summary');
    expect(bar.visits).toEqual([]);
  });

  it('goes to the place that it names', async () => {
    const { bar, controller, shown } = open('?a=courier&a=gazette#answers');
    await controller.show();
    await controller.follow('?a=courier&a=gazette&part=events#events');
    expect(shown.text).toContain('Events, and who reports them');
    expect(bar.visits).toEqual(['#answers', '#events']);
    expect(shown.focus).toBeUndefined();
  });
});
