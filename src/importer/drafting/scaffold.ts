import type { HeldCodebook, HeldTerm } from '../archive/read-archive.ts';
import { printable } from '@parallax/saved-article/printable';
import type { DraftChoices } from './draft.ts';
import { asYamlString } from './line.ts';

/**
 * Writes `content/codings/<article>.<coder>.yaml` for a coder to fill in: empty lists, each under the terms of the
 * codebook and the form of an item. Valid by the schema, and a draft. `hasSchemas` says whether the JSON Schemas are
 * beside the archive's folder, as they are beside `content/`.
 */
export function writeScaffold(
  article: string,
  codebook: HeldCodebook,
  choices: DraftChoices,
  { hasSchemas = true }: { hasSchemas?: boolean } = {},
): string {
  const lines = [
    ...(hasSchemas ? ['# yaml-language-server: $schema=../../.vscode/schemas/coding.schema.json'] : []),
    '# Work through the original paragraph by paragraph, with the codebook open. Take `draft` out when all is coded.',
    'draft: true',
    `article: ${asYamlString(article)}`,
    `coder: ${asYamlString(choices.coder)}`,
    `codedOn: ${asYamlString(choices.today)}`,
    `codebook: { id: ${codebook.id}, version: ${codebook.version} }`,
    '# The stance of the text toward each actor, from -2 (hostile) to 2 (supportive):',
    '#   - { actor: "", score: 0, because: "", at: [1] }',
    'toward: []',
    '# What it answers to each question: one of its answers, or `other`; a denial has `denies: true`.',
    '# position: asserts, attributes, predicts or calls-for:',
    '#   - { question: "", answer: "", position: "asserts", text: "", at: [1] }',
    ...codebook.questions.flatMap((question) => [
      ...listTerms([question]),
      ...listTerms(question.answers, '    '),
    ]),
    'claims: []',
    '# Every number; value, or from and to:',
    '#   - { measure: "", value: 0, approximate: true, asOf: "", by: "", at: [1] }',
    ...listTerms(codebook.measures),
    'figures: []',
    '# Who is heard, named or not, and through whom; mode: quoted, paraphrased or both:',
    '#   - { actor: "", class: "", named: true, through: "", mode: "quoted", at: [1] }',
    ...listTerms(codebook.speakerClasses),
    'voices: []',
    '# What it calls actors and events (`event` in the place of `actor`), exactly as printed, with every paragraph:',
    '#   - { actor: "", term: "", at: [1] }',
    'names: []',
    '# What happened, as it reports it; the same key in every coding that reports the same event. What somebody only',
    '# says happened is alleged, with `by`:',
    '#   - { key: "", date: "", status: "undisputed", what: "", places: [], actors: [], answers: [], at: [1] }',
    'events: []',
  ];
  return `${lines.join('\n')}\n`;
}

function listTerms(terms: readonly HeldTerm[], indent = '  '): string[] {
  return terms.map(({ id, label }) => `# ${indent}${printable(id)}: ${printable(label)}`);
}
