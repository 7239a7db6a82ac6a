import { stringify } from 'yaml';
import { indexRows, sharedRuns } from '../../src/check/common-words.ts';
import { sha256, writeOriginalFile } from '../../src/originals/original-file.ts';
import type { OriginalBlock } from '../../src/originals/original-text.ts';
import { lineOf } from '../../src/schema/text.ts';
import { NAUGHTY, ONE_OF_EACH_CLASS } from '../fixtures/hostile/hostile.ts';

/**
 * One hostile fragment of each class, on one line: each is used as a title, an outlet, a byline, a paragraph, a term
 * and an answer.
 */
export const PAYLOADS = ONE_OF_EACH_CLASS.map(({ fragment }) => fit(fragment, 10_000)).filter(
  (payload) => payload !== '',
);

/** The naughty strings that are valid answers. */
export const ACCEPTED = NAUGHTY.filter((text) => lineOf(240).safeParse(text).success);

/** The id of the article that attacks with a payload. */
export const attackId = (index: number) => `attack-${index}`;

/** The text as one line of at most `max` characters, as an importer would make it. */
export function fit(text: string, max: number): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .slice(0, max)
    .toWellFormed()
    .trim();
}

/**
 * An archive added to the one about the bridge, with hostile text in every place where a source or an editor can write.
 */
export function hostileFiles(): Record<string, string> {
  return Object.assign({}, ...PAYLOADS.map((_, index) => attackFiles(index)), naughtyFiles()) as Record<
    string,
    string
  >;
}

function attackFiles(index: number): Record<string, string> {
  const id = attackId(index);
  const payload = PAYLOADS[index] ?? '';
  const term = fit(payload, 80);
  const texts = [payload, term];
  const other = otherThan(texts, index);
  const blocks: OriginalBlock[] = [
    { kind: 'paragraph', text: payload },
    { kind: 'heading', text: fit(payload, 200) },
    { kind: 'paragraph', text: term },
  ];
  const at = [1];
  return {
    [`content/outlets/${id}.yaml`]: yaml({
      name: fit(payload, 120),
      kind: 'newspaper',
      country: fit(payload, 80),
      description: fit(payload, 600),
    }),
    ...articleFiles(id, blocks, `${escapeMarkdown(fit(other, 800))}\n\nAnd so on.`, {
      title: fit(payload, 300),
      outlet: id,
      byline: fit(payload, 200),
      url: `https://a.example/?q=${encodeURIComponent(payload).slice(0, 500)}`,
      stance: { id: 'for-closing', because: fit(other, 400), at, coder: 'coder-a', codedOn: '2026-11-20' },
      summary: fit(other, 400),
    }),
    [`content/codings/${id}.coder-a.yaml`]: codingOf(id, {
      toward: [{ actor: 'town-council', score: 1, because: fit(other, 300), at }],
      claims: [
        { question: 'why-closed', answer: 'unsafe', position: 'asserts', text: fit(other, 240), at },
        {
          question: 'what-next',
          answer: 'other',
          position: 'attributes',
          byName: fit(payload, 120),
          text: fit(other, 240),
          hedge: fit(other, 60),
          at,
        },
      ],
      figures: [{ measure: 'cracked-piers', value: 2, byName: fit(payload, 120), note: fit(other, 200), at }],
      voices: [{ name: fit(payload, 120), class: 'engineer', named: false, mode: 'quoted', at }],
      names: [{ actor: 'town-council', term, at: [2] }],
      events: [
        {
          key: id,
          date: '2021-03-04',
          status: 'undisputed',
          what: fit(other, 240),
          places: [],
          actors: ['town-council'],
          at,
        },
      ],
    }),
    ...(index === 0
      ? {
          'content/dossiers/attacks.md': dossierOf(
            fit(payload, 300),
            Array.from({ length: 6 }, (_, n) => attackId(n)),
          ),
        }
      : {}),
  };
}

/** A payload that shares no long run of words with an original, as an editor would write. */
function otherThan(texts: readonly string[], index: number): string {
  const rows = indexRows(texts);
  const others = [...PAYLOADS.slice(index + 1), ...PAYLOADS.slice(0, index)];
  return others.find((other) => sharedRuns(other, rows).length === 0) ?? 'Nothing else.';
}

function naughtyFiles(): Record<string, string> {
  const blocks = ACCEPTED.map((text): OriginalBlock => ({ kind: 'paragraph', text }));
  const half = Math.ceil(ACCEPTED.length / 2);
  const halves = [ACCEPTED.slice(0, half), ACCEPTED.slice(half)];
  const coded = halves.map((answers, index) => {
    const id = `naughty-${index}`;
    const claims = answers.map((text, at) => ({
      id: `c-answer-${at}`,
      question: 'why-closed',
      answer: 'other',
      position: 'asserts',
      text,
      at: [1],
    }));
    return {
      ...articleFiles(id, undefined, 'It lists answers.', { title: answers[3] ?? '' }),
      [`content/codings/${id}.coder-a.yaml`]: codingOf(id, { claims }),
    };
  });
  return Object.assign(
    {
      ...articleFiles('naughty-text', blocks, 'It has many paragraphs.', { title: 'Strings' }),
      'content/dossiers/naughty.md': dossierOf('Strings', ['naughty-0', 'naughty-1']),
    },
    ...coded,
  ) as Record<string, string>;
}

function articleFiles(
  id: string,
  blocks: readonly OriginalBlock[] | undefined,
  account: string,
  changes: Record<string, unknown>,
): Record<string, string> {
  const fingerprint = sha256(id);
  const paragraphs = blocks?.filter(({ kind }) => kind === 'paragraph').length ?? 1;
  const entry = {
    title: 'A title',
    outlet: 'valley-gazette',
    language: 'en',
    genre: 'report',
    date: { edtf: '2021-03-04', basis: 'stated' },
    stance: { id: 'for-closing', because: 'Invented.', at: [1], coder: 'coder-a', codedOn: '2026-11-20' },
    actors: ['town-council'],
    places: ['millford'],
    summary: 'Invented, for tests.',
    ...changes,
    original: { sha256: fingerprint, words: 9, paragraphs },
  };
  const source = {
    file: `${id}.txt`,
    kind: 'text',
    sha256: fingerprint,
    bytes: 9,
    encoding: 'utf-8',
  } as const;
  return {
    [`content/articles/${id}.md`]: `---\n${yaml(entry)}---\n\n${account}\n`,
    ...(blocks === undefined
      ? {}
      : { [`content/originals/${id}.md`]: writeOriginalFile({ article: id, source, words: 9 }, blocks) }),
  };
}

function codingOf(article: string, lists: Record<string, unknown>): string {
  const empty = { toward: [], claims: [], figures: [], voices: [], names: [], events: [] };
  return yaml({
    article,
    coder: 'coder-a',
    codedOn: '2026-11-20',
    codebook: { id: 'bridge', version: 1 },
    ...empty,
    ...lists,
  });
}

function dossierOf(title: string, articles: readonly string[]): string {
  return `---\n${yaml({ title, summary: title, selection: title, articles, codebook: { id: 'bridge', version: 1 }, coder: 'coder-a' })}---\n\nInvented, for tests.\n`;
}

function yaml(data: unknown): string {
  return stringify(data, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}

/** Puts a backslash before every punctuation mark, so that Markdown shows it unchanged. */
function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
