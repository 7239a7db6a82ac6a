import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { compareArticles, ROW_ORDERS, type RowOrder } from '../comparison.ts';
import type { ComparedArticle, ComparisonCodebook } from '../compared-article.ts';
import { blindArticles } from '../blind.ts';
import { accountsSection } from '../markup/accounts.ts';
import { labelOf } from '../markup/article-table.ts';
import { columnLabels, columnsList, comparisonParts, PARTS } from '../markup/comparison.ts';
import type { ComparisonLinks, Frame } from '../markup/frame.ts';
import {
  FEWEST,
  moveColumn,
  readRequest,
  settleArticles,
  writeRequest,
  type CompareRequest,
} from '../request.ts';
import { citationOf, toCsv, toJson } from '../take-along.ts';
import { controls } from './controls.ts';
import { toNode } from './dom.ts';

/** What the page tells its script: where articles lie, and what a citation says of the archive. */
export interface CompareConfig {
  base: string;
  archive: string;
  state: string;
}

function find(id: string): HTMLElement {
  const node = document.getElementById(id);
  if (node === null) throw new Error(`The page has no #${id}.`);
  return node;
}

const config = JSON.parse(find('compare-config').textContent) as CompareConfig;
const output = find('comparison');
const notices = find('notices');
const status = find('status');
const links: ComparisonLinks = {
  article: (id, paragraph) =>
    `${config.base}articles/${id}/${paragraph === undefined ? '' : `#p${paragraph}`}`,
  original: (id, paragraph) => `${config.base}articles/${id}/original/#p${paragraph}`,
  actor: (id) => `${config.base}actors/${id}/`,
  stance: (id) => `${config.base}about/#stances-${id}`,
};

const loaded = new Map<string, Promise<unknown>>();
// Answers may come back out of order; only that of the newest request is shown.
let newest = 0;
// The request that is shown; a link within the page changes the address, but not what is compared.
let drawn: string | undefined;
let hasGone = false;
// What is compared, or would be with more: the articles asked for that there are.
let settledIds: readonly string[] = [];

/** Loads a file of the site once; `undefined` when there is none at this address. */
function load<T>(path: string): Promise<T | undefined> {
  const known = loaded.get(path) as Promise<T | undefined> | undefined;
  if (known !== undefined) return known;
  const loading = fetch(`${config.base}compare/${path}`).then(async (response) => {
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as T;
  });
  loaded.set(path, loading);
  loading.catch(() => loaded.delete(path));
  return loading;
}

async function show(): Promise<void> {
  newest += 1;
  const turn = newest;
  const { request, problems } = readRequest(new URLSearchParams(location.search));
  status.textContent = 'Loading the articles …';
  try {
    const [codebook, ...loading] = await Promise.all([
      load<ComparisonCodebook>('codebook.json'),
      ...request.ids.map((id) => load<ComparedArticle>(`articles/${id}.json`)),
    ]);
    if (turn !== newest) return;
    const found = new Map(
      loading.flatMap((article) => (article === undefined ? [] : [[article.id, article]])),
    );
    const settled = settleArticles(request.ids, new Set(found.keys()));
    const articles = settled.ids.flatMap((id) => found.get(id) ?? []);
    settledIds = settled.ids;
    const messages = [...problems, ...settled.problems].map(({ message }) => message);
    const unasked = request.questions.filter((id) => codebook?.questions.every((each) => each.id !== id));
    messages.push(...unasked.map((id) => `The codebook has no question “${id}”; it was left out.`));
    notices.replaceChildren(...messages.map((message) => toNode(h('p', message))));
    const isEnough = articles.length >= FEWEST;
    find('choose').toggleAttribute('open', !isEnough);
    // Ticks and titles would tell a blind reader which articles these are.
    find('choose').hidden = isEnough && request.isBlind;
    markChosen(settled.ids);
    if (codebook === undefined || !isEnough) {
      output.replaceChildren();
      document.title = `Compare · ${config.archive}`;
      drawn = location.search;
      status.textContent = '';
      return;
    }
    const known = request.questions.filter((id) => codebook.questions.some((question) => question.id === id));
    draw(articles, codebook, { ...request, ids: settled.ids, questions: known });
    goToFragment();
  } catch (error) {
    if (turn !== newest) return;
    status.textContent = '';
    notices.replaceChildren(
      toNode(h('p', 'The articles could not be loaded. Try again, or read a dossier instead.')),
    );
    console.warn('The articles could not be loaded.', error);
  }
}

