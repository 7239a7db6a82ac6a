import { originalText } from '../originals/sample-original.ts';
import { copyFixture, type ArchiveCopy } from './archive-copy.ts';

const ARTICLE = 'articles/bridge-closed.md';
const OTHER_ARTICLE = 'articles/ferry-profits.md';
const DOSSIER = 'dossiers/bridge-dispute.md';
const CODING = 'codings/bridge-closed.coder-a.yaml';
const COUNCIL = 'actors/town-council.yaml';
const ORIGINAL = 'originals/bridge-closed.md';
const DOCUMENT = `${'0'.repeat(63)}1`;
const TEXTS = ['The council of Millford closed the bridge.', 'Two piers have cracks.', 'Repairs follow.'];
const CHRONOLOGY = `label: "The Old Bridge"
note: "Invented facts with invented sources."
facts:
  - id: inspection
    date: "2021-03-01"
    what: "The inspection ends."
    source: "Bridge Office, Log, March 2021"
    url: "https://office.example/log"
`;

const CORRECTION = `article: bridge-closed
date: "2026-11-25"
of: account
at: [2]
before: "Three piers."
after: "Two piers."
why: "Misread."
`;

/** The small archive with a chronology, a correction, a verified original, and a record with a former id. */
export async function copyBridgeArchive(): Promise<ArchiveCopy> {
  const copy = await copyFixture('check/sound/content');
  await copy.write('chronology/old-bridge.yaml', CHRONOLOGY);
  await copy.replace(DOSSIER, 'coder: coder-a', 'coder: coder-a\nchronology: old-bridge');
  await copy.write('corrections/piers.yaml', CORRECTION);
  await copy.write(ORIGINAL, originalText('bridge-closed', TEXTS, DOCUMENT));
  await copy.replace(COUNCIL, 'name:', 'formerIds: [council]\nname:');
  return copy;
}

/** A change to the files of an archive. */
export type Step = (files: ArchiveCopy) => Promise<void>;
const replace =
  (file: string, before: string, after: string): Step =>
  (files) =>
    files.replace(file, before, after);
const write =
  (file: string, text: string): Step =>
  (files) =>
    files.write(file, text);
const remove =
  (...names: string[]): Step =>
  async (files) => {
    for (const name of names) await files.remove(name);
  };

