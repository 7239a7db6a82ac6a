import * as words from '#words/compare-page';
import { h } from '../markup/hyperscript.ts';
import { createComparisonUrls } from '../../urls/comparison-urls.ts';
import { CompareController, type CompareView, type PageAddress } from './controller.ts';
import { toNode } from './dom.ts';
import type { ArchiveWords, Drawing } from './drawing.ts';
import { createSources } from './sources.ts';

/** The data that the page passes to its script: the site's base path, and words for citations. */
export interface CompareConfig extends ArchiveWords {
  base: string;
  /** The codebook used when none of the articles is coded. */
  codebook: string;
  /** The version of the site, as the query of requests for data (`?v=…`); empty in development. A build writes it. */
  version: string;
}

function find(id: string): HTMLElement {
  const node = document.getElementById(id);
  if (node === null) throw new Error(`The page has no #${id}.`);
  return node;
}

const { base, archive, state, codebook, version } = JSON.parse(
  find('compare-config').textContent,
) as CompareConfig;
const urls = createComparisonUrls(base);
const output = find('comparison');
const chooser = find('choose');
const notices = find('notices');
const status = find('status');
let citation = '';
let isFolded = false;

const address: PageAddress = {
  search: () => location.search,
  hash: () => location.hash,
  href: () => location.href,
  push: (query) => {
    history.pushState(null, '', `${location.pathname}?${query}`);
  },
  replace: (query) => {
    history.replaceState(null, '', `${location.pathname}?${query}${location.hash}`);
  },
  goToFragment: () => {
    location.replace(location.hash);
  },
};

const offeredBoxes = () => [...chooser.querySelectorAll<HTMLInputElement>('input[name=a]')];

const view: CompareView = {
  setStatus: (text) => {
    status.textContent = text;
  },
  setNotices: (messages) => {
    notices.replaceChildren(...messages.map((message) => toNode(h('p', message))));
  },
  setChooser: ({ place, chosen }) => {
    // What is hidden from a blind reader is not on the page. A folded list moves when the comparison is drawn.
    isFolded = place === 'folded';
    if (place === 'hidden') chooser.remove();
    if (place === 'open') output.before(chooser);
    // If the address chooses no articles, keep what the reader ticked before the script ran.
    if (chosen.length > 0) for (const box of offeredBoxes()) box.checked = chosen.includes(box.value);
    // Beside a comparison, its own controls offer the questions.
    document.getElementById('ask')?.toggleAttribute('disabled', chosen.length > 0);
  },
  showComparison: (drawing) => {
    const open = [...output.querySelectorAll('details[id][open]')].map(({ id }) => id);
    output.replaceChildren(...drawing.content.map((item) => toNode(item)));
    if (isFolded) find('controls').append(chooser);
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    document.title = drawing.title;
    citation = drawing.citation;
    for (const link of output.querySelectorAll<HTMLAnchorElement>('a[data-download]'))
      link.addEventListener('click', (event) => {
        event.preventDefault();
        void save(link.dataset['download'], drawing);
      });
  },
  clear: (title) => {
    output.replaceChildren();
    document.title = title;
  },
  tick: ({ name, value }) => {
    const box = output.querySelector<HTMLInputElement>(
      `input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
    );
    if (box !== null) box.checked = true;
  },
  focusedId: () => {
    const id = document.activeElement?.id;
    return id === '' ? undefined : id;
  },
  focus: (id) => document.getElementById(id)?.focus(),
};

/** Saves the comparison as a file; what writes it is loaded now. */
async function save(ending: string | undefined, drawing: Drawing): Promise<void> {
  const { saveFile } = await import('./save-file.ts');
  saveFile(drawing, ending === 'csv' ? ending : 'json');
}

/** Copies a text; if the browser refuses, shows the text so that the reader can copy it. */
async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    view.setStatus(done);
  } catch {
    view.setStatus(text);
  }
}

const controller = new CompareController({
  sources: createSources(urls, {
    fetchFile: (url) => fetch(url + version),
    accountParagraphs: async (html) => (await import('./account-paragraphs.ts')).accountParagraphs(html),
  }),
  address,
  view,
  site: {
    archive,
    state,
    urls,
    codebook,
    today: () => words.dayInWords(new Date()),
  },
});

output.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  // Articles are chosen by the button of their form.
  if (chooser.contains(target)) return;
  const ticked = (name: string) =>
    [...output.querySelectorAll<HTMLInputElement>(`.tools input[name=${name}]:checked`)].map(
      ({ value }) => value,
    );
  const isOn = (name: string) => ticked(name).length > 0;
  void controller.chooseControls(target, {
    parts: ticked('part'),
    questions: ticked('q'),
    rowOrder: output.querySelector<HTMLSelectElement>('select[name=order]')?.value,
    onlyContradictions: isOn('contradict'),
    isBlind: isOn('blind'),
    withAccounts: isOn('accounts'),
  });
});
chooser.addEventListener('submit', (event) => {
  event.preventDefault();
  const boxes = offeredBoxes();
  document.getElementById('controls')?.removeAttribute('open');
  const chosen = controller.chooseArticles({
    offered: boxes.map(({ value }) => value),
    ticked: boxes.filter(({ checked }) => checked).map(({ value }) => value),
    questions: [...chooser.querySelectorAll<HTMLInputElement>('#ask:enabled input:checked')].map(
      ({ value }) => value,
    ),
  });
  // The form is long, so scroll to the comparison, which begins above the button.
  void chosen.then(() => {
    status.scrollIntoView();
    document.getElementById('controls-summary')?.focus({ preventScroll: true });
  });
});
output.addEventListener('click', (event) => {
  const { target } = event;
  const link = target instanceof Element ? target.closest('a[href^="?"]') : null;
  // With a modifier key held, the browser opens the link in a new tab or window.
  if (link !== null && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
    event.preventDefault();
    void controller.follow(link.getAttribute('href') ?? '');
  }
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-do]') : null;
  if (button === null) return;
  const id = button.value;
  const { do: action } = button.dataset;
  if (action === 'print') window.print();
  if (action === 'reveal') void controller.reveal();
  if (action === 'copy-link') void copy(location.href, words.linkCopied);
  if (action === 'copy-citation') void copy(citation, words.citationCopied);
  if (action === 'left') void controller.moveColumn(id, -1);
  if (action === 'right') void controller.moveColumn(id, 1);
  if (action === 'remove') void controller.removeColumn(id);
});
window.addEventListener('popstate', () => void controller.restore());

void controller.show().then(() => import('../../offline/register.ts'));