function draw(articles: ComparedArticle[], codebook: ComparisonCodebook, request: CompareRequest): void {
  const { questions, rowOrder, onlyDiffering, isBlind } = request;
  const shown = isBlind ? blindArticles(articles) : articles;
  const comparison = compareArticles(shown, codebook, {
    ...(questions.length === 0 ? {} : { questions }),
    rowOrder,
    onlyDiffering,
  });
  const frame: Frame = { articles: shown, links, labels: columnLabels(shown), isBlind };
  const title = `Comparison of ${String(articles.length)} articles`;
  const citation = isBlind
    ? 'Read blind: outlets, titles, dates and stances are hidden.'
    : citationOf(comparison, { title, archive: config.archive, state: config.state, url: location.href });
  const content: ElementContent[] = [
    partsMenu(request),
    h('h2', { className: ['label'], id: 'columns' }, 'The articles'),
    columnsList(frame),
    // Buttons act on the articles themselves, whatever they are called.
    ...controls({
      request,
      columns: articles.map(({ id }, index) => ({ id, label: labelOf(frame, shown[index]?.id ?? id) })),
      codebook,
    }),
    ...comparisonParts(comparison, frame, { parts: request.parts }),
    ...(request.withAccounts
      ? [
          accountsSection(
            frame,
            comparison.matrix.map(({ question }) => question),
          ),
        ]
      : []),
    h('p', { className: ['aside'], id: 'citation' }, citation),
  ];
  const open = [...output.querySelectorAll('details[id][open]')].map(({ id }) => id);
  output.replaceChildren(...content.map((item) => toNode(item)));
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  drawn = location.search;
  document.title = `${articles.map(({ id }, index) => labelOf(frame, shown[index]?.id ?? id)).join(', ')} · ${config.archive}`;
  status.textContent = `${String(articles.length)} articles compared on ${String(comparison.matrix.length)} question${comparison.matrix.length === 1 ? '' : 's'}.`;
  const fileName = `comparison-of-${shown.map(({ id }) => id).join('-and-')}`.slice(0, 120);
  offer(fileName, 'csv', 'text/csv', toCsv(comparison));
  offer(fileName, 'json', 'application/json', toJson(comparison, { title, citation }));
}

/** Links to the parts that are shown, as the dossiers have them. */
function partsMenu({ parts }: CompareRequest): Element {
  const shown = PARTS.filter(([id]) => parts.includes(id));
  return h('nav', { className: ['parts'], ariaLabel: 'Parts of the comparison' }, [
    h(
      'ul',
      shown.map(([id, label]) => h('li', h('a', { href: `#${id}` }, label))),
    ),
  ]);
}

/** Goes to the place that the address names: when the page was loaded, it was not there yet. */
function goToFragment(): void {
  if (hasGone || location.hash === '') return;
  hasGone = true;
  location.replace(location.hash);
}

function offer(fileName: string, ending: string, type: string, text: string): void {
  const link = output.querySelector<HTMLAnchorElement>(`a[data-download="${ending}"]`);
  if (link === null) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const address = URL.createObjectURL(new Blob([text], { type }));
    const saver = document.createElement('a');
    saver.href = address;
    saver.download = `${fileName}.${ending}`;
    saver.click();
    URL.revokeObjectURL(address);
  });
}

function go(request: CompareRequest): void {
  const focused = document.activeElement?.id;
  history.pushState(null, '', `${location.pathname}?${writeRequest(request).toString()}`);
  void show().then(() => {
    if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus();
  });
}

function markChosen(ids: readonly string[]): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('#choose input[name=a]'))
    box.checked = ids.includes(box.value);
}

output.addEventListener('change', (event) => {
  const { target } = event;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const { request } = readRequest(new URLSearchParams(location.search));
  const boxes = (name: string) =>
    [...output.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map(({ value }) => value);
  const isOn = (name: string) => boxes(name).length > 0;
  const order = output.querySelector<HTMLSelectElement>('select[name=order]')?.value;
  const parts = PARTS.map(([id]) => id).filter((id) => boxes('part').includes(id));
  const isLast = (name: string) => target.name === name && boxes(name).length === 0;
  // Something must be shown: the last part or question that is left stays.
  if (target instanceof HTMLInputElement && (isLast('part') || isLast('q'))) {
    target.checked = true;
    return;
  }
  const allQuestions = output.querySelectorAll('input[name=q]').length;
  const questions = boxes('q');
  go({
    ...request,
    parts,
    questions: questions.length === allQuestions ? [] : questions,
    rowOrder: ROW_ORDERS.find((known): known is RowOrder => known === order) ?? 'codebook',
    onlyDiffering: isOn('differ'),
    isBlind: isOn('blind'),
    withAccounts: isOn('accounts'),
  });
});
find('choose').addEventListener('submit', (event) => {
  event.preventDefault();
  const { request } = readRequest(new URLSearchParams(location.search));
  const boxes = [...document.querySelectorAll<HTMLInputElement>('#choose input[name=a]')];
  const offered = new Set(boxes.map(({ value }) => value));
  const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  // What was chosen stays in its place, also where it is not offered here; the rest of the request stays as it is.
  const kept = settledIds.filter((id) => !offered.has(id) || ticked.includes(id));
  go({ ...request, ids: [...new Set([...kept, ...ticked])] });
});
output.addEventListener('click', (event) => {
  const button =
    event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-do]') : null;
  if (button === null) return;
  const { request: asked } = readRequest(new URLSearchParams(location.search));
  const request = { ...asked, ids: settledIds };
  const id = button.value;
  const { do: action } = button.dataset;
  if (action === 'print') window.print();
  if (action === 'left') go(moveColumn(request, id, -1));
  if (action === 'right') go(moveColumn(request, id, 1));
  if (action === 'remove') go({ ...request, ids: request.ids.filter((other) => other !== id) });
});
window.addEventListener('popstate', () => {
  if (location.search !== drawn) void show();
});

void show();
