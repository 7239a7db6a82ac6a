import { ACTOR_NAMES, NameGiver, OUTLET_NAMES, PLACE_NAMES, type RecordNames } from './names.ts';
import { statementText, type Topic } from './prose.ts';
import { Random } from './random.ts';
import type { RecordCounts } from './growth.ts';
import { writeYaml, type YamlMap } from './yaml.ts';
import type { WordStock } from './words.ts';

/** A record of an authority, as texts name it and with its file. */
export interface CorpusRecord extends RecordNames {
  kind: string;
  text: string;
}

/** An outlet and the language in which it publishes. */
export interface CorpusOutlet extends CorpusRecord {
  language: 'en' | 'ar' | 'fa' | 'fr';
}

/** The records of an archive, in the order in which articles introduce them; the first are the most frequent. */
export interface CorpusRecords {
  actors: CorpusRecord[];
  places: CorpusRecord[];
  outlets: CorpusOutlet[];
}

/** The ids of terms that records need, from the vocabularies. */
export interface RecordTerms {
  actorKinds: readonly string[];
  placeKinds: readonly string[];
  outletKinds: readonly string[];
  precisions: readonly string[];
}

/** What every record is drawn from; its words do not depend on how many records follow. */
interface Making {
  seed: string;
  vocabulary: WordStock;
  topic: Topic;
  terms: RecordTerms;
}

/** Makes the records of an archive. A larger archive has those of a smaller one, unchanged, followed by more. */
export function createRecords(counts: RecordCounts, making: Making): CorpusRecords {
  return {
    actors: createActors(counts.actors, making),
    places: createPlaces(counts.places, making),
    outlets: createOutlets(counts.outlets, making),
  };
}

/** The first records have one of each kind, so that no term is unused; after that one kind is the most frequent. */
function kindOf(random: Random, index: number, kinds: readonly string[], usual: string): string {
  return kinds[index] ?? (random.chance(0.6) ? usual : random.pick(kinds));
}

function createActors(count: number, { seed, vocabulary, topic, terms }: Making): CorpusRecord[] {
  const giver = new NameGiver(ACTOR_NAMES);
  const actors: CorpusRecord[] = [];
  for (let index = 0; index < count; index += 1) {
    const random = new Random(seed, 'actor', index);
    const kind = kindOf(random, index, terms.actorKinds, 'person');
    const named = giver.give(random, kind);
    const parent = random.chance(0.4) ? parentAmong(random, actors) : undefined;
    const record = recordOf(named, kind, {
      parent,
      description: describe(vocabulary, topic, random),
      wikidata: random.chance(0.3) ? `Q9${String(index).padStart(10, '0')}` : undefined,
    });
    actors.push(record);
  }
  return actors;
}

function createPlaces(count: number, { seed, vocabulary, topic, terms }: Making): CorpusRecord[] {
  const giver = new NameGiver(PLACE_NAMES);
  const places: CorpusRecord[] = [];
  for (let index = 0; index < count; index += 1) {
    const random = new Random(seed, 'place', index);
    const kind = kindOf(random, index, terms.placeKinds, 'city');
    const named = giver.give(random, kind);
    const parent = random.chance(0.6)
      ? places[Math.floor(random.next() * random.next() * index)]?.id
      : undefined;
    const precision = terms.precisions[index] ?? random.pick(terms.precisions);
    const record = recordOf(named, kind, {
      parent,
      description: describe(vocabulary, topic, random),
      coordinates:
        index < terms.precisions.length || random.chance(0.85)
          ? { ...pointOf(random), precision, source: 'The invented gazetteer of the corpus' }
          : undefined,
    });
    places.push(record);
  }
  return places;
}

function createOutlets(count: number, { seed, vocabulary, topic, terms }: Making): CorpusOutlet[] {
  const giver = new NameGiver(OUTLET_NAMES);
  const outlets: CorpusOutlet[] = [];
  const languages = ['en', 'ar', 'fa', 'fr', 'en', 'en'] as const;
  for (let index = 0; index < count; index += 1) {
    const random = new Random(seed, 'outlet', index);
    const kind = kindOf(random, index, terms.outletKinds, 'newspaper');
    const named = giver.give(random, kind);
    const isKnown = kind !== 'unidentified';
    const record = recordOf(named, kind, {
      shortName: named.name.length > 24 ? named.aliases[0]?.slice(0, 24) : undefined,
      description: describe(vocabulary, topic, random),
      country: isKnown ? random.pick(['Velmora', 'Tessaria', 'Corvane']) : undefined,
      ownership:
        isKnown && random.chance(0.4)
          ? {
              text: 'Owned by its editors, as its imprint says.',
              source: `${named.name}, Imprint`,
              url: `https://${named.id}.example/imprint`,
            }
          : undefined,
      url: isKnown ? `https://${named.id}.example/` : undefined,
    });
    outlets.push({ ...record, language: languages[index] ?? random.pick(languages) });
  }
  return outlets;
}

function recordOf(named: RecordNames, kind: string, more: YamlMap): CorpusRecord {
  const { name, aliases } = named;
  const text = writeYaml({ name, aliases: aliases.length === 0 ? undefined : aliases, kind, ...more });
  return { ...named, kind, text };
}

/** An earlier record that is not a person; parents never lead back to their child. */
function parentAmong(random: Random, records: readonly CorpusRecord[]): string | undefined {
  const parent = records[Math.floor(random.next() * random.next() * records.length)];
  return parent === undefined || parent.kind === 'person' ? undefined : parent.id;
}

function describe(vocabulary: WordStock, topic: Topic, random: Random): string {
  const one = () => `${statementText(vocabulary, topic, random, [7, 14])}.`;
  return random.chance(0.4) ? `${one()} ${one()}` : one();
}

function pointOf(random: Random): { lat: number; lon: number } {
  const decimal = (least: number, most: number) =>
    Math.round((least + random.next() * (most - least)) * 10_000) / 10_000;
  return { lat: decimal(-48, -38), lon: decimal(-30, -20) };
}
