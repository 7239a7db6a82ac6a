import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

// The articles are added to the fixture archive.
const CONTENT = join(import.meta.dirname, '../fixtures/archive');
const readYaml = (path: string): unknown => parse(readFileSync(join(CONTENT, path), 'utf8'));

interface Terms {
  terms: { id: string; answers?: { id: string }[] }[];
}
const tokensOf = (name: string) => (readYaml(`${name}.yaml`) as Terms).terms;
const idsOf = (name: string) => tokensOf(name).map(({ id }) => id);

const STANCES = idsOf('codebooks/dam/stances');
const QUESTIONS = tokensOf('codebooks/dam/questions');
const [MEASURE = ''] = idsOf('codebooks/dam/measures');
const [SPEAKER_CLASS = ''] = idsOf('vocabularies/speaker-classes');
const { version: CODEBOOK } = readYaml('codebooks/dam/codebook.yaml') as { version: number };

/** The names of twelve invented outlets. */
const OUTLETS = [
  'Anchor Daily',
  'Beacon Review',
  'Cove Gazette',
  'Dockside News',
  'Estuary Times',
  'Ferry Herald',
  'Gull Tribune',
  'Harbour Post',
  'Islet Courier',
  'Jetty Journal',
  'Keel Weekly',
  'Lagoon Observer',
];

/** An invented article: every other one is coded, on four questions. */
interface Invented {
  id: string;
  title: string;
  outlet: string;
  stance: string;
  date: string;
  /** What it says on a question; empty if it is not coded. */
  answers: { question: string; answer: string; text: string; at: number }[];
}

/** Forty invented articles from twelve outlets with all stances, a month apart. */
export const FORTY: readonly Invented[] = Array.from({ length: 40 }, (_, index) => {
  const number = String(index + 1).padStart(2, '0');
  const asked = [0, 1, 2, 3].flatMap((step) => QUESTIONS[(index + step) % QUESTIONS.length] ?? []);
  return {
    id: `lamps-${number}`,
    title: `The lamps of the harbour, number ${number}`,
    outlet: OUTLETS[index % OUTLETS.length] ?? '',
    stance: STANCES[index % STANCES.length] ?? '',
    date: `${String(2019 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-05`,
    answers:
      index % 2 === 1
        ? []
        : [...new Set(asked)].map(({ id, answers = [] }, place) => ({
            question: id,
            answer: answers[index % 4 === 0 ? 0 : answers.length - 1]?.id ?? '',
            text: `Lamp ${number} answers with light ${String(place + 1)}`,
            at: (place % 2) + 1,
          })),
  };
});

/** The id of the dossier of the forty. */
export const DOSSIER = 'forty-lamps';

const outletId = (outlet: string) => outlet.toLowerCase().replaceAll(' ', '-');

/** The forty with their outlets, an actor, codings and a dossier, as files of an archive and nothing else. */
export const FORTY_ARTICLES: Record<string, string> = {
  'content/actors/lamp-office.yaml': `name: "Lamp Office"
kind: government-body
description: "An invented office, for tests."
`,
  ...Object.fromEntries(
    OUTLETS.map((name) => [
      `content/outlets/${outletId(name)}.yaml`,
      `name: "${name}"
kind: news-site
description: "An invented newspaper, for tests."
`,
    ]),
  ),
  ...Object.fromEntries(FORTY.map((item) => [`content/articles/${item.id}.md`, entryOf(item)])),
  ...Object.fromEntries(
    FORTY.filter(({ answers }) => answers.length > 0).map((item) => [
      `content/codings/${item.id}.coder-a.yaml`,
      codingOf(item),
    ]),
  ),
  [`content/dossiers/${DOSSIER}.md`]: `---
title: "Forty times the lamps"
summary: "Forty invented articles on the lamps of a harbour, for tests."
selection: "All that were invented."
codebook: { id: dam, version: ${String(CODEBOOK)} }
articles: [${FORTY.map(({ id }) => id).join(', ')}]
coder: coder-a
---

Forty invented articles tell of the lamps of a harbour.
`,
};

function entryOf({ title, outlet, stance, date }: Invented): string {
  return `---
title: "${title}"
outlet: ${outletId(outlet)}
language: en
genre: analysis
date: { edtf: "${date}", basis: stated, evidence: "The dateline gives the day." }
stance:
  id: ${stance}
  codebook: dam
  because: "Invented, for tests."
  at: [1]
  coder: coder-a
  codedOn: "2026-11-20"
actors: [lamp-office]
places: [belorin]
summary: "An invented article on the lamps of a harbour, for tests."
original: { sha256: "${'ab'.repeat(32)}", words: 40, paragraphs: 2 }
---

[${outlet}](outlet:${outletId(outlet)}) reports that the lamps of the old harbour near [Belorin](place:belorin) are lit again.

The [Lamp Office](actor:lamp-office), it says, counted them.
`;
}

function codingOf({ id, answers }: Invented): string {
  const claims = answers.map(
    ({ question, answer, text, at }) =>
      `  - { question: ${question}, answer: ${answer}, position: asserts, text: "${text}", at: [${String(at)}] }`,
  );
  return `article: ${id}
coder: coder-a
codedOn: "2026-11-20"
codebook: { id: dam, version: ${String(CODEBOOK)} }
toward:
  - { actor: lamp-office, score: 1, because: "It thanks the office.", at: [2] }
claims:
${claims.join('\n')}
figures:
  - { measure: ${MEASURE}, value: 41, at: [2] }
voices:
  - { actor: lamp-office, class: ${SPEAKER_CLASS}, named: true, mode: paraphrased, at: [2] }
names:
  - { actor: lamp-office, term: "the lamp counters", at: [2] }
events:
  - { key: lamps-lit, date: "2019-06", status: undisputed, what: "The lamps are lit", places: [belorin], at: [1] }
`;
}
