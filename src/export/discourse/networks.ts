import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Question } from '../../schema/codebook.ts';
import { compareText } from '../../schema/compare-text.ts';
import { xmlDocument } from '../xml.ts';
import type { DiscourseStatement } from './statements.ts';

/** The kinds of networks: actors with concepts; actors who hold the same; actors who hold the opposite. */
export const NETWORKS = ['actors-concepts', 'congruence', 'conflict'] as const;
/** A kind of network. */
export type NetworkKind = (typeof NETWORKS)[number];

/** What an actor holds of a concept: in how many statements it agrees, and disagrees. */
interface Holding {
  actor: string;
  concept: string;
  agree: number;
  disagree: number;
}

interface NetworkNode {
  id: string;
  label: string;
  /** `actor` or `concept`, and the size: how many statements it has. */
  mode: 'actor' | 'concept';
  statements: number;
}

interface NetworkEdge {
  source: string;
  target: string;
  weight: number;
  /** Further values by key. */
  values: Readonly<Record<string, string | number>>;
}

/** The keys of nodes and edges with their types, as GraphML asks for them. */
const NODE_KEYS = { label: 'string', mode: 'string', statements: 'int' } as const;
const EDGE_KEYS: Readonly<Record<NetworkKind, Readonly<Record<string, 'int' | 'string'>>>> = {
  'actors-concepts': { weight: 'int', agree: 'int', disagree: 'int' },
  congruence: { weight: 'int', concepts: 'string' },
  conflict: { weight: 'int', denied: 'int', opposed: 'int', concepts: 'string' },
};

/**
 * A network of statements as GraphML 1.0. `weight` of an edge is the number of statements between an actor and a concept;
 * between two actors, the number of concepts that both affirm or both deny (congruence), or on which they are in
 * conflict: one affirms what the other denies, or they affirm answers of a question that oppose each other.
 */
export function networkGraphml(
  kind: NetworkKind,
  statements: readonly DiscourseStatement[],
  questions: readonly Question[],
): string {
  const holdings = holdingsOf(statements);
  const nodes = nodesOf(kind, statements);
  const edges =
    kind === 'actors-concepts'
      ? holdings.map(({ actor, concept, agree, disagree }): NetworkEdge => ({
          source: actor,
          target: concept,
          weight: agree + disagree,
          values: { agree, disagree },
        }))
      : kind === 'congruence'
        ? congruences(holdings)
        : conflicts(holdings, questions);
  return written(kind, nodes, edges);
}

/** The id of a concept, as that of a node: question and answer. */
const conceptId = (question: string, answer: string) => `concept:${question}/${answer}`;

function holdingsOf(statements: readonly DiscourseStatement[]): Holding[] {
  const holdings = new Map<string, Holding>();
  for (const { actor, question, answer, agreement } of statements) {
    const concept = conceptId(question, answer);
    const key = `${actor}\n${concept}`;
    const holding = holdings.get(key) ?? { actor, concept, agree: 0, disagree: 0 };
    holding[agreement ? 'agree' : 'disagree'] += 1;
    holdings.set(key, holding);
  }
  return [...holdings].sort(([a], [b]) => compareText(a, b)).map(([, holding]) => holding);
}

function nodesOf(kind: NetworkKind, statements: readonly DiscourseStatement[]): NetworkNode[] {
  const nodes = new Map<string, NetworkNode>();
  const count = (id: string, label: string, mode: NetworkNode['mode']) => {
    const node = nodes.get(id) ?? { id, label, mode, statements: 0 };
    node.statements += 1;
    nodes.set(id, node);
  };
  for (const { actor, actorName, question, answer, concept } of statements) {
    count(actor, actorName, 'actor');
    if (kind === 'actors-concepts') count(conceptId(question, answer), concept, 'concept');
  }
  return [...nodes].sort(([a], [b]) => compareText(a, b)).map(([, node]) => node);
}