/** Changes to the bridge archive, and the dependencies of its pages that change with each. */
export const CHANGES: [what: string, step: Step, dependencies: string[]][] = [
  [
    'the frontmatter of an article',
    replace(ARTICLE, 'The desk', 'The newsroom'),
    [
      'articles',
      'head:bridge-closed',
      'index:table:article-authors',
      'index:table:articles',
      'index:table:statements',
    ],
  ],
  [
    'the title of an article, by which lists are sorted',
    replace(ARTICLE, 'Old bridge closed', 'A bridge is shut'),
    [
      'articles',
      'head:bridge-closed',
      'index:list:1   title',
      'index:list:1 genre report title',
      'index:list:1 language en title',
      'index:list:1 year 2021 title',
      'index:record-timeline:actor:mara-lindqvist',
      'index:record-timeline:actor:town-council',
      'index:record-timeline:place:millford',
      'index:record-timeline:place:old-bridge',
      'index:table:articles',
      'index:table:statements',
      'index:timeline:1 ',
    ],
  ],
  [
    'the day of an article, which its place in time and the newest lists follow from',
    replace(OTHER_ARTICLE, '2021-03~', '2021-02~'),
    [
      'articles',
      'head:ferry-profits',
      'index:list:1   newest',
      'index:list:1 genre report newest',
      'index:list:1 language en newest',
      'index:list:1 year 2021 newest',
      'index:record-timeline:actor:bridge-office',
      'index:record-timeline:place:old-bridge',
      'index:table:articles',
      'index:table:statements',
      'index:timeline:1 ',
    ],
  ],
  [
    'the words of an account',
    replace(ARTICLE, 'on 4 March.', 'early in March.'),
    ['articles', 'body:bridge-closed', 'index:table:paragraphs'],
  ],
  [
    'what an account mentions',
    replace(ARTICLE, 'The paper expects', 'The [council](actor:town-council) expects'),
    [
      'articles',
      'body:bridge-closed',
      'index:table:mentions',
      'index:table:paragraphs',
      'mentions:actor:town-council',
    ],
  ],
  [
    'how many paragraphs an account has',
    replace(ARTICLE, '## What', 'So it ends.\n\n## What'),
    [
      'articles',
      'body:bridge-closed',
      'index:paragraphs:bridge-closed',
      'index:table:paragraphs',
      'original:bridge-closed',
    ],
  ],
  [
    'the actors of an article',
    replace(OTHER_ARTICLE, 'actors: [bridge-office]', 'actors: [bridge-office, town-council]'),
    [
      'articles',
      'head:ferry-profits',
      'index:table:article-actors',
      'related:bridge-closed',
      'related:ferry-profits',
    ],
  ],
  [
    'a record',
    replace(COUNCIL, 'aliases:', 'wikidata: Q1000001\naliases:'),
    ['actor:town-council', 'all:actor', 'index:table:actors'],
  ],
  [
    'the name of a record, which is at its former address, too',
    replace(COUNCIL, 'Town Council of Millford', 'The Council'),
    ['actor:town-council', 'all:actor', 'index:moved:/actors/council/', 'index:table:actors'],
  ],
  [
    'the records that there are',
    write('places/north-pier.yaml', 'name: North Pier\nkind: town\ndescription: A pier.\n'),
    ['all:place', 'count:place', 'index:map:', 'index:sitemap:1', 'index:table:places', 'record-ids'],
  ],
  [
    'a coding',
    replace(CODING, 'Repairs by autumn', 'Repairs in autumn'),
    ['all:codings', 'codings:bridge-closed', 'index:table:claims', 'index:table:statements'],
  ],
  [
    'the day of a coding, when it is the latest judgement',
    replace(CODING, '2026-11-20', '2026-11-21'),
    [
      'all:codings',
      'codings:bridge-closed',
      'index:latest-judgement:',
      'index:sitemap:1',
      'index:table:codings',
    ],
  ],
  [
    'whether an article is coded',
    remove(CODING),
    [
      'all:codings',
      'codings:bridge-closed',
      'index:annotation-page:1',
      'index:annotation-totals:',
      'index:coded-on:mara-lindqvist',
      'index:coded-on:town-council',
      'index:record-timeline:actor:town-council',
      'index:record-timeline:place:old-bridge',
      'index:scores-toward:town-council',
      'index:sitemap:1',
      'index:table:claims',
      'index:table:codings',
      'index:table:event-actors',
      'index:table:event-places',
      'index:table:events',
      'index:table:figures',
      'index:table:names',
      'index:table:statements',
      'index:table:toward',
      'index:table:voices',
      'index:timeline:1 ',
    ],
  ],
  [
    'a codebook',
    replace('codebooks/bridge/codebook.yaml', 'The first version', 'Still the first'),
    ['all:codebook', 'codebook:bridge', 'index:table:codebooks'],
  ],
  [
    'the stances of a codebook, which every article shows',
    replace('codebooks/bridge/stances.yaml', 'label: "for-closing"', 'label: "for it"'),
    ['all:codebook', 'codebook:bridge', 'index:facet:stance', 'index:table:stances', 'vocabulary:stances'],
  ],
  [
    'a vocabulary',
    replace('vocabularies/genres.yaml', 'label: "report"', 'label: "news"'),
    ['index:facet:genre', 'index:table:genres', 'vocabulary:genres'],
  ],
  ['the scale', replace('vocabularies/scale.yaml', 'label: "', 'label: "A '), ['shared']],
  ['a dossier', replace(DOSSIER, 'Neither had', 'None had'), ['all:dossier', 'dossier:bridge-dispute']],
  [
    'the chronology that a dossier names',
    replace(DOSSIER, 'chronology: old-bridge\n', ''),
    ['all:dossier', 'dossier:bridge-dispute', 'index:chronology-articles:old-bridge', 'index:table:dossiers'],
  ],
  [
    'a chronology',
    replace('chronology/old-bridge.yaml', 'The inspection ends', 'The inspection is over'),
    ['all:chronology', 'chronology:old-bridge', 'index:table:facts', 'index:timeline:1 '],
  ],
  [
    'a correction',
    replace('corrections/piers.yaml', 'Misread', 'Misheard'),
    ['correction:piers', 'index:table:corrections'],
  ],
  [
    'the article that a correction is of',
    replace('corrections/piers.yaml', 'bridge-closed', 'ferry-profits'),
    [
      'correction:piers',
      'index:corrections-of:articles/bridge-closed',
      'index:corrections-of:articles/ferry-profits',
      'index:table:corrections',
    ],
  ],
  ['what the archive says of itself', replace('site.yaml', 'The Bridge Papers', 'The Bridge File'), ['site']],
  [
    'the text of an original',
    write(ORIGINAL, originalText('bridge-closed', ['One.', 'Two.', 'Three.'], DOCUMENT)),
    ['original:bridge-closed'],
  ],
  ['whether an original is there', remove(ORIGINAL), ['original:bridge-closed']],
];

/** Removes an article from the archive, with the files that depend on it. */
export const removeArticle: Step = remove(ARTICLE, CODING, ORIGINAL, DOSSIER);

/** Turns the same article into a draft. */
export const withdrawArticle: Step = async (files) => {
  await files.replace(ARTICLE, 'title:', 'draft: true\ntitle:');
  await files.remove(DOSSIER);
};
