import type { HeldCodebook, HeldTerm } from '../archive/read-archive.ts';
import { printable } from '@parallax/saved-article/printable';
import type { DraftChoices } from './draft.ts';
import { quoted } from './line.ts';

/**
 * Writes `content/codings/<article>.<coder>.yaml` for a coder to fill in: empty lists, each under the terms of the
 * codebook and the form of an item. Valid by the schema, and a draft.
 */
export function writeScaffold(article: string, codebook: HeldCodebook, choices: DraftChoices): string {
  const lines = [
    '# yaml-language-server: $schema=../../.vscode/schemas/coding.schema.json',
    '# Work through the original paragraph by paragraph, with content/codebook/ open. Take `draft` out when all is coded.',
    'draft: true',
    `article: ${quoted(article)}`,
    `coder: ${quoted(choices.coder)}`,
    `codedOn: ${quoted(choices.today)}`,
    `codebook: ${codebook.version}`,
    '# How the text stands toward each actor, from -2 (hostile) to 2 (supportive):',
    '#   - { actor: "", score: 0, because: "", at: [1] }',
    'toward: []',
    '# What it answers to each question; position: asserts, attributes, disputes, predicts or calls-for:',
    '#   - { question: "", position: "asserts", answer: "", group: "", at: [1] }',
    ...listTerms(codebook.questions),
    'claims: []',
    '# Every number; value, or from and to:',
    '#   - { measure: "", value: 0, approximate: true, asOf: "", by: "", at: [1] }',
    ...listTerms(codebook.measures),
    'figures: []',
    '# Who is heard; mode: quoted, paraphrased or both:',
    '#   - { actor: "", class: "", mode: "quoted", at: [1] }',
    ...listTerms(codebook.speakerClasses),
    'voices: []',
    '# What it calls the actors, exactly as printed, with every paragraph:',
    '#   - { actor: "", term: "", at: [1] }',
    'names: []',
    '# What happened, as it reports it; the same key in every coding that reports the same event:',
    '#   - { key: "", date: "", what: "", places: [], actors: [], at: [1] }',
    'events: []',
  ];
  return `${lines.join('\n')}\n`;
}

function listTerms(terms: readonly HeldTerm[]): string[] {
  return terms.map(({ id, label }) => `#   ${printable(id)}: ${printable(label)}`);
}
