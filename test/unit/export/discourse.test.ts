import { UndirectedGraph } from 'graphology';
import { parse } from 'csv-parse/sync';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, it } from 'vitest';
import { networkGraphml, type NetworkKind } from '../../../src/export/discourse/networks.ts';
import { statementsCsv, type DiscourseStatement } from '../../../src/export/discourse/statements.ts';
import type { Article } from '../../../src/schema/article.ts';
import type { Question } from '../../../src/schema/codebook.ts';

const QUESTION = {
  id: 'cause',
  label: 'Why?',
  answers: [
    { id: 'rain', label: 'rain', opposes: ['gates'] },
    { id: 'gates', label: 'gates & locks', opposes: [] },
  ],
} as unknown as Question;

const says = (actor: string, answer: string, agreement = true): DiscourseStatement => ({
  id: `a/coder-a/c-cause-${answer}-${actor}`,
  article: 'a',
  actor: `actor:${actor}`,
  actorName: `The <${actor}>`,
  person: '',
  organization: `The <${actor}>`,
  question: 'cause',
  answer,
  concept: `Why? – ${answer}`,
  agreement,
  position: 'attributes',
  hedge: '',
  text: '=It "was" so; and not so',
  paragraphs: [2, 4],
  coder: 'coder-a',
});

const STATEMENTS = [
  says('a', 'rain'),
  says('a', 'rain'),
  says('b', 'rain'),
  says('c', 'rain', false),
  says('d', 'gates'),
];

/** A network as a reader that is not ours has it: edges as `label-label: values`. */
function edgesOf(kind: NetworkKind) {
  const graph = parseGraphml(UndirectedGraph, networkGraphml(kind, STATEMENTS, [QUESTION]));
  const nameOf = (node: string) => String(graph.getNodeAttribute(node, 'label')).replaceAll(/The <|>/g, '');
  return graph.mapEdges(
    (_, values, source, target) => `${nameOf(source)}-${nameOf(target)}: ${JSON.stringify(values)}`,
  );
}

it('statements are networks of actors and concepts, of agreement and of conflict', () => {
  expect(edgesOf('actors-concepts')).toEqual([
    'a-Why? – rain: {"weight":2,"agree":2,"disagree":0}',
    'b-Why? – rain: {"weight":1,"agree":1,"disagree":0}',
    'c-Why? – rain: {"weight":1,"agree":0,"disagree":1}',
    'd-Why? – gates: {"weight":1,"agree":1,"disagree":0}',
  ]);
  expect(edgesOf('congruence')).toEqual(['a-b: {"weight":1,"concepts":"cause/rain"}']);
  expect(edgesOf('conflict')).toEqual([
    'a-c: {"weight":1,"denied":1,"opposed":0,"concepts":"cause/rain"}',
    'a-d: {"weight":1,"denied":0,"opposed":1,"concepts":"cause/rain × cause/gates"}',
    'b-c: {"weight":1,"denied":1,"opposed":0,"concepts":"cause/rain"}',
    'b-d: {"weight":1,"denied":0,"opposed":1,"concepts":"cause/rain × cause/gates"}',
  ]);
});

it('statements are an event list with the columns of Discourse Network Analyzer', () => {
  const article = {
    title: 'A "title"',
    outlet: 'o',
    genre: 'news',
    date: { edtf: '2018-03' },
  } as unknown as Article;
  const csv = statementsCsv([says('c', 'rain', false)], {
    questions: [QUESTION],
    article: () => article,
    actor: () => undefined,
    outletName: () => 'Outlet',
  });
  const [row] = parse<Record<string, string>>(csv, { bom: true, columns: true });
  expect(row).toMatchObject({
    statement_id: 'a/coder-a/c-cause-rain-c',
    time: '2018-03-01 00:00:00',
    organization: 'The <c>',
    concept: 'Why? – rain',
    agreement: '0',
    text: '\'=It "was" so; and not so',
    document_title: 'A "title"',
    document_source: 'Outlet',
    date: '2018-03',
    paragraphs: '2 4',
  });
});