function congruences(holdings: readonly Holding[]): NetworkEdge[] {
  const pairs = new Pairs();
  for (const [concept, held] of Map.groupBy(holdings, (holding) => holding.concept))
    for (const sign of ['agree', 'disagree'] as const) {
      const alike = held.filter((holding) => holding[sign] > 0).map(({ actor }) => actor);
      pairs.addAll(alike, alike, concept, 'concepts');
    }
  return pairs.edges([]);
}

function conflicts(holdings: readonly Holding[], questions: readonly Question[]): NetworkEdge[] {
  const pairs = new Pairs();
  const held = Map.groupBy(holdings, (holding) => holding.concept);
  const who = (concept: string, sign: 'agree' | 'disagree') =>
    (held.get(concept) ?? []).filter((holding) => holding[sign] > 0).map(({ actor }) => actor);
  for (const concept of held.keys())
    pairs.addAll(who(concept, 'agree'), who(concept, 'disagree'), concept, 'denied');
  for (const { id, answers } of questions)
    for (const answer of answers)
      for (const opposed of answer.opposes) {
        const [one, other] = [conceptId(id, answer.id), conceptId(id, opposed)];
        pairs.addAll(who(one, 'agree'), who(other, 'agree'), `${one} × ${other}`, 'opposed');
      }
  return pairs.edges(['denied', 'opposed']);
}

/** Pairs of actors, each with what joins it, by the reason. */
class Pairs {
  private readonly found = new Map<
    string,
    { source: string; target: string; by: Map<string, Set<string>> }
  >();

  /** Joins each of `ones` with each of `others` by a thing, for a reason; nobody is joined with itself. */
  addAll(ones: readonly string[], others: readonly string[], thing: string, reason: string): void {
    for (const one of ones)
      for (const other of others) {
        if (one === other) continue;
        const [source = '', target = ''] = [one, other].sort(compareText);
        const key = `${source}\n${target}`;
        const pair = this.found.get(key) ?? { source, target, by: new Map<string, Set<string>>() };
        pair.by.set(reason, (pair.by.get(reason) ?? new Set()).add(thing));
        this.found.set(key, pair);
      }
  }

  /** The pairs as edges: the weight is the number of things, also for each of the reasons that are counted. */
  edges(counted: readonly string[]): NetworkEdge[] {
    return [...this.found]
      .sort(([a], [b]) => compareText(a, b))
      .map(([, { source, target, by }]) => {
        const things = [...by.values()].flatMap((set) => [...set]).sort(compareText);
        const counts = counted.map((reason): [string, number] => [reason, by.get(reason)?.size ?? 0]);
        return {
          source,
          target,
          weight: things.length,
          values: {
            ...Object.fromEntries(counts),
            concepts: things.map((each) => each.replaceAll('concept:', '')).join('; '),
          },
        };
      });
  }
}

function written(kind: NetworkKind, nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): string {
  const keys = (of: 'node' | 'edge', all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([name, type]) =>
      x('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type }),
    );
  const data = (
    of: 'node' | 'edge',
    all: Readonly<Record<string, string>>,
    values: Readonly<Record<string, unknown>>,
  ) => Object.keys(all).map((name): Element => x('data', { key: `${of}-${name}` }, String(values[name])));
  // An id is a name token in GraphML: a number, since names hold what tokens may not.
  const tokens = new Map(nodes.map(({ id }, index) => [id, `n${String(index)}`]));
  const graph = x('graph', { id: kind, edgedefault: 'undirected' }, [
    ...nodes.map((node) =>
      x('node', { id: tokens.get(node.id) ?? '' }, data('node', NODE_KEYS, { ...node })),
    ),
    ...edges.map(({ source, target, weight, values }, index) =>
      x(
        'edge',
        { id: `e${String(index)}`, source: tokens.get(source) ?? '', target: tokens.get(target) ?? '' },
        data('edge', EDGE_KEYS[kind], { weight, ...values }),
      ),
    ),
  ]);
  const root = x(
    'graphml',
    {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
    },
    [...keys('node', NODE_KEYS), ...keys('edge', EDGE_KEYS[kind]), graph],
  );
  return xmlDocument(root);
}
